using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

/// <summary>A plan of one section whose tasks have the clauses and duties of a test, and a source that bears it out.</summary>
/// <param name="Tasks">The tasks: a clause (empty for none), and its duties as a list of flow mappings. Places are marked with ⟦⟧.</param>
/// <param name="Top">What else stands at the top level of the file, such as <c>remarks</c>.</param>
/// <param name="Passages">The notice's passages.</param>
internal sealed record ClausedPlan((string Clause, string Duties)[] Tasks, string Top = "", string[]? Passages = null)
{
    private const string Numerals = "一二三四五六七八九";

    private const string Agencies = """
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局, aliases: [ALIAS]}
          - {code: C, id: C, number: 3, name: 市丙局}
          - {code: DS, id: DongShan, number: 4, name: 东山市政府}
          - {code: NH, id: NanHu, number: 5, name: 南湖市政府}
          - {code: GQ, id: Districts, number: 6, name: 各区政府, collective: true}
          - {code: BM, id: Departments, number: 7, name: 国家相关部门, collective: true}

        """;

    /// <summary>The alias that 市乙局 has; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>The title of the section.</summary>
    public string Title { get; init; } = "夯实基础";

    /// <summary>The plan's file, with its marks.</summary>
    public string Marked => $"""
        format: 1
        plan: {"{"}title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0{"}"}
        notice:
          title: 示例市人民政府关于任务分工的通知
          dated: 2024年3月1日
        {(Passages is null ? "" : "  passages:\n" + string.Concat(Passages.Select(words => $"    - {words}\n")))}source:
          file: {ProvedPlan.SourcePath}
          sha256: {ProvedPlan.Sha256Of(Source)}
        {(Alias is null ? Agencies.Replace(", aliases: [ALIAS]", "", StringComparison.Ordinal) : Agencies.Replace("ALIAS", Alias, StringComparison.Ordinal))}{Top}sections:
          - number: 1
            id: One
            title: {Title}
            tasks:
        {string.Concat(Tasks.Select(Task))}
        """;

    private string Source =>
        "示例市人民政府关于任务分工的通知2024年3月1日" + string.Concat((Passages ?? []).Select(Plain)) + "一、" + Title
        + string.Concat(Tasks.Select((task, i) => $"（{Numerals[i]}）建设第{Numerals[i]}张网。{Plain(task.Clause)}"));

    /// <summary>The source that bears it out.</summary>
    public string SourceText => Source;

    /// <summary>Everything that is found in it, but that some agency of all these has no part in it.</summary>
    public IReadOnlyList<PlanFinding> Findings => [.. Reading.Findings.Where(finding => finding.Rule.Id != "FJP3006")];

    /// <summary>The plan, read and judged with its source.</summary>
    public PlanReading Reading => PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, MarkedPlan.Parse(Marked).Text)], [new SourceFile(ProvedPlan.SourcePath, Source)]);

    /// <summary>Asserts that it has one finding, of a rule, at its one mark.</summary>
    public PlanFinding One(string rule)
    {
        IReadOnlyList<PlanFinding> findings = Findings;

        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        Assert.Equal(rule, findings[0].Rule.Id);
        Assert.Equal(MarkedPlan.Parse(Marked).Place, findings[0].Place);
        return findings[0];
    }

    /// <summary>Asserts that nothing is wrong with it.</summary>
    public void Sound() => Assert.Equal(string.Empty, string.Join('\n', Findings));

    private static string Plain(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static string Task((string Clause, string Duties) task, int i)
    {
        string attestation = task.Clause.Length == 0 ? "        attestation: textOnly\n" : "";
        string clause = task.Clause.Length == 0 ? "" : $"        clause: {task.Clause}\n";
        return $"      - number: {i + 1}\n        id: Task{i + 1}\n{attestation}        text: [建设第{Numerals[i]}张网。]\n{clause}{(task.Duties == "[]" ? "" : $"        duties: {task.Duties}\n")}";
    }
}
