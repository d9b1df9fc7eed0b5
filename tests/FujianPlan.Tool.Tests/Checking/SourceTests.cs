using System.Text;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary>Which document a command holds a plan against: the one that the plan names, from wherever it is run.</summary>
public sealed class SourceTests : IDisposable
{
    private const string Notice = "示例市人民政府关于印发《任务分工》的通知\n2024年3月1日\n一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局配合）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // What is typed next is 'check', of the file that was written: it finds what the draft said that it would, which is nothing.
    [Theory]
    [InlineData("notice.txt", "plan.yaml", "notice.txt")]
    [InlineData("notice.txt", "plans/plan.yaml", "../notice.txt")]
    [InlineData("notices/a/notice.txt", "plan.yaml", "notices/a/notice.txt")]
    [InlineData("notices/a/notice.txt", "plans/b/plan.yaml", "../../notices/a/notice.txt")]
    [InlineData("./notices/../notice.txt", "plans/../plan.yaml", "notice.txt")]
    [InlineData("seeds/notice.txt", "plan.yaml", "seeds/notice.txt")]
    [InlineData("通知 一.txt", "方案 一.yaml", "通知 一.txt")]
    public async Task DraftsSource_IsFoundByTheNextCommand(string notice, string plan, string named)
    {
        foreach (string folder in new[] { "notices/a", "plans/b", "seeds", "elsewhere" })
        {
            Directory.CreateDirectory(_folder.PathOf(folder));
        }

        _folder.Write(notice, Notice);
        ProgramRun draft = await _folder.Run("draft", notice, "-o", plan);
        Assert.Equal((0, "", "1 section, 1 task, 2 agencies; 0 doubts, marked '# ??'; 0 findings of 'check'\n1 clause: 1 read, 0 in doubt, 0 not read; 0 texts with words about duties that were not turned into duties\nnamed in clauses: 1 × 市数据局, 市财政局\n"), (draft.ExitCode, draft.Output, draft.Errors));
        Assert.Contains($"  file: '{named}'\n", _folder.Read(plan).Replace("file: " + named, $"file: '{named}'", StringComparison.Ordinal), StringComparison.Ordinal);

        ProgramRun check = await _folder.Run("check", plan);
        Assert.Equal((0, "", "1 section, 1 task, 2 agencies: 0 errors, 0 warnings\n"), (check.ExitCode, check.Output, check.Errors));
        Assert.Equal(check, await _folder.Run("check", _folder.PathOf(plan)));
        Assert.Equal(check, await _folder.Run("check", plan, "--source", notice));
        Assert.Equal(0, (await _folder.Run("ship", plan)).ExitCode);
        Assert.Contains("⟦建设一张网。⟧", (await _folder.Run("show", "1.1", "--plan", plan)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftOnStandardOutput_IsOfAPlanInTheFolder()
    {
        ProgramRun draft = await _folder.Write("notice.txt", Notice).Run("draft", "notice.txt");
        _folder.Write("plan.yaml", draft.Output);

        Assert.Equal(0, (await _folder.Run("check", "plan.yaml")).ExitCode);
    }

    // The record of a plan that was there before says what check will say of the draft.
    [Fact]
    public async Task Draft_SaysWhatCheckWillSay_OfARecordBesideIt()
    {
        _folder.Write("notice.txt", Notice).Write("plan.yaml", ToolFolder.Plan);
        Assert.Equal(0, (await _folder.Run("ship", "plan.yaml")).ExitCode);
        ProgramRun draft = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--force"), check = await _folder.Run("check", "plan.yaml", "--format", "json");

        int findings = System.Text.Json.JsonDocument.Parse(check.Output).RootElement.GetArrayLength();
        Assert.InRange(findings, 1, 100);
        Assert.Contains($"; {findings} findings of 'check'\n", draft.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a\nb.txt")]
    public async Task NoticeThatAPlanCannotName_IsRefused_AndNothingIsWritten(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file can be called that.");
        ProgramRun draft = await _folder.Write(name, Notice).Run("draft", name, "-o", "plan.yaml");

        Assert.Equal((2, ""), (draft.ExitCode, draft.Output));
        Assert.Contains("cannot name", draft.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("plan.yaml")));
    }

    [Fact]
    public async Task SourceThatIsNotThere_IsToldWithWhatTheCommandTakes()
    {
        _folder.Write("notice.txt", Notice);
        await _folder.Run("draft", "notice.txt", "-o", "plan.yaml");
        File.Move(_folder.PathOf("notice.txt"), _folder.PathOf("moved.txt"));

        ProgramRun check = await _folder.Run("check", "plan.yaml", "-q");
        Assert.Equal((1, ""), (check.ExitCode, check.Errors));
        Assert.EndsWith(": error FJP4001: The source document 'notice.txt' was not given to the check. Check that the file exists; if other sources are named, name it as well: --source notice.txt.\n", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("project", check.Output, StringComparison.Ordinal);
        Assert.Contains("来源文件“notice.txt”没有交给检查程序。请确认该文件存在", (await _folder.RunInChinese("check", "plan.yaml", "-q")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceAmongOthers_HasToBeNamed_AndOneInSeedsIsProposed()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        _folder.Write("seeds/notice.txt", Notice).Write("other.txt", "别的");
        await _folder.Run("draft", "seeds/notice.txt", "-o", "plan.yaml");

        Assert.EndsWith("--source seeds/notice.txt.\n", (await _folder.Run("check", "plan.yaml", "-q", "--source", "other.txt")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check", "plan.yaml", "--source", "other.txt", "seeds/notice.txt")).ExitCode);

        _folder.Write("plan.yaml", _folder.Read("plan.yaml").Replace("seeds/notice.txt", "seeds/notise.txt", StringComparison.Ordinal));
        Assert.EndsWith(" Did you mean 'seeds/notice.txt'?\n", (await _folder.Run("check", "plan.yaml", "-q")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanThatNamesNoSource_OpensNone()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        _folder.Write("plan.yaml", ToolFolder.Plan).Write("seeds/a.txt", Encoding.Unicode.GetBytes("\ud800文"));

        Assert.Equal((0, ""), (await _folder.Run("check", "plan.yaml")) is var run ? (run.ExitCode, run.Output) : default);
    }
}
