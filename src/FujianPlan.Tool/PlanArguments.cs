using System.CommandLine;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool;

/// <summary>What every command that reads a plan is told of it.</summary>
/// <param name="isPlanOption">Whether the plan is an option, <c>--plan</c>, because the command's arguments are other files.</param>
/// <param name="mayBeMissing">Whether the command can do without a plan.</param>
internal sealed class PlanArguments(bool isPlanOption = false, bool mayBeMissing = false)
{
    private readonly Argument<string[]> _plans = new("plan.yaml")
    {
        Description = "The files of the plan.",
        Arity = mayBeMissing ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _plan = new("--plan")
    {
        Description = "The files of the plan.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["plan.yaml"],
    };

    private readonly Option<string[]> _sources = new("--source")
    {
        Description = "The documents that the plan may name as its source. Without it: the one that it names.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _shipped = new("--shipped")
    {
        Description = "The record of what was released. Without it: 'plan.shipped.yaml' beside the plan, where there is one.",
    };

    private readonly Option<string[]> _references = new("--reference")
    {
        Description = "The assemblies whose plans may be imported, such as FujianPlan.dll.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        if (isPlanOption)
        {
            command.Add(_plan);
        }
        else
        {
            command.Add(_plans);
        }

        command.Add(_sources);
        command.Add(_shipped);
        command.Add(_references);
    }

    /// <summary>Whether they name a plan.</summary>
    public bool IsNamed(ParseResult arguments) => Plans(arguments).Length > 0;

    /// <summary>The folders in which the files of the plan, its sources and its record are.</summary>
    /// <exception cref="IOException">A path is none.</exception>
    public IReadOnlyCollection<string> WatchedFolders(ParseResult arguments)
    {
        string[] plans = Plans(arguments);
        IEnumerable<string> named = plans.Concat(arguments.GetValue(_sources) ?? []).Concat(arguments.GetValue(_shipped) is { } shipped ? [shipped] : []);
        return [.. named.Select(FolderOf).Concat(FolderOfSource(plans)).Where(Directory.Exists).Distinct(StringComparer.Ordinal)];
    }

    // The plan may be wrong by now, or gone. Then there is its own folder to watch.
    private static IEnumerable<string> FolderOfSource(string[] plans)
    {
        try
        {
            PlanFile[] files = [.. plans.Select(UserPath.Full).Select(path => new PlanFile(path, Utf8Text.ReadRegular(path)))];
            return NamedSource.PathIn(PlanReader.Read(files, new FindingSink())) is { } source ? [Path.GetDirectoryName(source)!] : [];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>Reads what they name.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>The files.</returns>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public PlanFiles Read(ParseResult arguments)
    {
        string[] plans = Plans(arguments);
        string folder = FolderOf(plans[0]);
        return PlanFiles.Read(
            plans.Select(UserPath.Full),
            !isPlanOption || arguments.GetResult(_plan) is { Implicit: false },
            arguments.GetValue(_sources) is { Length: > 0 } named ? named.Select(UserPath.Full) : null,
            arguments.GetValue(_shipped) is { } shipped ? UserPath.Full(shipped) : null,
            Path.Combine(folder, "plan.shipped.yaml"),
            (arguments.GetValue(_references) ?? []).Select(UserPath.Full));
    }

    // The root has no folder around it.
    private static string FolderOf(string path) => Path.GetDirectoryName(UserPath.Full(path)) ?? UserPath.Full(path);

    private string[] Plans(ParseResult arguments) => isPlanOption ? arguments.GetValue(_plan)! : arguments.GetValue(_plans)!;
}
