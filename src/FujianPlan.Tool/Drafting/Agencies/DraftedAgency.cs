namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>An agency that the clauses of a notice name, with what is proposed for it.</summary>
/// <param name="Code">Proposed: that of another plan or of a usual body; the initials of its name, without the level, elsewhere.</param>
/// <param name="Id">Proposed: out of its English name, or its name in pinyin.</param>
/// <param name="Number">Proposed: its place in the order in which the notice names agencies.</param>
/// <param name="Name">Its name, as the notice writes it most often.</param>
/// <param name="IsCollective">Whether the name stands for several.</param>
internal sealed record DraftedAgency(string Code, string Id, int Number, string Name, bool IsCollective)
{
    /// <summary>Whether it is none of the draft until a reading adds it.</summary>
    public bool IsPossible => Number == 0;

    /// <summary>Its English name; null where none is certain.</summary>
    public string? English { get; init; }

    /// <summary>What kind of body it is; null where that is not certain.</summary>
    public string? Kind { get; init; }

    /// <summary>The code of the division that it governs; null where no plan says.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Other ways in which the notice writes the name.</summary>
    public SortedSet<string> Aliases { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Names that it is to be found by, and that the notice does not have by themselves.</summary>
    public IEnumerable<string> EditorialAliases { get; init; } = [];

    /// <summary>The codes of those that it stands for, where the notice lists them; empty elsewhere.</summary>
    public IReadOnlyList<string> Members { get; private init; } = [];

    /// <summary>What an editor has to decide.</summary>
    public List<DraftedDoubt> Doubts { get; } = [];

    /// <summary>The same with the members that the notice lists.</summary>
    /// <param name="codes">Their codes.</param>
    public DraftedAgency WithMembers(IReadOnlyList<string> codes) => this with { Members = codes };
}
