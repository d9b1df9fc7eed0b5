using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting;

/// <summary>An agency that the clauses of a notice name, with what is proposed for it.</summary>
/// <param name="Code">Proposed: the initials of its name, without the level.</param>
/// <param name="Id">Proposed: its name in pinyin.</param>
/// <param name="Number">Proposed: its place in the order in which the notice names agencies.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCollective">Whether the name stands for several.</param>
internal sealed record DraftedAgency(string Code, string Id, int Number, string Name, bool IsCollective)
{
    /// <summary>Other ways in which the notice writes the name.</summary>
    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>What an editor has to decide.</summary>
    public List<FindingText> Doubts { get; } = [];
}
