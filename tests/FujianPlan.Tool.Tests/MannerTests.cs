using System.Text;

namespace FujianPlan.Tool.Tests;

/// <summary>Every command takes a plan in the same way, and refuses what it does not know in the same way.</summary>
public sealed class MannerTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("data.csv", "agency\nSJJ\n").Write("notice.txt", "一、甲\n（一）建。（市数据局负责）\n");

    public void Dispose() => _folder.Dispose();

    /// <summary>Each command that reads a plan, and what stands before and after the plan.</summary>
    public static TheoryData<string, bool> Readers => new()
    {
        { "check", true }, { "ship", true }, { "stats --json", true }, { "export --format json", true },
        { "query --json", false }, { "show 1.1", false }, { "validate data.csv --column agency", false },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Plan_IsFound_AndNamed_InEveryWay(string command, bool isArgument)
    {
        string[] words = command.Split(' ');
        Directory.CreateDirectory(_folder.PathOf("below/deeper"));
        Directory.CreateDirectory(_folder.PathOf("parts"));
        int sections = ToolFolder.Plan.IndexOf("sections:", StringComparison.Ordinal);
        _folder.Write("parts/b.yaml", "format: 1\n" + ToolFolder.Plan[sections..]).Write("parts/a.yaml", ToolFolder.Plan[..sections]);
        await _folder.Run("ship");
        File.Copy(_folder.PathOf("plan.shipped.yaml"), _folder.PathOf("parts/plan.shipped.yaml"));

        ProgramRun beside = await _folder.Run(words);
        Assert.Equal(0, beside.ExitCode);
        List<ProgramRun> same =
        [
            await _folder.Run([.. words, "--plan", "."]), await _folder.Run([.. words, "-p", "plan.yaml"]), await _folder.Run([.. words, "--plan", "parts"]),
            await _folder.Run([.. words, "--plan", "parts/a.yaml", "parts/b.yaml"]),
            await _folder.RunOn(Encoding.UTF8.GetBytes(ToolFolder.Plan), [.. words, "--plan", "-"]),
        ];
        if (words[0] != "validate")
        {
            same.Add(await _folder.RunFromShell("cd below/deeper && exec \"$@\"", words));
        }

        if (isArgument)
        {
            same.Add(await _folder.Run([.. words, "."]));
        }

        Assert.All(same, run => Assert.Equal((beside.ExitCode, beside.Output, Named(beside.Errors)), (run.ExitCode, run.Output, Named(run.Errors))));
    }

    // The option that follows is none of its values, and no name of a file.
    [Theory]
    [InlineData("export --format json -o --raw", "--output needs a value: '--raw' is an option.")]
    [InlineData("query --agency --role", "--agency needs a value: '--role' is an option.")]
    [InlineData("validate data.csv --column --quiet", "--column needs a value: '--quiet' is an option.")]
    public async Task OptionThatLacksItsValue_TakesNoOther(string command, string told)
    {
        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("fujianplan: " + told, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("--raw")));
    }

    // A plan names its source, and the SHA-256 of its bytes.
    [Fact]
    public async Task Draft_NeedsAFileOfUtf8()
    {
        Assert.Equal((2, "fujianplan: 方案要写明来源文件，而标准输入没有文件名。请把通知存为文件，再写该文件。\n"), ErrorsOf(await _folder.RunInChinese("draft", "-")));
        _folder.Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("一、甲\n（一）建。（市数据局负责）\n")]);
        Assert.Equal((1, "fujianplan: 'utf16.txt' is UTF-16. A source document is UTF-8: save it as that.\n"), ErrorsOf(await _folder.Run("draft", "utf16.txt")));
    }

    [Fact]
    public async Task NoPlan_IsTold_WithWhatToDo()
    {
        using ToolFolder empty = new();
        Assert.Equal(
            new ProgramRun(2, "", $"fujianplan: There is no plan.yaml in '{empty.Folder}', nor in a folder above. Name the plan with --plan, or start one with 'fujianplan new'.\n"),
            await empty.Run("check"));
        Assert.Equal((3, "fujianplan: 文件夹“.”中没有方案：既无 plan.yaml，也无其他 .yaml 文件。\n"), ErrorsOf(await empty.RunInChinese("check", ".")));
        empty.Write("plan.yml", ToolFolder.Plan);
        Assert.Equal((3, $"fujianplan: There is no plan.yaml in '{empty.Folder}', nor in a folder above. Did you mean 'plan.yml'? Then: --plan plan.yml\n"), ErrorsOf(await empty.Run("query")));
    }

    [Fact]
    public async Task MisspeltOption_IsAnOption_InEveryCommand()
    {
        foreach (string command in CommandLineTests.Commands.Select(row => row.Data))
        {
            Assert.Equal(
                new ProgramRun(2, "", $"fujianplan: '{command}' has no option '--langg'. Did you mean '--lang'?\n'fujianplan {command} --help' tells how it is used.\n"),
                await _folder.Run(command, "--langg"));
        }

        Assert.Equal((2, "fujianplan: “check”没有选项“--formt”。是否为“--format”？\n用法见“fujianplan check --help”。\n"), ErrorsOf(await _folder.RunInChinese("check", "plan.yaml", "--formt", "json")));
    }

    [Theory]
    [InlineData("chek", "There is no command 'chek'. Did you mean 'check'?", "没有命令“chek”。是否为“check”？")]
    [InlineData("show", "'show' needs <task>: The code of the task, such as 1.5, or its identifier.", "“show”须写明 <任务>：任务代码（如 1.5）或标识符。")]
    [InlineData("show 1.1 1.2", "'1.2' is one word too many for 'show'.", "“show”之后多出“1.2”。")]
    [InlineData("export", "--format is missing: What to write. Write --format <json|csv|sql|parquet|xlsx|markdown|mermaid|jsonschema>.", "缺少 --format：导出何种格式。请写 --format <json|csv|sql|parquet|xlsx|markdown|mermaid|jsonschema>。")]
    [InlineData("query --section", "--section needs a value: --section <section>.", "--section 须带一个值：--section <章节>。")]
    [InlineData("stats --top x", "--top is a whole number, 1 or more; not 'x'.", "--top 应为不小于 1 的整数，不能为“x”。")]
    [InlineData("query --role laed", "--role is one of lead, responsible, supporting; not 'laed'. Did you mean 'lead'?", "--role 可为 lead、responsible、supporting、牵头、负责、配合，不能为“laed”。是否为“lead”？")]
    [InlineData("completion bsh", "There is no script for 'bsh', only for bash, zsh, fish, pwsh. Did you mean 'bash'?", "没有“bsh”的脚本，只有 bash、zsh、fish、pwsh。是否为“bash”？")]
    [InlineData("check --lang fr", "--lang is zh or en; not 'fr'.", "--lang 可为 zh 或 en，不能为“fr”。")]
    public async Task WrongUse_IsTold_InBothLanguages(string command, string english, string chinese)
    {
        ProgramRun inEnglish = await _folder.Run(command.Split(' ')), inChinese = await _folder.RunInChinese(command.Split(' '));
        Assert.Equal((2, "", $"fujianplan: {english}"), (inEnglish.ExitCode, inEnglish.Output, inEnglish.Errors.Split('\n')[0]));
        Assert.Equal((2, "", $"fujianplan: {chinese}"), (inChinese.ExitCode, inChinese.Output, inChinese.Errors.Split('\n')[0]));
    }

    [Fact]
    public async Task Sections_AndRoles_AreNamedAsPeopleDo()
    {
        ProgramRun byNumber = await _folder.Run("query", "--section", "1", "--role", "lead");
        Assert.Equal((0, "1 task\n"), ErrorsOf(byNumber));
        Assert.Equal(byNumber, await _folder.Run("query", "--section", "夯实", "--role", "牵头"));
        Assert.Equal((2, "fujianplan: There is no section '99'. Did you mean 1 (夯实基础)?\n"), ErrorsOf(await _folder.Run("query", "--section", "99")));
        Assert.Equal((2, "fujianplan: 没有章节“提升”。现有：1 夯实基础。\n"), ErrorsOf(await _folder.RunInChinese("query", "--section", "提升")));
    }

    [Fact]
    public async Task AllTables_GoIntoAFolder_WholeOrNotAtAll()
    {
        Assert.Equal(2, (await _folder.Run("export", "--format", "csv")).ExitCode);
        Assert.Equal(2, (await _folder.Run("export", "--format", "csv", "-o", "all.csv")).ExitCode);
        Assert.False(Path.Exists(_folder.PathOf("all.csv")));
        foreach (string format in (string[])["csv", "parquet"])
        {
            Assert.Equal(new ProgramRun(0, "", ""), await _folder.Run("export", "--format", format, "-o", format));
            Assert.NotEmpty(Directory.GetFiles(_folder.PathOf(format)));
        }

        foreach (string file in Directory.GetFiles(_folder.PathOf("csv")))
        {
            Assert.Equal(File.ReadAllText(file), (await _folder.Run("export", "--format", "csv", "-o", "-", "--table", Path.GetFileNameWithoutExtension(file))).Output);
        }

        // One table has a folder in its place: then none is written.
        Directory.CreateDirectory(_folder.PathOf("taken/task.csv"));
        Assert.Equal(2, (await _folder.Run("export", "--format", "csv", "-o", "taken")).ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.PathOf("taken")));
    }

    [Fact]
    public async Task OpenList_IsShownAsOne()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("各电信运营商配合）", "各电信运营商等配合）", StringComparison.Ordinal).Replace("supporting: [CZJ, DXYYS]", "supporting: [CZJ, DXYYS]\n            open: true", StringComparison.Ordinal));
        Assert.Contains("运营商等", string.Concat((await _folder.Run("query")).Output.Where(c => c is not ('│' or ' ' or '\n'))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandardInput_IsReadOnce() => Assert.Equal(
        (2, "fujianplan: The standard input ('-') can be read once only. Name a file for the other.\n"),
        ErrorsOf(await _folder.RunOn(Encoding.UTF8.GetBytes(ToolFolder.Plan), "check", "-", "--source", "-")));

    private static (int ExitCode, string Errors) ErrorsOf(ProgramRun run) => (run.ExitCode, run.Errors);

    // The record is named by its path, and what is judged by its own.
    private string Named(string errors) => errors.Replace(_folder.Folder, "", StringComparison.Ordinal).Replace("/parts/", "/", StringComparison.Ordinal);
}
