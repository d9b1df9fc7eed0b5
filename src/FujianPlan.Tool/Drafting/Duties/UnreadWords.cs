using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Doubts about words of a clause of which no duty was made.</summary>
internal static partial class UnreadWords
{
    /// <summary>The doubt about some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isShare">Whether they stand before 由.</param>
    public static DraftDoubt Doubt(string words, bool isShare)
    {
        if (OtherTasks().IsMatch(words))
        {
            return Of(
                words,
                $"The clause is about other tasks as well, but the draft has it only here: {words}",
                $"责任条款涉及其他任务，草稿仅列于此处：{words}",
                "It applies only to this task.",
                "仅适用于本任务。");
        }

        return isShare
            ? Of(words, $"The clause limits a body to part of the work, or states a condition, which duties cannot express: {words}", $"责任条款写明的是部分工作或条件，职责中无法体现：{words}", "The words of the clause are enough.", "条款文字已载明，不另写。")
            : Of(words, $"Not understood in the clause: {words}", $"责任条款中未能理解的文字：{words}", "These words give nobody a duty: the duties in the draft are everything that the clause says.", "这些文字没有规定职责：草稿所列即条款的全部职责。");
    }

    /// <summary>The doubt about several stretches of one clause.</summary>
    /// <param name="words">Their words.</param>
    public static DraftDoubt Doubt(IReadOnlyList<string> words)
    {
        string all = string.Join("；", words);
        return Of(all, $"Not understood in the clause: {all}", $"责任条款中未能理解的文字：{all}", "These words give nobody a duty: the duties in the draft are everything that the clause says.", "这些文字没有规定职责：草稿所列即条款的全部职责。") with { Words = words };
    }

    private static DraftDoubt Of(string words, string english, string chinese, string asDrafted, string asDraftedChinese) => new(new FindingText(english, chinese))
    {
        Words = [words],
        Readings = [DoubtReading.AsDrafted(asDrafted, asDraftedChinese)],
    };

    // 以上1至3项, 第5、6项, 上述工作, 同第2项, 其他任务.
    [GeneratedRegex("^(以上|上述|前述|以下)|^其[他余](各项)?(任务|工作|事项)|第[0-9一二三四五六七八九十、至和—-]+[项条]|^[^，。]{0,4}同(上|前|第)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherTasks();
}
