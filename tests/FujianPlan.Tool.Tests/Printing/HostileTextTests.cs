using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>Every command, with text of somebody who wants to be obeyed in every place that it prints text from.</summary>
public sealed class HostileTextTests : IDisposable
{
    /// <summary>What a plan may hold: its reader refuses control characters.</summary>
    private const string InPlan = "x\\n::error::y\\r\\n ::debug::z ##vso[task.complete]w ##[error]v \\uE000";

    /// <summary>What a path, an argument and data may hold.</summary>
    private const string Anywhere = "x\n::error::y\r\u001B[31m\u009B31m\u202E\u2028##vso[task.complete]##[error]z\u001B]0;t\u0007";

    private readonly ToolFolder _folder = new();

    public HostileTextTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file of Windows has such a name.");
        string hostile = ToolFolder.Plan
            .Replace("text: [建设一张网。]", $"text: [\"::error::建设 {InPlan}\"]", StringComparison.Ordinal)
            .Replace("name: 市财政局, aliases: [财政局]", $"name: 市财政局, aliases: [财政局], note: \"{InPlan}\"", StringComparison.Ordinal)
            .Replace("title: 夯实基础", $"title: \"::error::夯实 ##vso[x]基础\"\n    note: \"{InPlan}\"", StringComparison.Ordinal)
            .Replace("id: OneNetwork", $"id: OneNetwork\n        english: \"::error::One ##[error]network\"\n        note: \"{InPlan}\"", StringComparison.Ordinal);
        _folder.Write("plan.yaml", hostile)
            .Write("old.yaml", ToolFolder.Plan)
            .Write(Anywhere + ".yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal))
            .Write("::error::x.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal))
            .Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", $"lead: [\"{InPlan}\"]", StringComparison.Ordinal).Replace("id: Carriers", $"id: \"{InPlan}\"", StringComparison.Ordinal) + $"\n\"{InPlan}\": 1\n")
            .Write("garbled.yaml", Encoding.UTF8.GetBytes("a: [" + Anywhere))
            .Write("notice.txt", "::error::关于印发分工方案的通知\n一、甲##vso[x]\n（一）建##[error]设\u001B[31m网。（市数据局\u202E负责）\n::error::别的\n")
            .Write(Anywhere + ".txt", "没有编号\n")
            .Write("data.csv", $"agency\n\"{Anywhere}\"\n::error::x\n")
            .Write(Anywhere + ".csv", $"agency\n\"{Anywhere}\"\n::error::x\n\"a\nb\n")
            .Write("columns.csv", $"\"{Anywhere}\",::error::b\n1,2\n")
            .Write("data.jsonl", "{\"agency\": \"\\u001b[31m\\n::error::x ##[error]\"}\n")
            .Write("data.json", "[{\"agency\": \"\\u001b[31m\\n::error::x ##[error]\"}, {\"agency\": \"\\u202Ex\"}]")
            .Write("marked.csv", $"\"{Anywhere}\";agency\n1;\"{Anywhere}\"\n")
            .Write("Portal.dll", new MarkedAssembly(Anywhere).Mark(1001).Add(Anywhere, [9001], [(Anywhere, 1001)]).ToBytes())
            .Write(Anywhere + ".dll", new MarkedAssembly("Other").Mark(9001).ToBytes());
    }

    public void Dispose() => _folder.Dispose();

