using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// The head of a table of tasks in a text that has a line for each cell, or for each row without anything between its cells: which cells belong
/// together cannot be told any more.
/// </summary>
internal static class FlattenedTable
{
    private const int MostCells = 12;
    private const int LongestCell = 12;
    private const int LongestRow = 60;
    private const int FewestCells = 3;

    private static readonly Regex Who = new("(牵头|责任|配合|主办|承办|主责|实施|落实)(单位|部门|处室|科室|主体|机构)", RegexOptions.CultureInvariant);
    private static readonly Regex What = new("任务|事项|内容|措施|举措|目标|项目", RegexOptions.CultureInvariant);

    /// <summary>The cells of the head.</summary>
    /// <param name="text">The text of the notice.</param>
    /// <returns>The cells, as the text has them; null where there is no such table.</returns>
    public static IReadOnlyList<string>? HeadIn(string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        for (int i = 0; i < lines.Length; i++)
        {
            if (RowOfNames(lines[i]) is { } names)
            {
                return names;
            }

            if (!lines[i].StartsWith("序号", StringComparison.Ordinal) && !lines[i].StartsWith("编号", StringComparison.Ordinal))
            {
                continue;
            }

            if (lines[i].Length is > 2 and <= LongestRow && IsHead(lines[i]))
            {
                return Regex.Split(lines[i], @"\s+");
            }

            string[] cells = [.. lines.Skip(i).Take(MostCells).TakeWhile(line => line.Length <= LongestCell && !line.Any(char.IsPunctuation) && !char.IsDigit(line[0]))];
            if (lines[i].Length == 2 && cells.Length >= FewestCells && IsHead(string.Concat(cells)))
            {
                return cells;
            }
        }

        return null;
    }

    // 项目→内容→责任单位→时限 with tabs, 序号，任务，牵头，配合 with commas: the names of columns, over rows of which some are broken.
    private static string[]? RowOfNames(string line)
    {
        bool hasTabs = line.IndexOf('\t') > 0;
        string[] cells = hasTabs ? line.Split('\t') : line.Split('，', ',');
        return cells.Length >= FewestCells && (hasTabs || cells[0] is "序号" or "编号") && Array.TrueForAll(cells, cell => cell.Length is > 0 and <= LongestCell && cell.All(char.IsLetter))
            && Array.Exists(cells, What.IsMatch) && Array.Exists(cells, cell => Who.IsMatch(cell) || cell is "牵头" or "责任" or "配合" or "主办" or "协办")
            ? cells : null;
    }

    private static bool IsHead(string words) => Who.IsMatch(words) && What.IsMatch(words) && words.IndexOf('。') < 0 && words.IndexOf('，') < 0;
}
