using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// Says, of a text that is not the code of any task, which one was meant, or which there are. Another number is another task: 1.8 is as little
/// 1.1 as it is 1.7, and to propose one would be to guess.
/// </summary>
public static class TaskSuggestions
{
    /// <summary>The code that a text writes in another way, as <c>01.5</c>, <c>1-5</c> and <c>１．５</c> do <c>1.5</c>.</summary>
    /// <param name="written">The text.</param>
    /// <param name="codes">The codes of the plan's tasks.</param>
    /// <returns>The code; null where the text is none of them.</returns>
    public static string? Meant(string written, IReadOnlyCollection<string> codes) => PathOf(written) is { } path && codes.Contains(path) ? path : null;

    /// <summary>What tasks there are where a text looks for one.</summary>
    /// <param name="written">The text, which is not the code of any task.</param>
    /// <param name="codes">The codes of the plan's tasks.</param>
    /// <returns>A sentence: the tasks of the section that the text names, or the sections that there are.</returns>
    public static FindingText Range(string written, IReadOnlyCollection<string> codes)
    {
        int[] all = [.. codes.Select(TaskCode.ValueOf).Where(value => value > 0).OrderBy(value => value)], values = [.. all.Where(value => TaskCode.ParentOf(value) == 0)];
        if (values.Length > 0 && PathOf(written) is { } path && path.IndexOf('.') is > 0 and var point)
        {
            if (path.LastIndexOf('.') is var last && last > point && TaskCode.ValueOf(path.Substring(0, last)) is > 0 and var task && values.Contains(task))
            {
                return Measures(task, [.. all.Where(value => TaskCode.ParentOf(value) == task)]);
            }

            string section = path.Substring(0, point);
            int[] own = [.. values.Where(value => SectionOf(value) == section)];
            return own.Length > 0 ? Tasks(section, CodeOf(own[0]), CodeOf(own[own.Length - 1])) : Sections(SectionOf(values[0]), SectionOf(values[values.Length - 1]));
        }

        string example = values.Length > 0 ? CodeOf(values[0]) : "1.5";
        return new FindingText(
            $"Write the code of a task of this plan: section and number, such as {example}.",
            $"请填写本方案中任务的代码：章节编号与任务编号，如 {example}。");
    }

    private static FindingText Tasks(string section, string first, string last) => first == last
        ? new FindingText($"Section {section} has the task {first}.", $"章节 {section} 的任务为 {first}。")
        : new FindingText($"Section {section} has the tasks {first} to {last}.", $"章节 {section} 的任务为 {first} 至 {last}。");

    private static FindingText Sections(string first, string last) => first == last
        ? new FindingText($"Only section {first} has tasks.", $"只有章节 {first} 有任务。")
        : new FindingText($"The sections are {first} to {last}.", $"章节编号为 {first} 至 {last}。");

    private static FindingText Measures(int task, int[] measures) => measures.Length == 0
        ? new FindingText($"Task {CodeOf(task)} has no measures.", $"任务 {CodeOf(task)} 没有措施。")
        : measures.Length == 1
        ? new FindingText($"Task {CodeOf(task)} has the measure {CodeOf(measures[0])}.", $"任务 {CodeOf(task)} 的措施为 {CodeOf(measures[0])}。")
        : new FindingText(
            $"Task {CodeOf(task)} has the measures {CodeOf(measures[0])} to {CodeOf(measures[measures.Length - 1])}.",
            $"任务 {CodeOf(task)} 的措施为 {CodeOf(measures[0])} 至 {CodeOf(measures[measures.Length - 1])}。");

    // The numbers of a text, a point between two; null for a text that has anything else than numbers and what may stand between them.
    private static string? PathOf(string written)
    {
        StringBuilder path = new();
        bool isInNumber = false;
        foreach (char character in written)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            if (digit < 0 && char.IsLetter(character))
            {
                return null;
            }

            if (digit >= 0)
            {
                if (!isInNumber && path.Length > 0)
                {
                    path.Append('.');
                }
                else if (isInNumber && path[path.Length - 1] == '0' && (path.Length == 1 || path[path.Length - 2] == '.'))
                {
                    path.Length--;
                }

                path.Append((char)('0' + digit));
            }

            isInNumber = digit >= 0;
        }

        return path.Length == 0 ? null : path.ToString();
    }

    private static string CodeOf(int value) => TaskCode.Of(value);

    private static string SectionOf(int value) => TaskCode.SectionOf(value).ToString(CultureInfo.InvariantCulture);
}
