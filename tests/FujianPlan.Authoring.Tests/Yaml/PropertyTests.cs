using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Yaml;

public sealed class PropertyTests
{
    [Theory]
    [InlineData("notice: {title: ⟦&a⟧ 甲}\n", "&a")]
    [InlineData("notice:\n  title: ⟦&a⟧\n    # 注\n    甲\n", "&a")]
    [InlineData("notice: ⟦&all⟧\n  title: 甲\n", "&all")]
    [InlineData("notice:\n  ⟦&k⟧ title: 甲\n", "&k")]
    [InlineData("agencies: ⟦&none⟧ []\nnotice: {title: 甲}\n", "&none")]
    public void Anchor_IsFoundAndWhatItNamesRead(string added, string anchor)
    {
        ReaderCase.Finds(
            ReaderCase.Head + added,
            "FJP0003",
            $"The anchor '{anchor}' is not part of the plan format. Remove it; text that starts with '&' must be put in quotes.",
            $"方案格式不支持锚点“{anchor}”。请删去；以“&”开头的文本须加引号。");

        AssertTitle(added, "甲");
    }

    [Theory]
    [InlineData("notice: {title: ⟦*a⟧}\n", "a")]
    [InlineData("notice: ⟦*a⟧\n", "a")]
    [InlineData("agencies: [⟦*a⟧]\n", "a")]
    [InlineData("⟦*a⟧ : 甲\n", "a")]
    public void Alias_IsFoundOnce(string added, string alias) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0003",
        $"The alias '*{alias}' is not part of the plan format. Write out the value; text that starts with '*' must be put in quotes.",
        $"方案格式不支持别名“*{alias}”。请把值写全；以“*”开头的文本须加引号。");

    [Theory]
    [InlineData("notice: {title: ⟦&⟧ 甲}\n", '&')]
    [InlineData("notice: {title: ⟦*⟧ 甲}\n", '*')]
    public void MalformedAnchor_IsFound(string added, char sign) => FindsSyntax(
        added,
        $"Anchors and aliases are not part of the plan format. Remove it; text that starts with '{sign}' must be put in quotes.",
        $"方案格式不支持锚点和别名。请删去；以“{sign}”开头的文本须加引号。");

    [Fact]
    public void MergeKey_IsFound() => ReaderCase.Finds(
        ReaderCase.Head + "notice:\n  ⟦<<⟧: {title: 甲}\n  body: 乙\n",
        "FJP0003",
        "Merge keys ('<<') are not part of the plan format. Write out the keys.",
        "方案格式不支持合并键（“<<”）。请把各个键写全。");

    [Theory]
    [InlineData("notice: {title: ⟦!!str⟧ 甲}\n", "!!str")]
    [InlineData("notice: {title: ⟦!⟧ 甲}\n", "!")]
    [InlineData("notice: ⟦!<tag:x>⟧\n  title: 甲\n", "!<tag:x>")]
    public void Tag_IsFoundAndWhatItMarksRead(string added, string tag)
    {
        ReaderCase.Finds(
            ReaderCase.Head + added,
            "FJP0004",
            $"The tag '{tag}' is not part of the plan format. Remove it; text that starts with '!' must be put in quotes.",
            $"方案格式不支持标签“{tag}”。请删去；以“!”开头的文本须加引号。");

        AssertTitle(added, "甲");
    }

    [Theory]
    [InlineData("notice:\n  title: ⟦!<::>⟧ 甲\n")]
    [InlineData("notice:\n  title: ⟦!x!y⟧ 甲\n")]
    [InlineData("notice:\n  title: ⟦!{⟧ 甲\n")]
    public void MalformedTag_IsFound(string added) => FindsSyntax(
        added,
        "Tags are not part of the plan format. Remove it; text that starts with '!' must be put in quotes.",
        "方案格式不支持标签。请删去；以“!”开头的文本须加引号。");

    [Theory]
    [InlineData("⟦%YAML 1.1⟧\n---\n")]
    [InlineData("# 注\n⟦%TAG !a! tag:b⟧   \n---\n")]
    [InlineData("⟦%OWN thing⟧\n--- # 注\n")]
    public void Directive_IsFound(string before) => ReaderCase.Finds(
        before + ReaderCase.Head,
        "FJP0004",
        "YAML directives are not part of the plan format. Remove this line.",
        "方案格式不支持 YAML 指令。请删去此行。");

    [Theory]
    [InlineData("⟦%YAML 2.0⟧\n---\n" + ReaderCase.Head)]
    [InlineData("⟦%YAML one⟧\n---\n" + ReaderCase.Head)]
    [InlineData(ReaderCase.Head + "⟦%YAML 1.2⟧\n")]
    public void MalformedDirective_IsFound(string marked) => ReaderCase.Finds(
        marked,
        "FJP0001",
        "YAML directives are not part of the plan format. Remove this line; text that starts with '%' must be put in quotes.",
        "方案格式不支持 YAML 指令。请删去此行；以“%”开头的文本须加引号。");

    [Fact]
    public void SignsInQuotes_AreText()
    {
        NoticeNode notice = ReaderCase.FindsNothing(
            ReaderCase.Head + "notice: {title: '&a', body: \"*b\", closing: '!c', dated: a&b*c!d%e}\n").Notice!;

        Assert.Equal(("&a", "*b", "!c", "a&b*c!d%e"), (notice.Title!.Value, notice.Body!.Value, notice.Closing!.Value, notice.Dated!.Value));
    }

    private static void AssertTitle(string added, string title) => Assert.Equal(
        title, ReaderCase.Read(MarkedPlan.Parse(ReaderCase.Head + added).Text).Document.Notice!.Title!.Value);

    private static void FindsSyntax(string added, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + added);

        PlanFinding finding = Assert.Single(ReaderCase.Read(plan.Text).Findings);

        Assert.Equal("FJP0001", finding.Rule.Id);
        Assert.Equal(new FindingText(english, chinese), finding.Text);
        Assert.Equal(plan.Place, finding.Place);
    }
}
