using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>A passage of the source bears out one quote, once; and the quotes of a task stand in its order.</summary>
public sealed class QuoteClaimTests
{
    private const string Text = "text: [统一标准。]";
    private const string EarlierQuote = "text: [建设一张网。]";

    private const string Once = "already quotes these words of the source, or some of them, and the source does not repeat them. Quote a passage only once, where its number is.";

    [Theory]
    [InlineData(Text, "text: [统一标准。, ⟦统一标准。⟧]", "Another quote of this task")]
    [InlineData(Text, "text: [统一标准。, ⟦标准。⟧]", "Another quote of this task")]
    [InlineData(Text, "text: [统一标准。, ⟦统一⟧]", "Another quote of this task")]
    [InlineData(EarlierQuote, "text: [建设一张网, ⟦一张网。⟧]", "Another quote of this task")]
    [InlineData(EarlierQuote, "text: [建设一张网。, ⟦建设一张网。⟧]", "Another quote of this task")]
    [InlineData(Text, "text: [统一标准。, ⟦建设一张网。⟧]", "Another task")]
    [InlineData(Text, "text: [统一标准。, ⟦一张⟧]", "Another task")]
    [InlineData(Text, "text: [统一标准。, ⟦（市丙局负责）⟧]", "A clause")]
    [InlineData(Text, "text: [统一标准。, ⟦市丙局负责⟧]", "A clause")]
    [InlineData(Text, "text: [统一标准。, ⟦推广应用⟧]", "A heading")]
    [InlineData(Text, "text: [统一标准。, ⟦二、推广应用⟧]", "A heading")]
    [InlineData("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [⟦统一标准。⟧]}", "Another task")]
    [InlineData("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [⟦（市丙局负责）⟧]}", "A clause")]
    [InlineData("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [⟦二、推广应用⟧]}", "A heading")]
    [InlineData("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [⟦示例市⟧]}", "Another passage of the notice")]
    [InlineData("{title: 示例市人民政府关于任务分工的通知", "{title: 示例市人民政府关于任务分工的通知, body: ⟦的通知2024年⟧", "Another passage of the notice")]
    [InlineData("plan: {title: 任务分工", "plan: {title: ⟦任务分工的通知2024年⟧", "Another passage of the notice")]
    [InlineData("dated: 2024年3月1日}", "dated: ⟦通知2024年3月1日⟧}", "Another passage of the notice")]
    public void WordsThatAreQuotedAlready_AreReported(string before, string after, string who)
    {
        MarkedPlan plan = Marked(ProvedPlan.Plan, before, after);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id == "FJP4010");

