namespace FujianPlan.Analyzers.Values;

/// <summary>What becomes of a case whose code is corrected.</summary>
internal enum Doubling
{
    /// <summary>No other case is the same.</summary>
    None,

    /// <summary>Another case is the same, and the compiler refuses one of them.</summary>
    Certain,

    /// <summary>Another case has no code either, and would be the same if it were corrected as well.</summary>
    Possible,
}
