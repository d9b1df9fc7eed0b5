using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests;

/// <summary>
/// Whoever asks in Chinese is answered in Chinese: no line that a command prints has an English word in it, but for what is the same in
/// every language: codes, identifiers, file names, options and their values, names of formats and of programs.
/// </summary>
public sealed partial class ChineseTests : IDisposable
{
    // Names of programs and of formats, and what the library's attribute is called.
    private static readonly string[] Names = ["fujianplan", "git", "bash", "zsh", "fish", "pwsh", "Parquet", "Markdown", "Mermaid", "Protocol", "Buffers", "Lines", "Implements", "NET", "PostgreSQL"];

    private readonly ToolFolder _folder = new();

    public ChineseTests()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        Directory.CreateDirectory(_folder.PathOf("empty"));
        string seed = Directory.GetFiles(RepositoryFile.PathOf("seeds"), "*.txt").Single();
        _folder.Write("plan.yaml", RepositoryFile.Read("plan.yaml")).Write(Path.Combine("seeds", Path.GetFileName(seed)), File.ReadAllBytes(seed))
            .Write("old.yaml", ToolFolder.Plan.Replace("  - {code: SJJ", "  - {code: OLD, id: Gone, number: 9, name: 市政府办}\n  - {code: SJJ", StringComparison.Ordinal)
                .Replace("collective: true}", "collective: true, members: [SJJ, CZJ]}", StringComparison.Ordinal))
            .Write("new.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [CZJ]\n            manner: separately", StringComparison.Ordinal)
                .Replace("supporting: [CZJ, DXYYS]", "supporting: [SJJ, DXYYS]\n            open: true", StringComparison.Ordinal)
                .Replace("（市数据局牵头，市财政局、各电信运营商配合）", "（市财政局分别牵头，市数据局、各电信运营商等配合）", StringComparison.Ordinal)
                .Replace("id: Carriers", "id: Operators", StringComparison.Ordinal).Replace("夯实基础", "夯实", StringComparison.Ordinal))
            .Write("lint.yaml", ToolFolder.Plan.Replace("  - {code: XXB", "  - {code: QT, id: Unused, number: 7, name: 市其他局}\n  - {code: XXB", StringComparison.Ordinal))
            .Write("broken.yaml", ToolFolder.Plan.Replace("supporting: [CZJ, DXYYS]", "supporting: [CJZ, SJJ]", StringComparison.Ordinal))
            .Write("torn.yaml", "format: 1\nplan: [\n")
            .Write("gb.yaml", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(ToolFolder.Plan))
            .Write("data.csv", "agency;x\nSZB;1\nSZBB;2\n省数字办;3\n\nszb;4\n;5\n").Write("torn.csv", "agency\nSZB\n\"SZB\n").Write("torn.parquet", "PAR1 nothing of the kind")
            .Write("torn.xlsx", "PK nothing of the kind").Write("torn.jsonl", "{\"agency\": 1}\n[]\n{\n").Write("torn.json", "{}").Write("gb.csv", [0x61, 0x67, 0x65, 0x6E, 0x63, 0x79, 0x0A, 0xC0, 0xD6, 0x0A])
            .Write("book.xlsx", Validation.WorkbookText.Of([("表一", "", "<row r='1'><c r='A1' t='inlineStr'><is><t>agency</t></is></c></row><row r='2'><c r='A2' t='inlineStr'><is><t>SZX</t></is></c></row>")]))
            .Write("flat.txt", "没有编号的文字。\n").Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n")
            .Write("Portal.dll", new MarkedAssembly("Portal").Mark(1005).Add("Portal.Search", [2013, 6001], [("Compare", 2013)]).Add("Portal.Relic", [9001]).ToBytes())
            .Write("None.dll", new MarkedAssembly("None").ToBytes());
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What each command answers where all is well.</summary>
    public static TheoryData<string> Answers =>
    [
        "check --verbose", "check lint.yaml --quiet", "diff old.yaml new.yaml", "diff old.yaml new.yaml --format markdown", "draft notice.txt -o drafted.yaml", "draft seeds/000_b0d5bd1ba41d463d.txt --compare plan.yaml -o draft.yaml",
        "query --section 1", "query", "show 2.9", "show 3.9", "show 8.4", "stats", "ship lint.yaml --shipped record.yaml", "ship --lang zh",
        "trace Portal.dll", "trace None.dll --without --fail-on missing", "trace Portal.dll --format markdown", "validate data.csv --column agency", "validate data.csv --column agency --allow-names --limit 1",
        "validate book.xlsx --column agency",
    ];

    /// <summary>What each command says where something is wrong.</summary>
    public static TheoryData<string> Faults =>
    [
        "", "chek", "check nowhere.yaml", "check plam.yaml", "check --plan", "check --watch -", "check --severity FJP9=none", "check --severity FJP2001=none", "check --severity FJP3006=x", "check --fail-on x", "check empty", "check gb.yaml",
        "check --reference plan.yaml", "check --source nowhere.txt", "check --quiet=x", "check -x", "check --formt json", "check --plan plan.yaml --lang xx",
        "diff nowhere.yaml new.yaml", "diff broken.yaml new.yaml", "diff nowhere", "diff old.yaml new.yaml --plan plan.yaml", "draft", "draft -", "draft nowhere.txt", "draft flat.txt", "draft notice.txt --task-marker 1.", "draft notice.txt --heading-marker 甲", "draft notice.txt --force",
        "draft notice.txt -o plan.yaml", "explain 9999", "explain xyz", "export", "export --format x", "export --format json --raw", "export --format csv", "export --format csv -o x.csv", "export --format csv --table x", "export --format json -o empty", "export --format json -o no/x", "export --format json -o plan.yaml",
        "export --format jsonschema --plan plan.yaml", "new", "new 1x", "new plan.yaml", "query --agency XYZ", "query --section 99", "query --section 火星", "query --role x", "query --wide --csv", "show", "show 9.9", "show 1.1 1.2", "show 火星", "show 1.1 --section 2", "serve -", "serve nowhere.yaml", "serve --port 0", "serve --port x", "serve --compare nowhere", "serve --compare -", "ship broken.yaml", "ship --shipped -",
        "stats --top x", "stats --top 3 --json", "stats --plan broken.yaml", "trace", "trace plan.yaml", "trace empty", "trace None.dll --namespace Abc", "trace Portal.dll --namespace Abc", "trace Portal.dll --wide --format json",
        "validate data.csv", "validate data.csv --column x", "validate data.csv --column agency --encoding x", "validate data.csv --column agency --separator xx", "validate data.csv --column agency --sheet 1", "validate data.txt --column agency", "validate notice.txt --column agency", "validate nowhere.csv --column agency",
        "validate torn.csv --column agency", "validate torn.parquet --column agency", "validate torn.xlsx --column agency", "validate torn.jsonl --column agency", "validate torn.json --column agency", "validate gb.csv --column agency", "validate book.xlsx --column agency --sheet 9", "validate book.xlsx --column agency --encoding gbk",
        "validate data.csv --column agency --plan broken.yaml", "completion x", "completion", "man x",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task NoEnglishWord_IsInAnAnswer(string command)
    {
        ProgramRun run = await _folder.RunInChinese(command.Split(' '));

        Assert.Contains(run.Output + run.Errors, rune => rune >= '\u4E00');
        HasChineseBrackets(run);
        None(English(run, [.. Identifiers(), "check"]));
    }

    // What was typed is repeated; what may be typed in its place is said: values of options, commands, tables.
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task NoEnglishWord_IsInAFault(string command)
    {
        ProgramRun run = await _folder.RunInChinese(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(run.Output + run.Errors, rune => rune >= '\u4E00');
        HasChineseBrackets(run);
        string[] tables = command.StartsWith("export --format csv", StringComparison.Ordinal) ? ["plan", "agency", "name", "member", "part", "section", "task", "text", "duty", "remark", "notice", "issuer", "successor"] : [];
        None(English(run, [.. command.Split(' ', '=', '.', '-'), .. Identifiers(), .. tables, .. CommandNames, "none", "default", "yaml", "dll", "exe", "Excel", "gbk", "big", .. command.Contains("--severity", StringComparison.Ordinal) ? (string[])["error", "warning"] : []], await OptionValues.Value));
    }

    [Fact]
    public async Task NoEnglishWord_IsInTheFindings()
    {
        // Of the keys of a plan, the file is written in.
        foreach (string plan in (string[])["broken.yaml", "torn.yaml"])
        {
            ProgramRun run = await _folder.RunInChinese("check", plan, "--quiet");
            Assert.Equal(1, run.ExitCode);
            HasChineseBrackets(run);
            None(English(run, Keys()));
        }
    }

    [Fact]
    public async Task NoEnglishWord_IsInTheHelp()
    {
        foreach (string command in CommandLineTests.Commands.Select(row => row.Data + " --help").Prepend("--help"))
        {
            ProgramRun help = await _folder.RunInChinese(command.Split(' '));
            string text = Regex.Replace(help.Output, "^  .*fujianplan .*$", "", RegexOptions.Multiline);
            None(English(new ProgramRun(0, text, help.Errors), [.. ValuesIn(help.Output), .. CommandNames, "none", "default", "globalconfig", "origin", "main", "Word", "docx", "xlsx", "dll", "exe", "schema", "json", "title", "agency", "task", "section", "plan", "agencies", "Entity", "Framework", "region", "north", "province"]));
        }
    }

    // Titles of rules name keys of a plan, and words of C#; and so do their pages, whose examples are YAML and C#.
    [Fact]
    public async Task NoEnglishSentence_IsInAPage()
    {
        ProgramRun list = await _folder.RunInChinese("explain");
        None(English(list, [.. Keys(), "YAML", "switch"]));
        foreach (string id in Regex.Matches(list.Output, "FJP[0-9]{4}").Select(match => match.Value))
        {
            ProgramRun page = await _folder.RunInChinese("explain", id);
            string text = Regex.Replace(page.Output, "^```.*?^```|`[^`\n]*`|Entity Framework Core|ASP.NET Core", "", RegexOptions.Multiline | RegexOptions.Singleline);
            Assert.DoesNotMatch("[A-Za-z]{2,},? [A-Za-z]{2,},? [A-Za-z]{2,}", Regex.Replace(text, "“[^”]*”|‘[^’]*’", ""));
        }
    }

    // What is made by 'new' is commented for whoever reads it, and is the same otherwise.
    [Fact]
    public async Task StarterIsCommented_InChinese()
    {
        await _folder.Run("new", "Abc");
        string[] english = [.. Directory.GetFiles(_folder.PathOf("Abc")).Order(StringComparer.Ordinal).Where(file => Path.GetExtension(file) is not (".json" or ".md")).SelectMany(File.ReadAllLines)];
        string readme = _folder.Read("Abc/README.md");
        Directory.Delete(_folder.PathOf("Abc"), recursive: true);
        Assert.Equal(0, (await _folder.Run("new", "Abc", "--lang", "zh")).ExitCode);
        string[] chinese = [.. Directory.GetFiles(_folder.PathOf("Abc")).Order(StringComparer.Ordinal).Where(file => Path.GetExtension(file) is not (".json" or ".md")).SelectMany(File.ReadAllLines)];

        Assert.Equal(english.Length, chinese.Length);
        int comments = 0;
        foreach ((string one, string other) in english.Zip(chinese))
        {
            bool isComment = Regex.IsMatch(one, @"^ *(#|//|<!--) ") && !one.Contains("yaml-language-server", StringComparison.Ordinal);
            comments += isComment ? 1 : 0;
            Assert.True(isComment ? other.Any(rune => rune >= '\u4E00') : one == other, other);
        }

        Assert.True(comments >= 6);

        // The words are Chinese, and the code is the same.
        string[] parts = readme.Split("```"), words = _folder.Read("Abc/README.md").Split("```");
        Assert.Equal((3, parts[1]), (words.Length, words[1]));
        foreach (int part in new[] { 0, 2 })
        {
            Assert.All(parts[part].Split('\n').Zip(words[part].Split('\n')).Where(pair => pair.First.Contains(' ', StringComparison.Ordinal) && pair.First[0] != '#'), pair => Assert.Matches("[\u4E00-\u9FFF]", pair.Second));
        }
    }

    // Of what is Chinese; a line of a plan, which is quoted, has the brackets of YAML.
    private static void HasChineseBrackets(ProgramRun run) => Assert.All(
        (run.Output + run.Errors).Split('\n').Where(line => !line.Contains(" | ", StringComparison.Ordinal)),
        line => Assert.DoesNotMatch(@"\([^()]*[\u3400-\u9FFF][^()]*\)", line));

    private static void None(List<string> english) => Assert.True(english.Count == 0, string.Join('\n', english));

    private List<string> English(ProgramRun run, IEnumerable<string> known, HashSet<string>? values = null)
    {
        HashSet<string> allowed = [.. Names, .. known];
        List<string> found = [];
        foreach (string line in (run.Output + run.Errors).Split('\n'))
        {
            string rest = Same().Replace(line.Replace(_folder.Folder, "", StringComparison.Ordinal), " ");
            string[] words = [.. Word().Matches(rest).Select(match => match.Value).Where(word => !allowed.Contains(word) && !(values is not null && line.Contains("--", StringComparison.Ordinal) && values.Contains(word)))];
            if (words.Length > 0)
            {
                found.Add($"{string.Join(' ', words)} | {line}");
            }
        }

        return found;
    }

    private static string[] CommandNames => [.. CommandLineTests.Commands.Select(row => row.Data)];

    // The values of all options, as the help lists them.
    private static readonly Lazy<Task<HashSet<string>>> OptionValues = new(async () =>
    {
        using ToolFolder folder = new();
        return [.. ValuesIn(string.Concat(await Task.WhenAll(CommandNames.Select(async command => (await folder.RunInChinese(command, "--help")).Output))))];
    });

    private static IEnumerable<string> ValuesIn(string help) => Regex.Matches(help, "<([a-zA-Z-]+(?:[|][a-zA-Z-]+)+)>").SelectMany(match => match.Groups[1].Value.Split('|', '-'));

    private static IEnumerable<string> Keys()
    {
        using JsonDocument schema = JsonDocument.Parse(RepositoryFile.Read("schema", "plan.schema.json"));
        return [.. Regex.Matches(schema.RootElement.ToString(), "\"([A-Za-z]+)\": ").Select(match => match.Groups[1].Value)];
    }

    // Of the plans, their agencies, tasks and software.
    private IEnumerable<string> Identifiers() =>
        [.. Regex.Matches(RepositoryFile.Read("plan.yaml") + _folder.Read("old.yaml") + _folder.Read("new.yaml"), @"\bid: ([A-Za-z0-9]+)").SelectMany(match => Word().Matches(match.Groups[1].Value)).Select(match => match.Value),
         .. "FujianPlan Portal Search Compare Relic None Abc agency szb".Split(' ')]; 

    // Addresses; files; options; codes, and what is written in capitals, such as CSV and LC_ALL.
    [GeneratedRegex(@"https?://\S+|[\w*./-]+\.(yaml|yml|csv|json|jsonl|xlsx|parquet|dll|exe|txt|md|cs|csproj|UTF)(?![A-Za-z])|seeds/\S*|(?<!\w)--?[a-z][a-z-]*|(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{2,}(?![a-z])|gb18030|utf-(8|16)")]
    private static partial Regex Same();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();
}
