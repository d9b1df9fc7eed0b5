using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

/// <summary>What holds of the duties of a task holds of those of a part, a section and a measure; each finding names the level.</summary>
public sealed class LevelDutyTests
{
    private static readonly (string English, string Start, string Chinese, string ChineseStart)[] Nouns =
    [
        ("part", "This part", "部分", "此部分"), ("section", "Section 1", "章节", "章节 1 "), ("task", "Task 1.1", "任务", "任务 1.1 "), ("measure", "Measure 1.1.1", "措施", "措施 1.1.1 "),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AgencyThatStandsTwice(int level) => Judged.One(
        RepeatedAgencyRule.Rule,
        At(level, "clause: 甲, duties: [{lead: [⟦SZB⟧]}, {responsible: [⟦SZB⟧]}, {supporting: [TXJ]}]"),
        $"Agency 'SZB' is already listed in this {Nouns[level].English} as 'lead'. Remove it here, or write the agency that was meant.",
        $"部门“SZB”已在此{Nouns[level].Chinese}中列为“lead”。请删去此处，或改为应列的部门。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void AgencyThatLeadsAndSupports(int level) => Judged.One(
        LeadAndSupportingRule.Rule,
        At(level, "clause: 甲, duties: [{lead: [⟦SZB⟧]}, {supporting: [TXJ, ⟦SZB⟧]}]"),
        $"Agency 'SZB' both leads and supports this {Nouns[level].English}. Remove it from one of the two roles.",
        $"部门“SZB”在此{Nouns[level].Chinese}中既牵头又配合。请从其中一个角色中删去。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void NobodyInCharge(int level) => Judged.One(
        NobodyInChargeRule.Rule,
        At(level, "clause: 甲, duties: [⟦supporting⟧: [TXJ, SZB]]"),
        $"{Nouns[level].Start} has supporting agencies, but nobody leads it or is responsible for it. Add a 'lead' or 'responsible' duty.",
        $"{Nouns[level].ChineseStart}只有配合部门，没有牵头或负责部门。请补上“lead”（牵头）或“responsible”（负责）一项。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ClauseWithoutDuties(int level) => Judged.One(
        DutiesAndClauseRule.Rule,
        At(level, "clause: ⟦甲⟧", isUsed: true),
        $"{Nouns[level].Start} has a clause, but no duties. Add 'duties' that say the same as the clause.",
        $"{Nouns[level].ChineseStart}有责任条款（clause），却没有职责。请按条款内容补上“duties”。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void DutiesWithoutAClause(int level) => Judged.One(
        DutiesAndClauseRule.Rule,
        At(level, "duties: [⟦lead⟧: [SZB, TXJ]]"),
        $"{Nouns[level].Start} has duties, but no clause that they come from. Add 'clause', or remove 'duties'. Duties taken from a heading or from a table cell are the editors' reading: add 'reading: editorial' and a 'note' to each.",
        $"{Nouns[level].ChineseStart}有职责，却没有作为依据的责任条款。请补上“clause”，或删去“duties”。依据标题或表格单元的职责属于编者的理解：请为每项写 reading: editorial 和 note。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void DutyWithoutAgencies(int level) => Judged.One(
        EmptyDutyRule.Rule,
        At(level, "clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}, {⟦responsible⟧: []}]"),
        "'responsible' names no agency. List at least one, or remove the duty.",
        "“responsible”中没有列出部门。请至少列出一个，或删去该项职责。");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void UnknownAgency(int level) => Judged.All(At(level, "clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}, {responsible: [⟦XYZ⟧]}]"), "FJP2001");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void BlankClauseAndText(int level) => Judged.All(
        At(level, "clause: ⟦' '⟧, duties: [{lead: [SZB]}, {supporting: [TXJ]}]").Replace("text: [做]", "text: [⟦' '⟧]"),
        "FJP3007",
        "FJP3007");

    [Theory]
    [InlineData("clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]", "", "")]
    [InlineData("", "clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]", "")]
    [InlineData("", "", "clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]")]
    public void TaskWhoseClauseAnotherLevelHas_IsWholeWithoutOne(string part, string section, string measure) => Judged.Sound(
        Judged.Agencies + Outline(part, section, string.Empty, measure.Length == 0 ? "attestation: textOnly" : measure));

    [Fact]
    public void TaskThatNoLevelGivesAClause_IsReportedAsBefore() => Judged.One(
        AttestationRule.Rule,
        "sections: [{number: 1, id: A, title: 一, text: [做], tasks: [{number: ⟦1⟧, id: T, text: [做]}]}]\n",
        "Task 1.1 has no attestation, which means 'whole', but has no clause. Add it, or write 'attestation: textOnly'.",
        "任务 1.1 未写明 attestation，即“whole”，却没有责任条款（clause）。请补上，或写作“attestation: textOnly”。");

    private static string At(int level, string words, bool isUsed = false)
    {
        string[] levels = ["", "", "attestation: textOnly", "attestation: textOnly"];
        levels[level] = words;
        string used = isUsed ? "      - {number: 2, id: Used, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}\n" : string.Empty;
        return Judged.Agencies + Outline(levels[0], levels[1], levels[2], levels[3]) + used.Replace("      - ", "          - ");
    }

    private static string Outline(string part, string section, string task, string measure) =>
        $"sections:\n  - title: 部\n    <{part}>\n    sections:\n      - number: 1\n        id: A\n        title: 一\n        <{section}>\n        tasks:\n          - number: 1\n            id: T\n            text: [做]\n            <{task}>\n            measures:\n              - number: 1\n                id: M\n                text: [先做]\n                <{measure}>\n"
            .Split('\n')
            .SelectMany(line => line.TrimStart().StartsWith('<') ? Keys(line) : [line])
            .Aggregate(string.Empty, (text, line) => text.Length == 0 ? line : text + "\n" + line);

    // Each key on a line of its own.
    private static IEnumerable<string> Keys(string line)
    {
        string indent = line[..^line.TrimStart().Length], words = line.Trim()[1..^1];
        int duties = words.IndexOf(", duties", StringComparison.Ordinal);
        return words.Length == 0 ? [] : duties < 0 ? [indent + words] : [indent + words[..duties], indent + words[(duties + 2)..]];
    }
}
