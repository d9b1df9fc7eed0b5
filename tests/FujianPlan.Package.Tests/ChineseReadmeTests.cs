namespace FujianPlan.Package.Tests;

/// <summary>README.zh-CN.md: its programs print what it says.</summary>
public sealed class ChineseReadmeTests(PackageFeed feed)
{
    // The first output is of the sample. Of the others: for developers, and for systems that take data; the third use, in pipelines, is a command.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Programs_PrintWhatItSays(int number)
    {
        const string Page = "README.zh-CN.md";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Page.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", ["FujianPlan"])
            .Write("Program.cs", ReadmeText.Block(Page, "csharp", number: number));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(Page, "text", number: number + 1), await folder.RunBuilt("Page"));
    }
}
