namespace FujianPlan.Package.Tests;

/// <summary>The tool, installed from the feed as anybody would.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    private ConsumerFolder Folder() => feed.Consumer().Write("plan.yaml", SmallPlan.Text);

    // By its own command, as it is installed.
    private async Task<DotnetCommand> Run(ConsumerFolder folder, params string[] arguments) => await folder.Run(await feed.Tool, arguments);

    private async Task<string> Output(ConsumerFolder folder, params string[] arguments) => await folder.Output(await feed.Tool, arguments);

    [Fact]
    public async Task GoodPlan_IsClean()
    {
        using ConsumerFolder folder = Folder();

        Assert.Equal("1 section, 1 task, 2 agencies: 0 errors, 0 warnings\n", await Output(folder, "check", "plan.yaml"));
    }

    [Fact]
    public async Task BrokenPlan_HasTheFindingsOfTheBuild()
    {
        using ConsumerFolder folder = Folder();
        folder.Write("plan.yaml", SmallPlan.Text.Replace("supporting: [CZJ]", "supporting: [CJZ]", StringComparison.Ordinal).Replace("number: 2, name", "number: 1, name", StringComparison.Ordinal))
            .WriteProject("City.csproj", "<TargetFramework>net10.0</TargetFramework>", ["FujianPlan.Generator"]);

        DotnetCommand check = await Run(folder, "check", "plan.yaml");
        DotnetCommand build = await folder.Build();

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(["FJP1004", "FJP2001"], check.Messages.Select(message => message.Id));
        Assert.Equal(
            build.Messages.Where(message => message.Id.StartsWith("FJP", StringComparison.Ordinal)).Select(message => message.ToString()).Order(StringComparer.Ordinal),
            check.Messages.Select(message => message.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ship_Records_AndTheNextVersionIsHeldToIt()
    {
        using ConsumerFolder folder = Folder();

        Assert.Equal(0, (await Run(folder, "ship", "plan.yaml")).ExitCode);
        string record = folder.Read("plan.shipped.yaml");
        Assert.Contains("  - {code: CZJ, number: 2, id: FinanceBureau, name: '市财政局'}\n", record, StringComparison.Ordinal);

        folder.Write("plan.yaml", SmallPlan.Text.Replace("number: 2, name", "number: 3, name", StringComparison.Ordinal));
        DotnetCommand check = await Run(folder, "check", "plan.yaml");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal("FJP5002", Assert.Single(check.Messages).Id);

        DotnetCommand ship = await Run(folder, "ship", "plan.yaml");
        Assert.Equal(1, ship.ExitCode);
        Assert.Equal(record, folder.Read("plan.shipped.yaml"));
        Assert.False(File.Exists(folder.PathOf("plan.shipped.yaml.unfinished")));
    }

    [Fact]
    public async Task Imports_AreFoundInTheAssembliesThatAreNamed()
    {
        using ConsumerFolder folder = Folder();
        folder.CopyFrom(RepositoryFile.PathOf("samples", "CityPlan"));
        string library = Path.Combine(feed.Repository.Folder, "src", "FujianPlan", "bin", "Release", "net10.0", "FujianPlan.dll");

        DotnetCommand with = await Run(folder, "check", "plan/1-plan.yaml", "plan/2-foundations.yaml", "plan/3-services.yaml", "--reference", library);
        DotnetCommand without = await Run(folder, "check", "plan/1-plan.yaml", "plan/2-foundations.yaml", "plan/3-services.yaml");

        Assert.True(with.ExitCode == 0, with.Output);
        Assert.Equal((1, "FJP2009"), (without.ExitCode, Assert.Single(without.Messages).Id));
    }

    [Fact]
    public async Task Validate_And_Export_Work_WithAllThatTheyBring()
    {
        using ConsumerFolder folder = Folder();
        folder.Write("data.csv", "id,agency\n1,SJJ\n2,CJZ\n");

        DotnetCommand export = await Run(folder, "export", "plan.yaml", "--format", "parquet", "--table", "agency", "--output", "agency.parquet");
        DotnetCommand json = await Run(folder, "export", "plan.yaml", "--format", "json");
        DotnetCommand csv = await Run(folder, "validate", "data.csv", "--column", "agency");
        DotnetCommand parquet = await Run(folder, "validate", "agency.parquet", "--column", "code");

        Assert.Equal((0, ""), (export.ExitCode, export.Output));
        Assert.Equal("示例市数字化任务分工", System.Text.Json.JsonDocument.Parse(json.Output).RootElement.GetProperty("plan").GetProperty("title").GetString());
        Assert.Equal((1, "data.csv(3): error not-found: 'CJZ' is not an agency of this plan. Did you mean 'CZJ' (市财政局)?\ndata.csv: 2 rows, 1 bad (separated by ',', UTF-8)\n"), (csv.ExitCode, csv.Output));
        Assert.Equal((0, "agency.parquet: 2 rows, 0 bad (Parquet)\n"), (parquet.ExitCode, parquet.Output));
    }

    // Every command, on this repository's plan, from a folder that is none of the repository's.
    [Fact]
    public async Task EveryCommand_OnTheRepositorysPlan()
    {
        using ConsumerFolder folder = Folder();
        folder.Write("plan.yaml", RepositoryFile.Read("plan.yaml"));
        string seed = Path.GetFileName(Directory.GetFiles(RepositoryFile.PathOf("seeds"), "*.txt").Single());
        folder.Write(Path.Combine("seeds", seed), RepositoryFile.Read("seeds", seed)).Write("data.csv", "agency\nSZB\n");

        Assert.Equal("8 sections, 70 tasks, 71 agencies: 0 errors, 0 warnings\n", await Output(folder, "check", "plan.yaml"));
        Assert.StartsWith("1.5 ", await Output(folder, "show", "1.5"), StringComparison.Ordinal);
        Assert.Contains("省数字办", await Output(folder, "query", "--agency", "SZB", "--role", "lead"), StringComparison.Ordinal);
        Assert.Contains("clauseBySuccessor", await Output(folder, "stats"), StringComparison.Ordinal);
        Assert.StartsWith("# FJP3004", await Output(folder, "explain", "FJP3004"), StringComparison.Ordinal);
        Assert.Equal("data.csv: 1 row, 0 bad (separated by ',', UTF-8)\n", await Output(folder, "validate", "data.csv", "--column", "agency"));
        string library = Path.Combine(feed.Repository.Folder, "src", "FujianPlan", "bin", "Release", "net10.0", "FujianPlan.dll");
        Assert.EndsWith("70 tasks: 0 with software, 70 without (of which 9 are retired, or their text is lost)\n", await Output(folder, "trace", library), StringComparison.Ordinal);
        Assert.Contains("complete ", await Output(folder, "completion", "bash"), StringComparison.Ordinal);
        Assert.Contains("70 / 70 tasks with the same clause\n", await Output(folder, "draft", Path.Combine("seeds", seed), "--output", "draft.yaml", "--compare", "plan.yaml"), StringComparison.Ordinal);
        await Output(folder, "ship", "plan.yaml");
        Assert.Contains("  - {code: SZB, ", folder.Read("plan.shipped.yaml"), StringComparison.Ordinal);
        foreach (string format in (string[])["json", "sql", "xlsx", "markdown", "mermaid"])
        {
            await Output(folder, "export", "plan.yaml", "--format", format, "--output", "plan." + format);
            Assert.NotEmpty(folder.Read("plan." + format));
        }

        // The schema is that of every plan.
        await Output(folder, "export", "--format", "jsonschema", "--output", "plan.schema.json");
        Assert.Equal(RepositoryFile.Read("schema", "plan.schema.json"), folder.Read("plan.schema.json"));

        folder.Write("old.yaml", folder.Read("plan.yaml").Replace("name: 省数字办", "name: 省数字化办", StringComparison.Ordinal));
        DotnetCommand diff = await Run(folder, "diff", "old.yaml", "plan.yaml");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("SZB", diff.Output, StringComparison.Ordinal);
    }

    // And on one that is broken: whatever needs a sound plan says what is wrong with it, and writes nothing.
    [Theory]
    [InlineData(1, "check", "plan.yaml")]
    [InlineData(1, "export", "plan.yaml", "--format", "xlsx", "--output", "out")]
    [InlineData(1, "ship", "plan.yaml")]
    [InlineData(1, "show", "1.1")]
    [InlineData(1, "stats")]
    [InlineData(1, "query", "x")]
    [InlineData(1, "trace", "data.csv")]
    [InlineData(1, "validate", "data.csv", "--column", "agency", "--output", "out")]
    [InlineData(1, "diff", "plan.yaml", "plan.yaml")]
    public async Task EveryCommand_OnABrokenPlan(int code, params string[] arguments)
    {
        using ConsumerFolder folder = Folder();
        folder.Write("plan.yaml", SmallPlan.Text.Replace("supporting: [CZJ]", "supporting: [CJZ]", StringComparison.Ordinal)).Write("data.csv", "agency\nSJJ\n");

        DotnetCommand run = await Run(folder, arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains("error FJP2001: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(["data.csv", "plan.yaml"], Directory.GetFiles(folder.Folder, "*.*").Select(Path.GetFileName).Where(name => name is "out" or "data.csv" or "plan.shipped.yaml" or "plan.yaml").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task New_And_DotnetNew_MakeTheSameProject_WhichBuildsAndRuns()
    {
        using ConsumerFolder folder = Folder();
        await Output(folder, "new", "Dongshan");
        await folder.Output("dotnet", "new", "install", feed.PathOf("FujianPlan.Templates"), "--debug:custom-hive", folder.PathOf("hive"));
        await folder.Output("dotnet", "new", "fujianplan", "--name", "Xiping", "--debug:custom-hive", folder.PathOf("hive"));

        Assert.Equal(
            folder.Read(Path.Combine("Dongshan", "Dongshan.csproj")).ReplaceLineEndings("\n"),
            folder.Read(Path.Combine("Xiping", "Xiping.csproj")).Replace("Xiping", "Dongshan", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        const string Expected = "示例市数字化任务分工方案 (2024-03-01)\n1.1 建设全市统一的政务网络。\n  lead: 市数据局 (SJJ)\n  supporting: 市财政局 (CZJ)\n  supporting: 各电信运营商 (DXYYS)\nTrue\n";
        await Task.WhenAll(folder.BuildCleanly("Dongshan"), folder.BuildCleanly("Xiping"));
        Assert.Equal(Expected, await folder.RunBuilt("Dongshan", "Dongshan"));
        Assert.Equal(Expected, await folder.RunBuilt("Xiping", "Xiping"));
    }

    // The notice has a name that means something to MSBuild.
    [Fact]
    public async Task New_FromANotice_MakesAProject_ThatBuildsAsItStands_AndAnswersForAnAgency()
    {
        using ConsumerFolder folder = Folder().Write("通知 (50%).txt", "北海市人民政府关于印发数字化任务分工方案的通知\n各有关单位：\n现将方案印发给你们，请认真贯彻执行。\n北海市人民政府\n2026年3月1日\n一、夯实基础\n1.建设一张网。（市数据局牵头，市财政局配合，6月底前完成）\n2.建设一朵云。（市数据局负责）\n");
        await Output(folder, "new", "Beihai", "--from", "通知 (50%).txt");

        await folder.BuildCleanly("Beihai");

        string program = folder.PathOf("Beihai", "bin", "Debug", "net10.0", "Beihai.dll");
        Assert.Equal("数字化任务分工方案 (2026-03-01)\n1.1 建设一张网。 [6月底前]\n  supporting: 市财政局 (CZJ)\n", await folder.Output("dotnet", "exec", program, "市财政局"));
        Assert.Equal(1, (await folder.Run("dotnet", "exec", program, "市财正局")).ExitCode);
        Assert.Equal(2, (await folder.Output("dotnet", "exec", program)).Split('\n').Count(line => line.StartsWith("1.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WrongUse_And_MissingFiles_AreTold_EachWithItsCode()
    {
        using ConsumerFolder folder = Folder();

        Assert.Equal(2, (await Run(folder, "chek", "plan.yaml")).ExitCode);
        Assert.Equal(2, (await Run(folder, "check", "--formt", "json")).ExitCode);
        DotnetCommand missing = await Run(folder, "check", "nowhere.yaml");
        Assert.Equal(2, missing.ExitCode);
        Assert.StartsWith("fujianplan: ", missing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", missing.Output, StringComparison.Ordinal);
        DotnetCommand noAssembly = await Run(folder, "check", "plan.yaml", "--reference", "plan.yaml");
        Assert.Equal(1, noAssembly.ExitCode);
        Assert.Contains("is not a .NET assembly", noAssembly.Output, StringComparison.Ordinal);
    }
}
