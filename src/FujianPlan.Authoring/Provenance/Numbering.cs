using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance;

/// <summary>The words before headings and tasks, as a plan says that its source writes them.</summary>
internal sealed class Numbering
{
    private readonly NumberStyle _heading;
    private readonly NumberStyle _task;
    private readonly Dictionary<(int, int), string?> _markers = [];

    /// <summary>Reads what a plan says of its source.</summary>
    /// <param name="source">The plan's <c>source</c>.</param>
    public Numbering(SourceNode? source)
    {
        _heading = NumberStyle.Parse(source?.HeadingMarker?.Value ?? NumberStyle.UsualHeading, 1)!;
        _task = NumberStyle.Parse(source?.TaskMarker?.Value ?? NumberStyle.UsualTask, 2)!;
        IsContinuous = source?.Continuous?.Value == true;
        NamesSection = _task.Write(1, 1) != _task.Write(2, 1);
    }

    /// <summary>Whether tasks are numbered through the whole source, and not from one in each section.</summary>
    public bool IsContinuous { get; }

    // Whether a task's marker tells its section, too; markers are kept, as most stand in every section.
    private bool NamesSection { get; }

    /// <summary>The marker before a task: （十二）. Null where the style has none for it.</summary>
    /// <param name="section">Its section.</param>
    /// <param name="number">Its number.</param>
    public string? Marker(int section, int number)
    {
        (int, int) key = (NamesSection ? section : 1, number);
        if (!_markers.TryGetValue(key, out string? marker))
        {
            marker = _task.Write(key.Item1, number);
            _markers.Add(key, marker);
        }

        return marker;
    }

    /// <summary>The marker before a heading: 二、. Null where the style has none for it.</summary>
    /// <param name="section">The section's number, 1 to 999.</param>
    public string? HeadingMarker(int section) => _heading.Write(section, section);

    /// <summary>A heading: 二、全面提升…. Null where the style has no marker for it.</summary>
    /// <param name="section">The section's number, 1 to 999.</param>
    /// <param name="title">Its title.</param>
    public string? Heading(int section, string title) => HeadingMarker(section) is { } marker ? marker + title : null;
}
