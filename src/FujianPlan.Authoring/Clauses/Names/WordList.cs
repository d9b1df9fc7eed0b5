using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Words that a stretch may begin or end with. Most do not: one look at its first or last character tells.</summary>
internal sealed class WordList
{
    private readonly CharacterSet _first;
    private readonly CharacterSet _last;

    // By first and by last character, the longest first.
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words.</param>
    public WordList(params string[] words)
    {
        _byFirst = By(words, word => word[0]);
        _byLast = By(words, word => word[word.Length - 1]);
        _first = new CharacterSet(_byFirst.Keys);
        _last = new CharacterSet(_byLast.Keys);
    }

    /// <summary>The length of the longest that begins a stretch; 0 for none.</summary>
    public int LengthOfBeginning(string text, int from, int to)
    {
        if (from < to && _first.Holds(text[from]))
        {
            foreach (string word in _byFirst[text[from]])
            {
                if (AgencyNames.StartsWith(text, from, to, word))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether one of them begins a stretch.</summary>
    public bool Begins(string text, int from, int to) => LengthOfBeginning(text, from, to) > 0;

    /// <summary>The length of the longest that ends a stretch; 0 for none.</summary>
    public int LengthOfEnd(string text, int from, int to)
    {
        if (from < to && _last.Holds(text[to - 1]))
        {
            foreach (string word in _byLast[text[to - 1]])
            {
                if (AgencyNames.EndsWith(text, from, to, word))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether one of them ends a stretch.</summary>
    public bool Ends(string text, int from, int to) => LengthOfEnd(text, from, to) > 0;

    /// <summary>Whether a stretch is one of them.</summary>
    public bool Is(string text, int from, int to)
    {
        if (from < to && _last.Holds(text[to - 1]) && _first.Holds(text[from]))
        {
            foreach (string word in _byLast[text[to - 1]])
            {
                if (word.Length == to - from && AgencyNames.StartsWith(text, from, to, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of them stands in a stretch.</summary>
    public bool StandsIn(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Begins(text, i, to))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<char, string[]> By(string[] words, Func<string, char> key) =>
        words.GroupBy(key).ToDictionary(of => of.Key, of => of.OrderByDescending(word => word.Length).ToArray());
}
