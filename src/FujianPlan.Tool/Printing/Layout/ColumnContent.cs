namespace FujianPlan.Tool.Printing.Layout;

/// <summary>What stands in a column of a table, and so how it is laid out.</summary>
internal enum ColumnContent
{
    /// <summary>Sentences or names, which may take several lines.</summary>
    Text,

    /// <summary>Names with '、' between them, each of which stays on one line where there is room for it.</summary>
    Names,

    /// <summary>A code or a word, which stays on one line.</summary>
    Word,

    /// <summary>A number, which stands to the right.</summary>
    Number,

    /// <summary>A number that is drawn as a bar, as long as it is of the largest. Where nothing is drawn, the column is left out.</summary>
    Bar,
}
