namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What a column of a table of tasks holds.</summary>
internal enum ColumnKind
{
    /// <summary>Words of tasks, or of what they are under.</summary>
    Text,

    /// <summary>The numbers of tasks.</summary>
    Number,

    /// <summary>What a label of a clause stands over: 牵头单位, 责任处室, 完成时限, 责任人.</summary>
    Label,

    /// <summary>Whole clauses: 责任分工.</summary>
    Clause,

    /// <summary>Anything else: 备注.</summary>
    Other,
}
