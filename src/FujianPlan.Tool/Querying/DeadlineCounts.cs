using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Querying;

/// <summary>How many of some tasks, sections or parts have a deadline.</summary>
/// <param name="Kinds">How many have one of each kind.</param>
/// <param name="WithoutLastDay">How many have one that names no last day, or one that can be read in two ways.</param>
internal sealed record DeadlineCounts(IReadOnlyList<(DeadlineKind Kind, int Count)> Kinds, int WithoutLastDay)
{
    /// <summary>Whether there are any.</summary>
    public bool Any => Kinds.Any(of => of.Count > 0);

    /// <summary>How many have one of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public int this[DeadlineKind kind] => Kinds.First(of => of.Kind == kind).Count;

    /// <summary>Counts deadlines.</summary>
    /// <param name="deadlines">The deadlines; null where there is none.</param>
    public static DeadlineCounts Of(IEnumerable<DeadlineModel?> deadlines)
    {
        DeadlineModel[] all = [.. deadlines.OfType<DeadlineModel>()];
        return new DeadlineCounts([.. Enum.GetValues<DeadlineKind>().Select(kind => (kind, all.Count(deadline => deadline.Kind == kind)))], all.Count(deadline => deadline.LastDay is null));
    }
}
