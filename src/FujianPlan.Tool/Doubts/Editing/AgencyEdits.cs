using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Drafting;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>Changes agencies wherever the files of a plan name them.</summary>
/// <param name="files">The files.</param>
internal sealed partial class AgencyEdits(IReadOnlyList<PlanYaml> files)
{
    private static readonly string[] Lists = ["lead", "responsible", "supporting", "guiding", "named", "members"];
    private static readonly string[] Singles = ["of", "drafter"];

    /// <summary>Makes an agency another: its names are the other's, and its code is nowhere any more.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="other">The code of the other.</param>
    /// <exception cref="UnfitReading">One of them is not in the plan.</exception>
    public IEnumerable<PlanEdit> Merge(string code, string other)
    {
        (PlanYaml yamlFrom, YamlPosition from) = Agency(code);
        (PlanYaml yamlTo, YamlPosition to) = Agency(other);
        (YamlMapping one, YamlMapping kept) = ((YamlMapping)from.Node, (YamlMapping)to.Node);
        string[] names = [.. kept.ValuesOf("aliases").Append(one.ValueOf("name") ?? string.Empty).Concat(one.ValuesOf("aliases")).Distinct().Where(name => name.Length > 0 && name != kept.ValueOf("name"))];
        ItemEdits items = new(yamlTo);
        PlanDoubt nowhere = new(0, default, 0, 0, string.Empty, [], []);

        // What the editors have noted of the one, they have noted of both.
        string[] notes = [.. new[] { kept.ValueOf("note"), one.ValueOf("note") }.OfType<string>().Select(note => note.Trim()).Where(note => note.Length > 0).Distinct()];
        return
        [
            new PlanEdit(yamlFrom, new ItemEdits(yamlFrom).Remove(new DoubtedItem(from, false))),
            new PlanEdit(yamlTo, items.Set(new DoubtedItem(to, false), nowhere, [$"aliases: [{string.Join(", ", names.Select(YamlText.OfItem))}]"])),
            .. one.ValueOf("note") is not null && notes.Length > 0 ? [new PlanEdit(yamlTo, items.Set(new DoubtedItem(to, false), nowhere, [$"note: {YamlText.Of(string.Join("；", notes))}"]))] : Array.Empty<PlanEdit>(),
            .. files.SelectMany(yaml => Uses(yaml, code, other).Select(edit => new PlanEdit(yaml, edit))),
        ];
    }

    /// <summary>Gives an agency another code.</summary>
    /// <param name="code">The code that it has.</param>
    /// <param name="other">The code that it is to have.</param>
    /// <exception cref="UnfitReading">It is not in the plan, or another has that code.</exception>
    public IEnumerable<PlanEdit> Rename(string code, string other)
    {
        (PlanYaml yaml, YamlPosition agency) = Agency(code);
        YamlNode written = ((YamlMapping)agency.Node).EntryOf("code")!.Value.Value;
        return !Has(other)
            ? [new PlanEdit(yaml, new TextEdit(written.Start, written.End, YamlText.Of(other))), .. files.SelectMany(file => Uses(file, code, other).Select(edit => new PlanEdit(file, edit)))]
            : throw new UnfitReading(Taken(other));
    }

    /// <summary>Makes all agencies that a list names before a collective its members, as far as the clause leaves that open.</summary>
    /// <param name="collective">The code of the collective.</param>
    public IEnumerable<PlanEdit> Reach(string collective)
    {
        string[] names = [.. Names(collective)];
        return files.SelectMany(yaml => Reach(yaml, collective, names).Select(edit => new PlanEdit(yaml, edit)));
    }

    /// <summary>What is told of a code that another agency has.</summary>
    /// <param name="code">The code.</param>
    public static FindingText Taken(string code) => new($"Another agency has the code '{code}'.", $"代码“{code}”已属于另一部门。");

    /// <summary>How often a file names an agency: in duties, as a member, or as the drafter.</summary>
    /// <param name="yaml">The file.</param>
    /// <param name="code">The code of the agency.</param>
    public static int CountUses(PlanYaml yaml, string code) => yaml.All().Sum(position => position switch
    {
        { Node: YamlSequence list, Key.Value: var key } when Array.IndexOf(Lists, key) >= 0 => list.Items.Count(item => item is YamlScalar { Value: var value } && value == code),
        { Node: YamlScalar { Value: var value }, Key.Value: var name } when value == code && Array.IndexOf(Singles, name) >= 0 => 1,
        _ => 0,
    });

    /// <summary>Whether an agency has a code.</summary>
    /// <param name="code">The code.</param>
    public bool Has(string code) => files.Any(yaml => yaml.Agency(code) is not null);

    /// <summary>What is told of an agency that is not in the plan any more.</summary>
    /// <param name="code">Its code.</param>
    public static UnfitReading Missing(string code) => new(new FindingText($"The file has no agency '{code}' any more.", $"文件中已没有代码为“{code}”的部门。"));

