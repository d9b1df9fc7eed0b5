namespace FujianPlan.Tool.Tests;

/// <summary>The tool speaks the language of the system, also where the runtime has no culture data, and knows no language.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .Write("plan.yaml", ToolFolder.Plan)
        .Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "plan.yaml")]
    [InlineData("check", "broken.yaml")]
    [InlineData("check", "--help")]
    [InlineData("--help")]
    [InlineData("chek")]
    [InlineData("query", "建设")]
    [InlineData("explain", "FJP2999")]
    [InlineData("stats")]
    public async Task WithoutCultureData_EveryWordIsTheSame(params string[] arguments)
    {
        ProgramRun english = await _folder.Run(arguments), chinese = await _folder.RunInChinese(arguments);

        Assert.NotEqual(english, chinese);
        Assert.Equal(chinese, await _folder.RunWithoutCultures("zh_CN.UTF-8", arguments));
        Assert.Equal(english, await _folder.RunWithoutCultures("en_US.UTF-8", arguments));
    }

    [Theory]
    [InlineData("zh_TW.UTF-8", "用法")]
    [InlineData("zh", "用法")]
    public async Task ScriptOfTheRegion_IsTheOneOfTheHelp(string language, string word)
    {
        ProgramRun help = await _folder.RunWithoutCultures(language, "--help");

        Assert.Contains(word, help.Output, StringComparison.Ordinal);
    }

    // .NET does not normalise without culture data.
    [Fact]
    public async Task WithoutCultureData_WidthsMakeNoDifferenceEither()
    {
        _folder.Write("wide.yaml", ToolFolder.Plan
            .Replace("name: 市数据局}", "name: 市数据局, aliases: [DB局]}", StringComparison.Ordinal)
            .Replace("aliases: [财政局]", "aliases: [ＤＢ局]", StringComparison.Ordinal));

        ProgramRun check = await _folder.RunInChinese("check", "wide.yaml"), query = await _folder.RunInChinese("query", "ＯｎｅＮｅｔｗｏｒｋ");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(check, await _folder.RunWithoutCultures("zh_CN.UTF-8", "check", "wide.yaml"));
        Assert.Contains("1.1", query.Output, StringComparison.Ordinal);
        Assert.Equal(query, await _folder.RunWithoutCultures("zh_CN.UTF-8", "query", "ＯｎｅＮｅｔｗｏｒｋ"));
    }
}
