using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>The deadline of an item that its own words state, and no clause.</summary>
internal static class DeadlineOfWords
{
    private const string Done = "完成";
    private const int LongestAim = 3;
    private const int MostDates = 5;

    // 全年实施重点项目120个: how much is done in that time, and not by when.
    private static readonly string[] Periods = ["全年", "全年度", "年度", "本年度"];

    // What stands before a date and says how firm it is.
    private static readonly WordList Aims = new("力争", "确保", "争取", "务必", "计划", "预计", "原则上", "到", "至", "在", "须", "应", "要", "并", "力争到", "确保到", "争取到", "力争在", "确保在", "争取在", "计划于", "预计于", "力争于");

    // 首批十个村6月底前完成，其余村9月底前完成.
    private static readonly Regex Finished = new("[年月日底旬度]前?(全面|全部|基本)?(完成|建成|到位|投用|投入使用|竣工)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 第二季度前下达, 上半年启动, 汛期前完成, 两个月内整改: by when without a day that is counted to. 2026年上半年以来 and 三季度的 tell of something else.
    private static readonly Regex Loose = new(
        "(((20[0-9]{2}年|今年|本年|明年|当年)?(第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)(底|末|内)?前?)|20[0-9]{2}年前|[今明]年(底|内)|(汛期|汛|春节|国庆节?|中秋节?|开学|入冬|采暖季|供暖季|年底|学期|雨季|台风季)前|[一二三四五六七八九十两0-9]{1,3}个?(工作日|月|周|日|天|年)内)(?=[一-龥-[的以至起来和与及到前后中间]])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Label = new("^\\p{L}{2,4}(时限|期限)[：:](?<words>.+?)[。；]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The words of the deadline; null where there is none.</summary>
    /// <param name="text">The text of the item.</param>
    /// <param name="words">Where that stands.</param>
    /// <param name="notice">The notice.</param>
    public static string? In(string text, WordsWithClause words, FlatNotice notice) => Beginning(text) ?? Labelled(words, notice) ?? OfLine(words, notice) ?? LastSentence(text);

    /// <summary>The words of the deadline that a line with a label states; null where there is none.</summary>
    /// <param name="words">Where the words stand.</param>
    /// <param name="notice">The notice.</param>
    public static string? OfLabels(WordsWithClause words, FlatNotice notice) => Labelled(words, notice) ?? OfLine(words, notice);

    // 整改时限：2024年底前 as a line among others.
    private static string? OfLine(WordsWithClause words, FlatNotice notice)
    {
        for (int at = words.Start, next; at < words.End; at = next)
        {
            next = Math.Min(notice.EndOfLine(at), words.End);
            if (notice.IsLineStart(at) && next - at <= DeadlineWords.Longest && Label.Match(notice.Text.Substring(at, next - at)) is { Success: true } label
                && ClauseParser.Parse("完成时限：" + label.Groups["words"].Value) is { Groups.Count: 0, Deadlines.Count: 1 } clause && clause.Segments.All(segment => segment.Kind != ClauseSegmentKind.Unparsed) && label.Groups["words"].Value.Contains(clause.Deadlines[0].Words))
            {
                return clause.Deadlines[0].Words;
            }
        }

        return null;
    }

    /// <summary>The doubt about one sentence that begins with a date and goes on to another: which is that of the whole cannot be told. Null where it is none.</summary>
    /// <param name="text">The text of the item.</param>
    public static DraftDoubt? SeveralIn(string text) => DatesOfSentence(text) is not { Length: > 1 } dates ? null : new DraftDoubt(new FindingText(
        $"The sentence has several dates ({string.Join(", ", dates.Select(one => $"“{one}”"))}): no deadline was written.",
        $"该句有多个日期（{string.Join("、", dates.Select(one => $"“{one}”"))}），未写入完成时限。"))
    {
        Words = dates,
        Readings =
        [
            DoubtReading.AsDrafted("Each date applies to a part: the whole has no deadline.", "各日期分别针对其中一部分，整项没有完成时限。"),
            .. Enumerable.Reverse(dates).Select(one => new DoubtReading(new FindingText($"Everything is due by “{one}”.", $"整项以“{one}”为限。"), [new DoubtChange("deadline", one)])),
        ],
    };

    /// <summary>
    /// The doubt about the dates of an item by which a part of what it says is done: 摸清底数。9月底前建档。, 于9月底前建档,
    /// 6月底前推出10项，年底前推出20项. Null where there is none, or where a clause says by when.
    /// </summary>
    /// <param name="text">The text of the item.</param>
    public static DraftDoubt? OfPartIn(string text)
    {
        DeadlineReading[] found = [.. DeadlineWords.FindAll(text).Where(one => one.Last is not null && !DeadlineWords.IsYear(one.Words) && BeginsPart(text, one.Start) && SaysBefore(text, one))];
        IEnumerable<(int Start, string Words)> others = Loose.Matches(text).Cast<Match>().Where(match => BeginsPart(text, match.Index) && !IsOfAllBefore(text, match.Index, match.Index + match.Length) && DeadlineWords.ReadStated(match.Value) is not null && !Array.Exists(found, one => one.Start <= match.Index && match.Index < one.Start + one.Words.Length)).Select(match => (match.Index, match.Value));
        string[] dates = [.. found.Select(one => (one.Start, one.Words)).Concat(others).OrderBy(one => one.Start).Select(one => one.Words).Distinct().Take(MostDates)];
        if (dates.Length == 0)
        {
            return null;
        }

        string english = string.Join(", ", dates.Select(one => $"“{one}”")), chinese = string.Join("、", dates.Select(one => $"“{one}”"));
        return new DraftDoubt(new FindingText(
            $"A part of these words has a date ({english}): no deadline was written.",
            $"文字的一部分写有日期（{chinese}），未写入完成时限。"))
        {
            Words = dates,
            Readings =
            [
                DoubtReading.AsDrafted("It applies to a part: the whole has no deadline.", "只针对其中一部分，整项没有完成时限。"),
                .. Enumerable.Reverse(dates).Select(one => new DoubtReading(new FindingText($"Everything is due by “{one}”.", $"整项以“{one}”为限。"), [new DoubtChange("deadline", one)])),
            ],
        };
    }

    // At the beginning of a sentence or behind a comma, 于, 力争.
    private static bool BeginsPart(string text, int at)
    {
        int start = at - Aims.LengthOfEnd(text, Math.Max(0, at - LongestAim), at);
        return at > 0 && (text[at - 1] == '于' || (start > 0 && text[start - 1] is '。' or '；' or '，' or ','));
    }

    // 登记，5月底前完成: what is done by then is all that stands before it, or a part. 以上任务须于5月底前完成 says of what. 到2026年底实现全覆盖 has no 前.
    private static bool SaysBefore(string text, DeadlineReading date)
    {
        int end = date.Start + date.Words.Length;
        return end < text.Length && (text[end - 1] is '前' ? char.IsLetter(text[end]) : text[date.Start - 1] is '到' or '至' && (char.IsLetter(text[end]) || text[end] is '，'))
            && !IsOfAllBefore(text, date.Start, end);
    }

    private static bool IsOfAllBefore(string text, int start, int end) => text[start - 1] == '于' && text.Substring(end).TrimEnd('。') == Done;

    // 2024年6月底前，建成一张网。: one sentence, and the deadline begins it.
    private static string? Beginning(string text) => DatesOfSentence(text) is { Length: 1 } dates ? dates[0] : null;

    // The dates of a text that is one sentence and begins with one, or by each of which something is done; none of any other.
    private static string[] DatesOfSentence(string text)
    {
        int stop = text.IndexOf('。');
        if (stop >= 0 && stop < text.Length - 1)
        {
            return [];
        }

        DeadlineReading[] found = [.. DeadlineWords.FindAll(text)];
        return Finished.Matches(text).Count > 1 && found.Count(one => one.Last is not null) > 1 && found[0].Start > 0
            ? [.. found.Where(one => one.Last is not null && !DeadlineWords.IsYear(one.Words)).Select(one => one.Words).Distinct().Take(MostDates)]
            : found.Length > 0 && found[0].Start == 0 && !DeadlineWords.IsYear(found[0].Words) && Array.IndexOf(Periods, found[0].Words) < 0
            ? [found[0].Words, .. found.Skip(1).Where(one => one.Last is not null && !DeadlineWords.IsYear(one.Words) && !DeadlineWords.AreSame(one.Words, found[0].Words)).Select(one => one.Words).Distinct().Take(MostDates)]
            : [];
    }

    // 修好桥。5月底前完成。: the last sentence is nothing but the deadline, or the end of the only one is: 修好桥，5月底前完成。
    private static string? LastSentence(string text)
    {
        string words = text.TrimEnd('。');
        int sentence = words.LastIndexOf('。') + 1, start = sentence > 0 ? sentence : words.LastIndexOfAny(['，', ',', '；']) + 1;
        return start > 0 && words.Length - start <= DeadlineWords.Longest && words.EndsWith(Done, StringComparison.Ordinal)
            && (sentence > 0 || DeadlineWords.FindAll(words.Substring(0, start)).All(one => one.Last is null))
            ? DeadlineWords.Read(words.Substring(start, words.Length - start - Done.Length).TrimStart('于'))?.Words
            : null;
    }

    // 完成时限：6月底前 as the last line of words without a clause.
    private static string? Labelled(WordsWithClause words, FlatNotice notice)
    {
        for (int at = words.End - 1; at > words.Start && words.End - at <= DeadlineWords.Longest; at--)
        {
            if (notice.IsLineStart(at) || notice.Text[at - 1] is '。' or '；')
            {
                return NoticeTokenizer.StartsWithLabel(notice.Text, at) && ClauseParser.Parse(notice.Text.Substring(at, words.End - at)) is { Groups.Count: 0, Deadlines.Count: 1 } clause ? clause.Deadlines[0].Words : null;
            }
        }

        return null;
    }
}
