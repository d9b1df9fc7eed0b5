using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Yaml;

public sealed class LimitTests
{
    [Fact]
    public void FileOverTheLimit_IsNotRead()
    {
        var limits = new ReaderLimits { FileLength = ReaderCase.Head.Length - 1 };

        ReaderCase.Finds(
            limits,
            "⟦⟧" + ReaderCase.Head,
            "FJP0002",
            $"The file has more than {limits.FileLength} characters. Split the plan over several files.",
            $"文件超过 {limits.FileLength} 个字符。请把方案拆分为多个文件。");
        Assert.Empty(ReaderCase.Read(
            limits with { FileLength = ReaderCase.Head.Length }, new PlanFile("plan.yaml", ReaderCase.Head)).Findings);
    }

    [Fact]
    public void NestingOverTheLimit_StopsReadingThere()
    {
        const string Marked = ReaderCase.Head + "notice: {title: ⟦[⟧[]]}\n";

        ReaderCase.Finds(
            new ReaderLimits { Depth = 2 },
            Marked,
            "FJP0002",
            "Lists and mappings are nested more than 2 deep here; the file was read only up to here. No part of a plan needs that.",
            "此处列表和映射的嵌套超过 2 层，文件只读到此处。方案不需要这么深的嵌套。");
        Assert.Equal("FJP0009", Assert.Single(ReaderCase.Read(
            new ReaderLimits { Depth = 4 }, new PlanFile("plan.yaml", MarkedPlan.Parse(Marked).Text)).Findings).Rule.Id);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[\n ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void NestingOfThirtyThousand_IsAFinding(string opening)
    {
        string text = string.Concat(Enumerable.Repeat(opening, 30_000));

        PlanFinding finding = Assert.Single(ReaderCase.Read(text).Findings, f => f.Rule.Id == "FJP0002");

        Assert.Equal(32 * opening.Length, finding.Place.Start);
    }

    [Fact]
    public void Limits_LeaveRoomForAHundredThousandTasks()
    {
        // A hundredth of them, within a hundredth of the limits.
        ReaderLimits limits = new() { FileLength = ReaderLimits.Default.FileLength / 100, Events = ReaderLimits.Default.Events / 100 };
        IEnumerable<string> tasks = Enumerable.Range(1, 1000).Select(i => FormattableString.Invariant($$"""
                  - number: {{i}}
                    id: Task{{i}}
                    english: Task {{i}}
                    text: [建设第{{i}}项政务数据共享平台，实现跨部门业务协同，提高服务效率和质量。, 加快第{{i}}项配套的应急指挥通信网。]
                    clause: （市数据局牵头，市财政局、市公安局、市民政局、东城区教育局、西城区交通局等配合）
                    duties:
                      - lead: [A1]
                      - supporting: [A2, A3, A4, A5, {named: [A6, A7], of: A8}]
                        open: true
                    note: 如有变动，另行通知。

            """));

        Assert.Empty(ReaderCase.Read(
            limits,
            new PlanFile("plan.yaml", ReaderCase.Head + "sections:\n  - number: 1\n    id: First\n    title: 一\n    tasks:\n" + string.Concat(tasks))).Findings);
    }

    [Fact]
    public void EventsOverTheLimit_StopReadingThere()
    {
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(
            new ReaderLimits { Events = 20 }, new PlanFile("plan.yaml", ReaderCase.Head + "notice: {title: 甲, body: 乙}\n"));

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal("FJP0002", finding.Rule.Id);
        Assert.Equal("The file has more than 20 keys, values and lists; it was read only up to here. Split the plan over several files.", finding.Text.English);
        Assert.Equal("文件中的键、值和列表超过 20 个，只读到此处。请把方案拆分为多个文件。", finding.Text.Chinese);
        Assert.Equal("plan.yaml(3,20)", finding.Place.ToString());
        Assert.Equal("甲", document.Notice!.Title!.Value);
        Assert.Null(document.Notice.Body);
    }

    [Fact]
    public void TextOverTheLimit_StopsReadingThere()
    {
        var limits = new ReaderLimits { ScalarLength = 20 };

        ReaderCase.Finds(
            limits,
            ReaderCase.Head + "notice: {title: ⟦123456789012345678901⟧, body: 乙}\n",
            "FJP0002",
            "This text has more than 20 characters; the file was read only up to here. Is a closing quote missing?",
            "此文本超过 20 个字符，文件只读到此处。是否缺少右引号？");
        Assert.Empty(ReaderCase.Read(
            limits, new PlanFile("plan.yaml", ReaderCase.Head + "notice: {title: 12345678901234567890}\n")).Findings);
    }

    [Fact]
    public void IndentationOverTheLimit_IsFoundBeforeTheScannerGarblesIt()
    {
        string blanks = new(' ', 1001);

        ReaderCase.Finds(
            ReaderCase.Head + $"notice:\n  title: |2\n⟦{blanks}⟧ 甲\n",
            "FJP0002",
            "This line is indented by more than 1000 spaces. Indent it less.",
            "此行缩进超过 1000 个空格。请减少缩进。");
        Assert.Equal(
            new string(' ', 996) + "甲\n",
            ReaderCase.FindsNothing(ReaderCase.Head + $"notice:\n  title: |2\n{new string(' ', 1000)}甲\n").Notice!.Title!.Value);
    }

    [Fact]
    public void FindingsOverTheLimit_EndWithOneThatSaysSo()
    {
        PlanFinding[] findings = [.. ReaderCase.Read(
            new ReaderLimits { Findings = 2 }, new PlanFile("plan.yaml", ReaderCase.Head + "a: 1\nb: 1\nc: 1\nd: 1\n")).Findings];

        Assert.Equal(["FJP0007", "FJP0007", "FJP0002"], findings.Select(f => f.Rule.Id));
        Assert.Equal("There are more than 2 findings; the rest are not listed. Correct these first.", findings[2].Text.English);
        Assert.Equal("问题超过 2 个，从此处起不再列出。请先改正已列出的问题。", findings[2].Text.Chinese);
        Assert.Equal("plan.yaml(5,1)", findings[2].Place.ToString());
    }

    [Fact]
    public void FindingsUpToTheLimit_AreAllTold() => Assert.Equal(
        ["FJP0007", "FJP0007"],
        ReaderCase.Read(new ReaderLimits { Findings = 2 }, new PlanFile("plan.yaml", ReaderCase.Head + "a: 1\nb: 1\n"))
            .Findings.Select(f => f.Rule.Id));

    [Fact]
    public void DeepestPlan_IsWithinTheLimits()
    {
        Assert.Empty(ReaderCase.Read(new ReaderLimits { Depth = 10 }, new PlanFile("plan.yaml", ReaderCase.Full)).Findings);
        Assert.Equal("FJP0002", Assert.Single(
            ReaderCase.Read(new ReaderLimits { Depth = 9 }, new PlanFile("plan.yaml", ReaderCase.Full)).Findings).Rule.Id);
    }
}
