using System.Xml.Linq;

namespace FujianPlan.Package.Tests;

/// <summary>Projects with a plan of their own: the package is added, a <c>plan.yaml</c> is put beside them, and that is all.</summary>
public sealed class OwnPlanTests(PackageFeed feed)
{
    private static readonly string[] Generator = ["FujianPlan.Generator"];

    // Which of the package's files the compiler was given.
    private const string TellGenerator = """
        </ItemGroup>
        <Target Name="TellGenerator" AfterTargets="CoreCompile">
          <WriteLinesToFile File="generator.txt" Lines="@(Analyzer)" Overwrite="true" />
        </Target>
        <ItemGroup>
        """;

    [Fact]
    public async Task Net10_BuildsWithoutWarnings_AndRuns()
    {
        using ConsumerFolder folder = Project("net10.0", items: TellGenerator);

        await folder.BuildCleanly();

        Assert.Equal(SmallPlan.Output, await folder.RunBuilt("City"));
        Assert.Equal(ConsumerFolder.Machine == "linux-x64" ? "tools/linux-x64" : "analyzers/dotnet/cs", GeneratorOf(folder));
    }

    [Fact]
    public async Task Net8_BuildsWithoutWarnings_AndRunsOnItsOwnRuntime()
    {
        using ConsumerFolder folder = Project("net8.0", $"<RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier><SelfContained>true</SelfContained><FujianPlanPrecompiled>false</FujianPlanPrecompiled>", TellGenerator);

        await folder.BuildCleanly();

        Assert.Equal(SmallPlan.Output, await folder.Output(folder.PathOf("bin", "Debug", "net8.0", ConsumerFolder.Machine, "City")));
        Assert.Equal("analyzers/dotnet/cs", GeneratorOf(folder));
    }

    [Fact]
    public async Task Net472_BuildsWithoutWarnings_AndRunsWhereThereIsMono()
    {
        using ConsumerFolder folder = Project("net472", items: ConsumerFolder.FrameworkReferences);

        await folder.BuildCleanly();

        Mono.SkipIfMissing();
        Assert.Equal(SmallPlan.Output, await folder.Output("mono", Path.Combine("bin", "Debug", "net472", "City.exe")));
    }

    [Fact]
    public async Task OwnCode_IsHeldToTheOwnPlan()
    {
        using ConsumerFolder folder = Project("net10.0");
        folder.Write("Wrong.cs", "class Wrong { [City.AgencyCode] public string Lead = \"CJZ\"; public City.Agency None = default; }");

        DotnetCommand build = await folder.Build();

        Assert.Equal(
            [
                "Wrong.cs(1,54): error FJP9001: 'CJZ' is not the code of any agency of City. Did you mean 'CZJ' (AgencyCodes.FinanceBureau, 市财政局)?",
                "Wrong.cs(1,87): warning FJP9006: 'default' does not stand for any agency of City: none has the number 0. Write a member of Agency; if there may be none, make it 'Agency?' and null.",
            ],
            build.Messages.Select(message => message.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task UnusedAgency_IsAWarning_ThatAGlobalConfigCanRaise()
    {
        using ConsumerFolder usual = Unused("is_global = true\n"), raised = Unused("is_global = true\ndotnet_diagnostic.FJP3006.severity = error\n");

        DotnetCommand[] builds = await Task.WhenAll(usual.Build(), raised.Build());

        const string Place = "plan.yaml(10,12): ";
        Assert.Equal(0, builds[0].ExitCode);
        Assert.StartsWith(Place + "warning FJP3006: ", Assert.Single(builds[0].Messages).ToString(), StringComparison.Ordinal);
        Assert.NotEqual(0, builds[1].ExitCode);
        Assert.StartsWith(Place + "error FJP3006: ", Assert.Single(builds[1].Messages).ToString(), StringComparison.Ordinal);

        ConsumerFolder Unused(string rules) => Project("net10.0", items: "<GlobalAnalyzerConfigFiles Include=\"rules.globalconfig\" />")
            .Write("plan.yaml", SmallPlan.Text.Replace("sections:\n", "  - {code: SJ, id: AuditBureau, number: 3, name: 市审计局}\nsections:\n", StringComparison.Ordinal))
            .Write("rules.globalconfig", rules);
    }

    // Whoever takes another government's plan from its package knows nothing of this repository, and has the analyzers all the same.
    [Fact]
    public async Task PackageOfAnOwnPlan_HandsTheAnalyzersOn_WhereItSaysSo()
    {
        using ConsumerFolder folder = feed.Consumer();
        folder.WriteProject("City/City.csproj", "<TargetFramework>net10.0</TargetFramework><Version>1.2.3</Version><FujianPlanPackAnalyzers>true</FujianPlanPackAnalyzers>", Generator)
            .Write("City/plan.yaml", SmallPlan.Text);
        await folder.Output("dotnet", "pack", "City", "-o", folder.PathOf("packed"));
        folder.WriteProject("App/App.csproj", $"<TargetFramework>net10.0</TargetFramework><RestoreAdditionalProjectSources>{folder.PathOf("packed")}</RestoreAdditionalProjectSources>", [], "<PackageReference Include=\"City\" Version=\"1.2.3\" />")
            .Write("App/App.cs", "class App { [City.AgencyCode] public string Lead = \"CJZ\"; }");

        DotnetCommand build = await folder.Build("App");

        Assert.Equal("App.cs(1,52): error FJP9001: 'CJZ' is not the code of any agency of City. Did you mean 'CZJ' (AgencyCodes.FinanceBureau, 市财政局)?", Assert.Single(build.Messages).ToString());
    }

    [Fact]
    public async Task SeveralTargets_EachHaveThePlan()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("City.csproj", "<TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks>", Generator)
            .Write("plan.yaml", SmallPlan.Text)
            .Write("Library.cs", SmallPlan.Program);

        await folder.BuildCleanly();

        Assert.Equal(
            ["net10.0", "net8.0", "netstandard2.0"],
            Directory.GetFiles(folder.PathOf("bin", "Debug"), "City.dll", SearchOption.AllDirectories)
                .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnotherProject_UsesThePlan_ThroughAProjectReference_AndCompilesNone()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("City/City.csproj", "<TargetFramework>netstandard2.0</TargetFramework>", Generator)
            .Write("City/plan.yaml", SmallPlan.Text)
            .WriteProject("App/App.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", [], "<ProjectReference Include=\"../City/City.csproj\" />")
            .Write("App/Program.cs", SmallPlan.Program);

        await folder.BuildCleanly("App");

        Assert.Equal(SmallPlan.Output, await folder.RunBuilt("App", "App"));
    }

    // Whoever takes the plan from its package needs what it runs on, and not what compiled it: however the project says that it wants the generator, and
    // for whatever it is built.
    [Theory]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>", "", ".NETStandard2.0")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", "", "net10.0 .NETStandard2.0")]
    [InlineData("<TargetFramework>net10.0</TargetFramework>", " PrivateAssets=\"all\"", "net10.0")]
    public async Task PackageOfAnOwnPlan_AsksForTheRuntime_AndNotForTheGenerator(string targets, string attributes, string groups)
    {
        // Packages of one name and version are restored once.
        string version = FormattableString.Invariant($"1.{groups.Length}.{attributes.Length}");
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("City/City.csproj", $"{targets}<Version>{version}</Version>", [], $"<PackageReference Include=\"FujianPlan.Generator\" Version=\"{PackageFeed.Version}\"{attributes} />")
            .Write("City/plan.yaml", SmallPlan.Text);

        DotnetCommand pack = await folder.Dotnet("pack", "City", "-v:q", "-clp:NoSummary", "-o", "packed");
        Assert.True(pack.ExitCode == 0, pack.Output);

        using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(folder.PathOf("packed", $"City.{version}.nupkg"));
        XElement nuspec = XDocument.Load(archive.GetEntry("City.nuspec")!.Open()).Root!;
        Assert.Equal(
            groups.Split(' ').Select(group => $"{group}: FujianPlan.Runtime {PackageFeed.Version}"),
            nuspec.Descendants().Where(element => element.Name.LocalName == "group").Select(group =>
                $"{(string?)group.Attribute("targetFramework")}: {string.Join(", ", group.Elements().Select(dependency => $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"))}"));

        folder.WriteProject("App/App.csproj", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><RestoreAdditionalProjectSources>{folder.PathOf("packed")}</RestoreAdditionalProjectSources>", [], $"<PackageReference Include=\"City\" Version=\"{version}\" />")
            .Write("App/Program.cs", SmallPlan.Program);
        await folder.BuildCleanly("App");
        Assert.Equal(SmallPlan.Output, await folder.RunBuilt("App", "App"));
    }

