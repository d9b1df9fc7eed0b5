using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Checking;

/// <summary>A finding as it is told: with the severity that the user wants, in the user's language, seen from the current folder.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record ToldFinding(PlanFinding Finding, FindingSeverity Severity, string Message)
{
    /// <summary>The rule's number.</summary>
    public string Id => Finding.Rule.Id;

    /// <summary>The file, from the root of its repository, as services want it.</summary>
    public string RepositoryPath => InRepository(Finding.Place.Path);

    /// <summary>The severity in a word, as programs know it.</summary>
    public string SeverityWord => Severity == FindingSeverity.Error ? "error" : "warning";

    /// <summary>The severity in a word, as the user reads it.</summary>
    public string SeverityText => PlanTerms.Of(Severity).In(CultureInfo.CurrentUICulture);

    /// <summary>The place as compilers tell it.</summary>
    public string Place => PlaceOf(Finding.Place);

    /// <summary>The same, from the root of the repository.</summary>
    public string RepositoryPlace => PlaceIn(RepositoryPath, Finding.Place);

    /// <summary>The rule's page; that of the command for what no rule has found, such as a doubt of a draft.</summary>
    public string Help => $"https://github.com/fujianplan/fujianplan/blob/main/docs/{(Id.StartsWith("FJP", StringComparison.Ordinal) ? $"rules/{Id}" : "command")}.md";

    /// <summary>A path from the current folder, with slashes.</summary>
    public static string Seen(string path) => Harmless(UserPath.Seen(path));

    /// <summary>A path from the root of its repository, with slashes.</summary>
    public static string InRepository(string path) => Harmless(Files.RepositoryPath.Of(path));

    /// <summary>A place as compilers tell it, from the current folder.</summary>
    public static string PlaceOf(SourcePlace place) => PlaceIn(Seen(place.Path), place);

    private static string PlaceIn(string path, SourcePlace place) => string.Create(CultureInfo.InvariantCulture, $"{path}({place.StartLine + 1},{place.StartColumn + 1})");

    // A path that begins as a workflow command does is still that path with its folder before it.
    private static string Harmless(string path) => WorkflowCommands.IsOne(path) ? "./" + path : path;
}
