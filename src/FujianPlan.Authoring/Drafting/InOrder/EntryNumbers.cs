using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// How the levels of a draft are numbered: the marker of the first of each, and whether numbers go on through all sections and parts. Whatever does not
/// follow from that states its own.
/// </summary>
internal sealed class EntryNumbers
{
    private const string NoMarker = "none";

    // How many numerals a marker has at most: 1.1.1 is none of a heading's.
    private const int MostOfHeadings = 1;
    private const int MostOfTasks = 2;
    private const int MostOfMeasures = 3;

    private readonly IReadOnlyList<OutlineEntry> _entries;
    private readonly bool _hasParts;

    /// <summary>Numbers the entries of a draft, and finds out how the notice does.</summary>
    /// <param name="entries">The parts and sections.</param>
    public EntryNumbers(IReadOnlyList<OutlineEntry> entries)
    {
        _entries = entries;
        _hasParts = entries.Any(entry => entry.Level == OutlineLevel.Part);
        Count();
        OutlineEntry[] sections = [.. entries.SelectMany(entry => entry.Level == OutlineLevel.Part ? entry.Entries : _hasParts ? [] : [entry])];
        PartMarker = _hasParts ? FirstOf(entries, MostOfHeadings) : null;
        HeadingMarker = FirstOf(sections, MostOfHeadings);
        TaskMarker = FirstOf(All(OutlineLevel.Task), MostOfTasks);
        OutlineEntry[] measures = [.. All(OutlineLevel.Measure)];
        MeasureMarker = measures.Length == 0 ? null : measures.Count(measure => measure.Marker is null) * 2 > measures.Length ? NoMarker : FirstOf(measures, MostOfMeasures);
        (bool Tasks, bool Sections) best = new[] { (false, false), (true, false), (true, true), (false, true) }.OrderBy(numbers => Stated(numbers).Count).First();
        (IsContinuous, AreSectionsContinuous) = best;
        foreach (OutlineEntry entry in Stated(best))
        {
            entry.StatesMarker = true;
        }
    }

    /// <summary>What stands before the first part; null where there are no parts.</summary>
    public string? PartMarker { get; }

    /// <summary>What stands before the first section; null where there is nothing.</summary>
    public string? HeadingMarker { get; }

    /// <summary>What stands before the first task; null where there is nothing.</summary>
    public string? TaskMarker { get; }

    /// <summary>What stands before the first measure, or none; null where there are no measures.</summary>
    public string? MeasureMarker { get; }

    /// <summary>Whether tasks are numbered through all sections.</summary>
    public bool IsContinuous { get; }

    /// <summary>Whether sections are numbered through all parts.</summary>
    public bool AreSectionsContinuous { get; }

    private IEnumerable<OutlineEntry> All(OutlineLevel level) => _entries.SelectMany(entry => entry.All).Where(entry => entry.Level == level);

    private void Count()
    {
        int section = 0;
        foreach (OutlineEntry entry in _entries.SelectMany(entry => entry.All).Where(entry => entry.Level == OutlineLevel.Section))
        {
            entry.Number = ++section;
            entry.Code = FormattableString.Invariant($"{section}");
            CountUnder(entry);
        }
    }

    private static void CountUnder(OutlineEntry entry)
    {
        for (int i = 0; i < entry.Entries.Count; i++)
        {
            entry.Entries[i].Number = i + 1;
            entry.Entries[i].Code = FormattableString.Invariant($"{entry.Code}.{i + 1}");
            CountUnder(entry.Entries[i]);
        }
    }

    // The most common way, as its first number is written, without the sign that stands before some.
    private static string? FirstOf(IEnumerable<OutlineEntry> entries, int mostNumerals) => entries
        .Where(entry => entry.Marker is not null)
        .Select(entry => AsFirst(entry.Marker!))
        .Where(first => first is not null && NumberStyle.Parse(first, mostNumerals) is not null)
        .GroupBy(first => first)
        .OrderBy(same => OutlineMarkers.Signs.IndexOf(same.Key![0]) >= 0)
        .ThenByDescending(same => same.Count())
        .FirstOrDefault()?.Key;

    // 十二、 as 一、; 2.3 as 1.1.
    private static string? AsFirst(string marker)
    {
        System.Text.StringBuilder first = new(marker.Length);
        for (int i = 0; i < marker.Length; i++)
        {
            if (!ChineseNumeral.IsNumeral(marker[i]))
            {
                first.Append(marker[i]);
            }
            else if (i == 0 || !ChineseNumeral.IsNumeral(marker[i - 1]))
            {
                first.Append(marker[i] is >= '0' and <= '9' ? '1' : marker[i] is >= '０' and <= '９' ? '１' : NumeralSigns.OneOf(marker[i]) ?? '一');
            }
        }

        string written = first.ToString();
        return NumberStyle.Parse(written, MostOfMeasures) is null ? null : written;
    }

    private List<OutlineEntry> Stated((bool Tasks, bool Sections) numbers)
    {
        SourcePlace nowhere = default;
        OrderedMarkers markers = new(
            new SourceNode(nowhere, null, null, At(HeadingMarker), At(TaskMarker), new Located<bool>(numbers.Tasks, nowhere), At(PartMarker), At(MeasureMarker), new Located<bool>(numbers.Sections, nowhere)), _hasParts);
        List<OutlineEntry> stated = [];
        foreach (OutlineEntry entry in _entries)
        {
            Walk(markers, entry, entry.Level == OutlineLevel.Part, stated);
        }

        return stated;

        static Located<string>? At(string? marker) => marker is null ? null : new Located<string>(marker, default);
    }

    private static void Walk(OrderedMarkers markers, OutlineEntry entry, bool isInPart, List<OutlineEntry> stated)
    {
        // A section without a heading has no number, either.
        if (entry.Title is not null || entry.Level >= OutlineLevel.Task)
        {
            MarkerWords? expected = markers.Peek(entry.Level, isInPart && entry.Level != OutlineLevel.Part);
            bool follows = entry.Marker is null ? expected is null : expected is not null && expected.LengthAt(entry.Marker, 0) == entry.Marker.Length;
            Located<string>? own = follows ? null : new Located<string>(entry.Marker ?? NoMarker, default);
            _ = markers.Of(entry.Level, own, isInPart && entry.Level != OutlineLevel.Part);
            if (!follows)
            {
                stated.Add(entry);
            }
        }

        markers.Enter(entry.Level);
        foreach (OutlineEntry below in entry.Entries)
        {
            Walk(markers, below, isInPart, stated);
        }
    }
}
