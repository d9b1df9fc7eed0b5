using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Model;

/// <summary>
/// Makes the clean model of a plan. Of a sound plan it leaves out nothing. Of a broken one it keeps as much as still
/// makes sense (of two entries that clash, the first), so that whatever names the rest still compiles and the plan's own
/// findings are not buried. It throws nothing.
/// </summary>
public static class PlanModelBuilder
{
    /// <summary>Builds the model.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="source">What its source document says of each slot; null where it was not held against one.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The model; every reference in it leads to an agency in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static PlanModel Build(PlanDocument document, SourceReading? source = null, CancellationToken cancellation = default)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        var agencies = new AgencyModelBuilder(document.Agencies);
        var assignments = new AssignmentModelBuilder(agencies, document);
        var sections = new SectionModelBuilder(assignments, source, document.Source is not { IsInOrder: false }, document.Plan?.DayOfIssue?.Value ?? default, cancellation);
        return new PlanModel(
            FactsOf(document, agencies, source),
            new EquatableArray<AgencyModel>(agencies.Build()),
            new EquatableArray<SectionModel>(sections.Build(document)),
            new EquatableArray<ImportModel>((document.Imported ?? []).Select(plan => new ImportModel(plan.Assembly, plan.Namespace, plan.Base))),
            new EquatableArray<PartModel>(sections.BuildParts(document)),
            new EquatableArray<RemarkModel>((document.Remarks ?? []).Select(assignments.Of)));
    }

    private static PlanFactsModel FactsOf(PlanDocument document, AgencyModelBuilder agencies, SourceReading? source) => new(
        Text(document.Plan?.Title),
        Text(document.Plan?.English),
        string.Join("、", IssuersOf(document.Plan)),
        document.Plan?.Drafter is { } drafter ? agencies.NumberOf(drafter.Value) : 0,
        document.Plan?.DayOfIssue?.Value ?? default,
        document.Plan?.PeriodFrom?.Value ?? 0,
        document.Plan?.PeriodTo?.Value ?? 0,
        Text(document.Plan?.DataVersion),
        Text(document.Source?.File),
        Text(document.Source?.Sha256),
        source?.Length ?? 0,
        source?.AccountedFor ?? 0,
        Text(document.Notice?.Title),
        Text(document.Notice?.Published),
        Text(document.Notice?.Addressees),
        Text(document.Notice?.Body),
        Text(document.Notice?.Closing),
        Text(document.Notice?.Dated),
        Text(document.Notice?.Drafted),
        new EquatableArray<PassageModel>(document.Notice?.Passages?.Items.Select(passage => new PassageModel(passage.Text.Value, passage.Kind?.Value)) ?? []),
        new EquatableArray<string>(IssuersOf(document.Plan)))
    {
        IsIssuerEditorial = IsIssuerEditorial(document.Plan),
        IsIssuedEditorial = document.Plan is { EditorialIssued: not null, Issued: null },
        IsInOrder = document.Source is not { IsInOrder: false },
    };

    private static bool IsIssuerEditorial(PlanNode? plan) => plan is { EditorialIssuer: not null, Issuer: null };

    private static IEnumerable<string> IssuersOf(PlanNode? plan) =>
        IsIssuerEditorial(plan) ? [plan!.EditorialIssuer!.Value] : (plan?.Issuers ?? []).Select(issuer => issuer.Value);

    private static string Text(Located<string>? text) => text?.Value ?? string.Empty;
}
