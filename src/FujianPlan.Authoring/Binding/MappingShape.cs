using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Binding;

/// <summary>Which keys a kind of mapping has.</summary>
internal sealed class MappingShape
{
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, FindingText> _foreign;

    /// <summary>Describes a kind of mapping.</summary>
    /// <param name="english">What it is called in a message, after “this”.</param>
    /// <param name="chinese">What it is called in Chinese.</param>
    /// <param name="required">The keys that must be there.</param>
    /// <param name="optional">The keys that may.</param>
    /// <param name="foreign">The keys of its neighbours, with what to do about one of them here.</param>
    internal MappingShape(string english, string chinese, string[] required, string[] optional, params (string Key, FindingText Advice)[] foreign)
    {
        _foreign = foreign.ToDictionary(key => key.Key, key => key.Advice, StringComparer.Ordinal);
        Name = new FindingText(english, chinese);
        Required = required;
        Keys = [.. required, .. optional];
        _index = Enumerable.Range(0, Keys.Count).ToDictionary(i => Keys[i], i => i, StringComparer.Ordinal);
    }

    internal FindingText Name { get; }

    internal IReadOnlyList<string> Required { get; }

    /// <summary>Every key, the required ones first.</summary>
    internal IReadOnlyList<string> Keys { get; }

    /// <summary>The position of a key in <see cref="Keys"/>, or -1.</summary>
    internal int IndexOf(string key) => _index.TryGetValue(key, out int index) ? index : -1;

    /// <summary>What to do about a key that only a neighbour of this kind of mapping has; null for any other.</summary>
    internal FindingText? AdviceOn(string key) => _foreign.TryGetValue(key, out FindingText? advice) ? advice : null;

    /// <summary>The key that a word was probably meant to be: one typed full-width, or misspelt, or the Chinese word for it. Null where none is near.</summary>
    internal string? Meant(string written)
    {
        string ascii = MeantValue.Ascii(written);
        int colon = ascii.IndexOf(':');
        ascii = colon > 0 ? ascii.Substring(0, colon).TrimEnd() : ascii;
        return IndexOf(ascii) >= 0 ? ascii : FormatWords.KeyFor(ascii, Keys) ?? EditDistance.Nearest(ascii, Keys);
    }
}
