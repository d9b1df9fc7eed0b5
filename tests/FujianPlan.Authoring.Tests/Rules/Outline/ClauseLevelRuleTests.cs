using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

/// <summary>本部分, 本章, 本节 and 本项任务 say of which level a clause is.</summary>
public sealed class ClauseLevelRuleTests
{
    private const string ScopeClause = "clause: <>由省数字办牵头。, duties: [{lead: [SZB]}]";
    private const string Own = "clause: （省数字办牵头，省通信局配合）, duties: [{lead: [SZB]}, {supporting: [TXJ]}]";

    [Fact]
    public void PartsClauseAtTheLastTaskOfThePart_IsOfThePart() => Judged.One(
        ClauseLevelRule.Rule,
        Plan("title: ⟦部⟧", "", "", At("⟦本部分⟧")),
        "“本部分” says that this clause applies to all of part “部”, which ends here, but it is written at task 2.2. Move it, with its duties, to part “部”. If the source means task 2.2, leave it and switch this rule off.",
        "“本部分”表明此条款针对整个部分“部”（到此结束），却写在任务 2.2。请连同 duties 写在部分“部”。如来源文件所指即任务 2.2，请保留，并关闭此规则。");

    [Fact]
    public void PartsClauseAtTheLastSectionOfThePart_IsOfThePart() => Judged.One(
        ClauseLevelRule.Rule,
        Plan("title: ⟦部⟧", "", At("⟦本部分⟧"), Own),
        "“本部分” says that this clause applies to all of part “部”, which ends here, but it is written at section 2. Move it, with its duties, to part “部”. If the source means section 2, leave it and switch this rule off.",
        "“本部分”表明此条款针对整个部分“部”（到此结束），却写在章节 2。请连同 duties 写在部分“部”。如来源文件所指即章节 2，请保留，并关闭此规则。");

    [Fact]
    public void PartsClauseBehindTheTasksOwn_IsToBeTakenApart() => Judged.One(
        ClauseLevelRule.Rule,
        Plan("title: ⟦部⟧", "", "", "clause: 省通信局负责。⟦本部分⟧由省数字办牵头。, duties: [{responsible: [TXJ]}, {lead: [SZB]}]"),
        "“本部分” says that this clause applies to all of part “部”, which ends here, but it is written at task 2.2. Move the clause from “本部分” on, with its duties, to part “部”. If the source means task 2.2, leave it and switch this rule off.",
        "“本部分”表明此条款针对整个部分“部”（到此结束），却写在任务 2.2。请将“本部分”起的文字连同相应的 duties 写在部分“部”。如来源文件所指即任务 2.2，请保留，并关闭此规则。");

    [Theory]
    [InlineData("本部分")]
    [InlineData("本章")]
    public void WherePlanHasNoParts_ItIsOfTheSection(string words) => Judged.One(
        ClauseLevelRule.Rule,
        Judged.NoSource + Judged.Agencies + $"sections:\n  - number: ⟦1⟧\n    id: A\n    title: 一\n    tasks:\n      - {{number: 1, id: T, text: [做], {At($"⟦{words}⟧")}}}\n  - {{number: 2, id: B, title: 二, {Own}}}\n",
        $"“{words}” says that this clause applies to all of section 1, which ends here, but it is written at task 1.1. Move it, with its duties, to section 1. If the source means task 1.1, leave it and switch this rule off.",
        $"“{words}”表明此条款针对整个章节 1（到此结束），却写在任务 1.1。请连同 duties 写在章节 1。如来源文件所指即任务 1.1，请保留，并关闭此规则。");

    [Fact]
    public void SectionsClauseAtAMeasure_IsOfTheSection() => Judged.One(
        ClauseLevelRule.Rule,
        Judged.NoSource + Judged.Agencies + $"sections:\n  - number: ⟦1⟧\n    id: A\n    title: 一\n    tasks:\n      - number: 1\n        id: T\n        text: [做]\n        {Own.Replace(", duties", "\n        duties", StringComparison.Ordinal)}\n        measures:\n          - {{number: 1, id: M, text: [做], {At("⟦本节⟧")}}}\n",
        "“本节” says that this clause applies to all of section 1, which ends here, but it is written at measure 1.1.1. Move it, with its duties, to section 1. If the source means measure 1.1.1, leave it and switch this rule off.",
        "“本节”表明此条款针对整个章节 1（到此结束），却写在措施 1.1.1。请连同 duties 写在章节 1。如来源文件所指即措施 1.1.1，请保留，并关闭此规则。");

