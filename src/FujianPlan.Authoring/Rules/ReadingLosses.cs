using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// Where the plan's files may say more than its document does, because something could not be read. To conclude there
/// that a thing is missing would be to report one mistake twice.
/// </summary>
internal sealed class ReadingLosses
{
    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.Ordinal);

    internal ReadingLosses(PlanDocument document, FindingSink sink)
    {
        IReadOnlyList<PlanFinding> findings = sink.Findings;
        IsCut = sink.IsTextLost;
        bool isRootAmiss = false;
        foreach (PlanFinding finding in findings)
        {
            Any |= finding.Rule.Severity == FindingSeverity.Error;
            IsCut |= CutsShort(finding.Rule);
            if (!Loses(finding.Rule))
            {
                continue;
            }

            if (!_starts.TryGetValue(finding.Place.Path, out List<int>? starts))
            {
                _starts.Add(finding.Place.Path, starts = []);
            }

            starts.Add(finding.Place.Start);

            // A key of the file itself, misspelt or there twice: the list under it may be the agencies.
            isRootAmiss |= finding.Place.StartColumn == 0
                && (finding.Rule == ReadingRules.UnknownKey || finding.Rule == ReadingRules.DuplicateKey);
        }

        foreach (List<int> starts in _starts.Values)
        {
            starts.Sort();
        }

        // What an import that was not found would have brought, nobody knows.
        MayHideAgencies = IsCut
            || findings.Any(finding => finding.Rule == ImportRules.NotFound || finding.Rule == ImportRules.Surplus)
            || isRootAmiss
            || (document.Agencies.Count == 0 && _starts.Count > 0)
            || document.Agencies.Any(a => a.Code is null)
            || LacksItems([.. document.Agencies.Select(a => a.Place)]);
        PartNode[] parts = [.. document.Parts ?? []];
        MayHideSections = IsCut
            || isRootAmiss
            || LacksItems(PlacesOf(document.Sections, parts))
            || parts.Any(part => part.Sections is null || !IsWhole(part.Sections.Value, document.Sections.Where(s => s.Part == part).Select(s => s.Place)));
    }

    /// <summary>Whether reading reported any error at all.</summary>
    internal bool Any { get; }

    /// <summary>Whether some file was not read to its end.</summary>
    internal bool IsCut { get; }

    /// <summary>Whether there may be agencies, or codes of agencies, that the document does not show.</summary>
    internal bool MayHideAgencies { get; }

    /// <summary>Whether there may be sections that the document does not show.</summary>
    internal bool MayHideSections { get; }

    /// <summary>Whether everything was read that a stretch of a file says.</summary>
    internal bool IsWhole(SourcePlace place) => !IsCut && CountIn(place) == 0;

    /// <summary>Whether everything was read that a part, a section or a task says of itself, those that stand under it left aside.</summary>
    internal bool IsWholeButForInner(IOutlineNode node)
    {
        SourcePlace? inner = node switch
        {
            PartNode part => part.Sections,
            SectionNode section => section.Tasks?.Place,
            TaskNode task => task.Measures?.Place,
            _ => null,
        };
        return IsWhole(node.Place, inner is { } place ? [place] : []);
    }

    /// <summary>Whether everything was read that a stretch of a file says, stretches within it left aside.</summary>
    internal bool IsWhole(SourcePlace place, IEnumerable<SourcePlace> except)
    {
        if (IsCut)
        {
            return false;
        }

        int count = CountIn(place);
        return count == 0 || count == except.Sum(CountIn);
    }

    /// <summary>Whether a rule means that the rest of a file, or all of it, was not read.</summary>
    private static bool CutsShort(RuleInfo rule) =>
        rule == ReadingRules.Syntax
        || rule == ReadingRules.Limit
        || rule == ReadingRules.SeveralDocuments
        || rule == ReadingRules.Format
        || rule == ReadingRules.Unreadable
        || rule == ReadingRules.EmptyFile;

    /// <summary>Whether a rule means that some value was not read.</summary>
    private static bool Loses(RuleInfo rule) =>
        rule == ReadingRules.Anchor
        || rule == ReadingRules.Tag
        || rule == ReadingRules.DuplicateKey
        || rule == ReadingRules.UnknownKey
        || rule == ReadingRules.MissingKey
        || rule == ReadingRules.WrongType
        || rule == ReadingRules.BadValue;

    /// <summary>Whether something was lost between the entries of a list, file by file: then it was an entry.</summary>
    private bool LacksItems(List<SourcePlace> entries)
    {
        for (int first = 0, next; first < entries.Count; first = next)
        {
            int inEntries = 0;
            for (next = first; next < entries.Count && entries[next].Path == entries[first].Path; next++)
            {
                inEntries += CountIn(entries[next]);
            }

            int inAll = CountIn(entries[first] with { End = entries[next - 1].End });
            if (inAll > 0 && inAll > inEntries)
            {
                return true;
            }
        }

        return false;
    }

    // What the lists of sections hold, file by file, in the order of the text.
    private static List<SourcePlace> PlacesOf(IReadOnlyList<SectionNode> sections, PartNode[] parts)
    {
        List<SourcePlace> places = [];
        foreach (SectionNode section in sections)
        {
            if (section.Part is null)
            {
                places.Add(section.Place);
            }
        }

        if (parts.Length > 0)
        {
            places.AddRange(parts.Select(part => part.Place));
            places.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path) is var order && order != 0 ? order : a.Start.CompareTo(b.Start));
        }

        return places;
    }

    private int CountIn(SourcePlace place) => _starts.TryGetValue(place.Path, out List<int>? starts)
        ? FirstAtOrAfter(starts, place.End) - FirstAtOrAfter(starts, place.Start)
        : 0;

    private static int FirstAtOrAfter(List<int> starts, int offset)
    {
        int low = 0;
        int high = starts.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
