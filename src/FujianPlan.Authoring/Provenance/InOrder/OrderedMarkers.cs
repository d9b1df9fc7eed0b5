using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// The markers of a plan's items, one after the other. Numbers begin anew under each heading or go on, as the plan says; where an item
/// states its own marker, those behind it count on from the number that it says, unless it is of another kind. In a plan with parts, a section that stands in none is
/// counted with the parts.
/// </summary>
internal sealed class OrderedMarkers
{
    private const string NoMarker = "none";

    private readonly NumberStyle _part;
    private readonly NumberStyle _heading;
    private readonly NumberStyle _task;
    private readonly NumberStyle? _measure;
    private readonly bool[] _areStated;
    private readonly bool _isContinuous;
    private readonly bool _areSectionsContinuous;
    private readonly bool _hasParts;

    // By level, the number that was counted to; and the last marker of each kind that an item states.
    private readonly int[] _counts = new int[4];
    private readonly List<string>[] _stated = [[], [], [], []];

    /// <summary>Reads what a plan says of its source.</summary>
    /// <param name="source">The plan's <c>source</c>.</param>
    /// <param name="hasParts">Whether the plan has headings over sections.</param>
    public OrderedMarkers(SourceNode? source, bool hasParts)
    {
        _part = NumberStyle.Parse(source?.PartMarker?.Value ?? NumberStyle.UsualHeading, 1)!;
        _heading = NumberStyle.Parse(source?.HeadingMarker?.Value ?? NumberStyle.UsualHeading, 1)!;
        _task = NumberStyle.Parse(source?.TaskMarker?.Value ?? NumberStyle.UsualTask, 2)!;
        _measure = source?.MeasureMarker?.Value == NoMarker ? null : NumberStyle.Parse(source?.MeasureMarker?.Value ?? NumberStyle.UsualMeasure, 3);
        _areStated = [source?.PartMarker is not null, source?.HeadingMarker is not null, source?.TaskMarker is not null, source?.MeasureMarker is not null];
        _isContinuous = source?.Continuous?.Value == true;
        _areSectionsContinuous = source?.SectionsContinuous?.Value == true;
        _hasParts = hasParts;
    }

    /// <summary>Whether a number alone may be a marker, as in the first column of a table.</summary>
    public bool HasBareNumbers => new[] { _part, _heading, _task, _measure }.Any(style => style is not null && IsBare(style.Write([1, 1, 1])));

    /// <summary>The marker of the next item of a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="stated">The marker that the plan states; null where it follows from the style.</param>
    /// <param name="isInPart">Whether it stands in a part.</param>
    public MarkerWords? Of(OutlineLevel level, Located<string>? stated, bool isInPart)
    {
        bool isAmongParts = level == OutlineLevel.Section && _hasParts && !isInPart;
        NumberStyle? style = isAmongParts ? _part : StyleOf(level);
        if (stated?.Value == NoMarker || (stated is null && style is null))
        {
            return null;
        }

        int rank = isAmongParts ? (int)OutlineLevel.Part : (int)level;
        ref int count = ref _counts[rank];
        if (stated is null)
        {
            count++;
            return style!.Write(PathOf(level, count)) is { } words ? new MarkerWords(PageLayout.Without(words), isStated: false) : null;
        }

        string marker = PageLayout.Without(stated.Value);
        if (style?.Write(PathOf(level, 1)) is not { } first || MarkerWords.AreAlike(marker, first))
        {
            count = MarkerWords.NumberIn(marker) is > 0 and var said ? said : count + 1;
        }

        _stated[rank].RemoveAll(other => MarkerWords.AreAlike(other, marker));
        _stated[rank].Add(marker);

        return new MarkerWords(marker, isStated: true);
    }

    /// <summary>The marker that the next item of a level has where it states none; nothing is counted.</summary>
    /// <param name="level">The level.</param>
    /// <param name="isInPart">Whether it stands in a part.</param>
    public MarkerWords? Peek(OutlineLevel level, bool isInPart)
    {
        bool isAmongParts = level == OutlineLevel.Section && _hasParts && !isInPart;
        int count = _counts[isAmongParts ? (int)OutlineLevel.Part : (int)level];
        return (isAmongParts ? _part : StyleOf(level))?.Write(PathOf(level, count + 1)) is { } words ? new MarkerWords(PageLayout.Without(words), isStated: false) : null;
    }

    /// <summary>The markers that may follow, one of each level that has something to stand under.</summary>
    /// <param name="behind">The level of the item that they follow; null before the first.</param>
    /// <param name="isInPart">Whether that item is a part, or stands in one.</param>
    public IReadOnlyList<NextMarker> Next(OutlineLevel? behind, bool isInPart)
    {
        List<NextMarker> next = [];
        for (OutlineLevel level = OutlineLevel.Part; level <= OutlineLevel.Measure; level++)
        {
            bool mayStand = level switch
            {
                OutlineLevel.Part => _hasParts,
                OutlineLevel.Section => !_hasParts || isInPart,
                OutlineLevel.Task => behind >= OutlineLevel.Section || (behind == OutlineLevel.Part && ArePartsLikeSections),
                _ => behind >= OutlineLevel.Task,
            };
            // Where the items of a heading state numbers of another kind, the usual ones do not begin among them.
            string? usual = mayStand && StyleOf(level)?.Write(PathOf(level, _counts[(int)level] + 1)) is { } words ? PageLayout.Without(words) : null;
            if (usual is not null && !(_counts[(int)level] == 0 && _stated[(int)level].Exists(stated => !MarkerWords.AreAlike(stated, usual))))
            {
                next.Add(new NextMarker(level, new MarkerWords(usual, isStated: false), _areStated[(int)level]));
            }

            foreach (string stated in mayStand ? _stated[(int)level] : [])
            {
                if (MarkerWords.WithNumber(stated, MarkerWords.NumberIn(stated) + 1) is { } other && other != usual)
                {
                    next.Add(new NextMarker(level, new MarkerWords(other, isStated: false), IsStated: true, GoesOn: true));
                }
            }
        }

        return next;
    }

    /// <summary>Begins to count what stands under an item.</summary>
    /// <param name="level">The item's level.</param>
    public void Enter(OutlineLevel level)
    {
        BeginAnew(OutlineLevel.Section, level == OutlineLevel.Part && !_areSectionsContinuous);
        BeginAnew(OutlineLevel.Task, level <= OutlineLevel.Section && !_isContinuous);
        BeginAnew(OutlineLevel.Measure, level <= OutlineLevel.Task);
    }

    /// <summary>Whether a plan states a marker that is a number alone.</summary>
    /// <param name="marker">The marker.</param>
    public static bool IsBare(string? marker) => marker is not null && (marker.Length == 0 || PageLayout.IsNumber(marker));

    private void BeginAnew(OutlineLevel level, bool isAnew)
    {
        if (isAnew)
        {
            _counts[(int)level] = 0;
            _stated[(int)level].Clear();
        }
    }

    // What is written as a part may be a section of the source then.
    private bool ArePartsLikeSections => MarkerWords.AreAlike(_part.Write([1]) ?? string.Empty, _heading.Write([1, 1]) ?? string.Empty);

    private NumberStyle? StyleOf(OutlineLevel level) => level switch
    {
        OutlineLevel.Part => _part,
        OutlineLevel.Section => _heading,
        OutlineLevel.Task => _task,
        _ => _measure,
    };

    private int[] PathOf(OutlineLevel level, int own) => [.. _counts.Take((int)level), own];
}
