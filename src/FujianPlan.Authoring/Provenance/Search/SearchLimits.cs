namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>
/// How much of a source is looked at for one plan. Words that repeat themselves stand at so many places that the product
/// of the two, and not their sum, is what a search takes; no document that means something comes near.
/// </summary>
internal sealed record SearchLimits
{
    /// <summary>The limits that plans are checked with.</summary>
    public static SearchLimits Default { get; } = new();

    /// <summary>At how many places the words of a plan may stand, all together.</summary>
    public int Places { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many lengths of phrases are tried for each character of the source, taken over all of it.</summary>
    public int LooksAtACharacter { get; init; } = 16;

    /// <summary>How many lengths may be tried in any source, however short.</summary>
    public int FewestLooks { get; init; } = 1_000_000;
}
