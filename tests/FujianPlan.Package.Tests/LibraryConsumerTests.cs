namespace FujianPlan.Package.Tests;

/// <summary>Projects that reference <c>FujianPlan</c>, on every kind of target.</summary>
public sealed class LibraryConsumerTests(PackageFeed feed)
{
    /// <summary>In the oldest style that every target compiles.</summary>
    private const string Source = """
        using System;
        using FujianPlan;
        using FujianPlan.Runtime;

        public static class Program
        {
            public static int Main()
            {
                PlanTask task = Plan.Tasks[TaskId.GovernmentExtranet];
                Console.WriteLine(task.Code + " " + task.Lead + " " + Plan.Tasks.Count + " " + Plan.Agencies.Count);
                Console.WriteLine(Agencies.TryParse("SZB", out Agency agency) + " " + agency + " " + Agencies.TryParse("szb".Trim(), out agency));
                Console.WriteLine(Agencies.Resolve("省政府机关事务管理局").Agency.ToCode());
                Console.WriteLine(Plan.TasksOf(Agency.DigitalFujianOffice, Role.Lead).Count > 0);
                return 0;
            }
        }
        """;

    private const string Output = "1.5 DigitalFujianOffice 70 71\nTrue DigitalFujianOffice False\nJGSWGLJ\nTrue\n";

    private static readonly string[] Library = ["FujianPlan"];

    [Fact]
    public async Task Net10_BuildsWithoutWarnings_AndRuns()
    {
        using ConsumerFolder folder = Program("net10.0");

        await folder.BuildCleanly();

        Assert.Equal(Output, await folder.RunBuilt("Consumer"));
    }

    [Fact]
    public async Task Net8_BuildsWithoutWarnings_AndRunsOnItsOwnRuntime()
    {
        // Self-contained: the runtime of .NET 8 comes as a package, and need not be installed.
        using ConsumerFolder folder = Program("net8.0", $"<RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier><SelfContained>true</SelfContained>");

        await folder.BuildCleanly();

        Assert.Equal(Output, await folder.Output(folder.PathOf("bin", "Debug", "net8.0", ConsumerFolder.Machine, "Consumer")));
    }

    [Fact]
    public async Task NetStandardLibrary_BuildsWithoutWarnings_AndServesAProgram()
    {
        using ConsumerFolder folder = feed.Consumer();
        folder.WriteProject("Facts/Facts.csproj", "<TargetFramework>netstandard2.0</TargetFramework>", Library)
            .Write("Facts/Facts.cs", Source.Replace("static class Program", "static class Facts", StringComparison.Ordinal))
            .WriteProject("App/App.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", [], "<ProjectReference Include=\"../Facts/Facts.csproj\" />")
            .Write("App/Program.cs", "return Facts.Main();");

        await folder.BuildCleanly("App");

        Assert.Equal(Output, await folder.RunBuilt("App", "App"));
    }

    [Fact]
    public async Task Net472_BuildsWithoutWarnings_AndRunsWhereThereIsMono()
    {
        using ConsumerFolder folder = Program("net472", items: ConsumerFolder.FrameworkReferences);

        await folder.BuildCleanly();

        Mono.SkipIfMissing();
        Assert.Equal(Output, await folder.Output("mono", Path.Combine("bin", "Debug", "net472", "Consumer.exe")));
    }

    [Fact]
    public async Task ThisRepositorysTests_PassAgainstThePackage()
    {
        // In the copy, not here: the projects' obj folders would be fought over.
        using ConsumerFolder folder = feed.Consumer();
        string project = Path.Combine(feed.Repository.Folder, "tests", "FujianPlan.Tests");

        // The analyzers of the package look at their code. Those of the SDK have, when it was built against the source.
        DotnetCommand test = await folder.Dotnet(
            "build", project, "-v:q", "-clp:NoSummary", "-p:EnableNETAnalyzers=false", "-p:EnforceCodeStyleInBuild=false",
            $"-p:FujianPlanPackage={PackageFeed.Version}", $"-p:RestoreAdditionalProjectSources={feed.Folder}");
        Assert.True(test.ExitCode == 0, test.Output);
        string output = await folder.Output("dotnet", Path.Combine(project, "bin", "Debug", "net10.0", "FujianPlan.Tests.dll"));

        Assert.Matches("Total: [1-9][0-9]+, Errors: 0, Failed: 0, Skipped: 0", output);
        Assert.Equal(
            Sha256(Path.Combine(feed.PackagesFolder, "fujianplan", PackageFeed.Version, "lib", "net10.0", "FujianPlan.dll")),
            Sha256(Path.Combine(project, "bin", "Debug", "net10.0", "FujianPlan.dll")));
    }

    private static string Sha256(string file) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));

    private ConsumerFolder Program(string target, string properties = "", string items = "") => feed.Consumer()
        .WriteProject("Consumer.csproj", $"<TargetFramework>{target}</TargetFramework><OutputType>Exe</OutputType>{properties}", Library, items)
        .Write("Program.cs", Source);
}
