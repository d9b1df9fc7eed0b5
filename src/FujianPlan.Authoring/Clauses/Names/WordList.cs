using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Words that a stretch may begin or end with. Most do not: one look at its first or last character tells.</summary>
internal sealed class WordList(params string[] words)
{
    private readonly CharacterSet _first = new(words.Select(word => word[0]));
    private readonly CharacterSet _last = new(words.Select(word => word[word.Length - 1]));

    /// <summary>The length of the longest that begins a stretch; 0 for none.</summary>
    public int LengthOfBeginning(string text, int from, int to)
    {
        int longest = 0;
        if (from < to && _first.Holds(text[from]))
        {
            foreach (string word in words)
            {
                longest = word.Length > longest && AgencyNames.StartsWith(text, from, to, word) ? word.Length : longest;
            }
        }

        return longest;
    }

    /// <summary>Whether one of them begins a stretch.</summary>
    public bool Begins(string text, int from, int to) => LengthOfBeginning(text, from, to) > 0;

    /// <summary>The length of the longest that ends a stretch; 0 for none.</summary>
    public int LengthOfEnd(string text, int from, int to)
    {
        int longest = 0;
        if (from < to && _last.Holds(text[to - 1]))
        {
            foreach (string word in words)
            {
                longest = word.Length > longest && AgencyNames.EndsWith(text, from, to, word) ? word.Length : longest;
            }
        }

        return longest;
    }

    /// <summary>Whether one of them ends a stretch.</summary>
    public bool Ends(string text, int from, int to) => LengthOfEnd(text, from, to) > 0;
}
