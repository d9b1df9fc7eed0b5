namespace FujianPlan.Tool.Validation;

/// <summary>How bad rows are reported.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as compilers tell findings.</summary>
    Text,

    /// <summary>Comma-separated values. Cells that a spreadsheet would run are defused.</summary>
    Csv,

    /// <summary>An object of JSON on each line, with the value as it was read.</summary>
    Jsonl,
}
