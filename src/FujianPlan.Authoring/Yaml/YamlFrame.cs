using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml.Faults;

namespace FujianPlan.Authoring.Yaml;

/// <summary>A collection that is still open, and what it waits for next.</summary>
internal sealed class YamlFrame
{
    // Up to so many keys are compared one by one: most mappings are small, and there are many of them.
    private const int FewKeys = 12;

    private HashSet<string>? _keys;
    private YamlNode? _key;
    private bool _isOutOfStep;

    internal YamlFrame(YamlNode node, bool isBracketed)
    {
        Node = node;
        IsBracketed = isBracketed;
    }

    internal YamlNode Node { get; }

    /// <summary>Whether it is written in brackets.</summary>
    internal bool IsBracketed { get; }

    /// <summary>Takes the next node: an item, a key or a value.</summary>
    internal void Take(YamlNode node, PlanFileReading file)
    {
        if (Node is YamlSequence sequence)
        {
            sequence.Items.Add(node);
        }
        else if (_isOutOfStep)
        {
            // Behind a value that was dropped, keys are taken for values and values for keys.
        }
        else if (_key is null)
        {
            _key = node;
        }
        else
        {
            Pair(_key, node, file);
            _key = null;
        }
    }

    /// <summary>Reports a value that the parser has dropped: it does that where a mapping begins with a colon.</summary>
    internal void ReportDropped(PlanFileReading file)
    {
        if (Node is YamlMapping && _key is not null && !_isOutOfStep)
        {
            ReportNoKey(file, Node.Start);
        }
    }

    /// <summary>Settles where the collection lies: from its first child to its last where no bracket says so.</summary>
    internal void Close(int end)
    {
        YamlNode? first = null;
        YamlNode? last = null;
        if (Node is YamlSequence { Items.Count: > 0 } sequence)
        {
            last = sequence.Items[sequence.Items.Count - 1];
        }
        else if (Node is YamlMapping { Entries.Count: > 0 } mapping)
        {
            first = IsBracketed ? null : mapping.Entries[0].Key;
            YamlEntry entry = mapping.Entries[mapping.Entries.Count - 1];
            if (mapping.Repeated.Count > 0 && mapping.Repeated[mapping.Repeated.Count - 1] is var repeated && repeated.Key.Start > entry.Key.Start)
            {
                entry = repeated;
            }

            last = entry.Value.End >= entry.Key.End ? entry.Value : entry.Key;
        }

        Node.Start = first?.Start ?? Node.Start;
        Node.End = Math.Max(end >= 0 ? end : last?.End ?? Node.End, Node.Start);
    }

    private void ReportNoKey(PlanFileReading file, int from)
    {
        _isOutOfStep = true;
        Node.IsCut = true;

        // A key that is not there lies before its colon or, where the value is dropped, behind it.
        int colon = from > 0 && file.Text[from - 1] == ':' ? from - 1 : Math.Max(from, file.Text.IndexOf(':', from));
        SyntaxFault fault = LineFaults.NoKeyBefore(colon);
        file.Report(ReadingRules.Syntax, file.Place(fault.Start, Math.Min(fault.End, file.Text.Length)), fault.English, fault.Chinese);
    }

    private void Pair(YamlNode key, YamlNode value, PlanFileReading file)
    {
        if (key is not YamlScalar name)
        {
            if (key is not YamlUnread)
            {
                file.Report(
                    ReadingRules.WrongType,
                    key,
                    "A key must be a single word, not a list or a mapping. Text that starts with '[' or '{' must be put in quotes.",
                    "键必须是单个词，不能是列表或映射。以“[”或“{”开头的文本须加引号。");
            }

            return;
        }

        if (name is { IsEmpty: true, Style: YamlScalarStyle.Plain })
        {
            ReportNoKey(file, name.End);
        }
        else if (name is { Value: "<<", Style: YamlScalarStyle.Plain })
        {
            file.Report(
                ReadingRules.Anchor,
                name,
                "Merge keys ('<<') are not part of the plan format. Write out the keys.",
                "方案格式不支持合并键（“<<”）。请把各个键写全。");
        }
        else if (IsRepeated(name.Value, ((YamlMapping)Node).Entries))
        {
            // Whether it is the key that is repeated, or a dash that is missing, those know who know what was wanted here.
            ((YamlMapping)Node).Repeat(new YamlEntry(name, value));
        }
        else
        {
            ((YamlMapping)Node).Entries.Add(new YamlEntry(name, value));
            _keys?.Add(name.Value);
        }
    }

    private bool IsRepeated(string key, List<YamlEntry> entries)
    {
        if (entries.Count > FewKeys)
        {
            return (_keys ??= new HashSet<string>(entries.Select(entry => entry.Key.Value), StringComparer.Ordinal)).Contains(key);
        }

        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Value == key)
            {
                return true;
            }
        }

        return false;
    }
}
