using System.Globalization;
using FujianPlan.Analyzers.Plans;

namespace FujianPlan.Analyzers.Values;

/// <summary>For a number that no task or section has, the numbers that there are: none is near another.</summary>
internal static class NumberRange
{
    /// <summary>The tasks of the section that a text names, or the sections that there are.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="kind">What the text should be the code of: a task or a section.</param>
    /// <param name="text">The text, which is none.</param>
    /// <returns>A sentence, to go behind another; empty where the text is no path of numbers.</returns>
    public static FindingText Of(KnownPlan plan, CodeKind kind, string text)
    {
        string path = Numerals.In(text);
        int point = path.IndexOf('.');
        if (!Numerals.AreAllOf(text) || path.Length == 0 || (point < 0) != (kind == CodeKind.Section))
        {
            return new FindingText(string.Empty, string.Empty);
        }

        return kind == CodeKind.Section ? Sections(plan.All(kind).Select(section => Numbers(section.Code)), first => new FindingText($" The only section is {first}.", $"章节只有 {first}。")) : Tasks(plan.All(kind).Select(task => Numbers(task.Code)), path.Substring(0, point));
    }

    private static FindingText Tasks(IEnumerable<int[]> tasks, string section)
    {
        int[][] codes = [.. tasks.Where(code => code.Length >= 2)];
        return Range(codes.Where(code => code[0].ToString(CultureInfo.InvariantCulture) == section).Select(code => code[1])) is var (first, last)
            ? first == last
                ? new FindingText($" Section {section} has the task {section}.{first}.", $"章节 {section} 的任务为 {section}.{first}。")
                : new FindingText($" Section {section} has the tasks {section}.{first} to {section}.{last}.", $"章节 {section} 的任务为 {section}.{first} 至 {section}.{last}。")
            : Sections(codes, first => new FindingText($" Only section {first} has tasks.", $"只有章节 {first} 有任务。"));
    }

    private static FindingText Sections(IEnumerable<int[]> codes, Func<int, FindingText> only) => Range(codes.Where(code => code.Length > 0).Select(code => code[0])) is var (first, last)
        ? first == last
            ? only(first)
            : new FindingText($" The sections are {first} to {last}.", $"章节编号为 {first} 至 {last}。")
        : new FindingText(string.Empty, string.Empty);

    private static (int First, int Last)? Range(IEnumerable<int> numbers) => numbers.OrderBy(number => number).ToArray() is { Length: > 0 } sorted ? (sorted[0], sorted[sorted.Length - 1]) : null;

    private static int[] Numbers(string code)
    {
        int[] numbers = [.. code.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        return numbers.All(number => number >= 0) ? numbers : [];
    }
}
