using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Deadlines;

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

    private static readonly char[] Colons = ['：', ':'];
    private static readonly char[] Commas = ['，', ',', '；'];
    private static readonly char[] Between = ['、', '，', ',', '；', '和', '及'];

    /// <summary>Finds them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="known">What was found already: nothing is found within.</param>
    /// <param name="isItem">Whether they are the words of an item, and no heading.</param>
    /// <param name="isAlone">Whether nobody has a duty there: then whatever a body is said to do may be its duty.</param>
    public IEnumerable<(int Start, int End)> In(string words, IReadOnlyList<(int Start, int End)> known, bool isItem, bool isAlone)
    {
        foreach (Match match in DutyWords.Telling.Matches(words).Cast<Match>().Concat(isItem ? DutyWords.OtherLabel.Matches(words).Cast<Match>() : []).Concat(DutyWords.BehindBody.Matches(words).Cast<Match>().Where(match => IsBehindBody(words, match.Index))).Where(match => !IsKnown(match.Index)).Take(MostMatches))
        {
            yield return Whole(words, match.Index, match.Index + match.Length);
        }

        foreach (Match match in isItem ? DutyWords.Asking.Matches(words).Cast<Match>().Where(match => !IsKnown(match.Index) && IsBeforeBody(words, match.Index + match.Length)).Take(MostMatches) : [])
        {
            int end = EndOf(words, match.Index);
            yield return (match.Index, Trimmed(words, match.Index, end - match.Index <= LongestSentence ? end : match.Index + LongestSentence));
        }

        foreach (Match match in isItem ? DutyWords.BehindDash.Matches(words).Cast<Match>().Where(match => !IsKnown(match.Index) && NamesOne(match.Groups["who"].Value)).Take(MostMatches) : [])
        {
            yield return (match.Groups["who"].Index, Trimmed(words, match.Groups["who"].Index, match.Index + match.Length));
        }

        for (int start = 0; isItem && start < words.Length;)
        {
            int end = EndOf(words, start);
            if (!IsKnown(start) && (AreNames(words, start, end) || IsHeadOfBody(words, start, end) || (DutyWords.Acting.Match(words.Substring(start, Math.Min(Farther + LongestHead, end - start))) is { Success: true } acting && AreOffices(acting.Groups["who"].Value)) || DutyWords.Obliged.IsMatch(words.Substring(start, Math.Min(LongestHead, end - start)))))
            {
                yield return (start, Trimmed(words, start, end));
            }
            else if (!IsKnown(start) && ListEnd(words, start, WithoutDate(words, start, end)) is > 0 and var list && (IsNothingOrDate(words, list, Trimmed(words, list, end)) || Array.IndexOf(Colons, words[list]) >= 0 || DutyWords.Doing.IsMatch(words.Substring(list, end - list))))
            {
                yield return (start, Trimmed(words, start, end));
            }
            else if (!IsKnown(start) && PhraseOfOffice(words, start, end) is >= 0 and var phrase && !IsKnown(phrase))
            {
                yield return (phrase, Trimmed(words, phrase, end));
            }
            else if (isAlone && PhraseOfDoer(words, start, end) is >= 0 and var doer && !IsKnown(doer))
            {
                yield return (doer, Trimmed(words, doer, end));
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
        return colon > start + 1 && (DutyWords.OfPlaces.IsMatch(words.Substring(start, colon - start)) || DutyWords.OfficeBefore.IsMatch(words.Substring(start, colon - start)) || HeldHeadings.NamesBodies(words.Substring(start, colon - start))) && !NoticeTokenizer.StartsWithLabel(words, start);
    }

    private bool NamesOne(string names) => Array.Exists(names.Split(Between), name => name.Length > 1 && (bodies.IsBody(name, 0, name.Length) || bodies.LengthAt(name, 0) > 0));

    // Whole names of offices, and those of several beside them alone: 各部门要… asks everybody.
    private static bool AreOffices(string names)
    {
        string[] all = names.Replace("以及", "、").Split(Between);
        return Array.Exists(all, name => !AgencyNames.BeginsWithSeveral(name, 0, name.Length))
            && Array.TrueForAll(all, name => name.Length > 2 && (DutyWords.OfficeBefore.IsMatch(name) || (AgencyNames.BeginsWithSeveral(name, 0, name.Length) && AgencyNames.IsGroup(name, 0, name.Length))) && (AgencyNames.IsOrgan(name, 0, name.Length) || AgencyNames.IsGroup(name, 0, name.Length)));
    }

    // 各镇落实责任，县甲局要保障经费: behind a comma, an office that says its level; -1 where there is none.
    private static int PhraseOfOffice(string words, int from, int to)
    {
        for (int comma = words.IndexOfAny(Commas, from, to - from); comma >= 0; comma = words.IndexOfAny(Commas, comma + 1, to - comma - 1))
        {
            if (AgencyNames.BeginsWithLevel(words, comma + 1, to) && DutyWords.Acting.Match(words.Substring(comma + 1, Math.Min(Farther, to - comma - 1))) is { Success: true } acting && AreOffices(acting.Groups["who"].Value))
            {
                return comma + 1;
            }
        }

        return -1;
    }

    // 县甲局提供技术支持，县乙局安排人员; -1 where no body of the sentence does anything.
    private int PhraseOfDoer(string words, int from, int to)
    {
        for (int at = from; at < to; at = words.IndexOfAny(Commas, at, to - at) is >= 0 and var comma ? comma + 1 : to)
        {
            if (ListEnd(words, at, to) is > 0 and var list && DutyWords.Does.IsMatch(words, list))
            {
                return at;
            }
        }

        return -1;
    }

    // 市甲局（乙办）指导: its other name stands between them.
    private bool IsBehindBody(string words, int at)
    {
        int end = at > 0 && words[at - 1] == '）' && words.LastIndexOf('（', at - 1) is >= 0 and int open ? open : at;
        return EndsBody(at) || (end < at && EndsBody(end));

        bool EndsBody(int to) => Enumerable.Range(Math.Max(0, to - 2 * Beside), Math.Min(to, 2 * Beside)).Any(start => bodies.LengthAt(words, start) == to - start);
    }

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

    // No word and no date is cut in two: 2024年6月底前完成. Nor is 各县（市、区）政府.
    private static int PhraseStart(string words, int from)
    {
        const int LongestBracket = 8;
        int start = from;
        while (start > 0 && from - start < Farther)
        {
            int open = words[start - 1] == '）' ? words.LastIndexOf('（', start - 1, Math.Min(start, LongestBracket)) : -1;
            if (open < 0 && Stops.IndexOf(words[start - 1]) >= 0)
            {
                break;
            }

            start = open >= 0 ? open : start - 1;
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

    // 县甲局、东山镇政府等有关部门: names and nothing else, as a bracket may have them; by when may stand behind them.
    private bool AreNames(string words, int from, int to)
    {
        to = Trimmed(words, from, WithoutDate(words, from, to));
        return to - from is > 2 and <= LongestSentence && char.IsLetter(words[from]) && AgencyNames.HasEnd(words, from, to) && !Enumerable.Range(from, to - from).Any(at => char.IsDigit(words[at]))
            && ClauseParser.Parse($"（{words.Substring(from, to - from)}）") is { IsFullyParsed: true, Remarks.Count: 0, Deadlines.Count: 0, Groups.Count: > 0 } clause && clause.Groups.All(group => group.IsRoleInferred)
            && clause.Groups.SelectMany(group => group.Agencies).Any(agency => bodies.LengthAt(agency.Name, 0) == agency.Name.Length);
    }

    private static int WithoutDate(string words, int from, int to) => from + StartOfDate(words.Substring(from, Trimmed(words, from, to) - from)) is var date && date < Trimmed(words, from, to) ? date : to;

    private static bool IsNothingOrDate(string words, int from, int to) => from == to || IsDate(words, from + (Commas.Contains(words[from]) ? 1 : 0), to);

    private static bool IsDate(string words, int from, int to) =>
        to > from && to - from <= DeadlineWords.Longest && DeadlineWords.MayBegin(words[from]) && DeadlineWords.Read(words.Substring(from, to - from)) is not null;

    /// <summary>Where the date begins that stands behind names and no sign, as they have a line each: 市甲局、市乙局2026年6月底前.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The place; their length where there is none.</returns>
    public static int StartOfDate(string words)
    {
        int end = Trimmed(words, 0, words.Length);
        return Enumerable.Range(Math.Max(1, end - DeadlineWords.Longest), Math.Min(Math.Max(0, end - 1), DeadlineWords.Longest))
            .FirstOrDefault(at => IsDate(words, at, end) && AgencyNames.HasEnd(words, 0, at)) is > 0 and var date ? date : words.Length;
    }

    // 建库市甲局、市乙局: of a line that had a blank before the first.
    private int LastList(string words)
    {
        int date = StartOfDate(words), end = Trimmed(words, 0, date), count = date < words.Length ? 1 : 0;
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
