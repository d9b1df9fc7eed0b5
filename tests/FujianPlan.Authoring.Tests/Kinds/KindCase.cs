using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Kinds;

/// <summary>A notice of a kind: its right plan, what that means, and a wrong one.</summary>
/// <param name="Name">What it is called in its file.</param>
/// <param name="Source">The notice.</param>
/// <param name="Plan">Its right plan, whole.</param>
/// <param name="Meaning">What the right plan means.</param>
/// <param name="Mistakes">The words of the plan that the wrong one has otherwise.</param>
internal sealed record KindCase(
    string Name, string Source, string Plan, string Meaning, IReadOnlyList<(string Right, string Wrong)> Mistakes)
{
    private const string Front = "示例市政府关于任务清单的通知\n2024年3月1日\n";

    /// <summary>The plan with the mistakes in it.</summary>
    public string WrongPlan => Mistakes.Aggregate(Plan, (plan, mistake) =>
    {
        int at = plan.IndexOf(mistake.Right, StringComparison.Ordinal);
        Assert.True(at >= 0 && at == plan.LastIndexOf(mistake.Right, StringComparison.Ordinal), $"{Name}: not once in the plan: {mistake.Right}");
        return plan.Replace(mistake.Right, mistake.Wrong, StringComparison.Ordinal);
    });

    /// <summary>Reads a plan, and holds it against this case's notice.</summary>
    public PlanReading Reading(string plan) => PlanReading.Of(
        [new PlanFile("plan.yaml", plan)], [new SourceFile("notice.txt", Source)], cancellation: TestContext.Current.CancellationToken);

    /// <summary>What is found, as a file of this folder has it: as a compiler prints it, the line with the words marked, and the Chinese text.</summary>
    public string Shown(string plan, IEnumerable<PlanFinding> findings) => string.Concat(findings.Select(finding =>
    {
        string text = finding.Place.Path == "plan.yaml" ? plan : Source;
        string marked = text.Insert(finding.Place.End, "⟧").Insert(finding.Place.Start, "⟦");
        return $"{finding}\n    {string.Join("\n    ", marked.Split('\n')[finding.Place.StartLine..(finding.Place.EndLine + 1)].Select(line => line.Trim()))}\n    {finding.Text.Chinese}\n";
    }));

    /// <summary>Reads a case.</summary>
    public static KindCase Read(string name, string[] lines)
    {
        string source = Block("source"), plan = Block("yaml");
        bool hasFront = !plan.StartsWith("plan:", StringComparison.Ordinal);
        source = hasFront ? Front + source : source;
        List<(string, string)> mistakes = [];
        string[] diff = Block("diff").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < diff.Length; i += 2)
        {
            Assert.True(diff[i].StartsWith("- ", StringComparison.Ordinal) && diff[i + 1].StartsWith("+ ", StringComparison.Ordinal), $"{name}: each line with - is followed by one with +");
            mistakes.Add((diff[i][2..].Replace("⏎", "\n", StringComparison.Ordinal), diff[i + 1][2..].Replace("⏎", "\n", StringComparison.Ordinal)));
        }

        return new KindCase(name, source, Whole(plan, source, hasFront), Block("meaning"), mistakes);

        string Block(string kind)
        {
            int start = Array.IndexOf(lines, "```" + kind);
            Assert.True(start >= 0, $"{name}: no {kind}");
            int end = Array.IndexOf(lines, "```", start);
            return string.Concat(lines[(start + 1)..end].Select(line => line + "\n"));
        }
    }

    // What all plans have alike is not written in each.
    private static string Whole(string plan, string source, bool hasFront)
    {
        string document = $"file: notice.txt, sha256: {ProvedPlan.Sha256Of(source)}";
        plan = plan.Contains("source: {", StringComparison.Ordinal)
            ? plan.Replace("source: {", $"source: {{{document}, ", StringComparison.Ordinal)
            : $"source: {{{document}}}\n{plan}";
        if (hasFront)
        {
            const string notice = "title: 示例市政府关于任务清单的通知, dated: 2024年3月1日";
            plan = plan.Contains("notice: {", StringComparison.Ordinal)
                ? plan.Replace("notice: {", $"notice: {{{notice}, ", StringComparison.Ordinal)
                : $"notice: {{{notice}}}\n{plan}";
            plan = $"plan: {{title: 任务清单, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}}\n{plan}";
        }

        return $"format: 1\n{plan}";
    }
}