    private static List<string[]> Commands()
    {
        List<string[]> commands =
        [
            ["show", "1.1"], ["show", Anywhere], ["query"], ["query", "--json"], ["query", "--csv"], ["query", "--wide"], ["query", "--agency", Anywhere], ["query", "--role", Anywhere], ["stats"], ["stats", "--json"], ["stats", "--csv"], ["stats", "--wide"], ["stats", "--top", Anywhere],
            ["explain", Anywhere], ["explain", "FJP2001"], ["completion", Anywhere], ["completion", "bash"], ["new", Anywhere], ["serve", Anywhere], ["serve", "plan.yaml", "--port", Anywhere], ["serve", "plan.yaml", "--compare", Anywhere], ["ship", "broken.yaml"], ["ship", Anywhere + ".yaml"], ["ship", "plan.yaml", "--shipped", Anywhere],
            ["diff", "old.yaml", "plan.yaml"], ["diff", "old.yaml", "plan.yaml", "--format", "json"], ["diff", "old.yaml", "plan.yaml", "--format", "csv"], ["diff", "old.yaml", "plan.yaml", "--format", "markdown"], ["diff", "broken.yaml", "old.yaml"], ["diff", Anywhere, "old.yaml"], ["diff", "HEAD:" + Anywhere, "old.yaml"],
            ["draft", "notice.txt"], ["draft", Anywhere + ".txt"], ["draft", "notice.txt", "--task-marker", Anywhere], ["draft", "notice.txt", "-o", Anywhere + "/x"], ["draft", "notice.txt", "-o", Anywhere + ".txt"],
            ["trace", "Portal.dll"], ["trace", "Portal.dll", "--format", "json"], ["trace", "Portal.dll", "--format", "csv"], ["trace", "Portal.dll", "--format", "markdown"], ["trace", Anywhere + ".dll"], ["trace", "Portal.dll", "--namespace", Anywhere], ["trace", Anywhere],
            ["validate", "data.csv", "--column", "agency"], ["validate", "data.csv", "--column", "agency", "--report", "csv"], ["validate", "data.csv", "--column", "agency", "--report", "jsonl"], ["validate", "data.csv", "--column", "agency", "--allow-names"],
            ["validate", "data.json", "--column", "agency"], ["validate", "marked.csv", "--column", "agency"], ["validate", "marked.csv", "--column", "x"], ["validate", "data.csv", "--column", "a", "--separator", Anywhere], ["validate", "data.csv", "--column", "a", "--sheet", Anywhere],
            ["validate", Anywhere + ".csv", "--column", "agency"], ["validate", Anywhere + ".csv", "--column", "agency", "--report", "csv"], ["validate", "columns.csv", "--column", Anywhere + "x"], ["validate", "columns.csv", "--column", "b"],
            ["validate", "data.jsonl", "--column", "agency", "--report", "csv"], ["validate", "data.csv", "--column", "agency", "-o", Anywhere + "/x"], ["validate", Anywhere, "--column", "a"], ["validate", "data.csv", "--column", "a", "--encoding", Anywhere],
            ["export", "--format", "csv", "--table", Anywhere, "plan.yaml"], ["export", "--format", Anywhere], ["export", "plan.yaml", "--format", "json", "-o", Anywhere + "/x"], ["export", "broken.yaml", "--format", "json"],
            ["check", "plan.yaml", "--severity", Anywhere], ["check", "old.yaml", "--verbose", "--source", Anywhere + ".txt"], ["check", "plan.yaml", "--reference", Anywhere + ".dll"], ["check", "garbled.yaml"],
            [Anywhere], ["--" + Anywhere], ["check", "plan.yaml", "--" + Anywhere], ["[diagram]", "check", Anywhere], ["[suggest:3]", Anywhere], ["[" + Anywhere + "]"],
        ];
        foreach (string file in new[] { "plan.yaml", "broken.yaml", Anywhere + ".yaml", "::error::x.yaml", Anywhere })
        {
            foreach (string format in new[] { "text", "json", "sarif", "gitlab", "junit" })
            {
                commands.Add(["check", file, "--format", format]);
            }
        }

        // A calendar, which a plan without deadlines does not have, is looked at by CalendarExportTests.
        foreach (string format in new[] { "json", "markdown", "mermaid", "html", "svg", "proto", "jsonschema" })
        {
            commands.Add(["export", "plan.yaml", "--format", format]);
        }

        foreach (string table in new[] { "plan", "agency", "agency_name", "section", "task", "task_text", "duty_agency" })
        {
            commands.Add(["export", "plan.yaml", "--format", "csv", "--table", table]);
        }

        foreach (string table in new[] { "section", "task", "agency" })
        {
            commands.Add(["export", "plan.yaml", "--format", "records", "--table", table]);
        }

        foreach (string dialect in new[] { "postgresql", "mysql", "sqlite" })
        {
            commands.Add(["export", "plan.yaml", "--format", "sql", "--dialect", dialect]);
        }

        return commands;
    }

