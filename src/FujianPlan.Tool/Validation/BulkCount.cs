namespace FujianPlan.Tool.Validation;

/// <summary>What was counted of a file, so far.</summary>
internal sealed class BulkCount
{
    /// <summary>How many lines there were; of a Parquet file, rows.</summary>
    public long Lines { get; set; }

    /// <summary>By how much the lines are ahead of the rows that a spreadsheet counts.</summary>
    public long LinesAhead { get; set; }

    /// <summary>How many rows there were.</summary>
    public long Rows { get; set; }

    /// <summary>How many of them are bad.</summary>
    public long BadRows { get; set; }
}
