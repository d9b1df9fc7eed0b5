namespace FujianPlan.Tool.Exporting;

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
