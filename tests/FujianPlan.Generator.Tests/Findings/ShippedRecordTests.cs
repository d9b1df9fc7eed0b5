using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>The record of what was released, as the compiler hands it over.</summary>
public sealed class ShippedRecordTests
{
    private const string Path = "/plans/plan.shipped.yaml";

    private const string Record = """
        format: 1
        shipped: {dataVersion: 1.2.3}
        agencies:
          - {code: SJJ, number: 1, id: DataBureau, name: 市数据局}
          - {code: GONE, number: 9, id: GoneBureau, name: 市旧局}

        """;

    private static readonly TestOptions Options = new(
        new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = "Test.Plan" },
        path => path == Path ? "shipped" : "plan");

    [Fact]
    public void AgencyThatIsGone_IsReportedInTheRecord_AndTheRestIsStillEmitted()
    {
        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, SmallPlan.Text), new TestFile(Path, Record));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("FJP5001", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        FileLinePositionSpan span = finding.Location.GetLineSpan();
        Assert.Equal((Path, 4, 11), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Contains("'GONE'", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(run.CompilerSays(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void EditedRecord_IsJudgedAnew_AndNothingIsEmitted()
    {
        GeneratorRun run = new GeneratorRun(Target.Net100, "", Options, new TestFile(SmallPlan.Path, SmallPlan.Text), new TestFile(Path, Record))
            .EditFile(Path, Record.Replace("  - {code: GONE, number: 9, id: GoneBureau, name: 市旧局}\n", string.Empty, StringComparison.Ordinal));

        Assert.Empty(run.Findings);
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf("Model").Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("Emission").Distinct());
    }

    [Fact]
    public void RecordThatCannotBeRead_IsReported()
    {
        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, SmallPlan.Text), new TestFile(Path, null));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("FJP0012", Path), (finding.Id, finding.Location.GetLineSpan().Path));
    }
}
