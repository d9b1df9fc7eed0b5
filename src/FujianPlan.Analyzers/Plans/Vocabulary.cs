namespace FujianPlan.Analyzers.Plans;

/// <summary>The words that may have been meant where a code or a name is wanted: codes, names and identifiers.</summary>
internal sealed class Vocabulary
{
    private const int MostProposed = 3;

    // Longer ones are no misspelt words, and comparing them would only cost time.
    private const int LongestText = 64;

    private readonly Dictionary<string, KnownMember> _words;
    private readonly bool _hasPaths;

    /// <summary>Makes one.</summary>
    /// <param name="hasPaths">Whether the codes are paths of numbers, as those of tasks are.</param>
    /// <param name="parts">The words; of one that is in several, the first part's is meant.</param>
    public Vocabulary(bool hasPaths, params Dictionary<string, KnownMember>[] parts)
    {
        _hasPaths = hasPaths;
        _words = parts
            .SelectMany(part => part)
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
    }

    /// <summary>What a text most likely stands for.</summary>
    /// <param name="text">The text, which is no code.</param>
    /// <returns>Those that are nearest.</returns>
    public NearestMembers Nearest(string text)
    {
        string written = Narrow(text).Trim();
        if (written.Length is 0 or > LongestText)
        {
            return NearestMembers.None;
        }

        if (_words.TryGetValue(written, out KnownMember? exact) || (_hasPaths && Numerals.AreAllOf(written) && _words.TryGetValue(Numerals.In(written), out exact)))
        {
            return new NearestMembers([exact]);
        }

        KnownMember[] alike = [.. _words.Where(word => string.Equals(word.Key, written, StringComparison.OrdinalIgnoreCase)).Select(word => word.Value).Distinct()];
        return alike.Length > 0 ? Told(alike) : Told(Misspelt(written));
    }

    private static NearestMembers Told(KnownMember[] members) => members.Length <= MostProposed ? new NearestMembers(members) : NearestMembers.None;

    private KnownMember[] Misspelt(string written)
    {
        int limit = EditDistance.Most(written);
        string capitals = written.ToUpperInvariant(), numbers = Numerals.In(written);
        List<KnownMember> nearest = [];
        foreach (KeyValuePair<string, KnownMember> word in _words.Where(word => Numerals.In(word.Key) == numbers))
        {
            int distance = EditDistance.Misspelt(capitals, word.Key.ToUpperInvariant(), limit);
            if (distance < limit)
            {
                nearest.Clear();
            }

            if (distance <= limit)
            {
                nearest.Add(word.Value);
                limit = distance;
            }
        }

        return [.. nearest.Distinct()];
    }

    // Typed with a Chinese input method, all of it is full-width.
    private static string Narrow(string text) => new([.. text.Select(character => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character)]);
}
