namespace FujianPlan.Tool.Exporting;

/// <summary>A table of a plan.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="PrimaryKey">The columns that tell rows apart.</param>
/// <param name="ForeignKeys">What it names in tables before it.</param>
/// <param name="Rows">Its rows: a <see cref="string"/>, <see cref="int"/>, <see cref="bool"/>, <see cref="DateOnly"/> or null in each column.</param>
internal sealed record PlanTable(
    string Name,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys,
    IReadOnlyList<object?[]> Rows);
