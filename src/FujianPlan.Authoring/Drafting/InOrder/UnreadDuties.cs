using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Words for duties and deadlines that stand in a text, a heading or a passage, and became none.</summary>
internal static class UnreadDuties
{
    private const int MostShown = 3;
    private const int Beside = 12;
    private const int LongestBracket = 4096;
    private const string Stops = "，。；：！？、（）()";

    // 谁主管谁负责, 首问负责 and 负责人 speak of nobody's duty; 加强协同配合 of everybody's.
    private static readonly Regex Telling = new(
        "牵头|((第一|主要|共同)?(责任|配合|协办|主办|承办)(单位|部门|机构|处室|科室|主体))|完成时限|按(照)?(各自)?(的)?(职责|职能)|(?<!谁[^，。；、“”]{0,8})(?<!首[问办诉接])负责(?!人|同志|制|任)"
        + "|(?<=(局|委|部|厅|办|署|院|行|府|会|社|中心|公司|部门|单位|机构|各地|地区|各级|区|县|市)[^，。；：、（）]{0,6})(?<!协同|协调|密切|加强|沟通|加大)配合|(?<=由[^，。；：（）]{2,60})会同",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Those of an entry: of its heading and its text.</summary>
    /// <param name="entry">The entry.</param>
    public static IReadOnlyList<DraftDoubt> In(OutlineEntry entry) => [.. In(entry.Title ?? string.Empty), .. In(entry.Text)];

    /// <summary>Those of some words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>A doubt that shows the first of them; empty where there are none.</returns>
    public static IReadOnlyList<DraftDoubt> In(string words)
    {
        if (words.Length == 0)
        {
            return [];
        }

        List<string> found = [.. Telling.Matches(words).Cast<Match>().Select(match => Around(words, match))];
        int[] closings = ClauseBrackets.Closings(words);
        string searchable = ClauseWords.Searchable(words);
        for (int at = 0; at < words.Length; at++)
        {
            if (closings[at] is > 0 and int close && close - at < LongestBracket && (words.IndexOf('、', at, close - at) > 0 || Enumerable.Range(at, close - at).Any(i => ClauseWords.SaysDuty(searchable, i))))
            {
                if (IsClause(words.Substring(at, close + 1 - at)))
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

        string[] first = [.. found.Distinct().Take(MostShown)];
        string shown = string.Join("”, “", first.Select(one => ShownText.Of(one))), chinese = string.Join("”“", first.Select(one => ShownText.Of(one)));
        return
        [
            new DraftDoubt(new FindingText($"These words speak of duties, and no duty was made of them: “{shown}”", $"以下文字涉及职责，未据以写入任何职责：“{chinese}”"))
            {
                Words = first,
                Readings = [DoubtReading.AsDrafted("The words give nobody a duty that the plan should list.", "这些文字没有规定应列入方案的职责。")],
            },
        ];
    }

    // Names alone are a clause as well, if there are two of them at least.
    private static bool IsClause(string words)
    {
        Clause clause = ClauseParser.Parse(words);
        return clause.Groups.Any(group => !group.IsRoleInferred)
            || (clause.IsFullyParsed && clause.Groups.Sum(group => group.Agencies.Count) > 1 && clause.Groups.All(group => group.Agencies.All(agency => agency.Writing != AgencyWriting.Collective && AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length))));
    }

    // With the words of its sentence that stand beside it.
    private static string Around(string words, Match match)
    {
        int start = match.Index, end = match.Index + match.Length;
        while (start > 0 && match.Index - start < Beside && Stops.IndexOf(words[start - 1]) < 0)
        {
            start--;
        }

        while (end < words.Length && end - match.Index - match.Length < Beside && Stops.IndexOf(words[end]) < 0)
        {
            end++;
        }

        return words.Substring(start, end - start);
    }
}
