using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Drafting;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>Agencies that a reading names, and the plan does not have until it is taken.</summary>
/// <param name="files">The files of the plan.</param>
internal sealed class NewAgencies(IReadOnlyList<PlanYaml> files)
{
    // By the code of the reading, the one that the plan has.
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly List<YamlMapping> _added = [];

    /// <summary>The code that an agency of a reading has in the plan.</summary>
    /// <param name="code">The code that the reading has for it.</param>
    public string CodeOf(string code) => _codes.GetValueOrDefault(code, code);

    /// <summary>Whether a reading adds an agency of a code, or the plan has got it since.</summary>
    /// <param name="code">The code that the reading has for it.</param>
    public bool Has(string code) => _codes.ContainsKey(code);

    /// <summary>Adds one. Where an agency of the plan bears its name by now, that is meant.</summary>
    /// <param name="content">Its keys, as a mapping of one line.</param>
    /// <exception cref="UnfitReading">The line is none, or the plan has the code for another agency.</exception>
    public void Add(string content)
    {
        if (new PlanYaml(new PlanFile(string.Empty, content)).Root is not YamlMapping agency || agency.ValueOf("code") is not { Length: > 0 } code || agency.ValueOf("name") is not { Length: > 0 } name)
        {
            throw new UnfitReading(new FindingText($"This agency of the reading is not understood: '{content}'.", $"该读法中的部门无法理解：“{content}”。"));
        }

        YamlMapping[] all = [.. Positions().Select(position => (YamlMapping)position.Position.Node)];
        if (Array.Find(all, one => one.ValuesOf("aliases").Append(one.ValueOf("name")).Contains(name, StringComparer.Ordinal))?.ValueOf("code") is { } known)
        {
            _codes[code] = known;
            return;
        }

        if (Array.Exists(all, one => one.ValueOf("code") == code))
        {
            throw new UnfitReading(AgencyEdits.Taken(code));
        }

        _codes[code] = code;
        _added.Add(agency);
    }

    /// <summary>The change that adds all of them behind the last agency; none where none is added.</summary>
    /// <exception cref="UnfitReading">No file has a list of agencies, be it an empty one.</exception>
    public IEnumerable<PlanEdit> Edits()
    {
        if (_added.Count == 0)
        {
            yield break;
        }

        (PlanYaml yaml, YamlPosition last) = Positions().OrderBy(one => one.Position.Node.Start).LastOrDefault();
        if (last is null)
        {
            yield return First();
            yield break;
        }

        int line = yaml.LineStart(last.Node.Start), dash = yaml.Text.IndexOf('-', line) - line, end = EndOf(yaml, last.Node);
        int number = Positions().Max(one => int.TryParse(((YamlMapping)one.Position.Node).ValueOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0);
        string indent = yaml.LineBreak + new string(' ', Math.Max(0, dash));
        yield return new PlanEdit(yaml, new TextEdit(end, end, string.Concat(_added.Select((agency, i) => Lines(agency, number + i + 1, indent)))));
    }

    // The draft of a notice whose clauses name nobody has agencies: [].
    private PlanEdit First()
    {
        foreach (PlanYaml yaml in files)
        {
            if ((yaml.Root as YamlMapping)?.EntryOf("agencies") is { Value: YamlSequence { Items.Count: 0 } } entry)
            {
                string text = string.Concat(_added.Select((agency, i) => Lines(agency, i + 1, yaml.LineBreak + "  ")));
                return new PlanEdit(yaml, new TextEdit(entry.Key.End + 1, entry.Value.End, text));
            }
        }

        throw new UnfitReading(new FindingText("The plan has no list of agencies to which others could be added.", "方案没有部门列表，无法添加部门。"));
    }

    /// <summary>The changes of a reading, where it removes the last agency: what is added then stands in its place.</summary>
    /// <param name="edits">All its changes.</param>
    public static IReadOnlyList<PlanEdit> InPlaceOfRemoved(IReadOnlyList<PlanEdit> edits)
    {
        (PlanEdit Added, PlanEdit Removal)[] held = [.. edits.Where(edit => edit.Edit.Start == edit.Edit.End).SelectMany(edit => edits.Where(other => Holds(other, edit)).Take(1).Select(removal => (edit, removal))).Take(1)];
        if (held.Length == 0)
        {
            return edits;
        }

        (PlanEdit added, PlanEdit removal) = held[0];
        PlanYaml yaml = removal.Yaml;
        int start = removal.Edit.Start, end = removal.Edit.End;
        string text = added.Edit.Text[yaml.LineBreak.Length..] + yaml.LineBreak;

        // With the only one of a list its key would go as well.
        int first = yaml.Text.AsSpan(start).StartsWith("agencies:", StringComparison.Ordinal) ? yaml.NextLine(start) : start;
        return [.. edits.Select(edit => edit == added ? new PlanEdit(yaml, new TextEdit(end, end, text)) : edit == removal ? new PlanEdit(yaml, new TextEdit(first, end, string.Empty)) : edit)];
    }

    private static bool Holds(PlanEdit removal, PlanEdit added) => removal.Yaml == added.Yaml && removal.Edit.Text.Length == 0 && removal.Edit.Start < added.Edit.Start && added.Edit.Start < removal.Edit.End;

    // The number follows from those of the plan.
    private static string Lines(YamlMapping agency, int number, string indent)
    {
        string own = string.Create(CultureInfo.InvariantCulture, $"number: {number}");
        IEnumerable<string> keys = agency.Entries.Where(entry => entry.Value is YamlScalar).Select(entry => $"{entry.Key.Value}: {YamlText.Of(((YamlScalar)entry.Value).Value)}".Replace(": 'true'", ": true", StringComparison.Ordinal));
        string[] lines = [.. keys.Take(2), own, .. keys.Skip(2)];
        return string.Concat(lines.Select((key, i) => $"{indent}{(i == 0 ? "- " : "  ")}{key}"));
    }

    private static int EndOf(PlanYaml yaml, YamlNode node)
    {
        int end = Math.Min(node.End, yaml.Text.Length);
        while (end > node.Start && char.IsWhiteSpace(yaml.Text[end - 1]))
        {
            end--;
        }

        return yaml.Text.AsSpan(end).IndexOfAny('\r', '\n') is >= 0 and var rest ? end + rest : yaml.Text.Length;
    }

    private IEnumerable<(PlanYaml Yaml, YamlPosition Position)> Positions() =>
        files.SelectMany(yaml => yaml.All().Where(one => one is { Node: YamlMapping, Parent: { Key.Value: "agencies", Node: YamlSequence { } list } } && list.Items.Contains(one.Node)).Select(position => (yaml, position)));
}
