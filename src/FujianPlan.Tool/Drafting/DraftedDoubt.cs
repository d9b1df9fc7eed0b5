using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Tool.Drafting;

/// <summary>A doubt with the readings that it has besides its own: those that need the agencies of the draft.</summary>
/// <param name="Doubt">The doubt.</param>
/// <param name="More">The other readings.</param>
internal sealed record DraftedDoubt(DraftDoubt Doubt, IReadOnlyList<WrittenReading> More)
{
    /// <summary>A doubt without others.</summary>
    /// <param name="doubt">The doubt.</param>
    public static implicit operator DraftedDoubt(DraftDoubt doubt) => new(doubt, []);
}
