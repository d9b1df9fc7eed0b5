namespace FujianPlan.Tool.Texts;

/// <summary>A part of a document, in the order in which it is read: a paragraph or a table.</summary>
internal abstract record NoticeBlock;

/// <summary>A paragraph, on one line.</summary>
/// <param name="Text">Its text, clean, and never empty.</param>
internal sealed record NoticeParagraph(string Text) : NoticeBlock;

/// <summary>A table.</summary>
/// <param name="Cells">Its cells, row by row.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Columns">How many columns it has.</param>
internal sealed record NoticeTable(IReadOnlyList<NoticeCell> Cells, int Rows, int Columns) : NoticeBlock
{
    /// <summary>Whether nothing but their number tells the cells of its rows: an empty one beside one that counts twice cannot be seen.</summary>
    public bool HasCountedCells { get; init; }
}

/// <summary>A cell of a table, with all that are merged into it.</summary>
/// <param name="Row">Its first row, 0 and up.</param>
/// <param name="Column">Its first column, 0 and up.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record NoticeCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<NoticeBlock> Blocks);
