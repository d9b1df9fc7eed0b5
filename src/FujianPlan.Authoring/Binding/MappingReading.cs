using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>
/// A mapping held against its shape: unknown and missing keys are reported at once, the values are then asked for one
/// by one, each as what it must be. What cannot be read is null, and has a finding.
/// </summary>
internal sealed class MappingReading
{
    private readonly MappingShape _shape;

    // Of each key of the shape, one more than where its entry is; 0 for none.
    private readonly int[] _entries;

    /// <summary>Holds a mapping against its shape.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="owner">The key that it is the value of; null where it is an item of a list, or the file's own.</param>
    internal MappingReading(PlanFileReading file, YamlMapping mapping, MappingShape shape, YamlScalar? owner)
    {
        file.Cancellation.ThrowIfCancellationRequested();
        File = file;
        Mapping = mapping;
        _shape = shape;
        _entries = new int[shape.Keys.Count];
        HashSet<string>? meant = null;
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            YamlEntry entry = mapping.Entries[i];
            int index = shape.IndexOf(entry.Key.Value);
            if (index >= 0)
            {
                _entries[index] = i + 1;
            }
            else if (ReportUnknown(entry.Key) is { } nearest)
            {
                (meant ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearest);
            }
        }

        foreach (YamlEntry entry in mapping.Repeated)
        {
            ReportRepeated(entry.Key);
        }

