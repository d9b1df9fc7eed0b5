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

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">Whether it may hold nothing.</param>
internal sealed record TableColumn(string Name, ColumnType Type, bool IsNullable = false)
{
    /// <summary>How many characters a key may have, where a database wants a limit. MySQL finds rows by 3,072 bytes, four a character.</summary>
    public int Longest { get; init; } = 191;

    /// <summary>The words that it may hold; empty where it may hold any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>What a column holds.</summary>
internal enum ColumnType
{
    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A short text that rows are found by: a code, an identifier, one of a few words.</summary>
    Key,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>That some columns of a table name a row of another.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The other table.</param>
/// <param name="Keys">The columns there.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Keys);
