namespace FujianPlan.Tool.Exploring.Together;

/// <summary>What proves that agencies of two plans are the same; the surest first. The page has the same numbers.</summary>
internal enum SameBy
{
    /// <summary>One plan imports it from the other, or both import it from a third.</summary>
    Import = 0,

    /// <summary>Both plans say that it governs the same division, and that it is of the same kind.</summary>
    Division = 1,

    /// <summary>Both plans have the same full name for it, with the place in it.</summary>
    FullName = 2,
}
