namespace FujianPlan.Tool.Texts;

/// <summary>What a file is, told by what is in it.</summary>
internal enum FileKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Comma-separated values, or with another separator.</summary>
    Csv,

    /// <summary>Values with tabs between them.</summary>
    Tsv,

    /// <summary>A web page.</summary>
    Web,

    /// <summary>A document of Word (.docx).</summary>
    Word,

    /// <summary>A workbook (.xlsx).</summary>
    Workbook,

    /// <summary>A PDF.</summary>
    Pdf,
}
