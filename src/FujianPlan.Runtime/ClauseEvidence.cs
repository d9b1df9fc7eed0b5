namespace FujianPlan.Runtime;

/// <summary>What ties a clause to its task: the words that follow it in the source document.</summary>
public enum ClauseEvidence
{
    /// <summary>Nothing: there is no clause, or the plan was compiled without its source.</summary>
    None = 0,

    /// <summary>The marker and the text of the next task of the same section follow.</summary>
    NextTask = 1,

    /// <summary>The heading of the next section follows.</summary>
    NextSection = 2,

    /// <summary>The text ends.</summary>
    EndOfText = 3,

    /// <summary>The notice's closing words, its date or the drafter's line follow the plan's last task.</summary>
    NoticeFrame = 4,
}
