using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>The date and the issuer stand in the frame of a notice, and not within its sentences or its tasks.</summary>
public sealed class FramePlaceTests
{
    private const string Body = "一、夯实基础\n（一）建设一张网。（市甲局、市丙局负责）\n（二）统一标准。（市乙局负责）\n";

    [Theory]
    [InlineData("数字任务分工\n2024年2月1日，市政府召开会议。现制定如下分工。\n")]
    [InlineData("数字任务分工\n根据2024年2月1日会议精神，现制定如下分工。\n")]
    [InlineData("数字任务分工\n（2024年2月1日，市政府第3号令）\n")]
    [InlineData("数字任务分工\n本分工自2024年2月1日起施行。\n")]
    [InlineData("数字任务分工\n按照市政府2024年2月1日印发的方案，现制定如下分工。\n")]
    public void DateOfASentence_IsNoneOfTheNotice(string head)
    {
        PlanFinding finding = Assert.Single(Findings(head, "editorialIssuer: 示例市政府, issued: 2024-02-01", "dated: 2024年2月1日"), finding => finding.Rule.Id == "FJP4064");

        Assert.StartsWith("The source has “2024年2月1日” only within a sentence about something else.", finding.Text.English, StringComparison.Ordinal);
        Assert.StartsWith("来源文件中“2024年2月1日”只见于句中，所指为其他事项。", finding.Text.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("数字任务分工\n2024年2月1日\n")]
    [InlineData("数字任务分工\n（2024年2月1日）\n")]
    [InlineData("数字任务分工\n（2024年2月1日印发）\n")]
    [InlineData("数字任务分工\n（2024年1月8日会议通过，2024年2月1日公布）\n")]
    [InlineData("数字任务分工\n　2024年2月1日　\n")]
    [InlineData("数字任务分工\n示例市政府办公室2024年2月1日印发\n")]
    [InlineData("数字任务分工\n发布时间：2024年2月1日 来源：示例市政府\n")]
    [InlineData("数字任务分工2024年2月1日")]
    public void DateInAPlaceOfItsOwn_IsTheNotices(string head) =>
        Assert.DoesNotContain(Findings(head, "editorialIssuer: 示例市政府, issued: 2024-02-01", "dated: 2024年2月1日"), finding => finding.Rule.Id is "FJP4064" or "FJP4015");

    /// <summary>What the source says, the editors do not know better, under whatever key the plan has it.</summary>
    [Theory]
    [InlineData("2024年2月1日")]
    [InlineData("示例市政府2024年2月1日")]
    [InlineData("（2024年2月1日印发）")]
    [InlineData("二〇二四年二月一日")]
    public void DateAmongThePassages_IsStated(string passage)
    {
        PlanFinding finding = Assert.Single(
            Findings($"数字任务分工\n{passage}\n", "editorialIssuer: 示例市政府, editorialIssued: 2024-02-01", $"passages: [{{kind: frame, text: {passage}}}]"), finding => finding.Rule.Id == "FJP4015");

        Assert.Equal($"The notice states its date: “{passage}”. Write those words as 'dated' of the notice and the date as 'issued', and remove 'editorialIssued'.", finding.Text.English);
        Assert.Equal($"通知写明了日期“{passage}”。请把这段文字写作通知的 dated，以该日期为 issued，并删去 editorialIssued。", finding.Text.Chinese);
    }

    [Fact]
    public void DateWithinASentence_IsNotStated() => Assert.DoesNotContain(
        Findings("数字任务分工\n2024年2月1日，市政府召开会议。\n", "editorialIssuer: 示例市政府, editorialIssued: 2024-02-02", "passages: [{kind: frame, text: 2024年2月1日，市政府召开会议。}]"), finding => finding.Rule.Id == "FJP4015");

    [Theory]
    [InlineData("数字任务分工\n2024年2月1日\n", "市丙局")]
    [InlineData("数字任务分工\n2024年2月1日\n市丙局、市甲局：\n", "市丙局")]
    [InlineData("数字任务分工\n2024年2月1日\n抄送：市丙局。\n", "市丙局")]
    public void WhoStandsInATask_OrIsWrittenTo_IssuesNothing(string head, string issuer) =>
        Assert.Contains(Findings(head, $"issuer: {issuer}, issued: 2024-02-01", "dated: 2024年2月1日"), finding => finding.Rule.Id == "FJP4019");

    [Theory]
    [InlineData("数字任务分工\n市丙局\n2024年2月1日\n", "市丙局")]
    [InlineData("数字任务分工\n市丙局2024年2月1日\n", "市丙局")]
    [InlineData("数字任务分工\n市丙局、市甲局\n2024年2月1日\n", "[市丙局, 市甲局]")]
    [InlineData("市丙局文件\n数字任务分工\n2024年2月1日\n", "市丙局")]
    public void WhoSigns_IssuesIt(string head, string issuer) =>
        Assert.DoesNotContain(Findings(head, $"issuer: {issuer}, issued: 2024-02-01", "dated: 2024年2月1日"), finding => finding.Rule.Id == "FJP4019");

    /// <summary>A title that counts the others (等五部门) needs the first alone, or all whom the source names.</summary>
    [Theory]
    [InlineData("示例市丙局", "", null)]
    [InlineData("[示例市丙局, 示例市丁局]", "示例市丙局\n示例市丁局\n", null)]
    [InlineData("[示例市丙局, 示例市丁局, 示例市戊局]", "示例市丙局\n示例市丁局\n示例市戊局\n", "The title says that 2 authorities issue it (“等两部门”), but 'issuer' lists 3. List all 2, as the source names them; or write only “示例市丙局” if it names no other.")]
    public void TitleThatCountsItsIssuers_IsWritable(string issuer, string signature, string? english)
    {
        const string title = "示例市丙局等两部门关于数字任务分工的通知";
        PlanFinding[] findings = [.. Findings($"{title}\n{signature}2024年2月1日\n", $"issuer: {issuer}, issued: 2024-02-01", $"title: {title}, dated: 2024年2月1日").Where(finding => finding.Rule.Id == "FJP4019")];

        Assert.Equal(english is null ? [] : [english], findings.Select(finding => finding.Text.English));
    }

    [Theory]
    [InlineData("示政发〔2024〕3号")]
    [InlineData("现印发给你们。")]
    public void OtherPassage_IsNoTitleOfThePlan(string words) => Assert.Contains(
        Findings($"数字任务分工\n2024年2月1日\n{words}\n", "editorialIssuer: 示例市政府, issued: 2024-02-01", $"dated: 2024年2月1日, passages: [{{kind: frame, text: {words}}}]", words),
        finding => finding.Rule.Id == "FJP4012" && finding.Text.English == $"“{words}” is in the source, but as what the plan has under 'passages', not as its title. Write the title that the notice gives the plan.");

    private static IReadOnlyList<PlanFinding> Findings(string head, string plan, string notice, string title = "数字任务分工")
    {
        string source = head + Body;
        return ProvedPlan.Findings(
            $$"""
            format: 1
            plan: {title: {{title}}, {{plan}}, dataVersion: 1.0.0}
            notice: {{{notice}}}
            source: {file: seeds/notice.txt, sha256: {{ProvedPlan.Sha256Of(source)}}}
            agencies:
              - {code: A, id: A, number: 1, name: 市甲局}
              - {code: B, id: B, number: 2, name: 市乙局}
              - {code: C, id: C, number: 3, name: 市丙局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局、市丙局负责）, duties: [{responsible: [A, C]}]}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}

            """,
            source);
    }
}
