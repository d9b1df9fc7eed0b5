namespace FujianPlan.Package.Tests;

/// <summary>The sample of mistakes: a real build shows every one of them, <c>dotnet format</c> mends them all, and what is left builds.</summary>
public sealed class MistakesTests(PackageFeed feed)
{
    private static readonly string[] Rules = [.. Enumerable.Range(9001, 16).Select(number => $"FJP{number}")];

    [Fact]
    public async Task Build_ShowsEveryMistake_AndNothingElse()
    {
        using ConsumerFolder folder = feed.Sample("Mistakes");

        DotnetCommand build = await folder.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            MistakesSample.Announced.Order(),
            build.Messages.Select(message => (message.File, message.Line, message.Id)).Order());
        Assert.Equal(Rules, build.Messages.Select(message => message.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(build.Messages, message => Assert.Equal(message.Id is "FJP9001" or "FJP9002" or "FJP9003" ? "error" : "warning", message.Severity));
        Assert.Contains(
            build.Messages,
            message => message.ToString() == "Codes.cs(9,47): error FJP9001: 'SZBB' is not the code of any agency of FujianPlan. Did you mean 'SZB' (AgencyCodes.DigitalFujianOffice, 省数字办)?");
    }

    [Fact]
    public async Task Build_InChinese_TellsItInChinese()
    {
        using ConsumerFolder folder = feed.Sample("Mistakes")
            .Write("Directory.Build.props", "<Project><PropertyGroup><PreferredUILang>zh-Hans</PreferredUILang></PropertyGroup></Project>");

        DotnetCommand build = await folder.Build();

        Assert.Contains("error FJP9001: “SZBB”不是 FujianPlan 任何部门的代码。是否为“SZB”（AgencyCodes.DigitalFujianOffice，省数字办）？", build.Output, StringComparison.Ordinal);
    }

    // What nobody can mend without asking comes first in each rule, and keeps none of the others from being mended.
    [Fact]
    public async Task Format_MendsThemAll_AndTheResultBuildsAndRuns()
    {
        using ConsumerFolder folder = feed.Sample("Mistakes").Write("Asked.cs", Asked("\"SZBB\"", "\"01.5\"", "some.ToString()"));

        DotnetCommand format = await folder.Dotnet("format", "analyzers");
        Assert.True(format.ExitCode == 0, format.Output);
        Assert.DoesNotContain("Fix All", format.Output, StringComparison.Ordinal);
        Assert.Equal(Asked("AgencyCodes.DigitalFujianOffice", "TaskCodes.GovernmentExtranet", "some?.ToCode()"), folder.Read("Asked.cs").ReplaceLineEndings("\n"));
        folder.Write("Asked.cs", string.Empty);
        await folder.BuildCleanly();

        Assert.Equal(
            """
            SZB 1.1 SZB
            SZB 1.5 SZB
            TXGLJ 1.1 SZB
            SZB 1.1 TXGLJ
            SZB 1.1 SZB
            牵头

            """.ReplaceLineEndings("\n"),
            await folder.RunBuilt("Mistakes"));
        Assert.Contains("return new Order(AgencyCodes.DigitalFujianOffice); // FJP9003", folder.Read("Codes.cs"), StringComparison.Ordinal);
        Assert.Contains("Harbour.AgencyCodes.HarbourBureau) => agency; // FJP9001", folder.Read("Codes.cs"), StringComparison.Ordinal);
        Assert.Contains("public static Agency Owner => Agency.HarbourBureau; // FJP9009", folder.Read("Retired.cs"), StringComparison.Ordinal);
    }

    private static string Asked(string agency, string task, string text) => $$"""
        using FujianPlan;

        namespace Mistakes;

        internal static class Asked
        {
            public static object? Nearest(Order order)
            {
                Order[] orders = [new Order("1"), new Order("SXT", "1.8"), new Order({{agency}}, {{task}})];
                bool isNever = order.Lead == "1" || order.Task is "9.1" || order.Lead == {{agency}};
                Agencies.TryParse("1", out _);
                Agencies.TryParse({{agency}}, out _);
                Agency? some = null;
                return isNever ? Enum.Parse<TaskId>("1.5".AsSpan()) : {{text}} ?? orders[0].Lead;
            }
        }

        """.ReplaceLineEndings("\n");
}
