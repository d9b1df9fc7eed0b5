using System.Globalization;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Analyzers.Values;

/// <summary>For a number that no task has, the numbers that there are: no task is near another.</summary>
internal static class TaskRange
{
    /// <summary>The tasks of the section that a text names, or the sections that there are.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="text">The text, which is the code of no task.</param>
    /// <returns>A sentence, to go behind another; empty where the text is no path of numbers.</returns>
    public static FindingText Of(KnownPlan plan, string text)
    {
        string path = Numerals.In(text);
        int point = path.IndexOf('.');
        if (point < 0 || !Numerals.AreAllOf(text))
        {
            return new FindingText(string.Empty, string.Empty);
        }

        int[][] codes = [.. plan.All(CodeKind.Task).Select(task => Numbers(task.Code)).OfType<int[]>()];
        string section = path.Substring(0, point);
        if (Range(codes.Where(code => code[0].ToString(CultureInfo.InvariantCulture) == section).Select(code => code[1])) is var (first, last))
        {
            return new FindingText($" Section {section} has the tasks {section}.{first} to {section}.{last}.", $"章节 {section} 的任务为 {section}.{first} 至 {section}.{last}。");
        }

        return Range(codes.Select(code => code[0])) is var (one, other)
            ? new FindingText($" The sections are {one} to {other}.", $"章节编号为 {one} 至 {other}。")
            : new FindingText(string.Empty, string.Empty);
    }

    private static (int First, int Last)? Range(IEnumerable<int> numbers) => numbers.OrderBy(number => number).ToArray() is { Length: > 0 } sorted ? (sorted[0], sorted[sorted.Length - 1]) : null;

    private static int[]? Numbers(string code)
    {
        int[] numbers = [.. code.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        return numbers.Length >= 2 && numbers.All(number => number >= 0) ? numbers : null;
    }
}
