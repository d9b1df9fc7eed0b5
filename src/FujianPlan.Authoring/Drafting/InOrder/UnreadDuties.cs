using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Words for duties and deadlines that stand in a text, a heading or a passage, and became none.</summary>
internal static class UnreadDuties
{
    private const int MostShown = 3;

    private static readonly Regex Telling = new(
        "由[^，。；：（）]{2,60}?(牵头|负责)|(第一|主要|共同)?(牵头|责任|配合|协办|主办|承办)(单位|部门|机构|处室|科室|主体)(（[^（）]{1,12}）)?[:：]|完成时限|按(照)?(各自)?(的)?(职责|职能)(分工)?(分别|共同)?(负责|落实|推进|配合)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Those of an entry: of its heading and its text.</summary>
    /// <param name="entry">The entry.</param>
    public static IReadOnlyList<FindingText> In(OutlineEntry entry) => [.. In(entry.Title ?? string.Empty), .. In(entry.Text)];

    /// <summary>Those of some words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>A doubt that shows the first of them; empty where there are none.</returns>
    public static IReadOnlyList<FindingText> In(string words)
    {
        if (words.Length == 0)
        {
            return [];
        }

        List<string> found = [.. Telling.Matches(words).Cast<Match>().Select(match => match.Value)];
        int[] closings = ClauseBrackets.Closings(words);
        string searchable = ClauseWords.Searchable(words);
        for (int at = 0; at < words.Length; at++)
        {
            if (closings[at] is > 0 and int close && Enumerable.Range(at, close - at).Any(i => ClauseWords.SaysDuty(searchable, i)))
            {
                if (ClauseParser.Parse(words.Substring(at, close + 1 - at)).Groups.Count > 0)
                {
                    found.Add(words.Substring(at, close + 1 - at));
                }

                at = close;
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        string shown = string.Join("”, “", found.Distinct().Take(MostShown).Select(one => ShownText.Of(one))), chinese = string.Join("”“", found.Distinct().Take(MostShown).Select(one => ShownText.Of(one)));
        return [new FindingText($"These words speak of duties, and no duty was made of them: “{shown}”", $"以下文字涉及职责，未据以写入任何职责：“{chinese}”")];
    }
}
