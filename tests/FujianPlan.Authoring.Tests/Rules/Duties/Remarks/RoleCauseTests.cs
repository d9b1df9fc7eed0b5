using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Remarks;

/// <summary>Where not the words of a clause give a role, but a remark or 会同, the finding names what does.</summary>
public sealed class RoleCauseTests
{
    private const string Remark = "remarks:\n  - {words: 列第一位者为牵头单位，下同, at: '1.1', firstLeads: ⟦true⟧}\n";
    private const string Remarked = "clause: （责任单位：省数字办、省通信局，列第一位者为牵头单位，下同）, duties: [{lead: [SZB]}, {responsible: [TXJ]}]";
    private const string Both = "clause: （省数字办牵头，省通信局配合）, duties: [{lead: [SZB]}, {supporting: [TXJ]}]";

    [Fact]
    public void RoleByARemark_NamesTheRemark() => Judged.One(
        ClauseAgreementRule.Rule,
        Plan(Remark, Remarked, "clause: （⟦省通信局⟧、省数字办负责）, duties: [{⟦responsible⟧: [TXJ]}, {responsible: [SZB]}]"),
        "This should be 'lead', but this duty says 'responsible'. Write 'lead'. According to the remark “列第一位者为牵头单位，下同”, the agency named first leads.",
        "此处应为 lead，此项职责却写作 responsible。请写作 lead。依说明“列第一位者为牵头单位，下同”，列首位的为牵头单位。",
        at: 2,
        related: [1, 0]);

    [Fact]
    public void RoleByTheClausesOwnWords_NamesNoRemark() => Judged.One(
        ClauseAgreementRule.Rule,
        Plan(Remark.Replace("⟦true⟧", "true", StringComparison.Ordinal), Remarked, "clause: （⟦省通信局牵头⟧，省数字办负责）, duties: [{⟦responsible⟧: [TXJ]}, {responsible: [SZB]}]"),
        "The clause says 'lead' here, but this duty says 'responsible'. Write 'lead'.",
        "条款此处为 lead，此项职责却写作 responsible。请写作 lead。");

    [Fact]
    public void WhoIsLackingBehindTogether_IsShownWithoutTheWordOfTheOthers() => Judged.One(
        ClauseAgreementRule.Rule,
        Plan("", Both, "clause: （省数字办会同⟦省通信局⟧牵头）, duties: [{lead: [SZB]}]"),
        "The duties lack “省通信局”. Add it as 'supporting'. The agencies after “会同” support. If the source means that they share the role, mark the duties 'reading: editorial', each with a 'note'.",
        "职责中缺少“省通信局”。请以 supporting 补入。“会同”之后的部门按配合理解；如来源文件意为共同承担，请为各项职责写明 reading: editorial 并附 note。");

    [Fact]
    public void AnotherRoleBehindTogether_IsExplained() => Judged.One(
        ClauseAgreementRule.Rule,
        Plan("", Both, "clause: （省数字办会同⟦省通信局⟧牵头）, duties: [{lead: [SZB]}, {⟦lead⟧: [TXJ]}]"),
        "The clause says 'supporting' here, but this duty says 'lead'. Write 'supporting'. The agencies after “会同” support. If the source means that they share the role, mark the duties 'reading: editorial', each with a 'note'.",
        "条款此处为 supporting，此项职责却写作 lead。请写作 supporting。“会同”之后的部门按配合理解；如来源文件意为共同承担，请为各项职责写明 reading: editorial 并附 note。");

    private static string Plan(string remarks, string first, string second) => Judged.NoSource + Judged.Agencies + remarks
        + $"sections:\n  - number: 1\n    id: S\n    title: 一\n    tasks:\n      - {{number: 1, id: T1, text: [做], {first}}}\n      - {{number: 2, id: T2, text: [做], {second}}}\n";
}
