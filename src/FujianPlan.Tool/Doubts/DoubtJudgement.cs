using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Tool.Doubts;

/// <summary>
/// What is wrong with a plan that has doubts. For the facts of the plan that it lacks something stands in: without one of them a check ends early, and
/// whoever wrote it would be told of what was wrong all the time.
/// </summary>
internal sealed class DoubtJudgement
{
    private static readonly (string Key, string Other, string Filler)[] Facts =
    [
        ("title", "title", "title: '?'"), ("issuer", "editorialIssuer", "editorialIssuer: '?'"), ("issued", "editorialIssued", "editorialIssued: 1900-01-01"),
    ];

    private readonly Dictionary<string, (int At, int Length, int Lines)> _filled = new(StringComparer.Ordinal);

    /// <summary>Judges a plan.</summary>
    /// <param name="files">Its files.</param>
    public DoubtJudgement(PlanFiles files)
    {
        // As it is: so that its source is known, and what it lacks is told.
        Findings = [.. files.Judge().Findings];
        PlanFile[] filled = [.. files.Plans.Select(Filled)];
        Behind = _filled.Count == 0 ? Findings : [.. files.With(filled).Judge().Findings.Where(finding => !IsFiller(finding.Place)).Select(Moved)];
    }

    /// <summary>All findings.</summary>
    public IReadOnlyList<PlanFinding> Findings { get; }

    /// <summary>Those that it has with what it lacks.</summary>
    public IReadOnlyList<PlanFinding> Behind { get; }

    /// <summary>How many errors there are.</summary>
    public int Errors => Findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error);

    /// <summary>What is wrong now, and was not before.</summary>
    /// <param name="before">What was wrong before.</param>
    public IEnumerable<PlanFinding> NewSince(DoubtJudgement before)
    {
        Dictionary<(string, string), int> known = before.Behind.GroupBy(Known).ToDictionary(same => same.Key, same => same.Count());
        foreach (PlanFinding finding in Behind)
        {
            if (known.GetValueOrDefault(Known(finding)) is > 0 and var left)
            {
                known[Known(finding)] = left - 1;
            }
            else
            {
                yield return finding;
            }
        }
    }

    /// <summary>What is wrong with an item, and was before a choice about it.</summary>
    /// <param name="before">What was wrong before.</param>
    /// <param name="yaml">The file that the item was in before.</param>
    /// <param name="item">The item as it was before; null for none.</param>
    public IEnumerable<PlanFinding> StillIn(DoubtJudgement before, PlanYaml yaml, DoubtedItem? item)
    {
        IEnumerable<YamlEntry> own = item?.Node is YamlMapping mapping ? mapping.Entries.Where(entry => entry.Key.Value is not ("parts" or "sections" or "tasks" or "measures" or "agencies")) : [];
        HashSet<(string, string)> known = [.. own.SelectMany(entry => before.Behind.Where(finding => finding.Place.Path == yaml.Path && entry.Key.Start <= finding.Place.Start && finding.Place.Start < entry.Value.End)).Select(Known)];
        return Behind.Where(finding => known.Contains(Known(finding)));
    }

    private static (string, string) Known(PlanFinding finding) => (finding.Rule.Id, finding.Text.English);

    private PlanFile Filled(PlanFile file)
    {
        if (file.Text is null || new PlanYaml(file) is not { Root: YamlMapping root } yaml || root.EntryOf("plan")?.Value is not YamlMapping { IsBracketed: false, Entries.Count: > 0 } plan)
        {
            return file;
        }

        int at = yaml.LineStart(plan.Entries[0].Key.Start);
        string indent = new(' ', plan.Entries[0].Key.Start - at);
        string[] lines = [.. Facts.Where(fact => plan.EntryOf(fact.Key) is null && plan.EntryOf(fact.Other) is null).Select(fact => indent + fact.Filler + "\n")];
        if (lines.Length == 0)
        {
            return file;
        }

        string filler = string.Concat(lines);
        _filled.Add(file.Path, (at, filler.Length, lines.Length));
        return file with { Text = file.Text.Insert(at, filler) };
    }

    private bool IsFiller(SourcePlace place) => _filled.TryGetValue(place.Path, out var filled) && place.Start >= filled.At && place.Start < filled.At + filled.Length;

    private PlanFinding Moved(PlanFinding finding) => finding with { Place = Moved(finding.Place), Related = new(finding.Related.Select(related => related with { Place = Moved(related.Place) })) };

    private SourcePlace Moved(SourcePlace place) => _filled.TryGetValue(place.Path, out var filled) && place.Start >= filled.At
        ? place with { Start = place.Start - filled.Length, End = place.End - filled.Length, StartLine = place.StartLine - filled.Lines, EndLine = place.EndLine - filled.Lines }
        : place;
}
