using System.Reflection;

namespace FujianPlan.Package.Tests;

/// <summary>The repository's own plan, in real builds.</summary>
public sealed class RepositoryPlanTests(PackageFeed feed)
{
    private const string Seed = "000_b0d5bd1ba41d463d.txt";

    private static readonly string PlanText = RepositoryFile.Read("plan.yaml");

    [Fact]
    public async Task Plan_BuildsWithoutWarnings_AndItsAccountOfTheSource_IsTheOneInTheDocs()
    {
        using ConsumerFolder folder = Project(PlanText);

        await folder.BuildCleanly();

        Assert.Equal("70\n", await folder.RunBuilt("Fujian"));
        Assert.Equal(RepositoryFile.Read("docs", "provenance.md").ReplaceLineEndings("\n"), folder.Read("provenance.md").ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task OneMisspeltCode_FailsTheBuild_AtThatScalar_WithTheRightSuggestion()
    {
        const string good = "supporting: [KJZX, JJXXZX, DAJ, XNB, FZB, JGSWGLJ, CZT, SJT]";
        int at = PlanText.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at > 0);
        int line = PlanText[..at].Count(c => c == '\n') + 1, column = at - PlanText.LastIndexOf('\n', at) + good.IndexOf("JGSWGLJ", StringComparison.Ordinal);
        using ConsumerFolder folder = Project(PlanText.Replace(good, good.Replace("JGSWGLJ", "JGSWGJL", StringComparison.Ordinal), StringComparison.Ordinal));

        DotnetCommand build = await folder.Build();

        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(build.Messages, m => m.Id == "FJP2001");
        Assert.Equal($"plan.yaml({line},{column}): error FJP2001: Unknown agency code 'JGSWGJL'; did you mean 'JGSWGLJ' (省机关事务管理局)?", message.ToString());
    }

    // Also where nobody has a language: then it is English.
    [Theory]
    [InlineData("README.md", "en_US.UTF-8")]
    [InlineData("README.md", "C.UTF-8")]
    [InlineData("README.zh-CN.md", "zh_CN.UTF-8")]
    public async Task Quickstart_PrintsWhatTheReadmeSays_InTheLanguageOfTheUser(string readme, string language)
    {
        string configuration = typeof(RepositoryPlanTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Dictionary<string, string> environment = new() { ["LANG"] = language, ["LC_ALL"] = language, ["LANGUAGE"] = "" };

        DotnetCommand run = await DotnetCommand.Run(RepositoryFile.Root, ["run", "--no-build", "-c", configuration, "--project", "samples/Quickstart", "--", "SZB", "SZBB"], environment);

        Assert.Equal((1, ReadmeText.Block(readme, "text")), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    // As its README says it is done elsewhere: with the package in place of the source tree.
    [Fact]
    public async Task SingleFile_PrintsWhatItsReadmeSays()
    {
        const string Sample = "samples/SingleFile/";
        string code = RepositoryFile.Read((Sample + "app.cs").Split('/')), taken = code.Replace("#:project ../../src/FujianPlan/FujianPlan.csproj", $"#:package FujianPlan@{PackageFeed.Version}", StringComparison.Ordinal);
        Assert.NotEqual(code, taken);
        using ConsumerFolder folder = feed.Consumer().Write("app.cs", taken);

        Assert.Equal(ReadmeText.Block(Sample + "README.md", "text"), await folder.Output("dotnet", "run", "app.cs", "--", "省数字办"));
        DotnetCommand wrong = await folder.Run("dotnet", ["run", "app.cs", "--", "SZBB"]);
        Assert.Equal((1, "'SZBB' is not an agency of this plan. Did you mean 'SZB' (省数字办)?"), (wrong.ExitCode, wrong.Output.Trim()));
    }

    private ConsumerFolder Project(string plan) => feed.Consumer()
        .WriteProject("Fujian.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><FujianPlanProvenanceReport>provenance.md</FujianPlanProvenanceReport>", ["FujianPlan.Generator"])
        .Write("plan.yaml", plan)
        .Write("seeds/" + Seed, RepositoryFile.Read("seeds", Seed))
        .Write("Program.cs", "Console.WriteLine(Fujian.Plan.Tasks.Count);");
}
