namespace FujianPlan.Authoring.Documents;

/// <summary>A plan that another imports agencies from, where it was found.</summary>
/// <param name="Assembly">The simple name of the assembly that was compiled from it.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Base">What is added to the numbers of its agencies, so that no other agency has them.</param>
/// <param name="Agencies">All that could be named of it.</param>
public sealed record ImportNode(string Assembly, string Namespace, int Base, IReadOnlyList<ImportableAgency> Agencies);

/// <summary>An agency that a plan could import.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="OtherNames">Its aliases, then the names that it no longer bears.</param>
public sealed record ImportableAgency(string Code, string Name, IReadOnlyList<string> OtherNames);
