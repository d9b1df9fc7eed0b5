using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Starting;

/// <summary><c>fujianplan new</c>: a starter plan, with a project that compiles it; what <c>dotnet new fujianplan</c> makes.</summary>
internal static partial class NewCommand
{
    private const string Resources = "template/";
    private const string TemplateName = "MyPlan";

    private static readonly Argument<string?> Name = new(Wording.Of("name", "名称"))
    {
        Description = Wording.Of("The name of the project, its folder and its namespace. Default: the current folder, and its name.", "项目、文件夹和命名空间的名称。默认：用当前文件夹及其名称。"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> PlanOnly = new("--plan-only") { Description = Wording.Of("Create only plan.yaml and its schema, for use without C#.", "只生成 plan.yaml 及其架构文件，供不用 C# 时使用。") };

    private static readonly Option<string?> From = new Option<string?>("--from")
    {
        HelpName = Wording.Of("notice", "通知"),
        Description = Wording.Of("Draft the plan from a notice: a text, or any file that the 'text' command reads. The notice and its text are also put into the folder.", "由通知草拟方案：文本，或 text 命令可提取文本的文件。通知及其文本一并放入文件夹。"),
    }.OfPath();

    private static readonly Option<string?> Like = LikeOption.Create();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("new", Wording.Of("Creates a starter plan and a project that compiles it.", "新建方案的样例，及编译它的项目。")) { Name, From, Like, PlanOnly };
        command.SetAction(arguments => WrongUse.Pointless(arguments, (Like, arguments.GetValue(From) is not null, new("--from", " --from"))) is { } wrong ? WrongUse.Told(wrong) : Run(arguments.GetValue(Name), arguments.GetValue(PlanOnly), arguments.GetValue(From), arguments.GetValue(Like)));
        return command;
    }

    private static int Run(string? asked, bool planOnly, string? from, string? like)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        string folder = UserPath.Full(asked ?? "."), name = asked ?? Path.GetFileName(folder);
        if (!Identifiers().IsMatch(name))
        {
            if (asked is not null)
            {
                string shown = ShownText.Of(name), proposed = Proposed(name);
                return Told(new FindingText(
                    $"'{shown}' is not a valid project name: use letters, digits and '_', in parts joined by '.', none of which begins with a digit. For example: fujianplan new {proposed}",
                    $"“{shown}”不能用作项目名：须由字母、数字、“_”组成，各段以“.”相连，且不以数字开头。例如：fujianplan new {proposed}"));
            }

            name = TemplateName;
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).FirstOrDefault() is { } there)
        {
            string file = Path.GetFileName(there);
            return Told(new FindingText($"'{asked ?? "."}' is not empty ('{file}'); nothing was written.", $"“{asked ?? "."}”非空（“{file}”），未写入任何内容。"));
        }

        if (File.Exists(folder))
        {
            return Told(new FindingText($"'{asked}' is a file; nothing was written.", $"“{asked}”是文件，未写入任何内容。"));
        }

        if (from == StandardInput.Name)
        {
            return Told(new FindingText("A plan names the file that it was made from, but the standard input has no name. Save the notice as a file and name that file.", "方案要写明来源文件，而标准输入没有文件名。请把通知存为文件，再写该文件。"));
        }

        NoticeStarter? notice = from is null ? null : new NoticeStarter(from, folder, LikeOption.Read(like));
        (string File, byte[] Content)[] own = [.. notice?.Files(name, planOnly) ?? []];
        (string File, byte[] Content)[] files = [.. own, .. Files(name, planOnly).Where(file => !own.Any(other => other.File == file.File)).Select(file => (file.File, Encoding.UTF8.GetBytes(notice is not null && file.File.EndsWith(".csproj", StringComparison.Ordinal) ? notice.InProject(file.Text, name) : file.Text)))];
        if (files.GroupBy(file => file.File, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            return Told(new FindingText($"The notice has the same name as a file of the project, '{twice}'. Rename the notice.", $"通知与项目的文件“{twice}”重名。请改名。"));
        }

        new StarterFolder(folder, asked ?? ".").Write(files);
        foreach ((string file, _) in files)
        {
            StandardStreams.Output.Line(Path.Combine(asked ?? string.Empty, file));
        }

        if (notice is not null)
        {
            foreach (string line in notice.Account)
            {
                StandardStreams.Errors.Line(line);
            }

            StandardStreams.Errors.Line(notice.Left.In(culture));
            if (notice.TakenFrom is { } taken)
            {
                StandardStreams.Errors.Line(taken);
            }
        }

        return ExitCode.Clean;

        int Told(FindingText what)
        {
            StandardStreams.Errors.Line("fujianplan: " + what.In(culture));
            return ExitCode.WrongUse;
        }
    }

    // The nearest that is one: my-plan becomes MyPlan, and plans/my-plan too, as a name is no path.
    private static string Proposed(string name)
    {
        string last = name.TrimEnd('/', '\\').Split('/', '\\')[^1];
        string[] words = [.. NoLetters().Split(last).Where(word => word.Length > 0)];
        string joined = words.Length == 1 ? words[0] : string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        string[] parts = [.. joined.Split('.').Where(part => part.Length > 0).Select(part => char.IsDigit(part[0]) ? "_" + part : part)];
        return string.Join('.', parts) is var proposed && Identifiers().IsMatch(proposed) ? proposed : TemplateName;
    }

    private static IEnumerable<(string File, string Text)> Files(string name, bool planOnly)
    {
        Assembly assembly = typeof(NewCommand).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            string file = resource[Resources.Length..];
            if (!planOnly)
            {
                string text = Read(assembly, resource).Replace("GENERATOR-VERSION", ToolVersion.Text, StringComparison.Ordinal);
                yield return file == "plan.yaml" ? (file, WithSchema(text)) : (file.Replace(TemplateName, name, StringComparison.Ordinal), text.Replace(TemplateName, name, StringComparison.Ordinal));
            }
            else if (file == "plan.yaml")
            {
                yield return (file, WithSchema(Read(assembly, resource)));
            }
        }

        yield return ("plan.schema.json", Read(assembly, "plan.schema.json"));
    }

    private static string WithSchema(string plan) => "# yaml-language-server: $schema=plan.schema.json\n" + plan;

    private static string Read(Assembly assembly, string resource)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return StarterComments.In(reader.ReadToEnd(), CultureInfo.CurrentUICulture);
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifiers();

    [GeneratedRegex(@"[^\p{L}\p{Nd}_.]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
