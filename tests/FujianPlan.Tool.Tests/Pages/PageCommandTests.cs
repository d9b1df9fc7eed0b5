using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FujianPlan.Tool.Tests.Pages;

/// <summary>The commands on all pages: the command line understands them, and what they name is there.</summary>
public sealed partial class PageCommandTests : IDisposable
{
    /// <summary>Programs of others whose options are theirs.</summary>
    private static readonly string[] Others = ["cd", "curl", "exit", "git", "jq", "kafka-console-producer.sh", "psql", "tee", "true"];

    /// <summary>What <c>dotnet new</c> makes that is not of this repository.</summary>
    private static readonly string[] Templates = ["console", "tool-manifest", "webapi"];

    /// <summary>What <c>dotnet</c> does without naming anything of this repository.</summary>
    private static readonly string[] Plain = ["build", "ef migrations add", "nuget add source", "pack", "restore", "run", "test", "tool restore"];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("notice.txt", CodeBlock.Of("docs/own-plan.md", "text").Text).Write("intake.csv", "agency\nSJJ\n");

    public static TheoryData<string> Pages => [.. CodeBlock.InLanguage("sh", "yaml", "groovy").Select(block => block.Page).Distinct()];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_AreUnderstood(string page)
    {
        List<string> faults = [];
        HashSet<string> made = [.. CodeBlock.InLanguage("sh").Where(block => block.Page == page).SelectMany(block => Made().Matches(block.Text)).Select(match => match.Groups[1].Value)];
        foreach (CodeBlock block in CodeBlock.InLanguage("sh", "yaml", "groovy").Where(block => block.Page == page))
        {
            foreach (string[] words in block.Language == "sh" ? ShellLine.Commands(block.Text) : ShellLine.OfPipeline(block.Text))
            {
                string fault = await Fault([.. words.SkipWhile(word => word == "exec" || Setting().IsMatch(word))], made);
                if (fault.Length > 0)
                {
                    faults.Add($"{block}: {string.Join(' ', words)}\n{fault}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    [Theory]
    [InlineData("fujianplan check plan.yaml --formt json")]
    [InlineData("fujianplan check --format jsn")]
    [InlineData("fujianplan chek")]
    [InlineData("fujianplan export --format sql --dialect sqlit")]
    [InlineData("fujianplan doubts --ask --list")]
    [InlineData("dotnet fujianplan check --fail-on")]
    [InlineData("dotnet add package FujianPlan.Tol")]
    [InlineData("dotnet new fujianplam")]
    [InlineData("dotnet run --project samples/Quikstart")]
    [InlineData("dotnet biuld")]
    [InlineData("build/release/chek.sh v1.2.3")]
    [InlineData("fujianpaln check")]
    public async Task WrongCommands_AreNot(string line) => Assert.NotEqual("", await Fault(Assert.Single(ShellLine.Commands(line)), []));

    [Fact]
    public void Pipelines_HaveTheirCommandsFound() => Assert.Equal(
        [
            "dotnet tool restore", "dotnet fujianplan check --format github", "dotnet fujianplan check --format sarif", "true", "dotnet fujianplan diff origin/$BASE --fail-on breaking --format markdown", "tee -a $GITHUB_STEP_SUMMARY",
            "dotnet tool restore", "dotnet fujianplan check --format gitlab", "failed=1", "dotnet fujianplan check --format junit", "true", "git fetch origin $CI_DEFAULT_BRANCH", "dotnet fujianplan diff origin/$CI_DEFAULT_BRANCH --fail-on breaking", "exit ${failed:-0}",
            "dotnet tool restore", "dotnet fujianplan check --format junit",
            "dotnet tool restore", "dotnet fujianplan check --format junit",
        ],
        CodeBlock.InLanguage("yaml", "groovy").Where(block => block.Page == "docs/ci.md").SelectMany(block => ShellLine.OfPipeline(block.Text)).Select(words => string.Join(' ', words)));

    // Empty where there is none.
    private async Task<string> Fault(string[] words, HashSet<string> made) => words switch
    {
        [] => "",
        ["fujianplan", ..] => await Fault(words[1..]),
        ["dotnet", "fujianplan", ..] => await Fault(words[2..]),
        ["dotnet", .. string[] arguments] => DotnetFault(arguments, made),
        [string path, ..] when path.Contains('/', StringComparison.Ordinal) => File.Exists(RepositoryFile.PathOf(path.Split('/'))) ? "" : "There is no such file.",
        [string program, ..] => Others.Contains(program) ? "" : "This is no program that pages use.",
    };

    // It is run where there is a plan, a notice and data. That other files and doubts of the page are not there is no fault of its command line; whatever else answers 2 is.
    private async Task<string> Fault(string[] arguments)
    {
        ProgramRun run = await _folder.RunOn([], arguments);
        return run.ExitCode == 2 && !Missing().IsMatch(run.Errors) ? run.Errors : "";
    }

    private static string DotnetFault(string[] words, HashSet<string> made)
    {
        string[] values = [.. words.Where(word => !word.StartsWith('-'))];
        return values switch
        {
            ["add", "package", _] or ["tool", "install", _] or ["new", "install", _] =>
                Packages().Contains(values[2]) || made.Contains(values[2]) ? "" : $"No project of the repository makes this package, and no command of the page: {values[2]}",
            ["new", string template, ..] => Templates.Contains(template) || template == OwnTemplate() ? "" : $"Nobody has this template: {template}",
            ["run" or "test", string project, ..] when words.Contains("--project") => ProjectFault(project, made),
            ["build", string project] => ProjectFault(project, made),
            ["format", "analyzers", string project] => ProjectFault(project, made),
            _ => Plain.Any(plain => (string.Join(' ', values) + " ").StartsWith(plain + " ", StringComparison.Ordinal)) ? "" : "Pages use no such command of dotnet.",
        };
    }

    private static string ProjectFault(string project, HashSet<string> made) =>
        made.Contains(project) || (Directory.Exists(RepositoryFile.PathOf(project)) && Directory.GetFiles(RepositoryFile.PathOf(project), "*.csproj").Length == 1) ? "" : $"There is no such project: {project}";

    private static IEnumerable<string> Packages() =>
        from file in Directory.GetFiles(RepositoryFile.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        let project = XDocument.Load(file)
        where project.Descendants("IsPackable").Any(element => element.Value == "true")
        select project.Descendants("PackageId").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file);

    private static string? OwnTemplate() => JsonDocument.Parse(RepositoryFile.Read("src", "FujianPlan.Templates", "content", "plan", ".template.config", "template.json")).RootElement.GetProperty("shortName").GetString();

    // A page may go on with what it has made.
    [GeneratedRegex("^(?:fujianplan new |dotnet new \\S+ --(?:name|output) )(\\S+)", RegexOptions.Multiline)]
    private static partial Regex Made();

    [GeneratedRegex("^fujianplan: (There is no (file|doubt)|No file matches|没有(文件|存疑))")]
    private static partial Regex Missing();

    [GeneratedRegex("^[A-Za-z_]+=")]
    private static partial Regex Setting();
}
