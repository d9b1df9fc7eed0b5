namespace FujianPlan.Tool.Comparing;

/// <summary>How differences are told.</summary>
internal enum DiffFormat
{
    /// <summary>To read on a terminal.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values, a difference in each row.</summary>
    Csv,

    /// <summary>A table, for a pull request.</summary>
    Markdown,
}
