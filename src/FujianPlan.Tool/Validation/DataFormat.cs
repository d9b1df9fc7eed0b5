namespace FujianPlan.Tool.Validation;

/// <summary>How a data file is written.</summary>
internal enum DataFormat
{
    /// <summary>By the extension of the file: .csv, .tsv, .jsonl or .ndjson, .parquet.</summary>
    Auto,

    /// <summary>Comma-separated values, RFC 4180.</summary>
    Csv,

    /// <summary>The same with tabs.</summary>
    Tsv,

    /// <summary>An object of JSON on each line.</summary>
    Jsonl,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
