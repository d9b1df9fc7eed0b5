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
    private const string Stops = "，。；：！？、（）()";

    private static readonly char[] Colons = ['：', ':'];
    private static readonly char[] Commas = ['，', ',', '；'];
    private static readonly char[] Between = ['、', '，', ',', '；', '和', '及'];

    private readonly NamesInWords _names = new(bodies);

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
            int end = Sentences.EndOf(words, match.Index);
            yield return (match.Index, Sentences.Trimmed(words, match.Index, end - match.Index <= LongestSentence ? end : match.Index + LongestSentence));
        }

        foreach (Match match in isItem ? DutyWords.BehindDash.Matches(words).Cast<Match>().Where(match => !IsKnown(match.Index) && NamesOne(match.Groups["who"].Value)).Take(MostMatches) : [])
        {
            yield return (match.Groups["who"].Index, Sentences.Trimmed(words, match.Groups["who"].Index, match.Index + match.Length));
        }

        for (int start = 0; isItem && start < words.Length;)
        {
            int end = Sentences.EndOf(words, start);
            if (!IsKnown(start) && (_names.AreNames(words, start, end) || IsHeadOfBody(words, start, end) || (DutyWords.Acting.Match(words.Substring(start, Math.Min(Farther + LongestHead, end - start))) is { Success: true } acting && AreOffices(acting.Groups["who"].Value)) || DutyWords.Obliged.IsMatch(words.Substring(start, Math.Min(LongestHead, end - start)))))
            {
                yield return (start, Sentences.Trimmed(words, start, end));
            }
            else if (!IsKnown(start) && _names.ListEnd(words, start, NamesInWords.WithoutDate(words, start, end)) is > 0 and var list && (NamesInWords.IsNothingOrDate(words, list, Sentences.Trimmed(words, list, end)) || Array.IndexOf(Colons, words[list]) >= 0 || DutyWords.Doing.IsMatch(words.Substring(list, end - list))))
            {
                yield return (start, Sentences.Trimmed(words, start, end));
            }
            else if (!IsKnown(start) && PhraseOfOffice(words, start, end) is >= 0 and var phrase && !IsKnown(phrase))
            {
                yield return (phrase, Sentences.Trimmed(words, phrase, end));
            }
            else if (isAlone && PhraseOfDoer(words, start, end) is >= 0 and var doer && !IsKnown(doer))
            {
                yield return (doer, Sentences.Trimmed(words, doer, end));
            }

            start = end + 1;
        }

        if (isItem && _names.LastList(words) is >= 0 and var last && !IsKnown(last))
        {
            yield return (last, Sentences.Trimmed(words, last, words.Length));
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
            if ((_names.ListEnd(words, at, to) is > 0 and var list && DutyWords.Does.IsMatch(words, list)) || DutyWords.OfFields.IsMatch(words, at))
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
        while (sentence > 0 && from - sentence < 2 * LongestSentence && Sentences.Ends.IndexOf(words[sentence - 1]) < 0)
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
        int whole = Sentences.EndOf(words, to);
        return (start, whole - start <= LongestSentence ? Sentences.Trimmed(words, start, whole) : Math.Max(end, Sentences.Trimmed(words, start, Math.Min(whole, end))));
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
}
