namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// What ties a clause to its slot: the words that follow it in the source. The values are those of the library's
/// <c>ClauseEvidence</c>.
/// </summary>
public enum ClauseEvidence
{
    /// <summary>Nothing: there is no clause, or nothing that follows it tells whose it is.</summary>
    None = 0,

    /// <summary>The marker and the text of the next slot of the same section follow.</summary>
    NextTask = 1,

    /// <summary>The heading of the next section follows.</summary>
    NextSection = 2,

    /// <summary>The text ends.</summary>
    EndOfText = 3,

    /// <summary>The notice's closing words, its date or the drafter's line follow the plan's last slot.</summary>
    NoticeFrame = 4,
}
