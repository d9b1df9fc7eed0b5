using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>plan:</c> mapping.</summary>
/// <param name="Place">The key <c>plan</c>.</param>
/// <param name="Title">The plan's title, verbatim.</param>
/// <param name="English">Its title in English; editorial.</param>
/// <param name="Issuer">The issuing authority; the first, where several issued it together.</param>
/// <param name="Drafter">The code of the agency that drew the plan up.</param>
/// <param name="Issued">The date of issue.</param>
/// <param name="PeriodFrom">The first year of the period planned for.</param>
/// <param name="PeriodTo">The last year of it.</param>
/// <param name="DataVersion">The version of the data; editorial.</param>
/// <param name="OtherIssuers">Those who issued it together with the first; null for none.</param>
/// <param name="EditorialIssuer">Whom the editors name as the issuer, where the source names none.</param>
/// <param name="EditorialIssued">The date of issue that the editors know, where the source states none.</param>
/// <param name="UnstatedRole">The role of agencies in clauses that state none, as the editors say; null where they do not.</param>
public sealed record PlanNode(
    SourcePlace Place,
    Located<string>? Title,
    Located<string>? English,
    Located<string>? Issuer,
    Located<string>? Drafter,
    Located<DateTime>? Issued,
    Located<int>? PeriodFrom,
    Located<int>? PeriodTo,
    Located<string>? DataVersion,
    IReadOnlyList<Located<string>>? OtherIssuers = null,
    Located<string>? EditorialIssuer = null,
    Located<DateTime>? EditorialIssued = null,
    Located<string>? UnstatedRole = null)
{
    /// <summary>All whom the source names as the issuers, in its order.</summary>
    public IEnumerable<Located<string>> Issuers => Issuer is null ? [] : [Issuer, .. OtherIssuers ?? []];

    /// <summary>The date of issue, whoever states it: years that deadlines leave out follow from it.</summary>
    public Located<DateTime>? DayOfIssue => Issued ?? EditorialIssued;
}
