namespace FujianPlan.Runtime;

/// <summary>What a passage of a notice is that belongs to no task and no heading.</summary>
public enum PassageKind
{
    /// <summary>The plan file does not say.</summary>
    Unstated = 0,

    /// <summary>Of the notice around the plan: an introduction, a closing, an appendix that is left out.</summary>
    Frame = 1,

    /// <summary>Of the page, and not of the notice: a running head, a foot line, the mark of a copy.</summary>
    Furniture = 2,

    /// <summary>Said of tasks or headings, and no text of theirs.</summary>
    Remark = 3,
}
