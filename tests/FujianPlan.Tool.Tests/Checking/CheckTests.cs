using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NJsonSchema;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary><c>fujianplan check</c>: each format says the same, at the same places.</summary>
public sealed class CheckTests : IDisposable
{
    // One of the errors is about a text that would be a command of a workflow.
    private static readonly string Broken = ToolFolder.Plan
        .Replace("- supporting: [CZJ, DXYYS]", "- supporting: [CZJ, DXYYS]\n          - {responsible: [SJX]}", StringComparison.Ordinal)
        .Replace("name: 市数据局}", "name: 市数据局, english: \"##[error] \\n::error::x  y\"}", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", Broken);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_UnderlinesThePlace_AsATerminalShowsIt()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("aliases: [财政局]", "aliases: [财政局, \"市数据局\"]", StringComparison.Ordinal).Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("check", "plan.yaml");
        Assert.Equal(
            """
            plan.yaml(9,74): error FJP1010: The alias '市数据局' is taken: it is the name of 'SJJ'. One name may mean one agency only; change or remove one of the two.
                9 |   - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局, "市数据局"]}
                  |                                                                                 ~~~~~~~~~~
            plan.yaml(22,20): error FJP2001: Unknown agency code 'SJX'; did you mean 'SJJ' (市数据局)?
               22 |           - lead: [SJX]
                  |                    ~~~

            """,
            run.Output);
        Assert.Equal((1, "1 section, 1 task, 4 agencies: 2 errors, 0 warnings\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Chinese_WhereTheSystemIs()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal));
        Assert.Equal(
            new ProgramRun(
                1,
                """
                plan.yaml(22,20): 错误 FJP2001：未知的部门代码“SJX”；是否应为“SJJ”（市数据局）？
                   22 |           - lead: [SJX]
                      |                    ~~~

                """,
                "1 个章节，1 项任务，4 个部门：1 个错误，0 个警告\n"),
            await _folder.RunInChinese("check", "plan.yaml"));
    }

    // What the reader finds, the command tells as it is: the place, the words, what to type.
    [Theory]
    [InlineData("[CZJ, DXYYS]", "[CZJ，DXYYS]", "plan.yaml(23,26): error FJP0025: 'CZJ，DXYYS' has '，' between values, where a half-width comma and a space belong. Write CZJ, DXYYS.")]
    [InlineData("    id: Foundations", "　　id: Foundations", "plan.yaml(14,1): error FJP0001: This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.")]
    [InlineData("title: 夯实基础", "title: 夯实基础 #1号", "plan.yaml(15,17): error FJP0024: This '#' starts a comment, so the text is only '夯实基础'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.")]
    [InlineData("agencies:", "# 部\u202E门\nagencies:", "plan.yaml(7,4): error FJP0015: This comment contains U+202E (a control of writing direction), which is not allowed in a plan file. Remove it.")]
    [InlineData("title: 夯实基础", "title: 夯\u00AD实基础", "plan.yaml(15,12): error FJP1012: This text contains U+00AD (character 2), which is invisible. Remove it; if the source document has it, name the document under 'source'.")]
    public async Task Slip_IsOneFinding(string right, string typed, string told) => Assert.Equal(
        (1, told + "\n"),
        await _folder.Write("plan.yaml", ToolFolder.Plan.Replace(right, typed, StringComparison.Ordinal)).Run("check", "plan.yaml", "-q") is var run ? (run.ExitCode, run.Output) : default);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    public async Task NoLine_StartsAWorkflowCommand_ThatTheFileWrote(string format)
    {
        ProgramRun run = await _folder.Run("check", "plan.yaml", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Output.Split('\n'), line =>
        {
            Assert.DoesNotContain("##", line, StringComparison.Ordinal);
            Assert.True(!line.TrimStart().StartsWith("::", StringComparison.Ordinal) || (format == "github" && line.Contains(" file=plan.yaml,line=", StringComparison.Ordinal)), line);
        });
        Assert.Contains("FJP1009", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APathThatIsACommand_IsNone()
    {
        _folder.Write("::error::x.yaml", Broken);
        ProgramRun run = await _folder.Run("check", "::error::x.yaml");
        Assert.StartsWith("./::error::x.yaml(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFormat_HasTheSameFindings()
    {
        JsonElement[] json = [.. JsonDocument.Parse((await _folder.Run("check", "plan.yaml", "--format", "json")).Output).RootElement.EnumerateArray()];
        List<(string, int, string)> told = [.. json.Select(f => (f.GetProperty("id").GetString()!, f.GetProperty("line").GetInt32(), f.GetProperty("message").GetString()!))];
        Assert.Equal(["FJP1009", "FJP3012", "FJP2001"], told.Select(finding => finding.Item1));

        JsonElement sarif = JsonDocument.Parse((await _folder.Run("check", "plan.yaml", "--format", "sarif")).Output).RootElement.GetProperty("runs")[0];
        Assert.Equal(told, sarif.GetProperty("results").EnumerateArray().Select(result => (
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("message").GetProperty("text").GetString()!)));

        XElement junit = XDocument.Parse((await _folder.Run("check", "plan.yaml", "--format", "junit")).Output).Root!;
        Assert.Equal(told.Select(finding => finding.Item3), junit.Descendants("testcase").Select(told => (string)told.Elements().Single().Attribute("message")!));

        string[] github = (await _folder.Run("check", "plan.yaml", "--format", "github")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            told.Select(finding => finding.Item3),
            github.Select(line => Uri.UnescapeDataString(line[(line.IndexOf("::", 2, StringComparison.Ordinal) + 2)..])));
        Assert.Equal("::error file=plan.yaml,line=24,endLine=24,col=28,endColumn=31,title=FJP2001::Unknown agency code 'SJX'; did you mean 'SJJ' (市数据局)?", github[2]);
    }

    [Fact]
    public async Task Sarif_IsWhatTheStandardSays()
    {
        string path = typeof(CheckTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SarifSchema").Value!;
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        string sarif = (await _folder.Run("check", "plan.yaml", "--format", "sarif")).Output;
        Assert.Empty(schema.Validate(sarif));
        Assert.NotEmpty(schema.Validate(sarif.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal)));

        _folder.Write("plan.yaml", ToolFolder.Plan);
        Assert.Empty(schema.Validate((await _folder.Run("check", "plan.yaml", "--format", "sarif")).Output));
    }

    [Fact]
    public async Task ACleanPlan_HasOnePassedCase()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan);
        ProgramRun run = await _folder.Run("check", "plan.yaml", "--format", "junit", "--quiet");
        XElement suite = XDocument.Parse(run.Output).Root!.Element("testsuite")!;
        Assert.Equal((0, "", "1", "0", "0"), (run.ExitCode, run.Errors, (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"), (string?)suite.Attribute("skipped")));
        Assert.Empty(suite.Element("testcase")!.Elements());
    }

    // A service marks a run with a failed case as unstable, whatever the exit code is.
    [Theory]
    [InlineData(0, "0", "1", "skipped")]
    [InlineData(1, "1", "0", "failure", "--fail-on", "warning")]
    [InlineData(1, "1", "0", "failure", "--severity", "FJP3006=error")]
    public async Task AFindingFailsItsCase_WhereItFailsTheCommand(int exitCode, string failures, string skipped, string element, params string[] options)
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:", "  - {code: WYH, id: Unused, number: 9, name: 市委会}\nsections:", StringComparison.Ordinal));

        ProgramRun run = await _folder.Run(["check", "plan.yaml", "--format", "junit", .. options]);

        XElement suite = XDocument.Parse(run.Output).Root!.Element("testsuite")!, told = suite.Element("testcase")!.Elements().Single();
        Assert.Equal((exitCode, "1", failures, skipped), (run.ExitCode, (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"), (string?)suite.Attribute("skipped")));
        Assert.Equal((element, "Nothing uses agency 'WYH' (市委会): no duty names it, or a collective that it belongs to. Is a duty missing?"), (told.Name.LocalName, (string?)told.Attribute("message")));
        Assert.StartsWith("plan.yaml(12,12): ", told.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_AreWhatTheUserSays()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:", "  - {code: WYH, id: Unused, number: 9, name: 市委会}\nsections:", StringComparison.Ordinal));
        Assert.Equal(0, (await _folder.Run("check", "plan.yaml")).ExitCode);
        Assert.Equal(1, (await _folder.Run("check", "plan.yaml", "--fail-on", "warning")).ExitCode);
        Assert.Equal(new ProgramRun(0, "", ""), await _folder.Run("check", "plan.yaml", "--fail-on", "warning", "--severity", "FJP3006=none", "-q"));
        ProgramRun raised = await _folder.Run("check", "plan.yaml", "--severity", "fjp3006=error", "-q");
        Assert.Equal((1, "plan.yaml(12,12): error FJP3006: Nothing uses agency 'WYH' (市委会): no duty names it, or a collective that it belongs to. Is a duty missing?\n"), (raised.ExitCode, raised.Output));

        foreach (string setting in new[] { "3006=none", "３００６=none", "ＦＪＰ３００６＝ｎｏｎｅ", "fjp3006=NONE", "3006=silent" })
        {
            Assert.Equal(new ProgramRun(0, "", ""), await _folder.Run("check", "plan.yaml", "--fail-on", "warning", "--severity", setting, "-q"));
        }

        Assert.Contains("warning FJP3006", (await _folder.Run("check", "plan.yaml", "--severity", "3006=none", "--severity", "3006=default", "-q")).Output, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: The severity of FJP2001 cannot be set: a plan that breaks it cannot be compiled.\n"), await _folder.Run("check", "plan.yaml", "--severity", "FJP2001=none"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'FJP30006=none' does not set a severity. Write a rule and a severity, such as FJP3006=none.\n"), await _folder.Run("check", "plan.yaml", "--severity", "FJP30006=none"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'off' is not a severity. The severities are error, warning, none and default.\n"), await _folder.Run("check", "plan.yaml", "--severity", "FJP3006=off"));
    }

    // The build's finding: eight and a half million characters, at two bytes each.
    [Fact]
    public async Task PlanThatNoAssemblyHolds_IsToldAsByTheBuild()
    {
        const int Agencies = 1000, Note = 8500;
        string others = string.Concat(Enumerable.Range(0, Agencies).Select(i => $"  - {{code: A{i}, id: Agency{i}, number: {100 + i}, name: 第{i}号部门, note: {new string('长', Note)}}}\n"));
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:", others + "sections:", StringComparison.Ordinal));

        ProgramRun run = await _folder.Run("check", "plan.yaml", "--severity", "FJP3006=none", "-q");
        ProgramRun chinese = await _folder.RunInChinese("check", "plan.yaml", "--severity", "FJP3006=none", "-q");

        Assert.Equal((1, 1), (run.ExitCode, chinese.ExitCode));
        Match told = Regex.Match(run.Output, @"^plan\.yaml\(1,1\): error FJP0019: The words of this plan's 1 tasks take ([0-9]+) bytes of literals, and an assembly holds 16777215 \(the compiler would say CS8103\)\. Shorten its notes, or split the plan into several projects\.\n$");
        Assert.True(told.Success, run.Output);
        Assert.InRange(long.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture) - (2L * Note * Agencies), 50 * Agencies, 400 * Agencies);
        Assert.Equal($"plan.yaml(1,1): 错误 FJP0019：本方案 1 项任务的文字共占 {told.Groups[1].Value} 字节的字符串字面量，而一个程序集最多容纳 16777215 字节（否则编译器报 CS8103）。请缩短备注，或把方案拆分到多个项目中。\n", chinese.Output);
    }

    [Fact]
    public async Task LargePlan_ThatAnAssemblyHolds_IsClean()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("aliases: [财政局]}", $"note: {new string('长', 900_000)}}}", StringComparison.Ordinal) + "\n#" + new string('-', 200_000));

        Assert.Equal(new ProgramRun(0, "", ""), await _folder.Run("check", "plan.yaml", "-q"));
    }

    [Fact]
    public async Task ATerminal_HasColours_UnlessNoColorSaysOtherwise()
    {
        Assert.Contains("\e[31;1merror\e[0m FJP2001", await _folder.RunOnTerminal("check", "plan.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[31", await _folder.RunOnTerminal("check", "plan.yaml", "--format", "json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[31", (await _folder.Run("check", "plan.yaml")).Output, StringComparison.Ordinal);
    }
}
