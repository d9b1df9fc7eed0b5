using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of <c>agencies:</c>.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Id">The C# identifier; editorial.</param>
/// <param name="Number">The stable number.</param>
/// <param name="Name">The name, as the source writes it most often.</param>
/// <param name="English">The English name; editorial.</param>
/// <param name="Kind">What kind of body it is; editorial.</param>
/// <param name="RegionCode">The GB/T 2260 code of the division that it governs (<c>gbt2260</c>).</param>
/// <param name="Aliases">Other ways in which the source writes its name.</param>
/// <param name="FormerNames">Names that it no longer bears.</param>
/// <param name="Collective">Whether the name stands for several agencies.</param>
/// <param name="Members">The codes of those that it stands for; null where they are not known.</param>
/// <param name="Note">An editor's remark.</param>
/// <param name="Retired">That it is no longer in force; null where it is. Editorial.</param>
/// <param name="ImportedFrom">The assembly of the plan that it is imported from; null where this plan describes it.</param>
/// <param name="EditorialAliases">Names that the editors let it be found by, and that the source does not have.</param>
public sealed record AgencyNode(
    SourcePlace Place,
    Located<string>? Code,
    Located<string>? Id,
    Located<int>? Number,
    Located<string>? Name,
    Located<string>? English,
    Located<string>? Kind,
    Located<string>? RegionCode,
    LocatedList<Located<string>>? Aliases,
    LocatedList<Located<string>>? FormerNames,
    Located<bool>? Collective,
    LocatedList<Located<string>>? Members,
    Located<string>? Note,
    RetirementNode? Retired = null,
    string? ImportedFrom = null,
    LocatedList<Located<string>>? EditorialAliases = null);
