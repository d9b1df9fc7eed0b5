using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Finds the agencies of a plan in words that the grammar does not understand: by a name that stands there, or by one that is elided in a
/// list. What stands within a longer name is not named.
/// </summary>
internal sealed class AgencyMentions
{
    private const string Levels = "省市县区州盟旗乡镇各该";
    private const string Divisions = "、､，,；;。：:（）()〔〕[]［］【】“”‘’《》 \u3000\t\r\n";

    // What stands before a name that begins with its level: 由市数据局, but not 南湖市数据局.
    private const string BeforeLevels = "由请经同和及与等向对为以成托商报给让令使按照据协助导督管调议求知派定权是系即含括中有外并";

    // What is done, and stands in no name.
    private static readonly string[] Doings =
    [
        "统筹", "协调", "开展", "推进", "推动", "制定", "制订", "予以", "给予", "办理", "承担", "抓好", "做好", "具体", "积极", "加强", "研究", "提出", "会商", "督促", "督办", "交办", "主抓",
        "归口", "总体", "汇总", "起草", "拟订", "提供", "安排", "下达", "完成", "确定", "审定", "批准", "按", "依", "共", "各自", "分别",
    ];

    // What joins two members of a list, or stands before the first or behind the last.
    private static readonly string[] Joining = ["以及", "会同", "和", "及", "与", "由", "同", "等", "经", "请"];

    // What a name of an organ ends in. Words behind a name that end so make it a part of a longer one: 市公安局交警支队.
    private static readonly string[] Organs =
    [
        "厅", "局", "委", "部", "院", "室", "处", "科", "所", "站", "队", "署", "行", "校", "馆", "中心", "公司", "集团", "协会", "分会", "小组", "专班", "政府", "委员会", "管委会", "办公室",
    ];

