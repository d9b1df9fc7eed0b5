using System.Globalization;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary><c>fujianplan check --watch</c> and <c>--verbose</c>.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachChange_IsChecked_UntilItIsInterrupted()
    {
        await using ChildProgram watch = await _folder.StartInForeground("check", "plan.yaml", "--watch");
        Assert.Equal("1 section, 1 task, 4 agencies: 0 errors, 0 warnings", await watch.ReadErrorLine());

        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        Assert.Equal("1 section, 1 task, 4 agencies: 1 error, 0 warnings", await watch.ReadErrorLine());
        Assert.StartsWith("plan.yaml(22,20): error FJP2001: ", await watch.ReadOutputLine(), StringComparison.Ordinal);

        // A file that is gone is told, and waited for.
        File.Delete(_folder.PathOf("plan.yaml"));
        Assert.StartsWith("fujianplan: ", await watch.ReadErrorLine(), StringComparison.Ordinal);
        _folder.Write("plan.yaml", ToolFolder.Plan);
        Assert.Equal("1 section, 1 task, 4 agencies: 0 errors, 0 warnings", await watch.ReadErrorLine());

        await ChildProgram.Run(new("kill", ["-INT", watch.Id.ToString(CultureInfo.InvariantCulture)]));
        Assert.Equal(0, (await watch.Finish()).ExitCode);
    }

    [Fact]
    public async Task SourceAndSeverities_AreFollowed_WhereverTheyAre()
    {
        const string Text = "一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局、各电信运营商配合）\n";
        string plan = ToolFolder.Plan.Replace("  - {code: XXB", "  - {code: QT, id: Unused, number: 7, name: 市其他局}\n  - {code: XXB", StringComparison.Ordinal);
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        Directory.CreateDirectory(_folder.PathOf("town"));
        _folder.Write("seeds/notice.md", Text).Write("town/plan.yaml", ToolFolder.PlanWith($"source: {{file: ../seeds/notice.md, sha256: {new string('0', 64)}}}"));
        await using ChildProgram watch = await _folder.StartInForeground("check", "town/plan.yaml", "--watch", "--quiet", "--fail-on", "warning");
        string? changed = await watch.ReadOutputLine();
        Assert.Contains("error FJP4", changed, StringComparison.Ordinal);

        // What the plan names, by whatever name; and what says how grave a rule is.
        File.Delete(_folder.PathOf("seeds/notice.md"));
        Assert.Contains("error FJP4001: ", await Next("FJP4001"), StringComparison.Ordinal);
        _folder.Write("seeds/notice.md", Text);
        Assert.Equal(changed, await Next(changed!));
        _folder.Write("town/plan.yaml", plan);
        string found = await Next("warning FJP");
        _folder.Write("town/.globalconfig", "is_global = true\ndotnet_diagnostic." + found.Split("warning ")[1][..7] + ".severity = error\n");
        string grave = found.Replace("warning", "error", StringComparison.Ordinal);
        Assert.Equal(grave, await Next(grave));

        // The folder of the plan is made anew.
        Directory.Delete(_folder.PathOf("town"), recursive: true);
        Assert.Contains("fujianplan: ", await watch.ErrorLine("town"), StringComparison.Ordinal);
        Directory.CreateDirectory(_folder.PathOf("town"));
        _folder.Write("town/plan.yaml", plan);
        Assert.Equal(found, await Next("warning"));
        _folder.Write("town/plan.yaml", plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        Assert.Contains("error FJP2001: ", await Next("FJP2001"), StringComparison.Ordinal);

        async Task<string> Next(string words)
        {
            while (await watch.ReadOutputLine() is { } line)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new InvalidOperationException($"It ended without '{words}'.");
        }
    }

    [Fact]
    public async Task Verbose_SaysWhatWasRead()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        ProgramRun run = await _folder.Write("seeds/a.txt", "一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局、各电信运营商配合）\n").Write("seeds/b.txt", "别的")
            .Write("plan.yaml", ToolFolder.PlanWith("source: {file: seeds/a.txt, sha256: " + new string('0', 64) + "}")).Run("check", "plan.yaml", "--verbose");
        string[] lines = run.Errors.Split('\n');
        Assert.Equal([$"plan: {_folder.PathOf("plan.yaml")}", $"source: {_folder.PathOf("seeds/a.txt")}"], lines[..2]);
        Assert.Matches("^[0-9]+ ms$", lines[3]);
    }
}
