using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests;

/// <summary>One exit code for one state, whichever command meets it; and the help and the manual say which.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal))
        .Write("contradictory.yaml", ToolFolder.Plan.Replace("- lead: [SJJ]", "- responsible: [SJJ]", StringComparison.Ordinal))
        .Write("good.csv", "agency\nSJJ\n").Write("gb.yaml", [0xC0, 0xD6, 0x0A]).Write("notice.txt", "一、甲\n（一）建。（市数据局负责）\n").Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).ToBytes());

    public void Dispose() => _folder.Dispose();

    /// <summary>Every command that reads a plan; its place is {0}.</summary>
    public static TheoryData<string> Readers =>
    [
        "check {0}", "check --plan {0}", "doubts {0}", "diff {0} plan.yaml", "diff plan.yaml {0}", "ship {0}", "query --plan {0}", "show 1.1 --plan {0}", "stats {0}", "export {0} --format json", "trace Portal.dll --plan {0}", "validate good.csv --column agency --plan {0}",
    ];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task APlan_HasTheSameCode_InEveryCommand(string command)
    {
        foreach ((string plan, int code) in new[] { ("plan.yaml", 0), ("broken.yaml", 1), ("gb.yaml", 1), ("nowhere.yaml", 2), ("no/where.yaml", 2), ("", 2) })
        {
            ProgramRun run = await Run(command, plan);
            Assert.True(run.ExitCode == code, $"{command} with '{plan}': {run.ExitCode}\n{run.Output}{run.Errors}");
        }

        // Duties that are not what their clauses say are errors as any other: of the older of two versions they are history.
        ProgramRun contradictory = await Run(command, "contradictory.yaml");
        Assert.True(contradictory.ExitCode == 1, $"{command}: {contradictory.ExitCode}");
        Assert.Equal(command != "diff {0} plan.yaml", contradictory.Errors.Contains("FJP3012", StringComparison.Ordinal) || contradictory.Output.Contains("FJP3012", StringComparison.Ordinal));

        // The machine refuses what leads in a circle.
        File.CreateSymbolicLink(_folder.PathOf("loop.yaml"), "loop.yaml");
        Assert.Equal(3, (await Run(command, "loop.yaml")).ExitCode);
    }

    /// <summary>Every command that reads or writes a file besides; its place is {0}.</summary>
    public static TheoryData<string, int, int, int> Others => new()
    {
        // Where it is empty, where it is not there, where it is something else.
        { "check --source {0}", 2, 2, 1 }, { "check --reference {0}", 2, 2, 1 }, { "check --shipped {0}", 2, 2, 1 }, { "draft {0}", 2, 2, 1 }, { "draft notice.txt --compare {0}", 2, 2, 1 }, { "trace {0}", 2, 2, 1 },
        { "validate {0} --column agency --format csv", 2, 2, 1 }, { "validate {0} --column agency --format parquet", 2, 2, 1 }, { "validate {0} --column agency --format xlsx", 2, 2, 1 },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task AFile_HasTheSameCode_InEveryCommand(string command, int empty, int missing, int wrong)
    {
        Assert.Equal(empty, (await Run(command, "")).ExitCode);
        Assert.Equal(missing, (await Run(command, "nowhere.txt")).ExitCode);
        Assert.Equal(wrong, (await Run(command, "gb.yaml")).ExitCode);
    }

    [Theory]
    [InlineData("export --format json -o {0}")]
    [InlineData("draft notice.txt -o {0}")]
    [InlineData("trace Portal.dll -o {0}")]
    [InlineData("validate good.csv --column agency -o {0}")]
    [InlineData("ship --shipped {0}")]
    public async Task AnOutput_HasTheSameCode_InEveryCommand(string command)
    {
        Directory.CreateDirectory(_folder.PathOf("folder"));
        Assert.Equal(2, (await Run(command, "")).ExitCode);
        Assert.Equal(2, (await Run(command, "folder")).ExitCode);
        Assert.Equal(2, (await Run(command, "no/where.txt")).ExitCode);
        Assert.Equal(0, (await Run(command, "new.txt")).ExitCode);
    }

    [Theory]
    [InlineData("en", "Exit codes:", "Nothing is wrong.", "Something could not be read")]
    [InlineData("zh", "退出码：", "没有问题。", "无法读取或写入")]
    public async Task Codes_AreInTheHelp_AndTheManual(string language, params string[] words)
    {
        ProgramRun help = await _folder.Run("--help", "--lang", language), manual = await _folder.Run("man", "--lang", language);
        Assert.All(words, word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
        Assert.All(words[1..], word => Assert.Contains(word, manual.Output.Replace("\\:", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private Task<ProgramRun> Run(string command, string path) => _folder.Run([.. command.Split(' ').Select(word => word == "{0}" ? path : word)]);
}
