using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>The sample of another government's plan, built from the packages as its reader would.</summary>
public sealed class CityPlanTests(PackageFeed feed)
{
    private ConsumerFolder Sample() => feed.Sample("CityPlan");

    [Fact]
    public async Task Sample_BuildsWithoutWarnings_AndRuns()
    {
        using ConsumerFolder folder = Sample();

        await folder.BuildCleanly();

        Assert.Equal(
            """
            东山市数字化三年任务分工 (2024-03-01): 4 sections, 6 tasks
            1.1 One government network (2024年12月底前 (2024-12-31))
              Lead: 市数据局
              Supporting: 省数字办 (of FujianPlan)
              Supporting: 市财政局
            1.2 City data centre
              Lead: 市数据局
              Responsible: 市财政局
            2.1 One window in every district (6月底前 (2024-06-30))
              Responsible: 各区政府
              Supporting: 市数据局
            4.1 Funding of the tasks
            4.1.1 List of projects
              Responsible: 市数据局
            4.1.2 Review
              Responsible: 市财政局
              Supporting: 各区政府
            保障措施: sections 3 to 4, led by 市财政局
            DigitalFujianOffice leads 14 tasks of the province
            XXB → SJJ

            """.ReplaceLineEndings("\n"),
            await folder.Output("dotnet", "run", "--no-build"));
    }

    [Fact]
    public async Task UnknownAgencyOfTheProvince_FailsTheBuild_InTheFileThatNamesIt()
    {
        using ConsumerFolder folder = Sample();
        string file = folder.Read("plan/2-foundations.yaml");
        folder.Write("plan/2-foundations.yaml", file.Replace("[SZB, CZJ]", "[SZBB, CZJ]", StringComparison.Ordinal));

        DotnetCommand build = await folder.Build();

        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(build.Messages);
        Assert.Equal("2-foundations.yaml(16,26): error FJP2001: Unknown agency code 'SZBB'; did you mean 'SZB' (省数字办)?", message.ToString());
    }

    [Fact]
    public async Task WithoutTheProvincesPackage_TheImportIsNotThere()
    {
        using ConsumerFolder folder = Sample();
        folder.Write("CityPlan.csproj", Regex.Replace(folder.Read("CityPlan.csproj"), " *<PackageReference Include=\"FujianPlan\" [^\n]*\n", string.Empty));

        DotnetCommand build = await folder.Build();

        BuildMessage message = Assert.Single(build.Messages, message => message.Id.StartsWith("FJP", StringComparison.Ordinal));
        Assert.Equal(("1-plan.yaml", 16, 11, "FJP2009"), (message.File, message.Line, message.Column, message.Id));
    }

    [Fact]
    public async Task NamespaceOfTheProvince_IsTaken()
    {
        using ConsumerFolder folder = Sample();
        folder.Write("CityPlan.csproj", folder.Read("CityPlan.csproj").Replace("Dongshan.Plan", "FujianPlan", StringComparison.Ordinal));

        DotnetCommand build = await folder.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error FJP0023: The namespace 'FujianPlan' is already used by the plan of assembly 'FujianPlan'", build.Output, StringComparison.Ordinal);
    }
}
