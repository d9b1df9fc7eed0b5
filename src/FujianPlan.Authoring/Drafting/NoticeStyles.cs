namespace FujianPlan.Authoring.Drafting;

/// <summary>How a notice numbers its headings and tasks, told from the notice itself.</summary>
internal static class NoticeStyles
{
    // The usual ones first: where two fit equally, the earlier one is taken.
    private static readonly string[] Headings = ["一、", "第一章", "第一部分", "（一）", "(一)", "一．", "一.", "1.", "1、", "1．"];
    private static readonly string[] Tasks = ["（一）", "(一)", "1.", "1、", "1．", "（1）", "(1)", "①", "第一条", "1.1", "一、", "1.1.", "１．", "⒈", "⑴", "㈠"];

    /// <summary>Finds the styles.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="heading">The style of its headings, where it is known.</param>
    /// <param name="task">The style of its tasks, where it is known.</param>
    public static (MarkerTable Headings, MarkerTable Tasks) Of(FlatNotice notice, string? heading, string? task)
    {
        MarkerTable tasks = task is not null ? new MarkerTable(task, isHeading: false)
            : Best(notice, Tasks.Where(style => style != heading?.TrimEnd()).Select(style => new MarkerTable(style, isHeading: false)), AfterClauses);
        MarkerTable headings = heading is not null ? new MarkerTable(heading, isHeading: true)
            : Best(notice, Headings.Where(style => style != tasks.First.TrimEnd()).Select(style => new MarkerTable(style, isHeading: true)), Boundaries);
        return heading is null && task is null && AreTurned(notice, headings, tasks) ? (Retyped(tasks, isHeading: true), Retyped(headings, isHeading: false)) : (headings, tasks);
    }

    // （一） over 一、 is the wrong way about, unless 一、 has the clauses.
    private static bool AreTurned(FlatNotice notice, MarkerTable headings, MarkerTable tasks)
    {
        int over = Array.IndexOf(Headings, tasks.First.TrimEnd()), under = Array.IndexOf(Tasks, headings.First.TrimEnd());
        bool isTurned = over >= 0 && under >= 0 && over < Array.IndexOf(Headings, headings.First.TrimEnd());
        return isTurned && WithClause(headings) > WithClause(tasks);

        int WithClause(MarkerTable style) => LineStarts(notice).Count(at => style.At(notice.Text, at).Length > 0 && Enumerable.Range(at, notice.EndOfLine(at) - at).Any(i => notice.EndOfBracketedClause(i) > 0));
    }

    private static MarkerTable Retyped(MarkerTable style, bool isHeading) => new(style.First, isHeading);

    private static IEnumerable<int> LineStarts(FlatNotice notice)
    {
        for (int at = 0; at < notice.Text.Length; at = notice.EndOfLine(at))
        {
            yield return at;
        }
    }

    private static MarkerTable Best(FlatNotice notice, IEnumerable<MarkerTable> styles, Func<FlatNotice, IReadOnlyList<int>> places)
    {
        IReadOnlyList<int> likely = places(notice), possible = Boundaries(notice);
        MarkerTable best = styles
            .Select(style => (Style: style, Likely: Count(style, likely), Possible: Count(style, possible)))
            .OrderByDescending(found => found.Likely)
            .ThenByDescending(found => found.Possible)
            .First().Style;
        return WithSpace(notice, possible, best);

        int Count(MarkerTable style, IReadOnlyList<int> at) => at.Count(place => style.At(notice.Text, place).Length > 0);
    }

    // The space behind a number is the number's, where each has it.
    private static MarkerTable WithSpace(FlatNotice notice, IReadOnlyList<int> places, MarkerTable style)
    {
        char[] behind = [.. places
            .Select(place => place + style.At(notice.Text, place).Length is var end && end > place && end < notice.Text.Length ? notice.Text[end] : '\0')
            .Where(character => character != '\0')
            .Distinct()];
        return behind.Length == 1 && behind[0] is ' ' or '\u3000' ? new MarkerTable(style.First + behind[0], style.IsHeading) : style;
    }

    private static List<int> Boundaries(FlatNotice notice) => [.. Enumerable.Range(0, notice.Text.Length).Where(at => notice.IsBoundary(at) && notice.Annex.EndOf(at) < 0)];

    // A task ends with its clause, and the next begins.
    private static IReadOnlyList<int> AfterClauses(FlatNotice notice)
    {
        List<int> places = [];
        for (int i = 0; i < notice.Text.Length; i++)
        {
            if (notice.EndOfBracketedClause(i) is > 0 and int end)
            {
                places.Add(end < notice.Text.Length && notice.Text[end] == '。' ? end + 1 : end);
            }
            else if (notice.IsLineStart(i) && NoticeTokenizer.StartsWithLabel(notice.Text, i))
            {
                places.Add(notice.EndOfLine(i));
            }
        }

        return places;
    }
}
