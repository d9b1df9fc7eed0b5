using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Finds lists of names in the words of a sentence, and the date behind them.</summary>
/// <param name="bodies">The bodies that the notice names.</param>
internal sealed class NamesInWords(NamedBodies bodies)
{
    private const int LongestList = 160;

    private static readonly char[] Commas = ['，', ',', '；'];

    /// <summary>Where the date begins that stands behind names and no sign, as they have a line each: 市甲局、市乙局2026年6月底前.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The place; their length where there is none.</returns>
    public static int StartOfDate(string words)
    {
        int end = Sentences.Trimmed(words, 0, words.Length);
        return Enumerable.Range(Math.Max(1, end - DeadlineWords.Longest), Math.Min(Math.Max(0, end - 1), DeadlineWords.Longest))
            .FirstOrDefault(at => IsDate(words, at, end) && AgencyNames.HasEnd(words, 0, at)) is > 0 and var date ? date : words.Length;
    }

    /// <summary>Whether nothing stands there, or by when.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end.</param>
    public static bool IsNothingOrDate(string words, int from, int to) => from == to || IsDate(words, from + (Commas.Contains(words[from]) ? 1 : 0), to);

    /// <summary>Where they end without the date behind them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end.</param>
    public static int WithoutDate(string words, int from, int to) => from + StartOfDate(words.Substring(from, Sentences.Trimmed(words, from, to) - from)) is var date && date < Sentences.Trimmed(words, from, to) ? date : to;

    /// <summary>Where the list ends that stands at the beginning: 市甲局、市乙局; 0 where none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    public int ListEnd(string words, int from, int to)
    {
        int at = from, end = 0;
        while (at < to && LengthOfOne(words, at, to, isFirst: at == from) is > 0 and var length)
        {
            end = at += length;
            while (at < to && Sentences.IsMark(words[at]))
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

    /// <summary>Whether they are names and nothing else, as a bracket may have them: 县甲局、东山镇政府等有关部门; by when may stand behind them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end.</param>
    public bool AreNames(string words, int from, int to)
    {
        to = Sentences.Trimmed(words, from, WithoutDate(words, from, to));
        return to - from is > 2 and <= LongestList && char.IsLetter(words[from]) && AgencyNames.HasEnd(words, from, to) && !Enumerable.Range(from, to - from).Any(at => char.IsDigit(words[at]))
            && ClauseParser.Parse($"（{words.Substring(from, to - from)}）") is { IsFullyParsed: true, Remarks.Count: 0, Deadlines.Count: 0, Groups.Count: > 0 } clause && clause.Groups.All(group => group.IsRoleInferred)
            && clause.Groups.SelectMany(group => group.Agencies).Any(agency => bodies.LengthAt(agency.Name, 0) == agency.Name.Length);
    }

    /// <summary>Where the list begins that ends the words: 建库市甲局、市乙局, of a line that had a blank before the first; -1 where there is none.</summary>
    /// <param name="words">The words.</param>
    public int LastList(string words)
    {
        int date = StartOfDate(words), end = Sentences.Trimmed(words, 0, date), count = date < words.Length ? 1 : 0;
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

                end = Sentences.Trimmed(words, 0, comma);
                continue;
            }

            int body = Enumerable.Range(start, Math.Max(0, end - start)).FirstOrDefault(at => at > start && bodies.LengthAt(words, at) == end - at);
            return body > start && count > 0 ? body : -1;
        }

        return -1;
    }

    private static bool IsDate(string words, int from, int to) =>
        to > from && to - from <= DeadlineWords.Longest && DeadlineWords.MayBegin(words[from]) && DeadlineWords.Read(words.Substring(from, to - from)) is not null;

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

        end = Sentences.Trimmed(words, at, end);
        return AgencyNames.IsGroup(words, at, end) || AgencyNames.Level(words, at, end) != LevelName.None ? end - at : 0;
    }
}
