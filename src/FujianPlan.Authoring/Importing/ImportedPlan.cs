using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Importing;

/// <summary>A plan that a referenced assembly was compiled from.</summary>
/// <param name="Assembly">The assembly's simple name, by which a plan imports it.</param>
/// <param name="Namespace">The namespace of its types; empty where its agencies could not be read.</param>
/// <param name="Agencies">Its own agencies, by number.</param>
/// <param name="IsReadable">Whether its agencies could be read: a newer version may carry them in another form.</param>
public sealed record ImportedPlan(string Assembly, string Namespace, EquatableArray<ImportedAgency> Agencies, bool IsReadable);

/// <summary>An agency of another plan, as that plan's assembly carries it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Number">Its number in its own plan, 1 and up.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="English">Its English name; empty where there is none.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="RegionCode">The GB/T 2260 code of the division that it governs; null where it governs none.</param>
/// <param name="Aliases">Other ways in which its name is written.</param>
/// <param name="FormerNames">Names that it no longer bears.</param>
/// <param name="IsCollective">Whether the name stands for several agencies.</param>
/// <param name="Members">The codes of the agencies that a collective stands for; null where they are not known.</param>
/// <param name="RetiredSince">The version of its plan's data that retired it; null where it is in force.</param>
/// <param name="RetirementReason">Why it was retired; null where it is in force.</param>
/// <param name="Successors">The codes of what took its place.</param>
public sealed record ImportedAgency(
    string Code,
    int Number,
    string Id,
    string Name,
    string English,
    BodyKind Kind,
    string? RegionCode,
    EquatableArray<string> Aliases,
    EquatableArray<string> FormerNames,
    bool IsCollective,
    EquatableArray<string>? Members,
    string? RetiredSince,
    string? RetirementReason,
    EquatableArray<string> Successors);
