namespace FujianPlan.Tool.Tests.Checking;

/// <summary>A rule is switched off where the plan is, for <c>check</c> as for a build, and the command says how.</summary>
public sealed class SeverityFileTests : IDisposable
{
    private const string Off = "is_global = true\ndotnet_diagnostic.FJP3006.severity = none\n", Hint = "'fujianplan explain FJP3006' explains what to do and how to switch the rule off.\n";

    private readonly ToolFolder _folder = new();

    public SeverityFileTests()
    {
        Directory.CreateDirectory(_folder.PathOf("plan"));
        _folder.Write("plan/plan.yaml", ToolFolder.Plan.Replace("  - {code: XXB", "  - {code: QT, id: Unused, number: 7, name: 市其他局}\n  - {code: XXB", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("none", "")]
    [InlineData("silent", "")]
    [InlineData("suggestion", "")]
    [InlineData("NONE  # see the notes", "")]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("default", "warning")]
    public async Task Severity_IsThatOfTheFile(string severity, string expected)
    {
        _folder.Write("plan/.globalconfig", $"is_global = true\n# FJP3006\nDotnet_Diagnostic.FJP3006.severity = {severity}\n[*.cs]\ndotnet_diagnostic.FJP3006.severity = error\n");
        Assert.Equal(expected, await Told());
    }

    [Fact]
    public async Task File_MayStandAbove_AndTheCommandLine_GoesBeforeIt()
    {
        _folder.Write(".globalconfig", Off);
        Assert.Equal("", await Told());
        Assert.Equal("error", await Told("--severity", "FJP3006=error"));
        Assert.Contains($"severities: {_folder.PathOf(".globalconfig")}\n", (await _folder.Run("check", "plan", "--verbose")).Errors, StringComparison.Ordinal);
        Assert.Contains($"严重程度：{_folder.PathOf(".globalconfig")}\n", (await _folder.RunInChinese("check", "plan", "--verbose")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTwoFiles_TheHigherLevelCounts_AndAtTheSameLevelNeither()
    {
        _folder.Write(".globalconfig", Off).Write("plan/.globalconfig", "global_level = 101\ndotnet_diagnostic.FJP3006.severity = error\n");
        Assert.Equal("error", await Told());
        _folder.Write("plan/.globalconfig", "dotnet_diagnostic.FJP3006.severity = error\n");
        Assert.Equal("warning", await Told());
        Assert.Equal(
            "fujianplan: .globalconfig(2): plan/.globalconfig(1) also sets the severity of FJP3006, so neither applies, as in a build. Keep one, or give one file a higher global_level.",
            (await _folder.Run("check", "plan")).Errors.Split('\n')[0]);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.FJP3006.severity = off", "'off' is not a severity. The severities are error, warning, none and default.", "没有严重程度“off”。可写 error（错误）、warning（警告）、none（不报告）、default（默认）。")]
    [InlineData("dotnet_diagnostic.FJP30006.severity = none", "There is no rule 'FJP30006'. Did you mean 'FJP3006'?", "没有规则“FJP30006”。是否为“FJP3006”？")]
    [InlineData("dotnet_diagnostic.FJP2001.severity = none", "The severity of FJP2001 cannot be set: a plan that breaks it cannot be compiled.", "FJP2001 的严重程度不可更改：违反它的方案无法编译。")]
    public async Task WhatHasNoEffect_IsTold(string line, string english, string chinese)
    {
        _folder.Write("plan/.globalconfig", "is_global = true\r\n" + line + "\r\n");
        ProgramRun run = await _folder.Run("check", "plan"), inChinese = await _folder.RunInChinese("check", "plan");
        Assert.Equal((0, "fujianplan: plan/.globalconfig(2): " + english), (run.ExitCode, run.Errors.Split('\n')[0]));
        Assert.Equal("fujianplan: plan/.globalconfig(2)：" + chinese, inChinese.Errors.Split('\n')[0]);
    }

    [Fact]
    public async Task WhatIsOfNoPlan_IsPassedOver()
    {
        _folder.Write("plan/.globalconfig", "is_global = true\ndotnet_diagnostic.CA1000.severity = off\ndotnet_diagnostic.FJP9001.severity = none\nbuild_property.X = 1\n");
        Assert.Equal("warning", await Told());
        Assert.DoesNotContain("globalconfig", (await _folder.Run("check", "plan")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFindingThatMayBeSwitchedOff_SaysWhereItIsToldHow()
    {
        ProgramRun run = await _folder.Run("check", "plan"), page = await _folder.Run("explain", "3006"), chinese = await _folder.RunInChinese("explain", "3006");

        Assert.EndsWith(": 0 errors, 1 warning\n" + Hint, run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("：0 个错误，1 个警告\n“fujianplan explain FJP3006”说明如何处理，以及如何关闭该规则。\n", (await _folder.RunInChinese("check", "plan")).Errors, StringComparison.Ordinal);
        Assert.Contains("\n## How to switch it off\n\n`fujianplan check --severity FJP3006=none` does not report it. ", page.Output, StringComparison.Ordinal);
        Assert.Contains("\n## 如何关闭\n\n`fujianplan check --severity FJP3006=none` 不报告此规则。", chinese.Output, StringComparison.Ordinal);

        // What the page says to write does it.
        _folder.Write("plan/.globalconfig", page.Output.Split("```ini\n")[^1].Split("```")[0]);
        Assert.Equal("", await Told());

        Assert.EndsWith("## How to switch it off\n\nIt cannot be switched off: a plan that breaks this rule cannot be compiled.\n", (await _folder.Run("explain", "2001")).Output, StringComparison.Ordinal);
        Assert.Contains("\n```ini\n[*.cs]\ndotnet_diagnostic.FJP9001.severity = none\n```\n", (await _folder.Run("explain", "9001")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Hint, (await _folder.Run("check", "plan", "--quiet")).Errors, StringComparison.Ordinal);
    }

    // The severity of the only finding; nothing where there is none.
    private async Task<string> Told(params string[] options)
    {
        string output = (await _folder.Run(["check", "plan", .. options])).Output;
        return output.Contains(" FJP3006: ", StringComparison.Ordinal) ? output.Split(": ")[1].Split(' ')[0] : "";
    }
}
