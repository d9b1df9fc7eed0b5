namespace FujianPlan.Tool.Exporting;

/// <summary>That some columns of a table name a row of another.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The other table.</param>
/// <param name="Keys">The columns there.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Keys);
