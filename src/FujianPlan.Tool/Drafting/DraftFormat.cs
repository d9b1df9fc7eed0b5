namespace FujianPlan.Tool.Drafting;

/// <summary>How the doubts of a draft are told.</summary>
internal enum DraftFormat
{
    /// <summary>In the draft, each where it stands.</summary>
    Text,

    /// <summary>There, and as SARIF 2.1.0 at their places in the notice.</summary>
    Sarif,
}
