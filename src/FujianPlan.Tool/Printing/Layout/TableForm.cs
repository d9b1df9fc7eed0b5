namespace FujianPlan.Tool.Printing.Layout;

/// <summary>How a table is laid out.</summary>
internal enum TableForm
{
    /// <summary>As wide as the terminal; where there is none, <see cref="Plain"/>.</summary>
    Fitted,

    /// <summary>A line for each row, as wide as that is.</summary>
    Wide,

    /// <summary>A line for each row, with tabs between its cells: for a pager, or for a program that takes lines.</summary>
    Plain,
}
