using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests;

/// <summary>What all commands have in common: help, examples, completion, wrong use.</summary>
public sealed partial class CommandLineTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands => ["check", "completion", "diff", "doubts", "draft", "explain", "export", "man", "new", "query", "serve", "ship", "show", "stats", "text", "trace", "validate"];

    [Fact]
    public async Task Help_ListsEveryCommand()
    {
        ProgramRun help = await _folder.Run("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Equal(Commands.Select(row => row.Data).Order(StringComparer.Ordinal), Listed().Matches(help.Output).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    // An example that is not understood would answer 2, or ask for help; none of these has its files here.
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_HasExamples_ThatAreUnderstood(string command)
    {
        ProgramRun help = await _folder.Run(command, "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        string[] examples = [.. help.Output[help.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(line => line.Length > 0)];
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            string[] words = [.. Words().Matches(example[example.IndexOf("fujianplan ", StringComparison.Ordinal)..].Split([" > ", " | ", ")\""], StringSplitOptions.None)[0]).Select(match => match.Value).Skip(1)];
            Assert.Equal(command, words[0]);

            // The directive tells what was understood, and runs nothing. An option that does not exist is taken for a file.
            ProgramRun parsed = await _folder.Run(["[diagram]", .. words]);
            Assert.True(parsed.ExitCode == 0 && new[] { "!", "???", "<--" }.All(sign => !parsed.Output.Contains(sign, StringComparison.Ordinal)), parsed.Output);
        }
    }

    [Fact]
    public async Task AWordThatIsNone_IsRefused_WithTheNearest_InBothLanguages()
    {
        ProgramRun english = await _folder.Run("diff", "plan.yaml", "plan.yaml", "--fail-on", "braking");
        Assert.Equal(2, english.ExitCode);
        Assert.StartsWith("fujianplan: --fail-on must be one of editorial, duty-changing, breaking, not 'braking'. Did you mean 'breaking'?\n", english.Errors, StringComparison.Ordinal);

        ProgramRun chinese = await _folder.RunInChinese("check", "plan.yaml", "--format", "7");
        Assert.Equal(2, chinese.ExitCode);
        Assert.StartsWith("fujianplan: --format 可为 text、json、sarif、github、gitlab、junit、文本，不能为“7”。", chinese.Errors, StringComparison.Ordinal);
    }

    // Whoever reads the help in Chinese types what it says.
    [Theory]
    [InlineData("check plan.yaml --fail-on 警告")]
    [InlineData("check plan.yaml --fail-on suggestion")]
    [InlineData("check plan.yaml --format 文本 --severity 3006=警告 3041=不报告 --lang 中文")]
    [InlineData("diff plan.yaml plan.yaml --fail-on 破坏兼容 --format 文本")]
    [InlineData("query --role 牵头 --plan plan.yaml")]
    [InlineData("export plan.yaml --format 图 --picture 协作网 -o picture.svg")]
    [InlineData("export plan.yaml --format 工作簿 -o plan.xlsx")]
    [InlineData("validate data.csv --column agency --plan plan.yaml --separator 逗号 --format 自动 --report 文本")]
    [InlineData("validate data.csv --column agency --plan plan.yaml --separator 逗号")]
    public async Task Words_AreTakenInChinese(string command)
    {
        _folder.Write("plan.yaml", ToolFolder.Plan).Write("data.csv", "agency,x\nSJJ,1\n");

        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.True(run.ExitCode == 0, run.Errors);
    }

    // A plan has no suggestions.
    [Fact]
    public async Task FailOn_OffersWhatAPlanMayHave()
    {
        Assert.Contains("--fail-on <error|warning>", (await _folder.Run("check", "--help")).Output, StringComparison.Ordinal);
        Assert.StartsWith("fujianplan: --fail-on 可为 error、warning、错误、警告，不能为“注意”。", (await _folder.RunInChinese("check", "--fail-on", "注意")).Errors, StringComparison.Ordinal);
    }

    [GeneratedRegex("^  (?!fujianplan)([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex("""[^\s"]+""")]
    private static partial Regex Words();
}
