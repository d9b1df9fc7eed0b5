using System.CommandLine;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool;

/// <summary>What every command that reads a plan is told of it, in the same way by all.</summary>
/// <param name="isArgument">Whether the plan may also be named without <c>--plan</c>, because the command has no other arguments.</param>
internal sealed class PlanArguments(bool isArgument = false)
{
    private readonly Argument<string[]> _plans = new Argument<string[]>(Wording.Of("plan", "方案")) { Description = Described, Arity = ArgumentArity.ZeroOrMore }.OfPath();

    private readonly Option<string[]> _plan = new Option<string[]>("--plan", "-p")
    {
        Description = isArgument ? Wording.Of("The plan, as above.", "方案，同上。") : Described,
        HelpName = Wording.Of("plan", "方案"),
        AllowMultipleArgumentsPerToken = true,
    }.OfPath();

    private readonly Option<string[]> _sources = new Option<string[]>("--source")
    {
        Description = Wording.Of("The documents that the plan may name as its source. Default: the one that it names.", "方案所称来源的文件。默认：方案写明的文件。"),
        HelpName = Wording.Of("file", "文件"),
        AllowMultipleArgumentsPerToken = true,
    }.OfPath();

    private readonly Option<string?> _shipped = new Option<string?>("--shipped")
    {
        Description = Wording.Of("The record of what was released. Default: 'plan.shipped.yaml' beside the plan, if there is one.", "发布记录。默认：方案旁的“plan.shipped.yaml”（如有）。"),
        HelpName = Wording.Of("file", "文件"),
    }.OfPath();

    private readonly Option<string[]> _references = new Option<string[]>("--reference")
    {
        Description = Wording.Of("The assemblies whose plans may be imported, such as FujianPlan.dll.", "方案可导入的程序集，如 FujianPlan.dll。"),
        HelpName = Wording.Of("dll", "程序集"),
        AllowMultipleArgumentsPerToken = true,
    }.OfPath();

    private IReadOnlyList<(string Path, bool IsNamed)>? _found;

    private static string Described => Wording.Of(
        "The plan: a file, the files of it, a folder, or '-' for the standard input. Default: the plan.yaml of this folder or of a folder above it.",
        "方案：一个或多个文件、文件夹，或“-”（标准输入）。默认：当前文件夹或其上级文件夹中的 plan.yaml。");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        if (isArgument)
        {
            command.Add(_plans);
        }

        command.Add(_plan);
        command.Add(_sources);
        command.Add(_shipped);
        command.Add(_references);
    }

    /// <summary>Whether the user wrote any of them.</summary>
    public bool AreWritten(ParseResult arguments) =>
        Named(arguments).Length > 0 || WrongUse.Has(arguments, _sources) || WrongUse.Has(arguments, _shipped) || WrongUse.Has(arguments, _references);

    /// <summary>The record that the user named; null where that is none.</summary>
    public string? Record(ParseResult arguments) => arguments.GetValue(_shipped);

    /// <summary>Whether they name the standard input.</summary>
    public bool IsStandardInput(ParseResult arguments) => Named(arguments).Contains(StandardInput.Name);

    /// <summary>Whether the plan can be read again: neither it nor what it is judged with is the standard input.</summary>
    public bool IsOfFiles(ParseResult arguments) => !IsStandardInput(arguments) && !OthersOf(arguments).Contains(StandardInput.Name);

    /// <summary>The whole paths of the assemblies whose plans may be imported.</summary>
    /// <exception cref="IOException">A path is none.</exception>
    public IReadOnlyList<string> References(ParseResult arguments) => [.. (arguments.GetValue(_references) ?? []).Select(UserPath.Full)];

    /// <summary>The whole paths of the files of the plan, and of what it is judged with.</summary>
    /// <exception cref="IOException">A path is none.</exception>
    public IReadOnlyCollection<string> WatchedFiles(ParseResult arguments)
    {
        string[] plans = [.. Files(arguments).Select(file => file.Path)];
        return [.. plans.Concat(OthersOf(arguments).Select(UserPath.Full)).Concat(SourceOf(plans)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The whole paths of the files of another plan, and of its source.</summary>
    /// <param name="named">What the user named: a file or a folder.</param>
    /// <exception cref="IOException">A path is none.</exception>
    public static IEnumerable<string> WatchedFiles(string named)
    {
        string whole = UserPath.Full(named);
        string[] plans = [.. Path.Exists(whole) ? PlanLookup.Files([named]).Select(file => file.Path) : [whole]];
        return plans.Concat(SourceOf(plans));
    }

    // The plan that is found beside or above the current folder stays that one, though it be read again once it is gone.
    private IReadOnlyList<(string Path, bool IsNamed)> Files(ParseResult arguments) =>
        Named(arguments) is { Length: > 0 } named ? PlanLookup.Files(named) : _found ??= PlanLookup.Files([]);

    private IEnumerable<string> OthersOf(ParseResult arguments) =>
        (arguments.GetValue(_sources) ?? []).Concat(arguments.GetValue(_shipped) is { } shipped ? [shipped] : []).Concat(arguments.GetValue(_references) ?? []);

    // The plan may be wrong by now, or gone. Then there is itself to watch.
    private static IEnumerable<string> SourceOf(string[] plans)
    {
        try
        {
            PlanFile[] files = [.. plans.Select(path => new PlanFile(path, Utf8Text.ReadRegular(path)))];
            return NamedSource.PathIn(PlanReader.Read(files, new FindingSink())) is { } source ? [source] : [];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>Reads what they name.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="mayMakeRecord">Whether the record that they name may be one that is not there yet.</param>
    /// <returns>The files.</returns>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public PlanFiles Read(ParseResult arguments, bool mayMakeRecord = false)
    {
        IReadOnlyList<(string Path, bool IsNamed)> plans = Files(arguments);
        string? record = arguments.GetValue(_shipped) is { } shipped ? Input(shipped) : null;
        bool isNew = mayMakeRecord && record is not null && !PlanLookup.IsThere(record);
        return PlanFiles.Read(
            plans,
            arguments.GetValue(_sources) is { Length: > 0 } named ? named.Select(Input) : null,
            isNew ? null : record,
            isNew ? record! : Path.Combine(FolderOf(plans[0].Path), "plan.shipped.yaml"),
            References(arguments));
    }

    private static string Input(string path) => path == StandardInput.Name ? path : UserPath.Full(path);

    // The root has no folder around it.
    private static string FolderOf(string path) => Path.GetDirectoryName(UserPath.Full(path)) ?? UserPath.Full(path);

    private string[] Named(ParseResult arguments) => [.. isArgument ? arguments.GetValue(_plans) ?? [] : [], .. arguments.GetValue(_plan) ?? []];
}
