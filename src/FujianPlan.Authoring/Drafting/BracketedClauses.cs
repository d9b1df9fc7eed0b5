using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Authoring.Drafting;

/// <summary>The brackets of a notice that say who does what, all found in one walk; a bracket beside one that says by when is of the same clause.</summary>
internal sealed class BracketedClauses
{
    private const int LongestClause = 4096;

    // （省外经贸厅（口岸办）牵头） has one in the other; with a bound, no character is read more often than that.
    private const int DeepestClause = 8;

    private readonly string _text;
    private readonly Dictionary<int, int> _ends = [];

    // Where clauses begin, by where they end; and where brackets open that are short enough for a deadline, by where they end.
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, int> _short = [];

    /// <summary>Finds them.</summary>
    /// <param name="text">The notice's text, without its layout.</param>
    public BracketedClauses(string text)
    {
        _text = text;
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

                if (ClauseBrackets.AreAlike(text[at], text[i]))
                {
                    Take(at, i + 1, nested <= DeepestClause && duty > at);
                }
            }
        }
    }

    /// <summary>Where the clause ends that a bracket at a place opens.</summary>
    /// <param name="at">The place.</param>
    /// <returns>The offset behind it; -1 where there is none.</returns>
    public int EndOf(int at) => _ends.TryGetValue(at, out int end) ? end : -1;

    private void Take(int at, int end, bool saysDuty)
    {
        if (saysDuty && end > at + 2 && end - at <= LongestClause && ClauseParser.Parse(_text.Substring(at, end - at)).Groups.Count > 0)
        {
            Add(at, end);

            // （6月底前完成）（市甲局负责）.
            if (_short.TryGetValue(at, out int before) && SaysWhen(before, at))
            {
                Add(before, end);
            }
        }
        else if (end - at <= DeadlineWords.Longest + 2)
        {
            // （市甲局负责）（6月底前完成）.
            if (_starts.TryGetValue(at, out int clause) && SaysWhen(at, end))
            {
                Add(clause, end);
            }
            else
            {
                _short[end] = at;
            }
        }
    }

    private void Add(int at, int end)
    {
        _ends[at] = end;
        _starts[end] = at;
    }

    private bool SaysWhen(int at, int end) => ClauseParser.Parse(_text.Substring(at, end - at)) is { Groups.Count: 0, Deadlines.Count: 1 } clause && clause.Segments.All(segment => segment.Kind != ClauseSegmentKind.Unparsed);
}
