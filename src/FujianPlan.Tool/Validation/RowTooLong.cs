using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>A row, or an element of a JSON array, that is longer than any may be.</summary>
internal static class RowTooLong
{
    private static string Most => (RowBlocks.LongestRow >> 20).ToString(CultureInfo.InvariantCulture);

    /// <summary>Says so of a row.</summary>
    /// <param name="line">Its line.</param>
    /// <returns>The fault.</returns>
    public static DataFault At(long line) => new(line, new FindingText(
        $"The row is longer than {Most} MiB. Is a closing quote or a line break missing?",
        $"本行超过 {Most} MiB。是否缺少引号或换行？"));

    /// <summary>Says so of an element.</summary>
    /// <param name="line">The line that is read last.</param>
    /// <returns>The fault.</returns>
    public static DataFault AtElement(long line) => new(line, new FindingText(
        $"The element is longer than {Most} MiB. Is a closing quote or a closing bracket missing?",
        $"该元素超过 {Most} MiB。是否缺少右引号或右括号？"));
}
