using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Numerals;

public sealed class NumberStyleTests
{
    [Theory]
    [InlineData("（一）", 1, 12, "（十二）")]
    [InlineData("（一）", 1, 105, "（一百零五）")]
    [InlineData("（一）", 1, 1015, "（一千零一十五）")]
    [InlineData("1.", 1, 70, "70.")]
    [InlineData("１．", 1, 70, "７０．")]
    [InlineData("第一条", 1, 20, "第二十条")]
    [InlineData("①", 1, 20, "⑳")]
    [InlineData("①", 1, 21, "㉑")]
    [InlineData("①", 1, 35, "㉟")]
    [InlineData("①", 1, 36, "㊱")]
    [InlineData("①", 1, 50, "㊿")]
    [InlineData("①", 1, 51, null)]
    [InlineData("⑴", 1, 20, "⒇")]
    [InlineData("⑴", 1, 21, null)]
    [InlineData("⒈", 1, 20, "⒛")]
    [InlineData("⒈", 1, 21, null)]
    [InlineData("㈠", 1, 10, "㈩")]
    [InlineData("㈠", 1, 11, null)]
    [InlineData("一是", 1, 12, "十二是")]
    [InlineData("1.1", 3, 14, "3.14")]
    [InlineData("一.1、", 3, 14, "三.14、")]
    [InlineData("（一）", 1, 10_000, null)]
    public void Number_IsWrittenInTheStyle(string first, int section, int number, string? expected) =>
        Assert.Equal(expected, NumberStyle.Parse(first, 2)!.Write(section, number));

    [Theory]
    [InlineData("", 1)]
    [InlineData("（二）", 1)]
    [InlineData("10.", 1)]
    [InlineData("1.1", 1)]
    [InlineData("1.1.1", 2)]
    public void TextThatIsNoFirstNumber_IsNoStyle(string first, int mostNumerals) => Assert.Null(NumberStyle.Parse(first, mostNumerals));

    [Theory]
    [InlineData("headingMarker: 第一章", "第一章", "第二章", "（一）", "（二）", "（一）")]
    [InlineData("taskMarker: '1.'", "一、", "二、", "1.", "2.", "1.")]
    [InlineData("taskMarker: '1.1'", "一、", "二、", "1.1", "1.2", "2.1")]
    [InlineData("taskMarker: ①", "一、", "二、", "①", "②", "①")]
    [InlineData("continuous: true", "一、", "二、", "（一）", "（二）", "（三）")]
    public void SourceThatIsNumberedOtherwise_IsProvedAllTheSame(string key, string one, string two, string first, string second, string third)
    {
        string source = ProvedPlan.Source
            .Replace("一、", one, StringComparison.Ordinal)
            .Replace("二、", two, StringComparison.Ordinal)
            .Replace("（一）普及", third + "普及", StringComparison.Ordinal)
            .Replace("（一）建设", first + "建设", StringComparison.Ordinal)
            .Replace("（二）", second, StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("  sha256: SHA\n", $"  sha256: SHA\n  {key}\n", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, source));
        Assert.Contains(ProvedPlan.Findings(ProvedPlan.Plan, source), finding => finding.Rule.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void MarkerThatIsNotUnderstood_IsReportedAtIt()
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("  sha256: SHA\n", "  sha256: SHA\n  taskMarker: ⟦甲、⟧\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text));

        Assert.Equal(("FJP0010", plan.Places[0].StartLine, plan.Places[0].StartColumn), (finding.Rule.Id, finding.Place.StartLine, finding.Place.StartColumn));
        Assert.Equal("'甲、' is not understood as 'taskMarker'. Write what comes before the first one, with its numeral as 一, 1, １ or one sign (①, ⑴, ⒈, ㈠), such as '（一）'.", finding.Text.English);
    }

    [Fact]
    public void LostHeading_IsFoundInTheSourcesOwnStyle()
    {
        string source = ProvedPlan.Source.Replace("一、", "第一章", StringComparison.Ordinal).Replace("二、", "第二章", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("  sha256: SHA\n", "  sha256: SHA\n  headingMarker: 第一章\n", StringComparison.Ordinal)
            .Replace("title: 推广应用", "editorialTitle: 应用", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan, source), finding => finding.Rule.Id == "FJP4011");

        Assert.Equal("The source has a heading for section 2: “第二章推广应用”. Write its words as 'title', without the number.", finding.Text.English);
    }

    [Fact]
    public void Passages_AccountForWhatElseTheNoticeSays()
    {
        const string words = "本方案由示例市数据局负责解释。";
        string source = ProvedPlan.Source.Replace("一、夯实基础（一）建设一张网。（市甲局牵头", words + "一、夯实基础（一）建设一张网。（市甲局牵头", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("dated: 2024年3月1日}", $"dated: 2024年3月1日, passages: [{words}]}}", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, source));
        Assert.Equal(["FJP4009"], ProvedPlan.Findings(ProvedPlan.Plan, source).Select(finding => finding.Rule.Id));
        Assert.Contains(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4012" && finding.Place.StartLine == 2);
    }
}
