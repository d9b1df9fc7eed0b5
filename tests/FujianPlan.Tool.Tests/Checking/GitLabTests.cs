using System.Text.Json;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary><c>fujianplan check --format gitlab</c>: the shape that https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for.</summary>
public sealed class GitLabTests : IDisposable
{
    private static readonly string Broken = ToolFolder.Plan
        .Replace("supporting: [CZJ, DXYYS]", "supporting: [CZJ, CJZ, CJZ, DXYYS]", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", Broken);

    public void Dispose() => _folder.Dispose();

    private sealed record Issue(string Description, string CheckName, string Fingerprint, string Severity, string Path, int Begin, int End);

    private static List<Issue> Issues(ProgramRun run)
    {
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(JsonValueKind.Array, report.ValueKind);
        return
        [
            .. from issue in report.EnumerateArray()
               let location = issue.GetProperty("location")
               let lines = location.GetProperty("lines")
               select new Issue(
                   issue.GetProperty("description").GetString()!, issue.GetProperty("check_name").GetString()!, issue.GetProperty("fingerprint").GetString()!,
                   issue.GetProperty("severity").GetString()!, location.GetProperty("path").GetString()!, lines.GetProperty("begin").GetInt32(), lines.GetProperty("end").GetInt32()),
        ];
    }

    [Fact]
    public async Task EachFinding_IsAnIssue_OfTheShapeThatGitLabReads()
    {
        List<Issue> issues = Issues(await _folder.Run("check", "plan.yaml", "--format", "gitlab", "-q"));
        JsonElement[] findings = [.. JsonDocument.Parse((await _folder.Run("check", "plan.yaml", "--format", "json")).Output).RootElement.EnumerateArray()];

        Assert.Equal(
            findings.Select(finding => (
                $"{finding.GetProperty("id").GetString()}: {finding.GetProperty("message").GetString()}", finding.GetProperty("id").GetString()!,
                finding.GetProperty("severity").GetString() == "error" ? "major" : "minor", finding.GetProperty("line").GetInt32(), finding.GetProperty("endLine").GetInt32())),
            issues.Select(issue => (issue.Description, issue.CheckName, issue.Severity, issue.Begin, issue.End)));
        Assert.Contains(issues, issue => issue is { CheckName: "FJP2001", Severity: "major", Path: "plan.yaml", Begin: 23 });
        Assert.All(issues, issue => Assert.Matches("^[0-9a-f]{64}$", issue.Fingerprint));
        Assert.Equal(issues.Count, issues.Select(issue => issue.Fingerprint).Distinct().Count());
    }

    [Fact]
    public async Task AWarning_IsMinor_AndMajorWhereTheUserMakesItAnError()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:", "  - {code: WYH, id: Unused, number: 9, name: 市委会}\nsections:", StringComparison.Ordinal));

        Issue warning = Assert.Single(Issues(await _folder.Run("check", "plan.yaml", "--format", "gitlab")));
        Issue error = Assert.Single(Issues(await _folder.Run("check", "plan.yaml", "--format", "gitlab", "--severity", "FJP3006=error")));
        Assert.Equal(("FJP3006", "minor", 12), (warning.CheckName, warning.Severity, warning.Begin));
        Assert.Equal(warning with { Severity = "major" }, error);
    }

    // By it, GitLab tells what a merge request brings from what was there.
    [Fact]
    public async Task Fingerprint_StaysWhenLinesMove_AndInAnotherLanguage()
    {
        List<Issue> before = Issues(await _folder.Run("check", "plan.yaml", "--format", "gitlab"));
        List<Issue> chinese = Issues(await _folder.RunInChinese("check", "plan.yaml", "--format", "gitlab"));
        _folder.Write("plan.yaml", "# One line more.\n" + Broken);
        List<Issue> moved = Issues(await _folder.Run("check", "plan.yaml", "--format", "gitlab"));

        Assert.Equal(before.Select(issue => issue.Fingerprint), chinese.Select(issue => issue.Fingerprint));
        Assert.NotEqual(before.Select(issue => issue.Description), chinese.Select(issue => issue.Description));
        Assert.Equal(before.Select(issue => (issue.Fingerprint, issue.Begin + 1)), moved.Select(issue => (issue.Fingerprint, issue.Begin)));
    }

    [Fact]
    public async Task APlanWithoutFindings_IsAnEmptyReport()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan);

        Assert.Equal(new ProgramRun(0, "[]\n", ""), await _folder.Run("check", "plan.yaml", "--format", "gitlab", "-q"));
    }

    // GitLab takes no path that begins with './'; what keeps other pipelines from obeying one puts that before it.
    [Fact]
    public async Task Path_IsFromTheFolderOfThePipeline()
    {
        Directory.CreateDirectory(_folder.PathOf("plans"));
        _folder.Write("plans/::error::a b.yaml", Broken);

        Assert.All(Issues(await _folder.Run("check", "./plans/::error::a b.yaml", "--format", "gitlab")), issue => Assert.Equal("plans/::error::a b.yaml", issue.Path));
    }
}
