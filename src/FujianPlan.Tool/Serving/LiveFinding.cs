using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Serving;

/// <summary>Something that is wrong with a plan, or doubted, as the page tells it: in both languages, as its reader may change them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Place">Where, as compilers tell it; null where it is no place in a file.</param>
/// <param name="Rule">The rule's number; null where no rule found it.</param>
/// <param name="Help">The rule's page; null where no rule found it.</param>
internal sealed record LiveFinding(LiveFindingKind Kind, FindingText Message, string? Place = null, string? Rule = null, string? Help = null)
{
    /// <summary>What a rule has found.</summary>
    public static LiveFinding Of(ToldFinding told) => new(
        told.Severity == FindingSeverity.Error ? LiveFindingKind.Error : LiveFindingKind.Warning, told.Finding.Text, told.Place, told.Id, told.Help);

    /// <summary>A doubt of a draft.</summary>
    public static LiveFinding Of(PlanDoubt doubt) => new(
        LiveFindingKind.Doubt, doubt.Fault is { } fault ? new($"{doubt.Text} {fault.English}", $"{doubt.Text} {fault.Chinese}") : new(doubt.Text, doubt.Text), ToldFinding.PlaceOf(doubt.Place));
}

/// <summary>What is told of a plan, the gravest first.</summary>
internal enum LiveFindingKind
{
    /// <summary>The plan cannot be compiled, or not be read.</summary>
    Error,

    /// <summary>It can.</summary>
    Warning,

    /// <summary>What a draft leaves open.</summary>
    Doubt,
}
