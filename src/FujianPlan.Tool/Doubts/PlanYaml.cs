using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Tool.Doubts;

/// <summary>A plan file as a tree of YAML, with what stands behind a doubt.</summary>
internal sealed class PlanYaml
{
    private readonly FindingSink _sink = new();
    private readonly List<YamlScalar> _texts = [];

    // What begins where: an item of a list; the mapping of a key.
    private readonly Lazy<Dictionary<int, YamlPosition>> _items;
    private readonly Lazy<Dictionary<int, YamlPosition>> _keys;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, which has a text.</param>
    public PlanYaml(PlanFile file)
    {
        (Path, Text) = (file.Path, file.Text ?? string.Empty);
        YamlTree tree = YamlTreeReader.Read(new PlanFileReading(file, new FindingReport(_sink, ReaderLimits.Default), ReaderLimits.Default));
        (Root, IsWhole) = (tree.Root, !tree.IsCut);
        _items = new(() => All().Where(one => one.Parent?.Node is YamlSequence).GroupBy(one => one.Node.Start).ToDictionary(same => same.Key, same => same.First()));
        _keys = new(() => All().Where(one => one.Node is YamlMapping).SelectMany(one => ((YamlMapping)one.Node).Entries, (one, entry) => (entry.Key.Start, one)).GroupBy(pair => pair.Start).ToDictionary(same => same.Key, same => same.First().one));
        _texts.AddRange(All().Select(one => one.Node).OfType<YamlScalar>().Where(scalar => Text.AsSpan(scalar.Start, scalar.End - scalar.Start).Contains('\n')));
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The outermost node; null where there is none.</summary>
    public YamlNode? Root { get; }

    /// <summary>Whether it could be read to its end.</summary>
    public bool IsWhole { get; }

    /// <summary>What is wrong with the YAML.</summary>
    public IReadOnlyList<PlanFinding> Findings => _sink.Findings;

    /// <summary>How its lines end.</summary>
    public string LineBreak => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Where the line begins that a place is in.</summary>
    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line after that of a place begins; the end of the text where there is none.</summary>
    public int NextLine(int at) => Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : Text.Length;

    /// <summary>Whether a place is within a text of several lines, where a number sign begins no comment.</summary>
    public bool IsInText(int at) => _texts.Exists(text => text.Start < at && at < text.End);

    /// <summary>Whether a place is within a value, such as one in quotes.</summary>
    public bool IsInScalar(int at) => All().Any(one => one.Node is YamlScalar && one.Node.Start < at && at < one.Node.End);

    /// <summary>All nodes with what they stand in.</summary>
    public IEnumerable<YamlPosition> All()
    {
        Stack<YamlPosition> open = new(Root is null ? [] : [new YamlPosition(Root, null, null)]);
        while (open.TryPop(out YamlPosition? position))
        {
            yield return position;
            YamlPosition at = position;
            foreach (YamlPosition below in position.Node switch
            {
                YamlMapping mapping => mapping.Entries.Select(entry => new YamlPosition(entry.Value, at, entry.Key)),
                YamlSequence sequence => sequence.Items.Select(item => new YamlPosition(item, at, null)),
                _ => [],
            })
            {
                open.Push(below);
            }
        }
    }

    /// <summary>What stands behind the lines of a doubt: an item of a list, or the mapping whose keys it stands among.</summary>
    /// <param name="end">Where the lines end.</param>
    /// <param name="column">The column of the doubt.</param>
    /// <returns>It; null where nothing does.</returns>
    public DoubtedItem? Behind(int end, int column)
    {
        int at = end;
        while (at < Text.Length)
        {
            int first = at;
            while (first < Text.Length && Text[first] == ' ')
            {
                first++;
            }

            if (first < Text.Length && Text[first] is not ('#' or '\r' or '\n'))
            {
                at = first;
                break;
            }

            at = NextLine(at);
        }

        if (at < Text.Length && Text[at] == '-' && at - LineStart(at) >= column)
        {
            int item = at + 1;
            while (item < Text.Length && Text[item] == ' ')
            {
                item++;
            }

            return _items.Value.TryGetValue(item, out YamlPosition? found) ? new DoubtedItem(found, false) : null;
        }

        // Behind the last key of a mapping stands what is set in less.
        YamlPosition? mapping = at < Text.Length && ColumnOf(at) == column && _keys.Value.TryGetValue(at, out YamlPosition? known)
            ? known
            : All().Where(one => one.Node is YamlMapping { IsBracketed: false } keys && keys.Start < end && keys.Entries.Count > 0 && ColumnOf(keys.Entries[0].Key.Start) == column).MaxBy(one => one.Node.Start);
        return mapping is null ? null : new DoubtedItem(mapping, true);
    }

    /// <summary>The mapping that has an identifier.</summary>
    /// <param name="id">The identifier.</param>
    public DoubtedItem? OfId(string id) =>
        All().FirstOrDefault(one => one.Node is YamlMapping mapping && mapping.ValueOf("id") == id) is { } found ? new DoubtedItem(found, false) : null;

    /// <summary>What the plan says of itself: the mapping <c>plan</c>.</summary>
    public DoubtedItem? OfPlan() => Outermost("plan");

    /// <summary>What the plan quotes of the notice: the mapping <c>notice</c>.</summary>
    public DoubtedItem? OfNotice() => Outermost("notice");

    /// <summary>The agency that has a code.</summary>
    /// <param name="code">The code.</param>
    public YamlPosition? Agency(string code) => All().FirstOrDefault(one => one is { Node: YamlMapping mapping, Parent.Key.Value: "agencies" } && mapping.ValueOf("code") == code);

    private DoubtedItem? Outermost(string key) => All().FirstOrDefault(one => one is { Node: YamlMapping, Key.Value: var own, Parent: { Parent: null } } && own == key) is { } found ? new DoubtedItem(found, false) { File = this } : null;

    private int ColumnOf(int at) => at - LineStart(at);
}