    // Bodies that are spoken of without being named. Labels (牵头单位：) are none.
    private static readonly Regex Unnamed = new(
        "(各|有关|相关|其他|其它|上述|以上|所属|下属|直属|主管)[^、，,；;。：:（）()]{0,10}?(成员单位|部门|单位|机构|企业|政府|地区|地方|院校|高校|厅局|委办局|方面)(?![：:])|成员单位(?![：:])"
        // Those of another task: （同上）, 责任单位同第2项.
        + "|(?<=^|[（(【：:，、。；位门工])(同[上前](一项|项)?|同第?[（(]?[0-9０-９一二三四五六七八九十]{1,5}[)）]?(项|条|号)?|[与和同](上|前|第)[^，。；（）()]{1,8}(相同|一致))(?=$|[）)】，,、。；;])|[〃″〞]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly ILookup<char, (string Name, AgencyNode Agency)> _names;

    /// <param name="agencies">The agencies of the plan.</param>
    public AgencyMentions(IReadOnlyList<AgencyNode> agencies) => _names = agencies
        .SelectMany(agency => NamesOf(agency).Select(name => (Name: name, Agency: agency)))
        .Where(name => name.Name.Length > 0)
        .OrderByDescending(name => name.Name.Length)
        .ToLookup(name => name.Name[0]);

    /// <summary>The agencies that some words name by a name that stands there, in order.</summary>
    public IReadOnlyList<AgencyMention> In(string words)
    {
        words = InOneLine(words);
        List<AgencyMention> found = [];
        for (int at = 0; at < words.Length; at++)
        {
            foreach ((string name, AgencyNode agency) in _names[words[at]])
            {
                if (string.CompareOrdinal(words, at, name, 0, name.Length) == 0)
                {
                    found.Add(new AgencyMention(agency, name, new ClauseSpan(at, name.Length)));
                    at += name.Length - 1;
                    break;
                }
            }
        }

        return [.. found.Where((mention, i) => !IsPartOfAName(words, found, i))];
    }

    /// <summary>Whether some words name an agency: by a name that stands there, or by one whose beginning or end is left out because a neighbour has it, too.</summary>
    public bool Name(string words, AgencyNode agency) =>
        In(words).Any(mention => ReferenceEquals(mention.Agency, agency)) || (InOneLine(words) is var line && NamesOf(agency).Any(name => IsElided(line, name)));

    /// <summary>The words for bodies that are not named, such as 各成员单位, where no agency of the plan is called so.</summary>
    public IReadOnlyList<string> UnnamedIn(string words)
    {
        IReadOnlyList<AgencyMention> named = In(words);
        return
        [
            .. Unnamed.Matches(InOneLine(words)).Cast<Match>()
                .Where(match => !named.Any(mention => mention.Span.Start < match.Index + match.Length && mention.Span.End > match.Index))
                .Select(match => match.Value).Distinct(),
        ];
    }

    /// <summary>Words as they are looked through: blanks and line breaks within names are the layout of a page.</summary>
    public static string InOneLine(string words) => HasBlanks(words)
        ? string.Concat(words.Where((c, i) => !char.IsWhiteSpace(c) || (i > 0 && i + 1 < words.Length && words[i - 1] < 0x80 && words[i + 1] < 0x80)))
        : words;

    private static bool HasBlanks(string words)
    {
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> NamesOf(AgencyNode agency) => AgencyName.AllOf([agency])
        .Where(name => name.Kind != AgencyName.Code).Select(name => name.Written.Value);

    private static bool IsPartOfAName(string words, List<AgencyMention> found, int which)
    {
        (int start, int end) = (found[which].Span.Start, found[which].Span.End);
        bool isBehindAnother = which > 0 && found[which - 1].Span.End == start;
        if (start > 0 && !isBehindAnother && Divisions.IndexOf(words[start - 1]) < 0)
        {
            bool beginsWithLevel = words[start] is '省' or '市' or '县' or '区' or '州';

            // 全市各区政府 are 各区政府.
            if (words[start] != '各' && (beginsWithLevel ? BeforeLevels.IndexOf(words[start - 1]) < 0 && !Names.NameWords.EndsInVerb(words, start) : Levels.IndexOf(words[start - 1]) >= 0))
            {
                return true;
            }
        }

        int next = which + 1 < found.Count ? found[which + 1].Span.Start : words.Length, to = end;
        while (to < next && !Ends(words, to))
        {
            to++;
        }

        string rest = words.Substring(end, to - end);
        return Array.Exists(Organs, organ => rest.EndsWith(organ, StringComparison.Ordinal));
    }

    // Whether what ends at a place may be a whole name.
    private static bool Ends(string words, int end) => end == words.Length || Divisions.IndexOf(words[end]) >= 0 || BeginsOne(Joining, words, end)
        || BeginsOne(Doings, words, end) || ClauseWords.NoPartOfAName(words, end, words.Length) is not null;

    // 东山、南湖市政府: 东山 stands by itself, and its ending behind a later one. 省甲厅、乙厅: likewise, its beginning before an earlier one.
    private static bool IsElided(string words, string name)
    {
        for (int cut = 1; cut < name.Length; cut++)
        {
            string head = name.Substring(0, cut), tail = name.Substring(cut);
            if ((cut >= 2 && Array.Exists(Organs, organ => tail.EndsWith(organ, StringComparison.Ordinal)) && StandsApart(words, head, (_, end) => EndsALaterOne(words, end, tail)))
                || (tail.Length >= 2 && StandsApart(words, tail, (start, _) => BeginsAnEarlierOne(words, start, head))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsApart(string words, string part, Func<int, int, bool> isShared)
    {
        for (int at = words.IndexOf(part, StringComparison.Ordinal); at >= 0; at = words.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            int end = at + part.Length;
            bool begins = at == 0 || Divisions.IndexOf(words[at - 1]) >= 0 || Array.Exists(Joining, word => EndsAt(words, word, at));
            if (begins && Ends(words, end) && isShared(at, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsALaterOne(string words, int from, string tail)
    {
        for (int i = from; i < words.Length && words[i] is not ('；' or ';' or '。'); i++)
        {
            int end = i + tail.Length;
            if (i > from && string.CompareOrdinal(words, i, tail, 0, tail.Length) == 0 && Divisions.IndexOf(words[i - 1]) < 0 && Ends(words, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsAnEarlierOne(string words, int before, string head)
    {
        for (int i = before - 1; i >= 0 && words[i] is not ('；' or ';' or '。'); i--)
        {
            if (string.CompareOrdinal(words, i, head, 0, head.Length) == 0 && (i == 0 || Divisions.IndexOf(words[i - 1]) >= 0) && Divisions.IndexOf(words[i + head.Length]) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsOne(string[] any, string words, int at) => Array.Exists(any, word => string.CompareOrdinal(words, at, word, 0, word.Length) == 0);

    private static bool EndsAt(string words, string word, int end) => end >= word.Length && string.CompareOrdinal(words, end - word.Length, word, 0, word.Length) == 0;
}

/// <summary>An agency that some words name.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Name">The name that stands there.</param>
/// <param name="Span">Where, layout apart.</param>
internal readonly record struct AgencyMention(AgencyNode Agency, string Name, ClauseSpan Span);
