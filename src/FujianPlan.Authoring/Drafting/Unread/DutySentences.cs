using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Finds sentences that give bodies something to do, or name nothing but bodies.</summary>
/// <param name="bodies">The bodies that the notice names.</param>
internal sealed class DutySentences(NamedBodies bodies)
{
    private const int LongestSentence = 160;
    private const int Beside = 12;
    private const int Farther = 48;
    private const int LongestHead = 40;
    private const int MostMatches = 64;
    private const string Ends = "。！？";
    private const string Stops = "，。；：！？、（）()";
    private const string Marks = "★☆*＊※▲△●◆";

    // 谁主管谁负责, 首问负责 and 负责人 speak of nobody's duty; 加强协同配合 of everybody's.
    private static readonly Regex Telling = new(
        "牵头|(?<=^|[（(，。；\n])责任([:：]|(?=[省市县区][^，。；]{2}|各[镇乡街区县村部行有相市]|相关|有关)[^，。；\n]{2,80})|((第一|主要|共同)?(责任|配合|协办|主办|承办)(单位|部门|机构|处室|科室|主体))|责任(领导|人)[:：]|完成时限|按(照)?(各自)?(的)?(职责|职能)|(?<!谁[^，。；、“”]{0,8})(?<!首[问办诉接])负责(?!人|同志|制|任)"
        + "|(?<=(局|委|部|厅|办|署|院|行|府|会|社|中心|公司|部门|单位|机构|各地|地区|各级|区|县|市)[^，。；：、（）]{0,6})(?<!协同|协调|密切|加强|沟通|加大)配合|(?<=由[^，。；：（）]{2,60})会同|责成|办公室设[在于]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 督办单位：市甲局: whatever it is that the body does.
    private static readonly Regex OtherLabel = new("(?<![有相]关|成员|[各等])(?<=[^，。；：、有相]{2})(单位|部门|机构|主体|处室|科室)[:：]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex OfficeBefore = new("^\\p{L}+(局|委|厅|委员会|政府|管委会|办公室|法院|检察院|公司|集团|海关|协会|学会|联合会|党校|医院|银行)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    // 各县区要于4月10日前…: who is to do what by when.
    private static readonly Regex Obliged = new("^(各[^，。；：、（]{1,12}|各[^，。；：（]{0,8}（[^（）]{1,8}）[^，。；：（]{0,6}|[有相]关[^，。；：（]{1,6})(要|应|应当|须|需|务必|必须)(在|于)?[^，。；：]{0,4}[0-9０-９]{1,4}(年|月|日)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly char[] Colons = ['：', ':'];

    // Directly behind a body only: 市甲局主责.
    private static readonly Regex BehindBody = new("主责|协责|统筹|实施|督导|负总责|抓落实|抓总", RegexOptions.CultureInvariant);

    // 请市甲局于3月底前…, 由甲部和市乙局共同组织实施: before a body only.
    private static readonly Regex Asking = new("(?<![一-龥])(请|会同)|(?<![自理事缘案])由", RegexOptions.CultureInvariant);
    private static readonly Regex Doing = new(
        "^(、[^，。；：、（）]{2,16}?){0,6}(等[^，。；]{0,8})?(分别|共同|联合|会同|具体|统一|应当?|须|要|必须|做好|抓好|落实|组织|统筹|实施|指导|督导|参与|参加|协助|协同|承担|主办|承办|协办|审批|执行|办理|提供技术)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 东山供电局、区水务公司要确保…, and the county's association helps the firms: offices by their names, whose level is not said.
    private static readonly Regex Acting = new(
        "^(?<who>[^，。；：（）！？]{4,60}?)(要(?=[一-龥]{2})|应当|须|必须|协助(?=[各有相])|联合(主办|承办|开展)|承建|审批|主办|承办)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // ——市甲局、各街道, at the end of an item.
    private static readonly Regex BehindDash = new("(——|--|—)(?<who>[^—。！？●▲◆■★\n]{2,80})[。；]?(?=$|[●▲◆■★\n])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly char[] Between = ['、', '，', ',', '；', '和', '及'];

    /// <summary>Finds them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="known">What was found already: nothing is found within.</param>
    /// <param name="isItem">Whether they are the words of an item, and no heading.</param>
    public IEnumerable<(int Start, int End)> In(string words, IReadOnlyList<(int Start, int End)> known, bool isItem)
    {
        foreach (Match match in Telling.Matches(words).Cast<Match>().Concat(isItem ? OtherLabel.Matches(words).Cast<Match>() : []).Concat(BehindBody.Matches(words).Cast<Match>().Where(match => IsBehindBody(words, match.Index))).Where(match => !IsKnown(match.Index)).Take(MostMatches))
        {
            yield return Whole(words, match.Index, match.Index + match.Length);
        }

        foreach (Match match in isItem ? Asking.Matches(words).Cast<Match>().Where(match => !IsKnown(match.Index) && IsBeforeBody(words, match.Index + match.Length)).Take(MostMatches) : [])
        {
            int end = EndOf(words, match.Index);
            yield return (match.Index, Trimmed(words, match.Index, end - match.Index <= LongestSentence ? end : match.Index + LongestSentence));
        }

        foreach (Match match in isItem ? BehindDash.Matches(words).Cast<Match>().Where(match => !IsKnown(match.Index) && NamesOne(match.Groups["who"].Value)).Take(MostMatches) : [])
        {
            yield return (match.Groups["who"].Index, Trimmed(words, match.Groups["who"].Index, match.Index + match.Length));
        }

        for (int start = 0; isItem && start < words.Length;)
        {
            int end = EndOf(words, start);
            if (!IsKnown(start) && (IsHeadOfBody(words, start, end) || (Acting.Match(words.Substring(start, Math.Min(Farther + LongestHead, end - start))) is { Success: true } acting && AreOffices(acting.Groups["who"].Value)) || Obliged.IsMatch(words.Substring(start, Math.Min(LongestHead, end - start)))))
            {
                yield return (start, Trimmed(words, start, end));
            }
            else if (!IsKnown(start) && ListEnd(words, start, end) is > 0 and var list && (Trimmed(words, list, end) == list || Array.IndexOf(Colons, words[list]) >= 0 || Doing.IsMatch(words.Substring(list, end - list))))
            {
                yield return (start, Trimmed(words, start, end));
            }

            start = end + 1;
        }

        if (isItem && LastList(words) is >= 0 and var last && !IsKnown(last))
        {
            yield return (last, Trimmed(words, last, words.Length));
        }

        bool IsKnown(int at) => known.Any(one => one.Start <= at && at < one.End);
    }

    // 甲局：落实资金.: the body is named before what it does, and need not say its level.
    private static bool IsHeadOfBody(string words, int start, int end)
    {
        int colon = words.IndexOfAny(Colons, start, Math.Min(LongestHead, end - start));
        return colon > start + 1 && (OfficeBefore.IsMatch(words.Substring(start, colon - start)) || HeldHeadings.NamesBodies(words.Substring(start, colon - start))) && !NoticeTokenizer.StartsWithLabel(words, start);
    }

    private bool NamesOne(string names) => Array.Exists(names.Split(Between), name => name.Length > 1 && (bodies.IsBody(name, 0, name.Length) || bodies.LengthAt(name, 0) > 0));

    // Whole names of offices, and none of several: 各部门要… asks everybody.
    private static bool AreOffices(string names) => Array.TrueForAll(names.Split(Between), name =>
        name.Length > 2 && OfficeBefore.IsMatch(name) && AgencyNames.IsOrgan(name, 0, name.Length) && !AgencyNames.BeginsWithSeveral(name, 0, name.Length));

    private bool IsBehindBody(string words, int at) => Enumerable.Range(Math.Max(0, at - 2 * Beside), Math.Min(at, 2 * Beside)).Any(start => bodies.LengthAt(words, start) == at - start);

    // The body need not say its level, where more or what it does follows.
    private bool IsBeforeBody(string words, int at)
    {
        const int Longest = 24;
        const string Behind = "、，和与及会牵负组共联统于分承具抓落实";
        return at < words.Length && (bodies.LengthAt(words, at) > 0 || Enumerable.Range(at, Math.Min(Longest, words.Length - at)).TakeWhile(end => Stops.IndexOf(words[end]) < 0 || words[end] == '、').Any(end => end - at > 1 && Behind.IndexOf(words[end]) >= 0 && AgencyNames.IsOrgan(words, at, end)));
    }

    // From the first body of the sentence on, with all that stands in a list with it, to its end; where there is none, what stands beside the word.
    private (int Start, int End) Whole(string words, int from, int to)
    {
        int start = from, end = to;
        while (start > 0 && from - start < Beside && (Stops.IndexOf(words[start - 1]) < 0 || words[start - 1] == '）'))
        {
            // 各县（市、区）政府.
            start = words[start - 1] == '）' && words.LastIndexOf('（', start - 1) is >= 0 and int open ? open : start - 1;
        }

        start = PhraseStart(words, start);
        while (end < words.Length && end - to < Farther && Stops.IndexOf(words[end]) < 0)
        {
            end++;
        }

        int sentence = from;
        while (sentence > 0 && from - sentence < 2 * LongestSentence && Ends.IndexOf(words[sentence - 1]) < 0)
        {
            sentence--;
        }

        int first = bodies.FirstIn(words, sentence, from);
        if (first < 0 && !(start > sentence && words[start - 1] == '、') && !AgencyNames.IsOrgan(words, start, from))
        {
            return (start, end);
        }

        start = first < 0 ? start : Math.Min(start, PieceOf(words, first, sentence));
        while (start > sentence && words[start - 1] == '、')
        {
            start = PieceOf(words, start - 1, sentence);
        }

        start += words[start] == '、' ? 1 : 0;
        int whole = EndOf(words, to);
        return (start, whole - start <= LongestSentence ? Trimmed(words, start, whole) : Math.Max(end, Trimmed(words, start, Math.Min(whole, end))));
    }

    // No word and no date is cut in two: 2024年6月底前完成.
    private static int PhraseStart(string words, int from)
    {
        int start = from;
        while (start > 0 && from - start < Farther && Stops.IndexOf(words[start - 1]) < 0)
        {
            start--;
        }

        return start == 0 || Stops.IndexOf(words[start - 1]) >= 0 ? start : from;
    }

    private static int PieceOf(string words, int at, int from)
    {
        int start = at;
        while (start > from && at - start < Beside && Stops.IndexOf(words[start - 1]) < 0)
        {
            start--;
        }

        return start > from && Stops.IndexOf(words[start - 1]) < 0 ? at : start;
    }

    private static int EndOf(string words, int from)
    {
        int depth = 0, end = from;
        while (end < words.Length && !(depth == 0 && (Ends.IndexOf(words[end]) >= 0 || ClauseBrackets.IsClosing(words[end]))))
        {
            depth = ClauseBrackets.Depth(depth, words[end]);
            end++;
        }

        return end;
    }

    private static int Trimmed(string words, int from, int to)
    {
        while (to > from && (Ends + "；，、;, " + Marks).IndexOf(words[to - 1]) >= 0)
        {
            to--;
        }

        return to;
    }

    // 市甲局、市乙局 at the beginning; where the list ends.
    private int ListEnd(string words, int from, int to)
    {
        int at = from, end = 0;
        while (at < to && LengthOfOne(words, at, to, isFirst: at == from) is > 0 and var length)
        {
            end = at += length;
            while (at < to && Marks.IndexOf(words[at]) >= 0)
            {
                at++;
            }

            if (at == to || ("、，和及与".IndexOf(words[at]) < 0 && words[at] != ','))
            {
                break;
            }

            at++;
        }

        return end;
    }

    // A body; behind the first, a group of them as well: 省甲局、各市（州）人民政府.
    private int LengthOfOne(string words, int at, int to, bool isFirst)
    {
        int length = bodies.LengthAt(words, at);
        if (length > 0 || isFirst || !AgencyNames.BeginsWithSeveral(words, at, to))
        {
            return length;
        }

        int end = at, depth = 0;
        while (end < to && (depth > 0 || "、，,；".IndexOf(words[end]) < 0))
        {
            depth = ClauseBrackets.Depth(depth, words[end]);
            end++;
        }

        end = Trimmed(words, at, end);
        return AgencyNames.IsGroup(words, at, end) || AgencyNames.Level(words, at, end) != LevelName.None ? end - at : 0;
    }

    // 建库市甲局、市乙局: of a line that had a blank before the first.
    private int LastList(string words)
    {
        int end = Trimmed(words, 0, words.Length), count = 0;
        while (end > 0)
        {
            int comma = words.LastIndexOfAny(['、', '，', ',', '。', '；'], end - 1), start = comma + 1;
            if (bodies.IsBody(words, start, end))
            {
                count++;
                if (comma < 0 || words[comma] is '。' or '；')
                {
                    return start;
                }

                end = Trimmed(words, 0, comma);
                continue;
            }

            int body = Enumerable.Range(start, Math.Max(0, end - start)).FirstOrDefault(at => at > start && bodies.LengthAt(words, at) == end - at);
            return body > start && count > 0 ? body : -1;
        }

        return -1;
    }
}
