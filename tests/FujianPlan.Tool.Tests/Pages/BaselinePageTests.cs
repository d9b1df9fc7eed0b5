namespace FujianPlan.Tool.Tests.Pages;

/// <summary>docs/ci.md, in both languages: the baseline of findings, as it stands there.</summary>
public sealed class BaselinePageTests : IDisposable
{
    // A warning: an agency that nothing names.
    private static readonly string Plan = ToolFolder.Plan.Replace("sections:\n", "  - {code: SFJ, id: JusticeBureau, number: 5, name: 市司法局}\nsections:\n", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/ci.md")]
    [InlineData("docs/zh/ci.md")]
    public async Task Baseline_ShowsOnlyWhatIsNew(string page)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install jq.", "jq");
        _folder.Write("plan.yaml", Plan);
        ProgramRun baseline = await Typed(CodeBlock.Of(page, "sh", 3));
        Assert.Equal(("", 0), (baseline.Output, baseline.ExitCode));
        Assert.Contains("FJP3006", _folder.Read("baseline.json"), StringComparison.Ordinal);

        // Lines are moved, and a duty is given to nobody.
        string[] lines = Plan.Replace("lead: [SJJ]", "lead: [SJF]", StringComparison.Ordinal).Split('\n');
        _folder.Write("plan.yaml", new string('\n', 202 - 1 - Array.FindIndex(lines, line => line.Contains("SJF", StringComparison.Ordinal))) + string.Join('\n', lines));

        ProgramRun run = await Typed(CodeBlock.Of(page, "sh", 4));

        Assert.Equal((1, CodeBlock.Of(page, "text").Text), (run.ExitCode, run.Output));
    }

    private Task<ProgramRun> Typed(CodeBlock block) => _folder.Write("typed.sh", $"fujianplan() {{ {string.Join(' ', ToolProgram.Command)} \"$@\"; }}\n{block.Text}").RunShell("sh", "typed.sh");
}