    private static IEnumerable<TextEdit> Reach(PlanYaml yaml, string collective, string[] names)
    {
        foreach (YamlPosition position in yaml.All().Where(one => one is { Node: YamlMapping mapping, Parent.Node: YamlSequence } && mapping.ValueOf("of") == collective))
        {
            YamlSequence list = (YamlSequence)position.Parent!.Node;
            int at = list.Items.IndexOf(position.Node);
            if (((YamlMapping)position.Node).EntryOf("named")?.Value is not YamlSequence { Items: [YamlScalar first, ..] } || Reaching(position.Parent, at, names) is not (> 0 and var count))
            {
                continue;
            }

            YamlNode start = list.Items[at - count];
            string before = string.Join(", ", list.Items.Skip(at - count).Take(count).Select(item => yaml.Text[item.Start..item.End]));
            if (!yaml.Text.AsSpan(start.Start, first.Start - start.Start).Contains('\n'))
            {
                yield return new TextEdit(start.Start, first.Start, $"{{named: [{before}, ");
            }
        }
    }

    private (PlanYaml Yaml, YamlPosition Position) Agency(string code) => files.FirstOrDefault(yaml => yaml.Agency(code) is not null) is { } yaml ? (yaml, yaml.Agency(code)!) : throw Missing(code);

    private IEnumerable<string> Names(string code) => ((YamlMapping)Agency(code).Position.Node) is var agency ? agency.ValuesOf("aliases").Append(agency.ValueOf("name") ?? string.Empty) : [];

    // How many of those before it the clause leaves open.
    private static int Reaching(YamlPosition list, int at, string[] names)
    {
        if (list.Parent is not { Node: YamlMapping duty, Parent: { Node: YamlSequence duties, Parent.Node: YamlMapping item } } || item.ValueOf("clause") is not { } words)
        {
            return 0;
        }

        Clause clause = ClauseParser.Parse(words);
        if (duties.Items.Count != clause.Groups.Count)
        {
            return 0;
        }

        ClauseAgency[] agencies = [.. clause.Groups[duties.Items.IndexOf(duty)].Agencies];
        int last = Array.FindIndex(agencies, agency => agency is { IsAmbiguous: true, Of: { } of } && names.Contains(of)), count = 0;
        while (last - count - 1 >= 0 && agencies[last - count - 1].IsAmbiguous && at - count - 1 >= 0 && ((YamlSequence)list.Node).Items[at - count - 1] is YamlScalar)
        {
            count++;
        }

        return count;
    }

    // In all duties, and in the readings of other doubts.
    private static IEnumerable<TextEdit> Uses(PlanYaml yaml, string code, string other)
    {
        foreach (YamlPosition position in yaml.All())
        {
            if (position is { Node: YamlSequence list, Key.Value: var key } && Array.IndexOf(Lists, key) >= 0)
            {
                for (int i = 0; i < list.Items.Count; i++)
                {
                    if (list.Items[i] is YamlScalar { Value: var value } item && value == code)
                    {
                        yield return IsIn(list, other) ? Without(yaml, list, i) : new TextEdit(item.Start, item.End, other);
                    }
                }
            }
            else if (position is { Node: YamlScalar { Value: var value } single, Key.Value: var name } && value == code && Array.IndexOf(Singles, name) >= 0)
            {
                yield return new TextEdit(single.Start, single.End, other);
            }
        }

        string pattern = $"(?<![A-Za-z0-9-]){Regex.Escape(code)}(?![A-Za-z0-9-])";
        foreach (Match line in ReadingLines().Matches(yaml.Text).Where(line => !yaml.IsInText(line.Index)))
        {
            foreach (Match use in Regex.Matches(line.Groups["codes"].Value, pattern, RegexOptions.CultureInvariant).Cast<Match>())
            {
                int at = line.Groups["codes"].Index + use.Index;
                yield return new TextEdit(at, at + use.Length, other);
            }
        }
    }

    private static bool IsIn(YamlSequence list, string code) => list.Items.Exists(item => item is YamlScalar { Value: var value } && value == code);

    private static TextEdit Without(PlanYaml yaml, YamlSequence list, int i)
    {
        int line = yaml.LineStart(list.Items[i].Start);
        return yaml.Text.AsSpan(line, list.Items[i].Start - line).Trim(' ') is "-" ? new TextEdit(line, yaml.NextLine(list.Items[i].End), string.Empty)
            : i > 0 ? new TextEdit(list.Items[i - 1].End, list.Items[i].End, string.Empty)
            : new TextEdit(list.Items[0].Start, list.Items[1].Start, string.Empty);
    }

    [GeneratedRegex(@"^ *# \?(\+ +- +(lead|responsible|supporting|guiding): (?<codes>[^\r\n]*)|[=*~] (?<codes>[^\r\n]*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex ReadingLines();
}
