using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>A heading, a task or a measure, as the plan would have it stand in its source.</summary>
/// <param name="level">How deep it is.</param>
/// <param name="label">What it is called in a message: task 1.2.</param>
/// <param name="place">Where the plan has it.</param>
/// <param name="marker">What stands before its words; null where nothing does.</param>
/// <param name="pieces">Its words, in order.</param>
/// <param name="task">The task or the measure; null for a heading.</param>
internal sealed class OrderedItem(OutlineLevel level, FindingText label, SourcePlace place, MarkerWords? marker, IReadOnlyList<OrderedPiece> pieces, OrderedTask? task)
{
    /// <summary>How deep it is.</summary>
    public OutlineLevel Level { get; } = level;

    /// <summary>What it is called in a message.</summary>
    public FindingText Label { get; } = label;

    /// <summary>Where the plan has it: its number, or its title.</summary>
    public SourcePlace Place { get; } = place;

    /// <summary>What stands before its words; null where nothing does.</summary>
    public MarkerWords? Marker { get; } = marker;

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<OrderedPiece> Pieces { get; } = pieces;

    /// <summary>The task or the measure; null for a heading.</summary>
    public OrderedTask? Task { get; } = task;

    /// <summary>Whether the source has nothing of it: a section that only its editors name.</summary>
    public bool IsEmpty => Marker is null && Pieces.Count == 0;

    /// <summary>Whether nothing of a task stands anywhere, not even its measures: what stands in order has lost none.</summary>
    public bool IsNowhere => IsEmpty && Task is { Node.Measures: null };

    /// <summary>Whether it stands over others.</summary>
    public bool IsHeading => Level is OutlineLevel.Part or OutlineLevel.Section;

    /// <summary>How deep it is counted: a section that is counted with the parts is as deep as those.</summary>
    public OutlineLevel Rank { get; set; } = level;

    /// <summary>Where the plan states its marker, or that it has none; null where that follows from those before it.</summary>
    public Located<string>? Stated { get; set; }

    /// <summary>The markers that may follow it.</summary>
    public IReadOnlyList<NextMarker> Next { get; set; } = [];

    /// <summary>Where the source has it; 0 long where it has it nowhere. In the text without its layout.</summary>
    public SourceSpan Span { get; set; }

    /// <summary>What it is known by: the first sentence of its words.</summary>
    public string Beginning { get; } = pieces.Count == 0 ? string.Empty : pieces[0].Text.Substring(0, pieces[0].Kind == PieceKind.Title ? pieces[0].Text.Length : Sentences.EndOf(pieces[0].Text, 0));
}

/// <summary>A task or a measure, by its numbers.</summary>
/// <param name="Node">The node.</param>
/// <param name="Section">The section's number.</param>
/// <param name="Number">Its own number.</param>
/// <param name="Parent">The number of the task that it is a measure of; 0 where it is a task.</param>
internal sealed record OrderedTask(TaskNode Node, int Section, int Number, int Parent);
