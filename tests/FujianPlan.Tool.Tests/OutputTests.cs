using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests;

/// <summary>What people see of each command, in both languages, on this repository's plan and on a broken one.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public OutputTests()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        string seed = Directory.GetFiles(RepositoryFile.PathOf("seeds"), "*.txt").Single();
        _folder.Write("plan.yaml", RepositoryFile.Read("plan.yaml")).Write(Path.Combine("seeds", Path.GetFileName(seed)), File.ReadAllBytes(seed))
            .Write("broken.yaml", ToolFolder.Plan.Replace("supporting: [CZJ, DXYYS]", "supporting: [CJZ, SJJ]", StringComparison.Ordinal).Replace("number: 2, name", "number: 1, name", StringComparison.Ordinal))
            .Write("old.yaml", ToolFolder.Plan)
            .Write("new.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [CZJ]", StringComparison.Ordinal).Replace("supporting: [CZJ,", "supporting: [SJJ,", StringComparison.Ordinal)
                .Replace("（市数据局牵头，市财政局、", "（市财政局牵头，市数据局、", StringComparison.Ordinal).Replace("id: Carriers", "id: Operators", StringComparison.Ordinal))
            .Write("Portal.dll", new MarkedAssembly("Portal").Mark(1005).Add("Portal.Search", [2013, 6001], [("Compare", 2013)]).Add("Portal.Relic", [9001]).ToBytes())
            .Write("data.csv", "agency\nSZB\nSZBB\n省数字办\n\n");
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Commands => new()
    {
        { "check", "check broken.yaml" },
        { "diff", "diff old.yaml new.yaml" },
        { "draft", "draft seeds/000_b0d5bd1ba41d463d.txt --compare plan.yaml" },
        { "explain", "explain" },
        { "markdown", "export plan.yaml --format markdown" },
        { "mermaid", "export plan.yaml --format mermaid" },
        { "query", "query --agency TXGLJ --section 1" },
        { "show", "show 2.9" },
        { "stats", "stats --top 5" },
        { "trace", "trace Portal.dll --fail-on missing" },
        { "validate", "validate data.csv --column agency" },
        { "explain-rule", "explain FJP3004" },
        { "help", "--help" },
        { "help-check", "check --help" },
        { "help-completion", "completion --help" },
        { "help-diff", "diff --help" },
        { "help-doubts", "doubts --help" },
        { "help-draft", "draft --help" },
        { "help-explain", "explain --help" },
        { "help-export", "export --help" },
        { "help-man", "man --help" },
        { "help-new", "new --help" },
        { "help-query", "query --help" },
        { "help-serve", "serve --help" },
        { "help-ship", "ship --help" },
        { "help-show", "show --help" },
        { "help-stats", "stats --help" },
        { "help-text", "text --help" },
        { "help-trace", "trace --help" },
        { "help-validate", "validate --help" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_IsAsApproved(string name, string arguments)
    {
        ProgramRun english = await _folder.Run(arguments.Split(' ')), chinese = await _folder.RunInChinese(arguments.Split(' '));
        ApprovedFile.Assert(RepositoryFile.PathOf("tests", "FujianPlan.Tool.Tests", "Snapshots", $"{name}.en.txt"), Text(english));
        ApprovedFile.Assert(RepositoryFile.PathOf("tests", "FujianPlan.Tool.Tests", "Snapshots", $"{name}.zh.txt"), Text(chinese));
    }

    public static TheoryData<string, string> Shown => new()
    {
        { "diff", "diff old.yaml new.yaml" },
        { "explain", "explain" },
        { "query", "query --agency TXGLJ --section 1" },
        { "show", "show 2.9" },
        { "stats", "stats --top 5" },
        { "trace", "trace Portal.dll --without" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task OnATerminal_OutputIsAsApproved(string name, string arguments)
    {
        foreach ((string language, string locale) in new[] { ("en", "en_US.UTF-8"), ("zh", "zh_CN.UTF-8") })
        {
            string sent = await _folder.RunOnTerminal(80, locale, "", arguments.Split(' '));
            string text = sent.ReplaceLineEndings("\n").Replace('\e', '␛');
            ApprovedFile.Assert(RepositoryFile.PathOf("tests", "FujianPlan.Tool.Tests", "Snapshots", $"{name}.terminal.{language}.txt"), text);
        }
    }

    private static string Text(ProgramRun run) => $"{run.Output}---- errors\n{run.Errors}---- exit code {run.ExitCode}\n";
}
