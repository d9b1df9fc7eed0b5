namespace FujianPlan.Build.Tests;

/// <summary>Real <c>dotnet build</c>s of small projects over plans of their own.</summary>
public sealed class PlanBuildTests
{
    private const string Plan = """
        format: 1
        plan:
          title: 示例市数字化任务分工
          issuer: 示例市人民政府
          issued: 2024-03-01
          dataVersion: 1.0.0
        agencies:
          - code: SJJ
            id: DataBureau
            number: 1
            name: 市数据局
          - code: CZJ
            id: FinanceBureau
            number: 2
            name: 市财政局
            aliases: [财政局]
        sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            tasks:
              - number: 1
                id: OneNetwork
                text: [建设一张网。]
                clause: （市数据局牵头，市财政局配合）
                duties:
                  - lead: [SJJ]
                  - supporting: [CZJ]
        """;

    private const string Program = """
        using Scratch;

        PlanTask task = Plan.Tasks[TaskId.OneNetwork];
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine($"{task.Code} {task.Lead == Agency.DataBureau} {task.Text} {AgencyCodes.FinanceBureau}");
        Console.WriteLine(Agencies.Resolve("财政局").Agency.ToCode());
        """;

    [Fact]
    public async Task GoodPlan_BuildsWithoutWarnings_AndRuns()
    {
        using ScratchProject project = new();
        project.Write("plan.yaml", Plan).Write("Program.cs", Program);

        DotnetCommand build = await project.Build("-warnaserror");
        Assert.Empty(build.Messages);
        Assert.True(build.ExitCode == 0, build.Output);

        DotnetCommand run = await project.Run();
        Assert.Equal("1.1 True 建设一张网。 CZJ\nCZJ\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task MisspeltAgency_FailsTheBuild_AtThatScalar_AndNothingElseIsSaid()
    {
        using ScratchProject project = new();
        project.Write("plan.yaml", Plan.Replace("supporting: [CZJ]", "supporting: [CJZ]", StringComparison.Ordinal))
            .Write("Program.cs", Program);

        DotnetCommand build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(build.Messages);
        Assert.Equal(("plan.yaml", 28, 26, "error", "FJP2001"), (message.File, message.Line, message.Column, message.Severity, message.Id));
        Assert.Contains("'CJZ'", message.Text, StringComparison.Ordinal);
        Assert.Contains("'CZJ'", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralMistakes_AreAllReported_AtTheirPlaces()
    {
        using ScratchProject project = new();
        project.Write("plan.yaml", Plan
                .Replace("number: 2\n", "number: 1\n", StringComparison.Ordinal)
                .Replace("id: OneNetwork", "id: one network", StringComparison.Ordinal)
                .Replace("issued: 2024-03-01", "issued: 2024-02-30", StringComparison.Ordinal))
            .Write("Program.cs", "return;");

        DotnetCommand build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [("plan.yaml", 5, 11, "FJP0010"), ("plan.yaml", 14, 13, "FJP1004"), ("plan.yaml", 23, 13, "FJP1005")],
            build.Messages.Where(m => m.Id.StartsWith("FJP", StringComparison.Ordinal))
                .Select(m => (m.File, m.Line, m.Column, m.Id)).Order());
    }

    [Fact]
    public async Task TornYaml_FailsTheBuild_WithASyntaxErrorAndNoCrash()
    {
        using ScratchProject project = new();
        project.Write("plan.yaml", "format: 1\na: [1\nb: \"x").Write("Program.cs", "return;");

        DotnetCommand build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Messages, m => m is { File: "plan.yaml", Severity: "error", Id: "FJP0001" });
        Assert.DoesNotContain("CS8785", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnusedAgency_IsAWarning_ThatAGlobalConfigCanRaise()
    {
        string unused = Plan.Replace("sections:\n", "  - {code: SJ, id: AuditBureau, number: 3, name: 市审计局}\nsections:\n", StringComparison.Ordinal);
        using ScratchProject project = new(items: "<GlobalAnalyzerConfigFiles Include=\"rules.globalconfig\" />");
        project.Write("plan.yaml", unused).Write("Program.cs", Program).Write("rules.globalconfig", "is_global = true\n");

        DotnetCommand first = await project.Build();
        Assert.Equal(0, first.ExitCode);
        BuildMessage warning = Assert.Single(first.Messages);
        Assert.Equal(("plan.yaml", 17, "warning", "FJP3006"), (warning.File, warning.Line, warning.Severity, warning.Id));

        project.Write("rules.globalconfig", "is_global = true\ndotnet_diagnostic.FJP3006.severity = error\n");
        DotnetCommand second = await project.Build("--no-incremental");
        Assert.NotEqual(0, second.ExitCode);
        Assert.Equal("error", Assert.Single(second.Messages).Severity);
    }

    [Fact]
    public async Task ChineseBuild_TellsFindingsInChinese()
    {
        using ScratchProject project = new("<PreferredUILang>zh-CN</PreferredUILang>");
        project.Write("plan.yaml", Plan.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal))
            .Write("Program.cs", Program);

        DotnetCommand build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(build.Messages, m => m.Id == "FJP2001");
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", message.Text);
        Assert.DoesNotContain("Did you mean", message.Text, StringComparison.Ordinal);
    }
}
