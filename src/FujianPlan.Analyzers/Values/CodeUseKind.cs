namespace FujianPlan.Analyzers.Values;

/// <summary>How a constant is used where a code is wanted.</summary>
internal enum CodeUseKind
{
    /// <summary>It reaches what is marked: it is assigned, passed or returned.</summary>
    Reaches,

    /// <summary>A member of the library looks it up.</summary>
    IsLookedUp,

    /// <summary>It is compared with what is marked.</summary>
    IsCompared,
}