        if (!mapping.IsCut)
        {
            ReportMissing(owner, meant);
        }
    }

    internal PlanFileReading File { get; }

    internal YamlMapping Mapping { get; }

    /// <summary>The entry of a key, or null where the mapping does not have it.</summary>
    internal YamlEntry? this[string key] => _entries[_shape.IndexOf(key)] is > 0 and int behind ? Mapping.Entries[behind - 1] : null;

    internal Located<string>? Text(string key) => this[key] is { } entry ? ScalarValues.Text(File, entry) : null;

    /// <summary>A text of ASCII letters, digits, hyphens and points.</summary>
    internal Located<string>? Ascii(string key) => this[key] is { } entry ? ScalarValues.Ascii(File, entry) : null;

    /// <summary>The code of an agency or a task.</summary>
    internal Located<string>? Code(string key) => this[key] is { } entry ? CodeValues.One(File, entry) : null;

    internal Located<int>? Number(string key) => this[key] is { } entry ? ScalarValues.Number(File, entry) : null;

    internal Located<bool>? Boolean(string key) => this[key] is { } entry ? ScalarValues.Boolean(File, entry) : null;

    internal Located<DateTime>? Date(string key) => this[key] is { } entry ? ScalarValues.Date(File, entry) : null;

    /// <summary>A word of a fixed list.</summary>
    internal Located<string>? Word(string key, IReadOnlyList<string> words) =>
        this[key] is { } entry ? ScalarValues.Word(File, entry, words) : null;

    /// <summary>The mapping under a key, held against its own shape.</summary>
    internal MappingReading? Inner(string key, MappingShape shape) => this[key] is { } entry
        ? ValueTypes.Mapping(File, entry.Value, entry.Key, entry.Key.Value) is { } inner
            ? new MappingReading(File, inner, shape, entry.Key)
            : null
        : null;

    /// <summary>The list under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads one item; null leaves it out.</param>
    /// <param name="isItem">Whether a value that stands where the list should is such as an item may be.</param>
    internal LocatedList<T>? List<T>(string key, Func<YamlNode, T?> read, Func<YamlNode, bool> isItem)
        where T : class =>
        this[key] is { } entry && ValueTypes.Items(File, entry, isItem, Quoted) is { } items ? Read(entry, items, read) : null;

    /// <summary>The list under a key whose items are codes, have them, or are words like them.</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads one item; null leaves it out.</param>
    /// <param name="isItem">Whether a value that stands where the list should is such as an item may be.</param>
    internal LocatedList<T>? CodeList<T>(string key, Func<YamlNode, T?> read, Func<YamlNode, bool> isItem)
        where T : class
    {
        if (this[key] is not { } entry || ValueTypes.Items(File, entry, isItem, shown => string.Join(", ", CodeValues.Meant(shown) ?? [shown])) is not { } items)
        {
            return null;
        }

        return Read(entry, CodeValues.Items(File, items, isReported: entry.Value is not YamlSequence), read);
    }

    /// <summary>The list of codes under a key.</summary>
    internal LocatedList<Located<string>>? Codes(string key) =>
        CodeList(key, item => ScalarValues.Text(File, item, null, key), lone => lone is YamlScalar);

    /// <summary>The list of texts under a key.</summary>
    internal LocatedList<Located<string>>? Texts(string key) =>
        List(key, item => ScalarValues.Text(File, item, null, key), lone => lone is YamlScalar);

    /// <summary>The list of words of a fixed list under a key.</summary>
    internal LocatedList<Located<string>>? Words(string key, IReadOnlyList<string> words) =>
        CodeList(key, item => ScalarValues.Word(File, item, null, key, words), lone => lone is YamlScalar);

    /// <summary>A text as an item in brackets: in quotes where it would be another thing without.</summary>
    private static string Quoted(string text) =>
        text.IndexOfAny([',', '[', ']', '{', '}', '#', ':', '\'', '"']) < 0 ? text : "'" + text.Replace("'", "''") + "'";

    private LocatedList<T> Read<T>(YamlEntry entry, IEnumerable<YamlNode> items, Func<YamlNode, T?> read)
        where T : class
    {
        var list = new List<T>();
        foreach (YamlNode item in items)
        {
            if (read(item) is { } value)
            {
                list.Add(value);
            }
        }

        return new LocatedList<T>(list, File.Place(entry.Value));
    }

    /// <summary>Reports a key that the shape does not have.</summary>
    /// <returns>The key that was probably meant.</returns>
    private string? ReportUnknown(YamlScalar key)
    {
        string shown = ShownText.Of(key.Value);
        if (_shape.AdviceOn(key.Value) is { } advice)
        {
            File.Report(
                ReadingRules.UnknownKey,
                key,
                $"A {_shape.Name.English} has no key '{shown}'. {advice.English}",
                $"{_shape.Name.Chinese}没有“{shown}”这个键。{advice.Chinese}");
            return null;
        }

        string? nearest = File.IsFull ? null : _shape.Meant(key.Value);
        if (nearest is not null && key.Value.IndexOf('：') > 0)
        {
            int colon = File.Text.IndexOf('：', key.Start, key.End - key.Start);
            File.Report(
                ReadingRules.UnknownKey,
                colon < 0 ? File.Place(key) : File.Place(colon, colon + 1),
                $"Between a key and its value comes ': ', not the full-width '：'. Write '{nearest}: …'.",
                $"键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“{nearest}: …”。");
        }
        else if (nearest is not null)
        {
            File.Report(
                ReadingRules.UnknownKey,
                key,
                $"Unknown key '{shown}' in this {_shape.Name.English}; did you mean '{nearest}'?",
                $"{_shape.Name.Chinese}没有“{shown}”这个键；是否应为“{nearest}”？");
        }
        else
        {
            File.Report(
                ReadingRules.UnknownKey,
                key,
                $"Unknown key '{shown}' in this {_shape.Name.English}. Its keys are {string.Join(", ", _shape.Keys)}.",
                $"{_shape.Name.Chinese}没有“{shown}”这个键。可用的键为：{string.Join("、", _shape.Keys)}。");
        }

        return nearest;
    }

    private void ReportRepeated(YamlScalar key)
    {
        string shown = ShownText.Of(key.Value);
        YamlScalar first = Mapping.FirstOf(key);
        File.Report(
            ReadingRules.DuplicateKey,
            key,
            $"The key '{shown}' appears here for the second time. Keep one of the two.",
            $"键“{shown}”在此处重复出现。请只保留一个。",
            new RelatedPlace(File.Place(first), new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
    }

    private void ReportMissing(YamlScalar? owner, HashSet<string>? meant)
    {
        YamlNode first = Mapping.Entries.Count > 0 ? Mapping.Entries[0].Key : Mapping;
        YamlNode at = owner ?? first;
        foreach (string key in _shape.Required)
        {
            // A misspelt key has been reported already, together with the one that it stands for.
            if (this[key] is null && meant?.Contains(key) != true)
            {
                File.Report(
                    ReadingRules.MissingKey,
                    at,
                    $"This {_shape.Name.English} lacks the key '{key}'. Add it.",
                    $"{_shape.Name.Chinese}缺少键“{key}”。请补上。");
            }
        }
    }
}
