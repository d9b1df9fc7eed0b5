namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether whoever opens the workbook does not see it.</param>
/// <param name="Part">Where in the file it is.</param>
internal sealed record WorkbookSheet(string Name, bool IsHidden, string Part);
