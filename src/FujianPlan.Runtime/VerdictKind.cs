namespace FujianPlan.Runtime;

/// <summary>Whether an agency holds a role in a task, and why.</summary>
public enum VerdictKind
{
    /// <summary>Nothing was asked: the value of <c>default(AssigneeVerdict)</c>.</summary>
    Unknown = 0,

    /// <summary>Yes: the clause names the agency.</summary>
    ByName = 1,

    /// <summary>Yes: the clause names a collective whose members are known, and the agency is one of them.</summary>
    ThroughCollective = 2,

    /// <summary>Unknown: the clause names a collective whose members are not known, and the agency may be one of them.</summary>
    MembersUnknown = 3,

    /// <summary>Unknown: the list of those who have the role is open (等), and the agency may belong to it.</summary>
    OpenList = 4,

    /// <summary>Unknown: the source has lost the clause.</summary>
    ClauseLost = 5,

    /// <summary>No: the clause gives the role to others, or to nobody.</summary>
    No = 6,

    /// <summary>Unknown: the task has no clause of its own, and none is lost. The clauses of its measures or of its headings may say who does what.</summary>
    NoOwnClause = 7,
}
