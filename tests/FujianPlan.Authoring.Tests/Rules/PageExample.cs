using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>The example of a page that shows only a part of a plan: the whole plan, the source that it is held against, and the part.</summary>
/// <param name="Plan">The plan, in which one thing is wrong.</param>
/// <param name="Source">The source; null if the plan has none.</param>
/// <param name="Shown">What the page shows of the plan, however it is indented. Comments are the page's own: the plan may have more in their place.</param>
internal sealed partial record PageExample(string Plan, string? Source, string Shown)
{
    /// <summary>Where a plan has what the page shows.</summary>
    public const string Hole = "⟨shown⟩";

    /// <summary>The examples of all pages, by their rules.</summary>
    public static IReadOnlyDictionary<string, PageExample> All { get; } = new SortedDictionary<string, PageExample>(
        new[] { ProvedPageExamples.All, ClausePageExamples.All, NoticePageExamples.All }.SelectMany(all => all).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What is found in the plan.</summary>
    public IReadOnlyList<PlanFinding> Findings => Source is null ? Judged.Findings(Plan) : ProvedPlan.Findings(Plan, Source);

    /// <summary>What the page shows between its comments, line by line without indentation.</summary>
    public IEnumerable<string> Pieces => Comment().Split(Trimmed(Shown) + "\n");

    /// <summary>The plan without its indentation, as <see cref="Pieces"/> are.</summary>
    public string Lines => Trimmed(Plan) + "\n";

    /// <summary>An example that is put into the hole of a plan, at its indentation.</summary>
    public static PageExample Around(string plan, string? source, string shown)
    {
        plan = plan.ReplaceLineEndings("\n");
        shown = shown.ReplaceLineEndings("\n");
        int at = plan.IndexOf(Hole, StringComparison.Ordinal), start = plan.LastIndexOf('\n', at) + 1;
        return new(plan[..start] + string.Join('\n', shown.Split('\n').Select(line => plan[start..at] + line)) + plan[(at + Hole.Length)..], source?.ReplaceLineEndings("\n"), shown);
    }

    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("^#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
