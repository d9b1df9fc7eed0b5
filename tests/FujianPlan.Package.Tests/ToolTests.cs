namespace FujianPlan.Package.Tests;

/// <summary>The tool, installed from the feed as anybody would.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    private async Task<ConsumerFolder> Installed()
    {
        ConsumerFolder folder = feed.Consumer();
        await folder.Output("dotnet", "tool", "install", "FujianPlan.Tool", "--version", PackageFeed.Version, "--tool-path", "tools");
        return folder.Write("plan.yaml", SmallPlan.Text);
    }

    private static Task<DotnetCommand> Run(ConsumerFolder folder, params string[] arguments) =>
        folder.Dotnet(["exec", "--roll-forward", "Major", .. Directory.GetFiles(Path.Combine(folder.Folder, "tools"), "fujianplan.dll", SearchOption.AllDirectories), .. arguments]);

    [Fact]
    public async Task GoodPlan_IsClean()
    {
        using ConsumerFolder folder = await Installed();

        // By its own command, as it is installed.
        Assert.Equal("1 sections, 1 tasks, 2 agencies: 0 errors, 0 warnings\n", await folder.Output(Path.Combine(folder.Folder, "tools", "fujianplan"), "check", "plan.yaml"));
    }

    [Fact]
    public async Task BrokenPlan_HasTheFindingsOfTheBuild()
    {
        using ConsumerFolder folder = await Installed();
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
        using ConsumerFolder folder = await Installed();

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
        Assert.False(File.Exists(Path.Combine(folder.Folder, "plan.shipped.yaml.unfinished")));
    }

    [Fact]
    public async Task Imports_AreFoundInTheAssembliesThatAreNamed()
    {
        using ConsumerFolder folder = await Installed();
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
        using ConsumerFolder folder = await Installed();
        folder.Write("data.csv", "id,agency\n1,SJJ\n2,CJZ\n");

        DotnetCommand export = await Run(folder, "export", "plan.yaml", "--format", "parquet", "--table", "agency", "--output", "agency.parquet");
        DotnetCommand json = await Run(folder, "export", "plan.yaml", "--format", "json");
        DotnetCommand csv = await Run(folder, "validate", "data.csv", "--column", "agency");
        DotnetCommand parquet = await Run(folder, "validate", "agency.parquet", "--column", "code");

        Assert.Equal((0, ""), (export.ExitCode, export.Output));
        Assert.Equal("示例市数字化任务分工", System.Text.Json.JsonDocument.Parse(json.Output).RootElement.GetProperty("plan").GetProperty("title").GetString());
        Assert.Equal((1, "data.csv(3): error not-found: 'CJZ' is no agency of this plan. Did you mean 'CZJ' (市财政局)?\ndata.csv: 2 rows, 1 bad\n"), (csv.ExitCode, csv.Output));
        Assert.Equal((0, "agency.parquet: 2 rows, 0 bad\n"), (parquet.ExitCode, parquet.Output));
    }

    [Fact]
    public async Task WrongUse_And_MissingFiles_AreTold_EachWithItsCode()
    {
        using ConsumerFolder folder = await Installed();

        Assert.Equal(2, (await Run(folder, "chek", "plan.yaml")).ExitCode);
        Assert.Equal(2, (await Run(folder, "check")).ExitCode);
        DotnetCommand missing = await Run(folder, "check", "nowhere.yaml");
        Assert.Equal(3, missing.ExitCode);
        Assert.StartsWith("fujianplan: ", missing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", missing.Output, StringComparison.Ordinal);
        DotnetCommand noAssembly = await Run(folder, "check", "plan.yaml", "--reference", "plan.yaml");
        Assert.Equal(3, noAssembly.ExitCode);
        Assert.Contains("is no .NET assembly", noAssembly.Output, StringComparison.Ordinal);
    }
}
