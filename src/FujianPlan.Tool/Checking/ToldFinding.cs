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

    /// <summary>The file, from the current folder.</summary>
    public string Path => Seen(Finding.Place.Path);

    /// <summary>The severity in a word, as programs know it.</summary>
    public string SeverityWord => Severity == FindingSeverity.Error ? "error" : "warning";

    /// <summary>The severity in a word, as the user reads it.</summary>
    public string SeverityText => PlanTerms.Of(Severity).In(CultureInfo.CurrentUICulture);

    /// <summary>The place as compilers tell it.</summary>
    public string Place => PlaceOf(Finding.Place);

    /// <summary>The rule's page; that of the command for what no rule has found, such as a doubt of a draft.</summary>
    public string Help => $"https://github.com/fujianplan/fujianplan/blob/main/docs/{(Id.StartsWith("FJP", StringComparison.Ordinal) ? $"rules/{Id}" : "command")}.md";

    /// <summary>A path from the current folder, with slashes.</summary>
    public static string Seen(string path)
    {
        // A path that begins as a workflow command does is still that path with its folder before it.
        string seen = UserPath.Seen(path);
        return WorkflowCommands.IsOne(seen) ? "./" + seen : seen;
    }

    /// <summary>A place as compilers tell it, from the current folder.</summary>
    public static string PlaceOf(SourcePlace place) => string.Create(CultureInfo.InvariantCulture, $"{Seen(place.Path)}({place.StartLine + 1},{place.StartColumn + 1})");
}
