namespace FujianPlan.Runtime;

/// <summary>How an agency was found by what was typed.</summary>
public enum ResolutionKind
{
    /// <summary>No agency was found.</summary>
    NotFound = 0,

    /// <summary>The input is its code.</summary>
    Code = 1,

    /// <summary>The input is its name.</summary>
    Name = 2,

    /// <summary>The input is another way of writing its name.</summary>
    Alias = 3,

    /// <summary>The input is its former name.</summary>
    FormerName = 4,

    /// <summary>The input is a name of a collective: not of one agency, but of several.</summary>
    Collective = 5,

    /// <summary>The input, as it is written, may be more than one agency. None is chosen.</summary>
    Ambiguous = 6,
}
