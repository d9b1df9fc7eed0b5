using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

/// <summary>A small proved plan whose last task has another text, another clause, or a deadline. It was issued on 2024-03-01.</summary>
internal static class DeadlinePlan
{
    private const string Text = "普及应用。";
    private const string Clause = "（市丙局负责）";

    /// <summary>All that is found in it; ⟦⟧ marks places.</summary>
    /// <param name="text">The text of its last task.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="deadline">The deadline; null for none.</param>
    public static (IReadOnlyList<PlanFinding> Findings, IReadOnlyList<SourcePlace> Places) Of(string text, string clause, string? deadline)
    {
        string source = Unmarked(ProvedPlan.Source.Replace(Text, text, StringComparison.Ordinal).Replace(Clause, clause, StringComparison.Ordinal));
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan
            .Replace(Text, text, StringComparison.Ordinal)
            .Replace("clause: " + Clause, (deadline is null ? "" : "deadline: " + deadline + "\n        ") + "clause: " + clause, StringComparison.Ordinal)
            .Replace("SHA\n", ProvedPlan.Sha256Of(source) + "\n", StringComparison.Ordinal));
        return (ProvedPlan.Findings(plan.Text, source), plan.Places);
    }

    /// <summary>Nothing is found in it.</summary>
    public static void Sound(string text, string clause, string? deadline) => Assert.Empty(Of(text, clause, deadline).Findings);

    /// <summary>One thing is found in it, at the last mark; the others are the related places.</summary>
    public static PlanFinding One(string rule, string text, string clause, string? deadline)
    {
        (IReadOnlyList<PlanFinding> findings, IReadOnlyList<SourcePlace> places) = Of(text, clause, deadline);
        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        Assert.Equal((rule, places[0]), (findings[0].Rule.Id, findings[0].Place));
        Assert.Equal(places.Skip(1), findings[0].Related.Select(related => related.Place));
        return findings[0];
    }

    private static string Unmarked(string text) => text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
}
