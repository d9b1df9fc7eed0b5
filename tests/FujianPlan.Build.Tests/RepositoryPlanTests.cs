namespace FujianPlan.Build.Tests;

/// <summary>The repository's own plan, in real builds.</summary>
public sealed class RepositoryPlanTests
{
    private static readonly string PlanText = File.ReadAllText(Repository.PathOf("plan.yaml"));

    private static ScratchProject Project(string plan, string properties = "") => new ScratchProject("<RootNamespace>Fujian</RootNamespace>" + properties)
        .Write("plan.yaml", plan)
        .Write("seeds/000_b0d5bd1ba41d463d.txt", File.ReadAllText(Repository.PathOf("seeds", "000_b0d5bd1ba41d463d.txt")))
        .Write("Program.cs", "Console.WriteLine(Fujian.Plan.Tasks.Count);");

    [Fact]
    public async Task Plan_BuildsWithoutWarnings()
    {
        using ScratchProject project = Project(PlanText);

        DotnetCommand build = await project.Build("-warnaserror");

        Assert.Empty(build.Messages);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal("70", (await project.Run()).Output.Trim());
    }

    [Fact]
    public async Task AccountOfTheSource_IsWrittenByTheBuild_AndIsTheOneInTheDocs()
    {
        using ScratchProject project = Project(PlanText, "<FujianPlanProvenanceReport>provenance.md</FujianPlanProvenanceReport>");

        DotnetCommand build = await project.Build("-warnaserror");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "provenance.md")).ReplaceLineEndings("\n"), project.Read("provenance.md").ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task OneMisspeltCode_FailsTheBuild_AtThatScalar_WithTheRightSuggestion()
    {
        const string good = "supporting: [KJZX, JJXXZX, DAJ, XNB, FZB, JGSWGLJ, CZT, SJT]";
        int at = PlanText.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at > 0);
        int column = good.IndexOf("JGSWGLJ", StringComparison.Ordinal);
        using ScratchProject project = Project(PlanText.Replace(good, good.Replace("JGSWGLJ", "JGSWGJL", StringComparison.Ordinal), StringComparison.Ordinal));

        DotnetCommand build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(build.Messages, m => m.Id == "FJP2001");
        Assert.Equal("plan.yaml", message.File);
        Assert.Equal(PlanText[..at].Count(c => c == '\n') + 1, message.Line);
        Assert.Equal(at - PlanText.LastIndexOf('\n', at) + column, message.Column);
        Assert.Contains("'JGSWGLJ'", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quickstart_ListsTasks_AndJudgesCodes()
    {
        DotnetCommand run = await DotnetCommand.Run(
            Repository.Root,
            ["run", "--no-build", "-c", Repository.Configuration, "--project", "samples/Quickstart", "--", "SZB", "SZBB", "省机关事务管理局"],
            TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("8 sections, 70 tasks, 71 agencies", run.Output, StringComparison.Ordinal);
        Assert.Contains("SZB: 省数字办", run.Output, StringComparison.Ordinal);
        Assert.Contains("SZBB: not a code of this plan; nearest: SZB", run.Output, StringComparison.Ordinal);
        Assert.Contains("省机关事务管理局: not a code, but the name of JGSWGLJ", run.Output, StringComparison.Ordinal);
    }
}
