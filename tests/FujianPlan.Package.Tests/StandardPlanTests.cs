namespace FujianPlan.Package.Tests;

/// <summary>
/// A plan in a library for .NET Standard, which other software may need so, in a web application of today: the library has no JSON and no interfaces with static members, and every door
/// takes its codes nevertheless.
/// </summary>
public sealed class StandardPlanTests(PackageFeed feed)
{
    [Fact]
    public async Task EveryDoor_TakesTheCodesOfAPlanForNetStandard()
    {
        using ConsumerFolder folder = feed.Consumer();
        folder.WriteProject("City/City.csproj", "<TargetFramework>netstandard2.0</TargetFramework>", ["FujianPlan.Generator"])
            .Write("City/plan.yaml", SmallPlan.Text)
            .WriteProject(
                "App/App.csproj",
                "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>$(NoWarn);NU1603</NoWarn>",
                ["FujianPlan.AspNetCore", "FujianPlan.EntityFrameworkCore"],
                "<ProjectReference Include=\"../City/City.csproj\" />" + OthersPackages.Sqlite("10.0.0"),
                "Microsoft.NET.Sdk.Web")
            .Write("App/Program.cs", RepositoryFile.Read("tests", "FujianPlan.Package.Tests", "StandardPlan", "Program.txt"));

        await folder.BuildCleanly("App");

        const string Order = """{"task":"1.1","assignee":"SJJ","code":"CZJ","deputy":null}""", Refused = "'SJX' is not an agency code of this plan. Did you mean 'SJJ' (市数据局)?";
        Assert.Equal(
            [
                "200 1.1 lead SJJ 1",
                $$"""400 "errors":{"agency":["{{Refused}}"]}""",
                "200 " + Order,
                $$"""400 "errors":{"$.assignee":["{{Refused}}"]}""",
                "200 " + Order,
                $$"""400 "errors":{"$.assignee":["{{Refused}}"]}""",
                "200 SJJ 1.1",
                """200 {"SJJ":"CZJ"}""",
                "200 SJJ SJJ",
                "200 1.1 SJJ CZJ 1 SJJ True",
                "Agency Role SectionId TaskId",
                "False",
            ],
            (await folder.RunBuilt("App", "App")).TrimEnd('\n').Split('\n'));
    }
}
