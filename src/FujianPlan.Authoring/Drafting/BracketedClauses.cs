using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting;

/// <summary>The brackets of a notice that say who does what, all found in one walk.</summary>
internal sealed class BracketedClauses
{
    private const int LongestClause = 4096;

    // （省外经贸厅（口岸办）牵头） has one in the other; with a bound, no character is read more often than that.
    private const int DeepestClause = 8;

    private readonly Dictionary<int, int> _ends = [];

    /// <summary>Finds them.</summary>
    /// <param name="text">The notice's text, without its layout.</param>
    public BracketedClauses(string text)
    {
        string words = ClauseWords.Searchable(text);
        Stack<(int At, int Depth)> open = new();
        int duty = -1;
        for (int i = 0; i < text.Length; i++)
        {
            // Without a word for a duty there is no group, and nothing to take apart.
            duty = ClauseWords.SaysDuty(words, i) ? i : duty;
            int depth = ClauseBrackets.Depth(1, text[i]);
            if (depth == 2)
            {
                open.Push((i, 1));
            }
            else if (depth == 0 && open.Count > 0)
            {
                (int at, int nested) = open.Pop();
                if (open.Count > 0)
                {
                    (int outer, int others) = open.Pop();
                    open.Push((outer, Math.Max(others, nested + 1)));
                }

                if (duty > at && i > at + 1 && i - at < LongestClause && nested <= DeepestClause && ClauseBrackets.AreAlike(text[at], text[i])
                    && ClauseParser.Parse(text.Substring(at, i + 1 - at)).Groups.Count > 0)
                {
                    _ends.Add(at, i + 1);
                }
            }
        }
    }

    /// <summary>Where the clause ends that a bracket at a place opens.</summary>
    /// <param name="at">The place.</param>
    /// <returns>The offset behind it; -1 where there is none.</returns>
    public int EndOf(int at) => _ends.TryGetValue(at, out int end) ? end : -1;
}
