namespace FujianPlan.Authoring.Drafting;

/// <summary>A piece of a notice.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; of a heading the title, without its number.</param>
/// <param name="At">Where it begins in the notice without its layout.</param>
/// <param name="Section">Of a heading, and of a marker that names it: the section's number; 0 otherwise.</param>
/// <param name="Number">Of a marker: the task's number; 0 otherwise.</param>
internal readonly record struct NoticeToken(NoticeTokenKind Kind, string Text, int At, int Section = 0, int Number = 0);

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

    /// <summary>A line of the notice that is no task's, whatever number it begins with.</summary>
    Frame,
}
