using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>What a terminal is sent: text and its colours, and nothing that changes the terminal. Only a progress bar moves about, which ProgressTests look at.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal))
        .Write("old.yaml", ToolFolder.Plan.Replace("id: Carriers", "id: Operators", StringComparison.Ordinal))
        .Write("data.csv", "agency\nSJX\n").Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n").Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).ToBytes());

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands =>
    [
        "", "--help", "--version", "chek", "check", "check broken.yaml", "check broken.yaml --format json", "check --help", "completion bash", "diff old.yaml plan.yaml", "diff HEAD~1", "draft notice.txt", "explain", "explain FJP3004", "explain 9008",
        "export --format json", "export --format csv --table task", "man", "new Some", "query", "query --wide", "query --json", "ship", "show 1.1", "show 9.9", "stats", "stats --csv", "trace Portal.dll", "trace Portal.dll --format markdown", "validate data.csv --column agency",
        "check - < plan.yaml", "check nowhere.yaml",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task NothingIsSent_ThatChangesIt(string command)
    {
        foreach (string locale in new[] { "en_US.UTF-8", "zh_CN.UTF-8" })
        {
            string sent = await _folder.RunOnTerminal(80, locale, "", command.Split(' '));
            Assert.NotEmpty(sent);

            // ECMA-48, 8.3.117: what a text looks like.
            string text = Regex.Replace(sent, @"\e\[[0-9;]*m", "");
            Assert.DoesNotMatch(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]", text);
        }
    }

    // What is typed at a terminal is read without setting it up for that, too.
    [Fact]
    public async Task NothingIsSent_WhereItIsTypedAt()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install bsdutils.", "script");
        string command = string.Join(' ', ["(cat plan.yaml; sleep 1; printf '\\004'; sleep 1) | script -qefc '", .. ToolProgram.Command, "check -' /dev/null"]);
        ProgramRun run = await _folder.Write("try", $"SHELL=/bin/sh; export SHELL; {command}\n").RunShell("sh", "try");

        Assert.Contains("1 section, 1 task, 4 agencies: 0 errors, 0 warnings", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    public static TheoryData<string, string> Locales => new()
    {
        { "zh_CN.GB18030", "gb18030" }, { "zh_CN.GBK", "gbk" }, { "zh_CN.gb2312", "gb2312" }, { "zh_TW.Big5", "big5" },
    };

    // Text is in the encoding of the locale, to a terminal, a pipe and a file.
    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Text_IsInTheEncodingOfTheLocale(string locale, string encoding)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install bsdutils.", "script");
        Encoding strict = CodePagesEncodingProvider.Instance.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        string tool = string.Join(' ', ToolProgram.Command);
        await _folder.Write("try", $"""
            SHELL=/bin/sh; LANG={locale}; LC_ALL={locale}; TERM=dumb; export SHELL LANG LC_ALL TERM
            {tool} check broken.yaml > check.out 2> check.err
            {tool} query > query.out 2> query.err
            {tool} query | cat > query.pipe
            {tool} explain FJP3004 > explain.out
            {tool} validate data.csv --column agency > validate.out 2> validate.err
            {tool} nonsense 2> nonsense.err
            {tool} export --format json > json.out
            script -qefc '{tool} check broken.yaml' /dev/null > terminal.out
            script -qefc '{tool} export --format json' /dev/null > json.terminal
            """).RunShell("sh", "try");
        string Read(string file) => strict.GetString(File.ReadAllBytes(_folder.PathOf(file)));

        bool isTraditional = encoding == "big5";
        if (!isTraditional)
        {
            Assert.Contains("错误 FJP2001：未知的部门代码“SJX”", Read("check.out"), StringComparison.Ordinal);
            Assert.Contains("1 个章节，1 项任务，4 个部门：1 个错误，0 个警告", Read("check.err"), StringComparison.Ordinal);
            Assert.Contains("本方案没有部门“SJX”", Read("validate.out"), StringComparison.Ordinal);
            Assert.Contains("共 1 行，1 行有误", Read("validate.err"), StringComparison.Ordinal);
            Assert.Contains("任务编号不连续", Read("explain.out"), StringComparison.Ordinal);
            Assert.Contains("没有命令“nonsense”", Read("nonsense.err"), StringComparison.Ordinal);
            Assert.Contains("错误 FJP2001：未知的部门代码“SJX”", Read("terminal.out"), StringComparison.Ordinal);
            Assert.Contains("市数据局牵头", Read("json.terminal"), StringComparison.Ordinal);
            Assert.Contains("建设一张网。", Read("query.out"), StringComparison.Ordinal);
        }

        Assert.Equal(Read("query.out"), Read("query.pipe"));
        Assert.DoesNotContain("UTF-8", Read("check.err"), StringComparison.Ordinal);

        // Data for a program is UTF-8.
        Assert.Contains("市数据局牵头", _folder.Read("json.out"), StringComparison.Ordinal);
    }

    // Nobody knows in what a terminal shows text whose locale has ASCII only, or an encoding that is not known: it is told.
    [Theory]
    [InlineData("C", "C")]
    [InlineData("POSIX", "C")]
    [InlineData("zh_CN.KLINGON", "KLINGON")]
    public async Task LocaleWithoutAnEncoding_IsTold_OnATerminalOnly(string locale, string told)
    {
        string word = $"the locale of this terminal is '{told}'", chinese = $"本终端的区域设置为“{told}”";
        Assert.Contains(locale.StartsWith("zh", StringComparison.Ordinal) ? chinese : word, await _folder.RunOnTerminal(80, locale, "", "query"), StringComparison.Ordinal);
        Assert.Contains(chinese, await _folder.RunOnTerminal(80, locale, "", "check", "--lang", "zh"), StringComparison.Ordinal);
        if (!locale.StartsWith("zh", StringComparison.Ordinal))
        {
            Assert.DoesNotContain(word, await _folder.RunOnTerminal(80, locale, "", "check"), StringComparison.Ordinal);
        }

        ProgramRun piped = await _folder.RunIn(locale, "query");
        Assert.Equal((0, false), (piped.ExitCode, piped.Errors.Contains(told + "'", StringComparison.Ordinal) || piped.Errors.Contains(chinese, StringComparison.Ordinal)));
        Assert.Contains("建设一张网。", piped.Output, StringComparison.Ordinal);
    }
}