    public static TheoryData<string> Names => [.. Commands().Select(command => command[0]).Where(name => name.All(char.IsAsciiLetter)).Distinct(StringComparer.Ordinal), ""];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task NoLine_IsObeyed(string name)
    {
        List<string> failures = [];
        foreach (string[] command in Commands().Where(command => name.Length == 0 ? !command[0].All(char.IsAsciiLetter) : command[0] == name))
        {
            ProgramRun[] runs = await Task.WhenAll(_folder.Run(command), _folder.RunInChinese(command));
            try
            {
                Assert.All(runs, IsHarmless);
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                failures.Add($"{JsonSerializer.Serialize(command)}: {failure.Message}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static void IsHarmless(ProgramRun run)
    {
        PrintedLines.AreHarmless(run.Output);
        PrintedLines.AreHarmless(run.Errors);
        Assert.NotEqual("", run.Output + run.Errors);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fujianplan itself", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fujianplan 自身", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broken.yaml")]
    [InlineData("::error::x.yaml")]
    [InlineData(Anywhere + ".yaml")]
    public async Task Annotations_AreThoseOfTheFindings_AndNothingElse(string file)
    {
        ProgramRun run = await _folder.Run("check", file, "--format", "github");
        int findings = JsonDocument.Parse((await _folder.Run("check", file, "--format", "json")).Output).RootElement.GetArrayLength();

        string[] lines = run.Output.Split('\n')[..^1];
        Assert.NotEqual(0, findings);
        Assert.Equal(findings, lines.Length);
        Assert.All(lines, line => Assert.Matches("^::(error|warning) file=[^:]+::[^:]*", line));
        PrintedLines.AreHarmless(string.Join('\n', lines.Select(line => line[2..])));
    }

    // What is looked at above is the plan, and not what is wrong with it.
    [Fact]
    public async Task Plan_IsSound()
    {
        Assert.Equal(0, (await _folder.Run("check", "plan.yaml")).ExitCode);
        Assert.Equal(
            """
            1.1 ::error::One # #[error]network
            : :error::建设 x
            : :error::y
             : :debug::z # #vso[task.complete]w # #[error]v \uE000
            （市数据局牵头，市财政局、各电信运营商配合）
              lead        SJJ 市数据局
              supporting  CZJ 市财政局, DXYYS 各电信运营商
              whole: x
              : :error::y
               : :debug::z # #vso[task.complete]w # #[error]v \uE000

            """,
            (await _folder.Run("show", "1.1")).Output);
    }

    // On a terminal, the colours are this program's own, and what sets it up is the runtime's.
    [Theory]
    [InlineData("check", "broken.yaml")]
    [InlineData("show", "1.1")]
    [InlineData("query", "--section", "1")]
    [InlineData("stats", "--top", "3")]
    public async Task OnATerminal_ThereAreOnlyColours(params string[] command)
    {
        string shown = Regex.Replace(await _folder.RunOnTerminal(command), @"\e\[[0-9;]*m|\e\[\?1h\e=", "");
        PrintedLines.AreHarmless(shown);
    }

    // A file of data is for programs: what went in is in it.
    [Fact]
    public async Task Files_AreFaithful()
    {
        await _folder.Run("validate", "data.csv", "--column", "agency", "-o", "report.csv");
        await _folder.Run("validate", "data.csv", "--column", "agency", "-o", "report.jsonl");

        Assert.Contains(Anywhere, _folder.Read("report.csv"), StringComparison.Ordinal);
        Assert.Equal(Anywhere, JsonDocument.Parse(_folder.Read("report.jsonl").Split('\n')[0]).RootElement.GetProperty("value").GetString());
        PrintedLines.AreHarmless(_folder.Read("report.jsonl"));
    }
}
