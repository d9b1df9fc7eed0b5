using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>A row that is longer than any may be.</summary>
internal static class RowTooLong
{
    /// <summary>Says so.</summary>
    /// <param name="line">Its line.</param>
    /// <returns>The fault.</returns>
    public static DataFault At(long line)
    {
        string most = (RowBlocks.LongestRow >> 20).ToString(CultureInfo.InvariantCulture);
        return new DataFault(line, new FindingText(
            $"The row is longer than {most} MiB. Is a closing quote or a line break missing?",
            $"本行超过 {most} MiB。是否缺少引号或换行？"));
    }
}
