namespace FujianPlan.Tool.Exporting;

/// <summary>The format to export.</summary>
internal enum ExportFormat
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One table, comma-separated.</summary>
    Csv,

    /// <summary>All tables, as statements that create and fill them.</summary>
    Sql,

    /// <summary>One table, as Apache Parquet.</summary>
    Parquet,

    /// <summary>All tables, as a workbook of spreadsheets.</summary>
    Xlsx,

    /// <summary>The division of tasks, to read.</summary>
    Markdown,

    /// <summary>Who leads what, as a diagram.</summary>
    Mermaid,

    /// <summary>The plan to look at: one page that needs neither a server nor a network.</summary>
    Html,

    /// <summary>A picture of the plan, for documents.</summary>
    Svg,

    /// <summary>The days on which tasks are due, as an iCalendar (RFC 5545).</summary>
    Ics,

    /// <summary>Agencies, tasks and sections as enums of Protocol Buffers.</summary>
    Proto,

    /// <summary>One table, as the records of a compacted topic.</summary>
    Records,

    /// <summary>The schema of plan files.</summary>
    Jsonschema,
}