        Assert.Equal((plan.Place, $"{who} {Once}"), (finding.Place, finding.Text.English));
        Assert.Single(finding.Related);
    }

    [Fact]
    public void QuoteThatTakesInTheNextTask_IsReportedAtWhatHasNothingLeft()
    {
        string plan = ProvedPlan.Plan.Replace(EarlierQuote, "text: [建设一张网。（市甲局牵头，市乙局配合）（二）统一标准。]", StringComparison.Ordinal);

        Assert.Contains(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4010" && finding.Place.StartLine is 18 or 26);
    }

    // 统筹推进。 stands twice, behind the same marker, in two sections: each has its own.
    private const string TwiceSource =
        "示例市人民政府关于任务分工的通知2024年3月1日一、夯实基础（一）统筹推进。（市甲局负责）（二）建网。（市乙局负责）二、推广应用（一）统筹推进。（市甲局负责）（二）建云。（市乙局负责）";

    [Fact]
    public void SameWordsThatStandTwice_MayBeQuotedTwice() =>
        Assert.Empty(ProvedPlan.Findings(TwicePlan("统筹推进。", "统筹推进。"), TwiceSource).Select(finding => finding.ToString()));

    [Fact]
    public void SameWordsThatStandOnce_MayNot()
    {
        string source = TwiceSource.Replace("二、推广应用（一）统筹推进。", "二、推广应用（一）另行安排。", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(TwicePlan("统筹推进。", "统筹推进。"), source), finding => finding.Rule.Id == "FJP4010");

        Assert.Equal($"Another task {Once}", finding.Text.English);
        Assert.Contains(ProvedPlan.Findings(TwicePlan("统筹推进。", "统筹推进。"), source), other => other.Rule.Id == "FJP4009");
        Assert.Empty(ProvedPlan.Findings(TwicePlan("统筹推进。", "另行安排。"), source).Select(one => one.ToString()));
    }

    [Fact]
    public void TextThatAnotherBeginsWith_HasAPlaceOfItsOwn()
    {
        string source = TwiceSource.Replace("二、推广应用（一）统筹推进。", "二、推广应用（一）统筹推进。分步实施。", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(TwicePlan("统筹推进。", "统筹推进。分步实施。"), source).Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("分步实施。", 1, true)]
    [InlineData("分步实施。", 2, false)]
    [InlineData("分步实施。分步实施。", 2, true)]
    [InlineData("分步实施。其他。分步实施。", 2, true)]
    [InlineData("分步实施。其他。分步实施。", 3, false)]
    public void QuoteOfOneTask_MayStandAsOftenAsInTheSource(string more, int quoted, bool isSound)
    {
        // The capture goes on elsewhere behind the first task, and comes back to it.
        string source = TwiceSource.Replace("二、推广应用（一）统筹推进。", "二、推广应用（一）另行安排。", StringComparison.Ordinal) + more;
        string quotes = string.Concat(Enumerable.Repeat(", 分步实施。", quoted));
        string plan = TwicePlan($"统筹推进。{quotes}", "另行安排。");

        Assert.Equal(isSound, !ProvedPlan.Findings(plan, source).Any(finding => finding.Rule.Id == "FJP4010"));
    }

    [Fact]
    public void QuotesInAnotherOrder_AreReportedAtTheSecond()
    {
        MarkedPlan plan = Marked(TwicePlan("统筹推进。", "统筹推进。"), "text: [建网。]", "text: [建网。, ⟦说明。⟧]");
        string source = "说明。" + TwiceSource;

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, source), finding => finding.Rule.Id == "FJP4016");

        Assert.Equal(
            (plan.Place, "The quotes of task 1.2 are in another order in the source. Put them in that order, or write 'order: editorial' and say why in a note."),
            (finding.Place, finding.Text.English));
    }

    [Fact]
    public void OrderThatIsMarkedEditorial_IsSound()
    {
        string plan = TwicePlan("统筹推进。", "统筹推进。").Replace("text: [建网。]", "text: [建网。, 说明。]\n        order: editorial", StringComparison.Ordinal);

        Assert.DoesNotContain(ProvedPlan.Findings(plan, "说明。" + TwiceSource), finding => finding.Rule.Id is "FJP4016" or "FJP0007");
    }

    [Fact]
    public void OrderThatIsTheSources_IsNotMarked()
    {
        MarkedPlan plan = Marked(TwicePlan("统筹推进。", "统筹推进。"), "text: [建网。]", "text: [建网。, 说明。]\n        order: ⟦editorial⟧");

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, TwiceSource + "说明。"), finding => finding.Rule.Id == "FJP4016");

        Assert.Equal((plan.Place, "The quotes of task 1.2 are in the source's order. Remove 'order'."), (finding.Place, finding.Text.English));
    }

    [Fact]
    public void OneQuoteThatWasCutInTwo_IsReported_AsNothingIsLostBetween()
    {
        MarkedPlan plan = Marked(ProvedPlan.Plan, EarlierQuote, "text: [建设, ⟦一张网。⟧]");

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id == "FJP4008");

        Assert.Equal(
            (plan.Place, "Nothing is lost before this quote of task 1.1: in the source, the previous quote continues directly into it. Write the two as one quote."),
            (finding.Place, finding.Text.English));
    }

    private static MarkedPlan Marked(string plan, string before, string after)
    {
        Assert.Contains(before, plan, StringComparison.Ordinal);
        return MarkedPlan.Parse(plan.Replace(before, after, StringComparison.Ordinal).Replace("SHA\n", new string('0', 64) + "\n", StringComparison.Ordinal));
    }

    private static string TwicePlan(string first, string second) => ProvedPlan.Plan[..ProvedPlan.Plan.IndexOf("agencies:", StringComparison.Ordinal)] + $$"""
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - {number: 1, id: OneOne{{(first.Contains(',', StringComparison.Ordinal) ? ", attestation: clauseBySuccessor, gaps: [after]" : "")}}, text: [{{first}}], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - number: 2
                id: OneTwo
                text: [建网。]
                clause: （市乙局负责）
                duties: [{responsible: [B]}]
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - {number: 1, id: TwoOne, text: [{{second}}], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - {number: 2, id: TwoTwo, text: [建云。], clause: （市乙局负责）, duties: [{responsible: [B]}]}

        """;
}
