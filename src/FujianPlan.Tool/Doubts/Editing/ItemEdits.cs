using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>Changes keys of what a doubt is about. What else stands in the file stays as it is written.</summary>
/// <param name="yaml">The file.</param>
internal sealed class ItemEdits(PlanYaml yaml)
{
    // The order in which a plan file has the keys of a remark, of an agency, of a part, section, task or measure, and the last of the plan's own.
    private static readonly string[] Order =
    [
        "words", "at", "firstLeads", "adds", "code", "number", "id", "title", "editorialTitle", "name", "aliases", "marker", "attestation", "text", "gaps", "clause", "duties", "deadline", "note", "english", "dataVersion", "unstatedRole",
    ];

    // A fact that the source states, or that its editors do: one of the two.
    private static readonly (string Verbatim, string Editorial)[] Alternatives = [("title", "editorialTitle"), ("issuer", "editorialIssuer"), ("issued", "editorialIssued")];

    private static readonly string[] Below = ["sections", "tasks", "measures"];

    /// <summary>Gives a key a value.</summary>
    /// <param name="item">What has the key.</param>
    /// <param name="doubt">The doubt, in whose place a key goes that stands beside it.</param>
    /// <param name="lines">The key with its value, a line each, set in from the key's own column.</param>
    /// <returns>The change.</returns>
    /// <exception cref="UnfitReading">The item has no keys of its own lines.</exception>
    public TextEdit Set(DoubtedItem item, PlanDoubt doubt, IReadOnlyList<string> lines)
    {
        YamlMapping mapping = Keys(item);
        string key = lines[0].Split(':')[0];
        if (mapping.EntryOf(key) is null && Array.Find(Alternatives, pair => pair.Verbatim == key || pair.Editorial == key) is { Verbatim: { } verbatim, Editorial: { } editorial }
            && mapping.EntryOf(key == verbatim ? editorial : verbatim) is { } instead)
        {
            return new TextEdit(instead.Key.Start, EndOf(instead), string.Join(yaml.LineBreak + new string(' ', instead.Key.Start - yaml.LineStart(instead.Key.Start)), lines));
        }

        int column = mapping.Entries[0].Key.Start - yaml.LineStart(mapping.Entries[0].Key.Start);
        string indent = new(' ', column), text = string.Join(yaml.LineBreak + indent, lines);
        if (mapping.EntryOf(key) is { } there)
        {
            return new TextEdit(there.Key.Start, EndOf(there), text);
        }

        if (item.IsAround)
        {
            return new TextEdit(doubt.Start, doubt.Start, indent + text + yaml.LineBreak);
        }

        int place = PlaceOf(key);
        YamlEntry before = mapping.Entries.Where(entry => PlaceOf(entry.Key.Value) < place).Select(entry => (YamlEntry?)entry).LastOrDefault() ?? mapping.Entries[0];
        int end = EndOf(before), lineEnd = yaml.Text.AsSpan(end).IndexOfAny('\r', '\n') is >= 0 and var rest ? end + rest : yaml.Text.Length;
        return new TextEdit(lineEnd, lineEnd, yaml.LineBreak + indent + text);
    }

    /// <summary>Takes a key away.</summary>
    /// <param name="item">What has it.</param>
    /// <param name="key">The key.</param>
    /// <returns>The change; null where the key is not there.</returns>
    /// <exception cref="UnfitReading">The item has no keys of its own lines, or no other.</exception>
    public TextEdit? Remove(DoubtedItem item, string key)
    {
        YamlMapping mapping = Keys(item);
        if (mapping.EntryOf(key) is not { } entry)
        {
            return null;
        }

        int line = yaml.LineStart(entry.Key.Start);
        if (yaml.Text.AsSpan(line, entry.Key.Start - line).TrimStart(' ').IsEmpty)
        {
            return new TextEdit(line, yaml.NextLine(EndOf(entry)), string.Empty);
        }

        // Behind the dash of its item: the next takes its place.
        int next = mapping.Entries.FindIndex(other => other.Key.Start == entry.Key.Start) + 1;
        return next < mapping.Entries.Count
            ? new TextEdit(entry.Key.Start, mapping.Entries[next].Key.Start, string.Empty)
            : throw new UnfitReading(new FindingText($"'{key}' is the only key there.", $"此处只有“{key}”一个键。"));
    }

    /// <summary>Takes an item of a list away; where it is the only one, the list with its key.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="UnfitReading">It is no item of a list that has a line for each.</exception>
    public TextEdit Remove(DoubtedItem item)
    {
        if (item is { IsAround: false, Position.Parent: { Node: YamlSequence list } parent })
        {
            if (list.Items.Count == 1 && parent is { Key: { } key, Parent.Node: YamlMapping { IsBracketed: false } above })
            {
                return Remove(new DoubtedItem(parent.Parent, false), key.Value) ?? throw Unfit();
            }

            int line = yaml.LineStart(item.Node.Start);
            if (yaml.Text.AsSpan(line, item.Node.Start - line).Trim(' ') is "-")
            {
                return new TextEdit(line, yaml.NextLine(Trimmed(item.Node.Start, item.Node.End)), string.Empty);
            }
        }

        throw Unfit();
    }

    private static UnfitReading Unfit() => new(new FindingText("The doubt is not about a list item on a line of its own.", "所指不是独占一行的列表项。"));

    /// <summary>Why a key cannot be given a value there; null where it can.</summary>
    /// <param name="item">What the key would be of; null where nothing is there.</param>
    public static FindingText? RefusalOfKeys(DoubtedItem? item) => item?.Node switch
    {
        null => Gone,
        YamlMapping { IsBracketed: false, Entries.Count: > 0 } => null,
        YamlMapping => new FindingText("The doubt is about something that is not written as keys on separate lines. Change it in the file by hand.", "所指内容不是每行一个键的写法。请在文件中手工修改。"),
        _ => new FindingText("The doubt is about a text without keys, so a key and a value cannot be written there. Keep the text (k), or change it in the file by hand.", "所指只是一段文字，没有键，无处写入键和值。请保留原样（k），或在文件中手工修改。"),
    };

    /// <summary>What is told of something that is not in the plan any more.</summary>
    public static FindingText Gone { get; } = new("The doubt is about something that is no longer there.", "所指内容已不存在。");

    private static YamlMapping Keys(DoubtedItem item) => RefusalOfKeys(item) is { } why ? throw new UnfitReading(why) : (YamlMapping)item.Node;

    // Any other key stands before what stands below.
    private static int PlaceOf(string key) => Array.IndexOf(Below, key) >= 0 ? Order.Length + 1 : Array.IndexOf(Order, key) is >= 0 and var place ? place : Order.Length;

    private int EndOf(YamlEntry entry) => Trimmed(entry.Key.End, Math.Max(entry.Key.End + 1, entry.Value.End));

    // Without the blanks and line ends that the end of a block text has.
    private int Trimmed(int start, int end)
    {
        end = Math.Min(end, yaml.Text.Length);
        while (end > start && char.IsWhiteSpace(yaml.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
