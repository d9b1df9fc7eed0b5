namespace FujianPlan.Tool.Validation;

/// <summary>What is wrong with a value.</summary>
internal enum FaultKind
{
    /// <summary>It is no agency of the plan.</summary>
    NotFound,

    /// <summary>It is a name of an agency, where a code is wanted.</summary>
    Name,

    /// <summary>It is a code, but for its case, width or surrounding space.</summary>
    NotExact,

    /// <summary>It may be more than one agency.</summary>
    Ambiguous,

    /// <summary>The agency is no longer in force.</summary>
    Retired,

    /// <summary>There is no value.</summary>
    Empty,

    /// <summary>The value is something else than text.</summary>
    NotText,

    /// <summary>The row cannot be read. The other rows can.</summary>
    Malformed,
}
