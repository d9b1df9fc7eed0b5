using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// The units in which a table of indicators measures: 亿元 under 单位 is no body. It is written behind what it measures, in brackets, as notices write it.
/// </summary>
/// <param name="grid">The table.</param>
/// <param name="columns">Its columns.</param>
internal sealed partial class MeasuredUnits(TableGrid grid, TaskColumns columns)
{
    // 微克/立方米, 千克标准煤/万元: more is no unit.
    private const int Longest = 12;

    // Of indicators, for sure.
    private static readonly string[] OfIndicators = ["计量单位", "指标单位", "度量单位"];

    private readonly int? _column = Enumerable.Range(0, grid.Columns).Where(column => columns.KindOf(column) == ColumnKind.Other && AreUnits(grid, columns, column)).Select(column => (int?)column).FirstOrDefault();

    /// <summary>The unit of a row; null where it says none.</summary>
    /// <param name="row">The row.</param>
    public NoticeCell? Of(int row) => _column is { } column && grid.At(row, column) is { } cell && cell.Row == row && Says(grid.TextOf(cell)) ? cell : null;

    private static bool AreUnits(TableGrid grid, TaskColumns columns, int column)
    {
        string name = columns.NameOf(column);
        return OfIndicators.Contains(name) || (name == "单位" && RowKinds.Rows(grid, columns).Select(row => grid.TextAt(row, column)).Where(Says).All(IsUnit));
    }

    // 所 and 家 are units as well as what names of bodies end with.
    private static bool IsUnit(string text) => text.Length <= Longest && (text.Length == 1 || Counted().IsMatch(text) || ClauseParser.Parse("责任单位：" + text) is not { IsFullyParsed: true });

    private static bool Says(string text) => text.Any(c => char.IsLetter(c) || c is '%' or '‰' or '％');

    [GeneratedRegex("^[个十百千万亿]{1,3}[所处家户台]$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
