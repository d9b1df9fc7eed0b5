using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Deadlines;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Words that say by when, and became no deadline of the draft: what an editor may write there.</summary>
internal static partial class DeadlineDoubts
{
    /// <summary>The doubts about brackets and lines of a text that state a deadline and nothing else, where the draft has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="issued">When the notice was issued; null where that is not known.</param>
    public static IEnumerable<DraftedDoubt> In(string text, DateOnly? issued) => DeadlinesInWords.Stated(text, issued?.ToDateTime(TimeOnly.MinValue)).Select(stated =>
    {
        string words = text.Substring(stated.Span.Start, stated.Span.Length), shown = ShownText.Of(words);
        return new DraftedDoubt(
            new DraftDoubt(new FindingText($"“{shown}” states a deadline, but no 'deadline' was written.", $"“{shown}”写明了时限，没有据此写入 deadline。"))
            {
                Words = [words],
                Readings = [DoubtReading.AsDrafted("It does not apply to everything that is said here.", "不是此处整项内容的时限。")],
            },
            // 准备（5月）、排查（6月至8月）、总结（12月）: one step of several is not when all is due.
            [.. TimeBrackets().Count(text) > 1 ? Array.Empty<WrittenReading>() : [Reading(stated.Reading.Words)]]);
    });

    /// <summary>The doubt about a heading that says when what stands below it is done: 第一季度重点工作, 2026年9月底前完成的任务.</summary>
    /// <param name="title">The heading.</param>
    public static IEnumerable<DraftedDoubt> OfTitle(string title)
    {
        // 一季度 is all of a heading, too. 总体要求 is a deadline only where its label says so.
        string when = TimeOfTasks().Match(title) is { Success: true } time ? time.Groups["when"].Value : title;
        if (when.Length > DeadlineWords.Longest || DeadlineWords.Read(when) is not { } reading || YearAlone().IsMatch(reading.Words))
        {
            yield break;
        }

        yield return new DraftedDoubt(
            new DraftDoubt(new FindingText($"The heading says when its tasks are done (“{reading.Words}”), but no 'deadline' was written.", $"标题写明了其下任务的时间（“{reading.Words}”），没有据此写入 deadline。"))
            {
                Words = [when],
                Readings = [DoubtReading.AsDrafted("It is not a deadline.", "不是完成时限。")],
            },
            [Reading(reading.Words)]);
    }

    /// <summary>The readings in which words that became nothing are the deadline.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text that they stand in: what its sentence says before them is a deadline as well; null for none.</param>
    /// <returns>One for each deadline in the words, and before those all of them, where they are steps one after the other; none where there is none.</returns>
    public static IEnumerable<WrittenReading> Readings(IEnumerable<string> words, string? text = null)
    {
        string[] found = [.. words.Select(one => WithSentence(one, text)).SelectMany(DeadlineWords.FindAll).Select(reading => reading.Words).Where(one => !YearAlone().IsMatch(one) && DeadlineWords.ReadStated(one) is not null).Distinct()];
        string joined = string.Join("、", found);
        bool areSteps = found.Length > 1 && DeadlineWords.ReadStated(joined) is { } steps && DeadlineWords.AreSame(steps.Words, joined);
        return (areSteps ? found.Prepend(joined) : found).Select(Reading);
    }

    /// <summary>Whether a doubt is about nothing but the label of a deadline: where that was written, nothing is in doubt.</summary>
    /// <param name="doubt">The doubt.</param>
    public static bool IsOfLabel(DraftDoubt doubt) => doubt.Words.Count > 0 && doubt.Words.All(words => words == "完成时限");

    // 6月底前完成设计，年内开工由市甲局负责: the words in doubt may begin behind the first of several.
    private static string WithSentence(string words, string? text)
    {
        int at = text?.IndexOf(words, StringComparison.Ordinal) ?? -1, sentence = at > 0 ? text!.LastIndexOfAny(['。', '；', '！', '？', '\n'], at - 1) + 1 : at;
        return at > 0 ? text![sentence..(at + words.Length)] : words;
    }

    private static WrittenReading Reading(string deadline) => new(
        new FindingText($"It is due by then: “{deadline}” is its deadline.", $"是此项的完成时限：“{deadline}”。"),
        [$"{DoubtForm.Set} deadline: {YamlText.Of(deadline)}"]);

    [GeneratedRegex(@"[（(][^（）()]*\d月[^（）()]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex TimeBrackets();

    [GeneratedRegex("^(?<when>[^，。；：:、]{2,16}?)(需|要|应|须|力争|计划|拟)?(完成|实施|推进|开展|启动|落实)?的?(重点|主要|具体|各项)?(工作|任务|事项|项目)(任务|清单|安排)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfTasks();

    // 2024年 and 上年度 say when something was, “十五五”前三年 how long it takes, and 2024年底前 by when.
    [GeneratedRegex(@"^(\d{4}年?|(\d{4}|[上本当下次每])?年度|.*[前后][一二三四五两]年)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();
}
