namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>What stands behind one number of a notice, up to the next of its series or of what stands over it.</summary>
/// <param name="marker">The number.</param>
/// <param name="parent">What it stands under; null for nothing.</param>
internal sealed class OutlineNode(OutlineMarker marker, OutlineNode? parent)
{
    /// <summary>The number.</summary>
    public OutlineMarker Marker { get; } = marker;

    /// <summary>What it stands under; null for nothing.</summary>
    public OutlineNode? Parent { get; } = parent;

    /// <summary>What stands under it, in order.</summary>
    public List<OutlineNode> Children { get; } = [];

    /// <summary>How many numbers are left out before it.</summary>
    public int LeftOut { get; set; }

    /// <summary>Whether its series begins anew, though what it stands under does not.</summary>
    public bool BeginsAnew { get; set; }

    /// <summary>Whether its numbers begin anew under the same heading.</summary>
    public bool BeginsRun { get; set; }

    /// <summary>Whether another plan begins behind it.</summary>
    public bool EndsPlan { get; set; }

    /// <summary>Numbers in its words that look like those of its series, and do not follow.</summary>
    public List<OutlineMarker> Misplaced { get; } = [];

    /// <summary>Whether it does not follow the numbers before it, and was left where it stands.</summary>
    public bool IsOutOfOrder { get; set; }

    /// <summary>Numbers before all of the outline that look like those of it; of the first alone.</summary>
    public List<OutlineMarker> Before { get; } = [];

    /// <summary>Numbers that are left out before it, and begin a line elsewhere.</summary>
    public List<OutlineMarker> Elsewhere { get; } = [];

    /// <summary>A sentence behind the last of what stands under it, which is said of all of that; null where there is none.</summary>
    public (int Start, int End)? SaidBehind { get; set; }

    /// <summary>A sentence in its words that is said of others, too; null where there is none.</summary>
    public (int Start, int End)? SaidOfAll { get; set; }

    /// <summary>Notes among its words, which explain words above them.</summary>
    public IReadOnlyList<(int Start, int End)> Notes { get; set; } = [];

    /// <summary>Where the notes begin that stand behind its own words; null where none do.</summary>
    public int? NotesBehind { get; set; }

    /// <summary>Where all that stands behind its number ends, what stands under it with it.</summary>
    public int End { get; set; }

    /// <summary>Where its own words end: at the first of what stands under it.</summary>
    public int OwnEnd => NotesBehind is { } notes ? notes : Children.Count > 0 ? Children[0].Marker.At : End;

    /// <summary>Whether a list stands under it whose numbers are written like its own, or like those that usually stand over it.</summary>
    public bool HasRestarted => Children.Count > 0 && (Children[0].Marker.Series == OutlineSeries.Restarted || (Parent is not null && Children[0].Marker.Series < Marker.Series && Children[0].Marker.Series != OutlineSeries.Article));

    /// <summary>Whether nothing stands under it.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>All that stands under it, at whatever depth, in order.</summary>
    public IEnumerable<OutlineNode> Below => Children.SelectMany(child => child.Below.Prepend(child));
}
