namespace FujianPlan.Tool.Tracing;

/// <summary>How is told which tasks have software.</summary>
internal enum TraceFormat
{
    /// <summary>To read on a terminal.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values: a row for each place of a task, and one for a task that has none.</summary>
    Csv,

    /// <summary>Tables, for a report or a pull request.</summary>
    Markdown,
}
