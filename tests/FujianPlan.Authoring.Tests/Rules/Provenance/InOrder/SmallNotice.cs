using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>Notices of a few lines, and their plans: <c>一、</c>, <c>（一）</c>, <c>（1）</c>, with 市甲局, 市乙局 and 市丙局.</summary>
internal static class SmallNotice
{
    private const string Front = "示例市政府关于任务分工的通知\n2024年3月1日\n";

    /// <summary>What is found in a plan; marks in it are left out. That nobody uses an agency is not told.</summary>
    /// <param name="body">The notice, behind its title and date.</param>
    /// <param name="sections">The sections of the plan.</param>
    /// <param name="passages">Its passages, as they are written in the file.</param>
    public static IReadOnlyList<PlanFinding> Found(string body, string sections, string passages = "") =>
        [.. ProvedPlan.Findings(MarkedPlan.Parse(PlanOf(body, sections, passages)).Text, Front + body).Where(finding => finding.Rule.Id != "FJP3006")];

    /// <summary>The only thing that is found, at the mark in the plan.</summary>
    public static PlanFinding One(string rule, string body, string sections, string passages = "")
    {
        IReadOnlyList<PlanFinding> findings = Found(body, sections, passages);
        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        Assert.Equal(rule, findings[0].Rule.Id);
        Assert.Equal(MarkedPlan.Parse(PlanOf(body, sections, passages)).Places[0], findings[0].Place);
        return findings[0];
    }

    /// <summary>What a finding shows of the notice.</summary>
    public static string Shown(PlanFinding finding, string body) => (Front + body)[finding.Related[0].Place.Start..finding.Related[0].Place.End];

    /// <summary>A section.</summary>
    public static string Section(int number, string title, string tasks, string clause = "", string more = "") =>
        $"  - number: {number.ToString(CultureInfo.InvariantCulture)}\n    id: S{number.ToString(CultureInfo.InvariantCulture)}\n    title: {title}\n{string.Concat((clause.Length > 0 ? Clause(clause) : []).Concat(more.Length > 0 ? [more] : []).Select(key => $"    {key}\n"))}{(tasks.Length > 0 ? "    tasks:\n" + tasks : "")}";

    /// <summary>A task.</summary>
    public static string Task(int number, string text, string clause = "", string more = "", string measures = "", string id = "") =>
        Item(6, number, id.Length > 0 ? id : "T" + number.ToString(CultureInfo.InvariantCulture), text, clause, more) + (measures.Length > 0 ? "        measures:\n" + measures : "");

    /// <summary>A measure.</summary>
    public static string Measure(int number, string text, string clause = "", string more = "", string id = "") =>
        Item(10, number, id.Length > 0 ? id : "M" + number.ToString(CultureInfo.InvariantCulture), text, clause, more);

    /// <summary>The keys of a clause and its duties.</summary>
    public static string[] Clause(string clause)
    {
        string role = clause.Contains("牵头", StringComparison.Ordinal) ? "lead" : "responsible";
        string agencies = string.Join(", ", clause.Where("甲乙丙".Contains).Select(agency => "ABC"["甲乙丙".IndexOf(agency, StringComparison.Ordinal)]));
        bool isMarked = clause.StartsWith('⟦');
        string words = $"\"{clause.Trim('⟦', '⟧')}\"";
        return [$"clause: {(isMarked ? $"⟦{words}⟧" : words)}", $"duties: [{{{role}: [{agencies}]}}]"];
    }

    private static string Item(int indent, int number, string id, string text, string clause, string more)
    {
        bool isMarked = text.StartsWith('⟦');
        string words = $"'{text.Trim('⟦', '⟧')}'";
        List<string> keys = [$"id: {id}", $"text: [{(isMarked ? $"⟦{words}⟧" : words)}]"];
        keys.AddRange(more.Length > 0 ? [more] : []);
        keys.AddRange(clause.Length > 0 ? Clause(clause) : []);
        string start = new(' ', indent);
        return $"{start}- number: {number.ToString(CultureInfo.InvariantCulture)}\n" + string.Concat(keys.SelectMany(key => key.Split('|')).Select(key => $"{start}  {key}\n"));
    }

    private static string PlanOf(string body, string sections, string passages) => FalsifiedNotice.PlanOf(sections, passages, Front + body);
}
