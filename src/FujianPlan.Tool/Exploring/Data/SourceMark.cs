namespace FujianPlan.Tool.Exploring.Data;

/// <summary>A stretch of the source, and what the plan has made of it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The place of the task, or of the section, in the list of all; -1 where it is of none.</param>
/// <param name="IsRepeat">Whether the source says here again what the plan quotes from elsewhere.</param>
internal readonly record struct SourceMark(int Start, int Length, SourceMarkKind Kind, int Of, bool IsRepeat);

/// <summary>What a stretch of the source is. The page has the same numbers.</summary>
internal enum SourceMarkKind
{
    /// <summary>The text of a task.</summary>
    Text = 0,

    /// <summary>The clause of a task.</summary>
    Clause = 1,

    /// <summary>The number before a task.</summary>
    Marker = 2,

    /// <summary>The heading of a section, or what stands under it for all of its tasks.</summary>
    Heading = 3,

    /// <summary>Words of the notice around the plan.</summary>
    Notice = 4,

    /// <summary>Nothing that the plan accounts for.</summary>
    Unaccounted = 5,
}
