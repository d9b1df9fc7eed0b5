namespace FujianPlan.Analyzers.Plans;

/// <summary>What a text that is no code most likely stands for.</summary>
/// <param name="Members">Those that are nearest, all equally near; three at the most, and none where more are.</param>
internal sealed record NearestMembers(IReadOnlyList<KnownMember> Members)
{
    /// <summary>Nothing is near.</summary>
    public static NearestMembers None { get; } = new([]);

    /// <summary>Whether exactly one is nearest: only that may be written without asking.</summary>
    public bool IsCertain => Members.Count == 1;
}
