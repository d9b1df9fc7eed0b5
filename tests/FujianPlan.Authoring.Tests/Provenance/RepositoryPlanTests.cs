using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Tests.Provenance;

public sealed class RepositoryPlanTests
{
    [Fact]
    public void Plan_IsBorneOutByItsSource()
    {
        Assert.Empty(RepositoryPlan.Judge(RepositoryPlan.Document).Select(finding => finding.ToString()));
    }

    [Fact]
    public void Report_IsTheOneInTheDocs()
    {
        string report = ProvenanceReport.Write(
            RepositoryPlan.Document, SourceReading.Of(RepositoryPlan.Document, RepositoryPlan.Source, cancellation: TestContext.Current.CancellationToken));

        ApprovedFile.Assert(RepositoryFile.PathOf("docs", "provenance.md"), report);
    }
}
