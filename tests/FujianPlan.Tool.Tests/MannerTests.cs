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

    // A misspelt option may be one of another command.
    [Theory]
    [InlineData("ship --formt json", "'ship' has no option '--formt'. '--format' is an option of draft, doubts, check, diff, export, validate, trace.")]
    [InlineData("show 1.1 --section 1", "'show' has no option '--section'. '--section' is an option of query.")]
    [InlineData("draft notice.txt --forse", "'draft' has no option '--forse'. Did you mean '--force'?")]
    [InlineData("check --Fromat json", "'check' has no option '--Fromat'. Did you mean '--format'?")]
    [InlineData("query -format", "'query' has no option '-format'. '--format' is an option of draft, doubts, check, diff, export, validate, trace.")]
    [InlineData("check -x", "'check' has no option '-x'. To name a file, write './-x'.")]
    [InlineData("export --format json -O x", "'export' has no option '-O'. Did you mean '-o'?")]
    [InlineData("query --wide=maybe", "--wide takes no value, but has 'maybe'. Write only --wide.")]
    public async Task NearestOption_IsTheOneThatWasMeant(string command, string told) =>
        Assert.Equal((2, "fujianplan: " + told), ((await _folder.Run(command.Split(' '))).ExitCode, (await _folder.Run(command.Split(' '))).Errors.Split('\n')[0]));

    // Every option of every command, with a letter too many: the nearest is that option, and no other.
    [Fact]
    public async Task EveryOption_IsFound_FromAMisspelling()
    {
        foreach (string command in CommandLineTests.Commands.Select(row => row.Data))
        {
            string help = (await _folder.Run(command, "--help")).Output;
            foreach (string option in System.Text.RegularExpressions.Regex.Matches(help, "^  (?:-., )*(--[a-z-]+)", System.Text.RegularExpressions.RegexOptions.Multiline).Select(match => match.Groups[1].Value))
            {
                Assert.StartsWith($"fujianplan: '{command}' has no option '{option}x'. Did you mean '{option}'?\n", (await _folder.Run(command, option + "x")).Errors, StringComparison.Ordinal);
            }
        }
    }

    // What would be passed over is told: nobody gets something else than was asked for.
    [Theory]
    [InlineData("export --format json --raw", "--raw is only for --format csv. Remove it.")]
    [InlineData("export --format csv -o all --dialect mysql", "--dialect is only for --format sql. Remove it.")]
    [InlineData("export --format sql --table task", "--table is only for --format csv, --format parquet and --format records. Remove it.")]
    [InlineData("export --format jsonschema plan.yaml", "--format jsonschema writes the schema for all plans. Remove the plan and its options.")]
    [InlineData("export --format jsonschema --shipped plan.yaml", "--format jsonschema writes the schema for all plans. Remove the plan and its options.")]
    [InlineData("stats --top 3 --csv", "--top is only for tables to read. Remove it.")]
    [InlineData("stats --json --top 15", "--top is only for tables to read. Remove it.")]
    [InlineData("stats --json --csv", "Write only one of --wide, --csv and --json.")]
    [InlineData("trace x.dll --wide --format csv", "--wide is only for --format text. Remove it.")]
    [InlineData("diff plan.yaml plan.yaml --plan plan.yaml", "The newer plan is named twice: 'plan.yaml' and --plan 'plan.yaml'. Keep one of them.")]
    [InlineData("check --watch -", "--watch needs files: the standard input is read once. Name the files of the plan.")]
    [InlineData("validate data.parquet --column agency --encoding gbk", "data.parquet: --encoding is only for text; PARQUET files state their own encoding.")]
    [InlineData("validate data.csv --column agency --sheet 1", "data.csv: --sheet is for workbooks (XLSX) only.")]
    [InlineData("ship --shipped -", "'ship' writes the record and cannot write to the standard input. Name a file with --shipped.")]
    public async Task OptionWithoutEffect_IsTold(string command, string told)
    {
        ProgramRun run = await _folder.Run(command.Split(' '));
        Assert.Equal((2, "", "fujianplan: " + told), (run.ExitCode, run.Output, run.Errors.Split('\n')[0]));
        Assert.False(Path.Exists(_folder.PathOf("all")) || Path.Exists(_folder.PathOf("plan.shipped.yaml")));
    }

    // '-o -' is the standard output, and no file of that name.
    [Theory]
    [InlineData("export --format json")]
    [InlineData("trace Portal.dll")]
    [InlineData("trace Portal.dll --format csv")]
    [InlineData("draft notice.txt")]
    [InlineData("validate data.csv --column agency")]
    public async Task HyphenIsTheStandardOutput_InEveryCommand(string command)
    {
        _folder.Write("Portal.dll", new Tracing.MarkedAssembly("Portal").Mark(1001).ToBytes());
        Assert.Equal(await _folder.Run(command.Split(' ')), await _folder.Run([.. command.Split(' '), "-o", "-"]));
        Assert.False(File.Exists(_folder.PathOf("-")));
    }

    // A plan names its source, and the SHA-256 of its bytes.
    [Fact]
    public async Task Draft_NeedsAFile() =>
        Assert.Equal((2, "fujianplan: 方案要写明来源文件，而标准输入没有文件名。请把通知存为文件，再写该文件。\n"), ErrorsOf(await _folder.RunInChinese("draft", "-")));

    [Fact]
    public async Task NoPlan_IsTold_WithWhatToDo()
    {
        using ToolFolder empty = new();
        Assert.Equal(
            new ProgramRun(2, "", $"fujianplan: There is no plan.yaml in '{empty.Folder}' or in a folder above it. Name the plan with --plan, or create one with 'fujianplan new'.\n"),
            await empty.Run("check"));
        Assert.Equal((2, "fujianplan: 文件夹“.”中没有方案：既无 plan.yaml，也无其他 .yaml 文件。\n"), ErrorsOf(await empty.RunInChinese("check", ".")));
        empty.Write("plan.yml", ToolFolder.Plan);
        Assert.Equal((2, $"fujianplan: There is no plan.yaml in '{empty.Folder}' or in a folder above it. Did you mean 'plan.yml'? If so: --plan plan.yml\n"), ErrorsOf(await empty.Run("query")));
    }

    [Fact]
    public async Task MisspeltOption_IsAnOption_InEveryCommand()
    {
        foreach (string command in CommandLineTests.Commands.Select(row => row.Data))
        {
            Assert.Equal(
                new ProgramRun(2, "", $"fujianplan: '{command}' has no option '--langg'. Did you mean '--lang'?\n'fujianplan {command} --help' explains the usage.\n"),
                await _folder.Run(command, "--langg"));
        }

        Assert.Equal((2, "fujianplan: “check”没有选项“--formt”。是否为“--format”？\n用法见“fujianplan check --help”。\n"), ErrorsOf(await _folder.RunInChinese("check", "plan.yaml", "--formt", "json")));
    }

    [Theory]
    [InlineData("chek", "There is no command 'chek'. Did you mean 'check'?", "没有命令“chek”。是否为“check”？")]
    [InlineData("show", "'show' needs <task>: The code of the task, such as 1.5, or of a measure, such as 1.5.2; the number of a section; or an identifier. If the source numbers its tasks continuously, also that number (31). Also what the source writes before the heading of a section or part (二、), or words of its title.", "“show”须写明 <任务>：任务代码（如 1.5）、措施代码（如 1.5.2）、章节编号或标识符；来源文件的任务通篇连续编号的，也可写其编号（如 31）；也可写来源文件中章节、部分标题前的序号（如“二、”），或标题中的词。")]
    [InlineData("show 1.1 1.2", "'1.2' is one argument too many for 'show'.", "“show”之后多出“1.2”。")]
    [InlineData("export", "--format is missing: What to write. Write --format <json|csv|sql|parquet|xlsx|markdown|mermaid|html|svg|ics|proto|records|jsonschema>.", "缺少 --format：导出何种格式。请写 --format <json|csv|sql|parquet|xlsx|markdown|mermaid|html|svg|ics|proto|records|jsonschema>。")]
    [InlineData("query --section", "--section needs a value: --section <section>.", "--section 须带一个值：--section <章节>。")]
    [InlineData("stats --top x", "--top must be a whole number, 1 or more, not 'x'.", "--top 应为不小于 1 的整数，不能为“x”。")]
    [InlineData("query --role laed", "--role must be one of lead, responsible, supporting, guiding, not 'laed'. Did you mean 'lead'?", "--role 可为 lead、responsible、supporting、guiding、牵头、负责、配合、指导，不能为“laed”。是否为“lead”？")]
    [InlineData("completion bsh", "There is no script for 'bsh', only for bash, zsh, fish, pwsh. Did you mean 'bash'?", "没有“bsh”的脚本，只有 bash、zsh、fish、pwsh。是否为“bash”？")]
    [InlineData("check --lang fr", "--lang must be zh or en, not 'fr'.", "--lang 可为 zh（中文）或 en（英文），不能为“fr”。")]
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
        (2, "fujianplan: The standard input ('-') can be read only once. Name a file for the other use.\n"),
        ErrorsOf(await _folder.RunOn(Encoding.UTF8.GetBytes(ToolFolder.Plan), "check", "-", "--source", "-")));

    private static (int ExitCode, string Errors) ErrorsOf(ProgramRun run) => (run.ExitCode, run.Errors);

    // The record is named by its path, and what is judged by its own.
    private string Named(string errors) => errors.Replace(_folder.Folder, "", StringComparison.Ordinal).Replace("/parts/", "/", StringComparison.Ordinal);
}
