namespace FujianPlan.Tool.Validation;

/// <summary>How a data file is written.</summary>
internal enum DataFormat
{
    /// <summary>By the extension of the file: .csv, .tsv, .json, .jsonl or .ndjson, .parquet, .xlsx.</summary>
    Auto,

    /// <summary>Comma-separated values, RFC 4180; also with another separator, which the names of the columns tell.</summary>
    Csv,

    /// <summary>The same with tabs.</summary>
    Tsv,

    /// <summary>An array of objects of JSON.</summary>
    Json,

    /// <summary>An object of JSON on each line.</summary>
    Jsonl,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>A sheet of a workbook, ECMA-376.</summary>
    Xlsx,
}
