namespace FujianPlan.Authoring.Drafting;

/// <summary>What a piece of a notice is.</summary>
internal enum NoticeTokenKind
{
    /// <summary>A section's number and title.</summary>
    Heading,

    /// <summary>The number before a task.</summary>
    Marker,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>Who does what.</summary>
    Clause,
}
