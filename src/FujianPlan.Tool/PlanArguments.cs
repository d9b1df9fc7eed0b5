using System.CommandLine;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Tool;

/// <summary>What every command that reads a plan is told of it.</summary>
/// <param name="isPlanOption">Whether the plan is an option, <c>--plan</c>, because the command's arguments are other files.</param>
/// <param name="mayBeMissing">Whether the command can do without a plan.</param>
internal sealed class PlanArguments(bool isPlanOption = false, bool mayBeMissing = false)
{
    private readonly Argument<FileInfo[]> _plans = new("plan.yaml")
    {
        Description = "The files of the plan.",
        Arity = mayBeMissing ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
    };

    private readonly Option<FileInfo[]> _plan = new("--plan")
    {
        Description = "The files of the plan.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [new FileInfo("plan.yaml")],
    };

    private readonly Option<FileInfo[]> _sources = new("--source")
    {
        Description = "The documents that the plan may name as its source. Without it: the one that it names.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<FileInfo?> _shipped = new("--shipped")
    {
        Description = "The record of what was released. Without it: 'plan.shipped.yaml' beside the plan, where there is one.",
    };

    private readonly Option<FileInfo[]> _references = new("--reference")
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
    public IReadOnlyCollection<string> WatchedFolders(ParseResult arguments)
    {
        FileInfo[] plans = Plans(arguments);
        IEnumerable<FileInfo> named = plans.Concat(arguments.GetValue(_sources) ?? []).Concat(arguments.GetValue(_shipped) is { } shipped ? [shipped] : []);
        return [.. named.Select(file => file.DirectoryName!).Concat(FolderOfSource(plans)).Where(Directory.Exists).Distinct(StringComparer.Ordinal)];
    }

    // The plan may be wrong by now, or gone. Then there is its own folder to watch.
    private static IEnumerable<string> FolderOfSource(FileInfo[] plans)
    {
        try
        {
            return NamedSources.PathIn([.. plans.Select(file => new PlanFile(file.FullName, Utf8Text.Read(file.FullName)))]) is { } source ? [Path.GetDirectoryName(source)!] : [];
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Reads what they name.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>The files.</returns>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One of them may not be read.</exception>
    public PlanFiles Read(ParseResult arguments)
    {
        FileInfo[] plans = Plans(arguments);
        string folder = plans[0].DirectoryName!;
        IEnumerable<string>? sources = arguments.GetValue(_sources) is { Length: > 0 } named ? named.Select(file => file.FullName) : null;
        return PlanFiles.Read(
            plans.Select(file => file.FullName),
            sources,
            arguments.GetValue(_shipped)?.FullName ?? Path.Combine(folder, "plan.shipped.yaml"),
            isShippedNamed: arguments.GetValue(_shipped) is not null,
            (arguments.GetValue(_references) ?? []).Select(file => file.FullName));
    }

    private FileInfo[] Plans(ParseResult arguments) => isPlanOption ? arguments.GetValue(_plan)! : arguments.GetValue(_plans)!;
}
