namespace FujianPlan.Tool.Printing.Layout;

/// <summary>A column of a table for people.</summary>
/// <param name="Title">What stands over it.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record PrintedColumn(string Title, ColumnContent Content = ColumnContent.Text);
