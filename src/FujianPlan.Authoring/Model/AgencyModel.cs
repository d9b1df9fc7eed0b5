using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>An agency.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Id">The C# identifier.</param>
/// <param name="Number">The stable number, 1 and up.</param>
/// <param name="Name">The name.</param>
/// <param name="English">The English name; editorial; empty where there is none.</param>
/// <param name="Kind">What kind of body it is; editorial.</param>
/// <param name="RegionCode">The GB/T 2260 code of the division that it governs; null where it governs none.</param>
/// <param name="Aliases">Other names that it is found by: those of the source, then those that the editors chose.</param>
/// <param name="FormerNames">Names that it no longer bears.</param>
/// <param name="IsCollective">Whether the name stands for several agencies.</param>
/// <param name="MembersKnown">Whether <paramref name="Members"/> is the whole truth about a collective.</param>
/// <param name="Members">The numbers of the agencies that a collective stands for; empty where they are not known.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
/// <param name="Retirement">That it is no longer in force; null where it is.</param>
/// <param name="ImportedFrom">The assembly of the plan that it is imported from; null where it is this plan's own.</param>
/// <param name="EditorialAliases">Those of <paramref name="Aliases"/> that the editors chose, and the source does not have.</param>
public sealed record AgencyModel(
    string Code,
    string Id,
    int Number,
    string Name,
    string English,
    BodyKind Kind,
    string? RegionCode,
    EquatableArray<string> Aliases,
    EquatableArray<string> FormerNames,
    bool IsCollective,
    bool MembersKnown,
    EquatableArray<int> Members,
    string? Note,
    RetirementModel? Retirement = null,
    string? ImportedFrom = null,
    EquatableArray<string> EditorialAliases = default);

/// <summary>That an agency or a task is no longer in force. Editorial.</summary>
/// <param name="Since">The version of the data that retired it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successors">What took its place: the numbers of agencies, or the values of tasks.</param>
public sealed record RetirementModel(string Since, string Reason, EquatableArray<int> Successors);