    [Fact]
    public async Task FolderWithBlanksAndChinese_IsNoHindrance()
    {
        using ConsumerFolder folder = feed.Consumer(" 示例市 (二〇二四) & co")
            .WriteProject("City.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", Generator, "<FujianPlan Include=\"方案 甲/*.yaml\" />")
            .Write("方案 甲/任务 分工.yaml", SmallPlan.Text)
            .Write("Program.cs", SmallPlan.Program);

        await folder.BuildCleanly();

        Assert.Equal(SmallPlan.Output, await folder.RunBuilt("City"));
    }

    [Fact]
    public async Task Schema_IsCopiedToWhereTheProjectWantsIt()
    {
        using ConsumerFolder folder = Project("net10.0", "<FujianPlanSchema>.vscode/plan.schema.json</FujianPlanSchema>");

        await folder.BuildCleanly();

        Assert.Equal(RepositoryFile.Read("schema", "plan.schema.json"), folder.Read(".vscode/plan.schema.json"));
    }

    [Fact]
    public async Task SecondBuild_CompilesNothing_AndAnEditOfThePlanDoes()
    {
        using ConsumerFolder folder = Project("net10.0");
        string assembly = folder.PathOf("obj", "Debug", "net10.0", "City.dll");
        await folder.BuildCleanly();
        DateTime first = File.GetLastWriteTimeUtc(assembly);

        await folder.BuildCleanly();
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        folder.Write("plan.yaml", SmallPlan.Text.Replace("code: CZJ", "code: CZ", StringComparison.Ordinal).Replace("[CZJ]", "[CZ]", StringComparison.Ordinal));
        await folder.BuildCleanly();
        Assert.Contains("1.1 True 6 CZ\n", await folder.RunBuilt("City"), StringComparison.Ordinal);
    }

    private static string GeneratorOf(ConsumerFolder folder) => Assert.Single(
        new[] { "tools/linux-x64", "analyzers/dotnet/cs" },
        place => File.ReadAllLines(folder.PathOf("generator.txt")).Any(file => file.Replace('\\', '/').EndsWith(place + "/FujianPlan.Generator.dll", StringComparison.Ordinal)));

    private ConsumerFolder Project(string target, string properties = "", string items = "") => feed.Consumer()
        .WriteProject("City.csproj", $"<TargetFramework>{target}</TargetFramework><OutputType>Exe</OutputType>{properties}", Generator, items)
        .Write("plan.yaml", SmallPlan.Text)
        .Write("Program.cs", SmallPlan.Program);
}
