namespace FujianPlan.Authoring.Model;

/// <summary>
/// A plan, clean: references resolved, nothing missing, in order, without places. Two plans that differ only in
/// comments or layout are equal; that is what keeps an incremental build from doing anything more.
/// </summary>
/// <param name="Facts">The plan's own facts.</param>
/// <param name="Agencies">The agencies, by number.</param>
/// <param name="Sections">The sections, by number.</param>
/// <param name="Imports">The plans that it imports agencies from, in order.</param>
/// <param name="Remarks">The remarks of its source that reach beyond their clauses, in order.</param>
public sealed record PlanModel(PlanFactsModel Facts, EquatableArray<AgencyModel> Agencies, EquatableArray<SectionModel> Sections, EquatableArray<ImportModel> Imports = default, EquatableArray<RemarkModel> Remarks = default);

/// <summary>A plan that another imports agencies from.</summary>
/// <param name="Assembly">The simple name of the assembly that was compiled from it.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Base">What is added to the numbers of its agencies, so that no other agency has them.</param>
public sealed record ImportModel(string Assembly, string Namespace, int Base);
