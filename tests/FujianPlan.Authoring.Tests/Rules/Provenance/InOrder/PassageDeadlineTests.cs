using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>A bracket or a line behind a clause that says by when is a part of the clause. As a passage it would be in no list of what is due.</summary>
public sealed class PassageDeadlineTests
{
    private const string Clause = "（市甲局、市乙局、市丙局负责）";

    [Theory]
    [InlineData("（2024年6月底前完成）", "2024年6月底前")]
    [InlineData("完成时限：2024年6月底前", "2024年6月底前")]
    [InlineData("（长期坚持）", "长期坚持")]
    public void DeadlineBehindAClause_IsOfTheTask(string words, string deadline)
    {
        foreach (string between in new[] { "", "\n" })
        {
            string body = $"一、夯实基础\n（一）统一标准。{Clause}{between}{words}\n";
            PlanFinding finding = Assert.Single(Found(body, Section(1, "夯实基础", Task(1, "统一标准。", Clause)), $"{{kind: remark, text: '{words}'}}"));

            Assert.Equal(
                ("FJP4041", words,
                 $"After task 1.1, this passage has “{words}”, which says by when. Quote it after the words of its clause, and write 'deadline: {deadline}' there; or, if another item is meant, do so there.",
                 $"这段文字位于任务 1.1 之后，其中“{words}”写明了完成时限。请接写在其责任条款之后，并补上“deadline: {deadline}”；如属其他事项，请写在该处。"),
                (finding.Rule.Id, Shown(finding, body), finding.Text.English, finding.Text.Chinese));
            Assert.Empty(Found(body, Section(1, "夯实基础", Task(1, "统一标准。", Clause + words, more: $"deadline: {deadline}"))));
        }
    }

    [Fact]
    public void DeadlineOfTheWholeTask_BehindItsMeasures_IsSaidByTheTask() => Assert.Empty(Found(
        $"一、夯实基础\n（一）统一标准。{Clause}（2024年6月底前完成）\n（1）普及应用。（完成时限：2024年6月底前）\n",
        Section(1, "夯实基础", Task(1, "统一标准。", Clause + "（2024年6月底前完成）", more: "deadline: 2024年6月底前", measures: Measure(1, "普及应用。", more: "attestation: textOnly"))),
        "{kind: remark, text: （完成时限：2024年6月底前）}"));

    [Theory]
    [InlineData("（略）")]
    [InlineData("（2023年12月）")]
    [InlineData("（2024—2026年）")]
    [InlineData("（2023年12月已完成试点）")]
    [InlineData("（详见附表）")]
    public void WhatSaysNothingOfAnEnd_IsSound(string words) =>
        Assert.Empty(Found($"一、夯实基础\n（一）统一标准。{Clause}{words}\n（二）普及应用。\n", Section(1, "夯实基础", Task(1, "统一标准。", Clause) + Task(2, "普及应用。", more: "attestation: textOnly")), $"{{kind: remark, text: {words}}}"));
}
