using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>A file that cannot be read is one finding, and nothing is concluded from what it might have said.</summary>
public sealed class UnreadableFileTests
{
    private const string Agencies = "/plans/a/plan.yaml";
    private const string Sections = "/plans/b/plan.yaml";
    private static readonly int Split = SmallPlan.Text.IndexOf("sections:", StringComparison.Ordinal);

    [Fact]
    public void OnlyPlan_Unreadable_IsOneFinding()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, null));

        AssertUnreadable(SmallPlan.Path, run);
    }

    [Theory]
    [InlineData(Agencies)]
    [InlineData(Sections)]
    public void OneOfTwoPlans_Unreadable_IsOneFinding(string unreadable)
    {
        GeneratorRun run = new(
            Target.Net100,
            "",
            null,
            new TestFile(Agencies, unreadable == Agencies ? null : SmallPlan.Text[..Split]),
            new TestFile(Sections, unreadable == Sections ? null : "format: 1\n" + SmallPlan.Text[Split..]));

        AssertUnreadable(unreadable, run);
    }

    [Fact]
    public void UnreadableAgencies_LeaveNoDutyUnknown()
    {
        string facts = SmallPlan.Text[..SmallPlan.Text.IndexOf("agencies:", StringComparison.Ordinal)];

        GeneratorRun run = new(Target.Net100, "", null, new TestFile(Agencies, null), new TestFile(Sections, facts + SmallPlan.Text[Split..]));

        AssertUnreadable(Agencies, run);
    }

    [Fact]
    public void SourceDocument_Unreadable_IsOneFinding()
    {
        const string source = "/plans/seeds/a.txt";
        TestOptions options = new(
            new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = "Test.Plan" },
            path => path == source ? "source" : "plan");

        GeneratorRun run = new(
            Target.Net100,
            "",
            options,
            new TestFile(SmallPlan.Path, SmallPlan.Text.Replace("source: none\n", "", StringComparison.Ordinal).Replace("agencies:", "source: {file: seeds/a.txt, sha256: " + new string('0', 64) + "}\nagencies:", StringComparison.Ordinal)),
            new TestFile(source, null));

        AssertUnreadable(source, run);
    }

    private static void AssertUnreadable(string path, GeneratorRun run)
    {
        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("FJP0012", path, DiagnosticSeverity.Error), (finding.Id, finding.Location.GetLineSpan().Path, finding.Severity));
        Assert.Equal(default, finding.Location.GetLineSpan().Span);
        Assert.Equal(
            "This file could not be read. Check that it exists and that the build has permission to read it.",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("无法读取此文件。请确认该文件存在，并且构建程序有权读取。", finding.GetMessage(new CultureInfo("zh-CN")));
        Assert.DoesNotContain(run.CompilerSays(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
