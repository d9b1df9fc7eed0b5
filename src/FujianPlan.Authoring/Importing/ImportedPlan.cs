namespace FujianPlan.Authoring.Importing;

/// <summary>A plan that a referenced assembly was compiled from.</summary>
/// <param name="Assembly">The assembly's simple name, by which a plan imports it.</param>
/// <param name="Namespace">The namespace of its types; empty where its agencies could not be read.</param>
/// <param name="Agencies">Its own agencies, by number.</param>
/// <param name="IsReadable">Whether its agencies could be read: a newer version may carry them in another form.</param>
public sealed record ImportedPlan(string Assembly, string Namespace, EquatableArray<ImportedAgency> Agencies, bool IsReadable);
