using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Finds the bodies that words name: those that a clause of the notice names, and those whose name says its level, as 市甲局 does.</summary>
internal sealed class NamedBodies
{
    private const int LongestName = 24;
    private const int ShortestKnown = 3;
    private const int ShortestWithPlace = 4;

    private const string Levels = "市省县区州";

    // 全市教育局长会议 and 城市管理局 begin with no level.
    private const string NoLevelBehind = "全城各该本我街社园辖都";

    // No name goes on behind one of these.
    private static readonly Regex Stop = new(
        @"[^\p{IsCJKUnifiedIdeographs}]|(?<![高中初平])等|牵头|负责|配合|主责|协责|统筹|实施|分别|共同|会同|联合|应当|做好|抓好|落实|组织(?!部)|开展|指导(?!中心)|督导|参与|参加|协助|协同|承担|完成|推进|启动|和(?!信息化|规划|改革|城乡|旅游|社会|草原|体育|计划|商务|新闻|水利|地方|科技|技术|革命)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly ILookup<char, string> _known;

    /// <summary>Begins with the names of a notice.</summary>
    /// <param name="names">The names that its clauses have.</param>
    public NamedBodies(IEnumerable<string> names) =>
        _known = names.Where(name => name.Length >= ShortestKnown && !AgencyNames.IsGroup(name, 0, name.Length) && !AgencyNames.BeginsWithSeveral(name, 0, name.Length)).Distinct().OrderByDescending(name => name.Length).ToLookup(name => name[0]);

    /// <summary>How long the body's name is that begins at a place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The place.</param>
    /// <returns>Its length; 0 where none begins.</returns>
    public int LengthAt(string words, int at)
    {
        int known = _known[words[at]].FirstOrDefault(name => string.CompareOrdinal(words, at, name, 0, name.Length) == 0)?.Length ?? 0;
        if (Levels.IndexOf(words[at]) < 0 || (at > 0 && NoLevelBehind.IndexOf(words[at - 1]) >= 0))
        {
            return known;
        }

        int limit = Math.Min(words.Length, at + LongestName);
        Match stop = Stop.Match(words, at, limit - at);
        int end = stop.Success ? stop.Index : limit;
        while (end - at > Math.Max(known, 1) && !(AgencyNames.BeginsWithLevel(words, at, end) && AgencyNames.IsOrgan(words, at, end)))
        {
            end--;
        }

        return end - at > Math.Max(known, 1) ? end - at : known;
    }

    /// <summary>Whether a stretch is the name of a body, which may begin with its place: 东山区甲局.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool IsBody(string words, int from, int to) =>
        to - from > 1 && (LengthAt(words, from) == to - from || (to - from is >= ShortestWithPlace and <= LongestName && AgencyNames.IsOrgan(words, from, to) && NamesPlace(words, from, to) && !Stop.IsMatch(words.Substring(from, to - from))));

    private static bool NamesPlace(string words, int from, int to) => Enumerable.Range(from + 1, to - from - 2).Any(at => Levels.IndexOf(words[at]) >= 0 && NoLevelBehind.IndexOf(words[at - 1]) < 0);

    /// <summary>Where the first body of a stretch begins.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The place; -1 where there is none.</returns>
    public int FirstIn(string words, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (LengthAt(words, at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The names that the clauses of a notice have.</summary>
    /// <param name="clauses">The clauses.</param>
    public static NamedBodies Of(IEnumerable<string> clauses) => new(clauses.SelectMany(clause => ClauseParser.Parse(clause).Groups).SelectMany(group => group.Agencies).Where(agency => agency.Writing != AgencyWriting.Collective).Select(agency => agency.Name));
}
