using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>Chooses a sheet of a workbook.</summary>
internal static class WorkbookSheets
{
    /// <summary>The sheet that is wanted.</summary>
    /// <param name="sheets">Those of the workbook, in its order.</param>
    /// <param name="wanted">Its name, or its number, 1 and up; null for the first that can be seen.</param>
    /// <exception cref="MissingColumn">There is no such sheet.</exception>
    public static WorkbookSheet Choose(IReadOnlyList<WorkbookSheet> sheets, string? wanted)
    {
        if (wanted is null)
        {
            return sheets.FirstOrDefault(sheet => !sheet.IsHidden) ?? (sheets.Count > 0 ? sheets[0] : null)
                ?? throw new DataFault(0, new FindingText("The workbook has no worksheet with cells.", "工作簿中没有含单元格的工作表。"));
        }

        if (sheets.FirstOrDefault(sheet => sheet.Name == wanted) is { } named)
        {
            return named;
        }

        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= sheets.Count)
        {
            return sheets[number - 1];
        }

        string shown = ShownText.Of(wanted), all = Wording.First([.. sheets.Select((sheet, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1} {Wording.Of("'", "“")}{ShownText.Of(sheet.Name)}{Wording.Of("'", "”")}"))], ColumnNames.MostTold);
        string? nearest = EditDistance.Nearest(wanted, sheets.Select(sheet => sheet.Name));
        throw new MissingColumn(new FindingText(
            $"There is no sheet '{shown}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")} Available: {all}.",
            $"没有工作表“{shown}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}现有：{all}。"), "sheet");
    }
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether whoever opens the workbook does not see it.</param>
/// <param name="Part">Where in the file it is.</param>
internal sealed record WorkbookSheet(string Name, bool IsHidden, string Part);
