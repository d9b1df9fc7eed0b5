using CsCheck;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>
/// The repository's plan, as a file, with drawn mistakes: whatever is accepted without a finding says what the plan says.
/// The environment variable CsCheck_Iter sets how many plans are drawn; docs/mutations.md says how many have been.
/// </summary>
public sealed class PlanSweepTests
{
    private const int UsualCount = 400;

    private static readonly PlanFile Shipped = new("plan.shipped.yaml", RepositoryFile.Read("plan.shipped.yaml"));

    private static readonly PlanModel Plan = Read(RepositoryPlan.PlanText).Model;

    [Fact]
    public void MutatedPlan_IsFoundFaultWith_OrSaysTheSameFacts() => PlanMutation.Drawn(RepositoryPlan.PlanText).Sample(
        mutation =>
        {
            PlanReading reading = Read(mutation.Text);
            return reading.Findings.Count > 0 || PlanFacts.AreOf(reading.Model, Plan);
        },
        iter: Check.Iter == DefaultIterations ? UsualCount : Check.Iter,
        print: mutation => mutation.Description);

    // What CsCheck takes where nobody says otherwise.
    private const int DefaultIterations = 100;

    private static PlanReading Read(string text) =>
        PlanReading.Of([new PlanFile("plan.yaml", text)], [RepositoryPlan.Source], Shipped);
}
