using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>The repository's own plan and its source.</summary>
internal static class RepositoryPlan
{
    public const string SourcePath = "seeds/000_b0d5bd1ba41d463d.txt";

    public static string PlanText { get; } = RepositoryFile.Read("plan.yaml");

    public static SourceFile Source { get; } = new(SourcePath, RepositoryFile.Read("seeds", "000_b0d5bd1ba41d463d.txt"));

    public static PlanDocument Document { get; } = Read(PlanText);

    public static PlanDocument Read(string text)
    {
        FindingSink sink = new();
        PlanDocument document = PlanReader.Read([new PlanFile("plan.yaml", text)], sink);
        Assert.Empty(sink.Findings);
        return document;
    }

    public static IReadOnlyList<PlanFinding> Judge(PlanDocument document, SourceFile? source = null)
    {
        FindingSink sink = new();
        ProvenanceRules.Judge(document, SourceReading.Of(document, source ?? Source), sink);
        return sink.InOrder();
    }
}
