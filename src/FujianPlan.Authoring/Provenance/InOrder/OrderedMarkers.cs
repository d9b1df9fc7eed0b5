using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// The markers of a plan's items, one after the other. Numbers begin anew under each heading or go on, as the plan says; where an item
/// states its own marker, those behind it count on from the number that it says.
/// </summary>
internal sealed class OrderedMarkers
{
    private const string NoMarker = "none";

    private readonly NumberStyle _heading;
    private readonly NumberStyle _task;
    private readonly bool _isContinuous;
    private int _sections;
    private int _tasks;

    /// <summary>Reads what a plan says of its source.</summary>
    /// <param name="source">The plan's <c>source</c>.</param>
    public OrderedMarkers(SourceNode? source)
    {
        _heading = NumberStyle.Parse(source?.HeadingMarker?.Value ?? NumberStyle.UsualHeading, 1)!;
        _task = NumberStyle.Parse(source?.TaskMarker?.Value ?? NumberStyle.UsualTask, 2)!;
        _isContinuous = source?.Continuous?.Value == true;
    }

    /// <summary>Whether a number alone may be a marker, as in the first column of a table.</summary>
    public bool HasBareNumbers => new[] { _heading.Write(1, 1), _task.Write(1, 1) }.Any(IsBare);

    /// <summary>The marker of the next section.</summary>
    /// <param name="stated">The marker that the plan states; null where it follows from the style.</param>
    public MarkerWords? OfSection(Located<string>? stated) => Next(ref _sections, stated, count => _heading.Write(count, count));

    /// <summary>Goes on to the tasks of a section.</summary>
    public void StartSection() => _tasks = _isContinuous ? _tasks : 0;

    /// <summary>The marker of the next task.</summary>
    /// <param name="stated">The marker that the plan states; null where it follows from the style.</param>
    public MarkerWords? OfTask(Located<string>? stated) => Next(ref _tasks, stated, count => _task.Write(_sections, count));

    private static MarkerWords? Next(ref int count, Located<string>? stated, Func<int, string?> write)
    {
        if (stated?.Value == NoMarker)
        {
            return null;
        }

        count++;
        if (stated is null)
        {
            return write(count) is { } words ? new MarkerWords(PageLayout.Without(words), isStated: false) : null;
        }

        count = MarkerWords.NumberIn(stated.Value) is > 0 and var said ? said : count;
        return new MarkerWords(PageLayout.Without(stated.Value), isStated: true);
    }

    private static bool IsBare(string? marker) => marker is not null && marker.All(c => c is (>= '0' and <= '9') or (>= '０' and <= '９'));
}
