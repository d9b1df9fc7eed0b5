namespace FujianPlan.Tool.Exporting;

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
