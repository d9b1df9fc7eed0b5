namespace FujianPlan.Package.Tests;

/// <summary>The pages of docs that say how to do it with a library of others: each has a program, and what it prints.</summary>
public sealed class DoorPageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("docs/xml.md", "")]
    [InlineData("docs/newtonsoft.md", OthersPackages.Newtonsoft)]
    [InlineData("docs/dapper.md", OthersPackages.Dapper)]
    public async Task Program_PrintsWhatThePageSays(string page, string packages)
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Page.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", ["FujianPlan"], packages)
            .Write("Program.cs", ReadmeText.Block(page, "csharp"));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(page, "text").Trim(), (await folder.RunBuilt("Page")).Trim());
    }
}