    [Theory]
    [InlineData("本任务")]
    [InlineData("本项任务")]
    public void TasksClauseAtASection_IsOfItsTask(string words) => Judged.One(
        ClauseLevelRule.Rule,
        Judged.NoSource + Judged.Agencies + $"sections:\n  - number: 1\n    id: A\n    title: 一\n    {At($"⟦{words}⟧").Replace(", duties", "\n    duties", StringComparison.Ordinal)}\n    tasks:\n      - {{number: 1, id: T, text: [做], {Own}}}\n      - {{number: ⟦2⟧, id: T2, text: [做], attestation: textOnly}}\n",
        $"“{words}” says that this clause applies to only one task, but it is written at section 1. Move it, with its duties, to the task that comes before it, such as task 1.2. If the source means section 1, leave it and switch this rule off.",
        $"“{words}”表明此条款只针对一项任务，却写在章节 1。请连同 duties 写在其前的任务，如任务 1.2。如来源文件所指即章节 1，请保留，并关闭此规则。",
        at: 0);

    [Fact]
    public void SectionsClauseAtAPart_IsOfItsSection() => Judged.One(
        ClauseLevelRule.Rule,
        Plan("title: 部\n    " + At("⟦本节⟧").Replace(", duties", "\n    duties", StringComparison.Ordinal), "", "", Own, "⟦2⟧"),
        "“本节” says that this clause applies to only one section, but it is written at part “部”. Move it, with its duties, to the section that comes before it, such as section 2. If the source means part “部”, leave it and switch this rule off.",
        "“本节”表明此条款只针对一项章节，却写在部分“部”。请连同 duties 写在其前的章节，如章节 2。如来源文件所指即部分“部”，请保留，并关闭此规则。",
        at: 0);

    /// <summary>At its level, or where nothing above ends, so that no other place can be meant.</summary>
    [Fact]
    public void ClauseAtTheLevelThatItSays_IsSound()
    {
        Judged.Sound(Plan("title: 部\n    clause: 本部分由省数字办牵头。\n    duties: [{lead: [SZB]}]", "", "", Own));
        Judged.Sound(Plan("title: 部", At("本部分"), "", Own));
        Judged.Sound(Plan("title: 部", "", At("本节"), Own));
        Judged.Sound(Plan("title: 部", "", At("本章"), Own));
        Judged.Sound(Plan("title: 部", "", "", At("本项任务").Replace("。", "，省通信局配合。", StringComparison.Ordinal).Replace("[{lead: [SZB]}]", "[{lead: [SZB]}, {supporting: [TXJ]}]", StringComparison.Ordinal)));
        Judged.Sound(Judged.NoSource + Judged.Agencies + $"sections:\n  - {{number: 1, id: A, title: 一, {At("本部分")}}}\n  - {{number: 2, id: B, title: 二, {Own}}}\n");
        Judged.Sound(Judged.NoSource + Judged.Agencies + $"sections:\n  - {{number: 1, id: A, title: 一, {At("本项工作")}, tasks: [{{number: 1, id: T, text: [做], {Own}}}]}}\n");
    }

    private static string At(string words) => ScopeClause.Replace("<>", words, StringComparison.Ordinal);

    private static string Plan(string part, string first, string last, string task, string number = "2") => Judged.NoSource + Judged.Agencies
        + $"sections:\n  - {part}\n    sections:\n      - number: 1\n        id: A\n        title: 一\n{Lines(first)}        tasks: [{{number: 1, id: T1, text: [做], attestation: textOnly}}]\n"
        + $"      - number: {number}\n        id: B\n        title: 二\n{Lines(last)}        tasks:\n          - {{number: 1, id: T2, text: [做], {Own}}}\n          - {{number: 2, id: T3, text: [做], {task}}}\n";

    private static string Lines(string words) => words.Length == 0 ? "" : "        " + words.Replace(", duties", "\n        duties", StringComparison.Ordinal) + "\n";
}
