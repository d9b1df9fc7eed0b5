namespace FujianPlan.Tool.Tests.Printing;

/// <summary>Standard streams that are closed or full, for every command: a line where there is anybody to read it, and an exit code that is not taken for another.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal))
        .Write("old.yaml", ToolFolder.Plan.Replace("id: Carriers", "id: Operators", StringComparison.Ordinal))
        .Write("data.csv", "agency\nSJX\n").Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n")
        .Write("Portal.dll", new Tracing.MarkedAssembly("Portal").Mark(1001).ToBytes());

    public StandardStreamTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a POSIX shell.");

    public void Dispose() => _folder.Dispose();

    /// <summary>Each writes to its standard output.</summary>
    public static TheoryData<string> Speaking =>
    [
        "check broken.yaml", "check broken.yaml --format json", "check broken.yaml --format sarif", "check broken.yaml --format github", "check broken.yaml --format gitlab", "check broken.yaml --format junit",
        "completion bash", "diff old.yaml plan.yaml", "diff old.yaml plan.yaml --format json", "draft notice.txt", "explain", "explain FJP2001",
        "export plan.yaml --format json", "export plan.yaml --format csv --table task", "export plan.yaml --format xlsx", "export plan.yaml --format parquet --table task", "export plan.yaml --format sql", "export --format jsonschema",
        "new Some", "query", "query --json", "query --csv", "query --wide", "ship broken.yaml", "show 1.1", "stats", "stats --json", "stats --csv", "trace Portal.dll", "trace Portal.dll --format json",
        "validate data.csv --column agency", "validate data.csv --column agency --report csv", "--help", "check --help", "--version", "[diagram] check plan.yaml", "[suggest:0] x",
    ];

    /// <summary>Each writes to its standard error, with the exit code that it has where somebody reads that.</summary>
    public static TheoryData<string, int> Remarking => new()
    {
        { "check plan.yaml", 0 }, { "check broken.yaml", 1 }, { "check missing.yaml", 2 }, { "diff old.yaml plan.yaml", 1 }, { "draft notice.txt", 0 }, { "explain FJP2", 2 }, { "export broken.yaml --format json", 1 },
        { "query", 0 }, { "ship plan.yaml", 0 }, { "show 9.9", 2 }, { "trace Portal.dll --fail-on what", 2 }, { "validate data.csv --column agency", 1 }, { "validate data.csv --column other", 2 }, { "what", 2 }, { "", 2 },
    };

    [Theory]
    [MemberData(nameof(Speaking))]
    public async Task FullOutput_IsALine_AndNoOtherExitCode(string command)
    {
        await _folder.MakeDevice("full", 7);

        ProgramRun run = await _folder.RunFromShell("exec \"$@\" > full", command.Split(' '));

        Assert.Equal("", run.Output);
        Assert.Equal((3, "fujianplan: The standard output cannot be written: the disk is full.\n"), (run.ExitCode, Fault(run.Errors)));
    }

    [Theory]
    [MemberData(nameof(Speaking))]
    public async Task ClosedOutput_IsALine_AndNoOtherExitCode(string command)
    {
        ProgramRun run = await _folder.RunFromShell("exec \"$@\" >&-", command.Split(' '));

        Assert.Equal((3, "fujianplan: The standard output cannot be written: it is closed.\n"), (run.ExitCode, Fault(run.Errors)));
    }

    [Theory]
    [MemberData(nameof(Remarking))]
    public async Task ErrorsThatNobodyCanRead_AreNotTakenForCleanOrFindings(string command, int usual)
    {
        string[] arguments = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await _folder.MakeDevice("full", 7);
        foreach (string script in new[] { "exec \"$@\" 2> full", "exec \"$@\" 2>&-", "exec \"$@\" <&- >&- 2>&-" })
        {
            File.Delete(_folder.PathOf("plan.shipped.yaml"));
            Assert.Contains((await _folder.RunFromShell(script, arguments)).ExitCode, usual == 2 ? [2, 3] : new[] { 3 });
        }

        File.Delete(_folder.PathOf("plan.shipped.yaml"));
        Assert.Equal(usual, (await _folder.Run(arguments)).ExitCode);
    }

    // What the runtime opens for itself takes the number of a closed stream: nothing is to be written there.
    [Fact]
    public async Task ClosedStreams_AreNotWrittenTo_UnderTheirNumberTakenBySomethingElse()
    {
        ProgramRun run = await _folder.RunFromShell("exec \"$@\" <&- >&- 2>&-", "export", "plan.yaml", "--format", "json", "-o", "plan.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((await _folder.Run("export", "plan.yaml", "--format", "json")).Output, _folder.Read("plan.json"));
    }

    [Fact]
    public async Task QuietCommand_NeedsNoErrors() =>
        Assert.Equal(new ProgramRun(0, "", ""), await _folder.RunFromShell("exec \"$@\" 2>&-", "check", "plan.yaml", "--quiet"));

    [Fact]
    public async Task ClosedInput_IsALine() => Assert.Equal(
        new ProgramRun(3, "", "fujianplan: The standard input is closed.\n"),
        await _folder.RunFromShell("exec \"$@\" <&-", "validate", "-", "--column", "agency", "--format", "csv"));

    [Fact]
    public async Task ReaderThatGoes_IsNoFault() =>
        Assert.Equal(new ProgramRun(0, "", ""), await _folder.RunFromShell("\"$@\" | true", "explain"));

    [Theory]
    [InlineData("unset HOME; exec \"$@\"")]
    [InlineData("HOME=/nowhere; export HOME; exec \"$@\"")]
    [InlineData("LC_ALL=xx_BROKEN.nothing; LANG=$LC_ALL; LANGUAGE=::; export LC_ALL LANG LANGUAGE; exec \"$@\"")]
    [InlineData("LC_ALL=; LC_MESSAGES=_; export LC_ALL LC_MESSAGES; exec \"$@\"")]
    [InlineData("LC_ALL=; LC_MESSAGES=; LANG='a b'; export LC_ALL LC_MESSAGES LANG; exec \"$@\"")]
    [InlineData("TMPDIR=/nowhere; export TMPDIR; exec \"$@\"")]
    [InlineData("TERM=; COLUMNS=x; export TERM COLUMNS; exec \"$@\"")]
    public async Task OddSurroundings_ChangeNothing(string script)
    {
        foreach (string command in new[] { "check plan.yaml", "query", "validate data.csv --column agency" })
        {
            Assert.Equal(await _folder.Run(command.Split(' ')), await _folder.RunFromShell(script, command.Split(' ')));
        }
    }

    [Theory]
    [InlineData("zh_CN.UTF-8")]
    [InlineData("zh_XXXXXXXXXXXX")]
    [InlineData("zh")]
    [InlineData("zh_Hans_CN@pinyin")]
    public async Task Chinese_IsKnownByItsLanguage(string locale) => Assert.Equal(
        "1 个章节，1 项任务，4 个部门：0 个错误，0 个警告\n",
        (await _folder.RunFromShell($"LC_ALL=; LC_MESSAGES=; LANG='{locale}'; export LC_ALL LC_MESSAGES LANG; exec \"$@\"", "check", "plan.yaml")).Errors);

    // Of what else is said, the summary of a check or the count of a draft, this is the last.
    private static string Fault(string errors) => errors.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last + "\n" : "";
}
