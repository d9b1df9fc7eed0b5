namespace FujianPlan.Tool.Tests.Texts;

/// <summary>The text of PDF: in the order in which it is read, without what only pages have.</summary>
public sealed class PdfTextTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private async Task<(string Text, string Told)> TextOf(PdfNotice notice)
    {
        ProgramRun run = await _folder.Write("notice.pdf", notice.Bytes()).Run("text", "notice.pdf");
        Assert.Equal((0, run.Errors), (run.ExitCode, run.Errors));
        return (run.Output, run.Errors);
    }

    [Fact]
    public async Task Paragraphs_GoOnOverLinesAndPages_AndPageFurnitureIsLeftOut()
    {
        PdfNotice notice = new();
        string[] paragraphs = ["为推进全市数字化建设，提升便民服务水平，现就有关事项明确如下，请各单位结合实际认真抓好落实，于每季度末按期报告进展，重大问题随时报告。", "一、建设网络", "（一）建成覆盖城乡的光纤网络，行政村通达率达到百分之百，自然村通达率明显提高，重点场所信号良好。（市数据局负责）", "（二）统一标准。"];
        double top = 90;
        notice.Line("示例市人民政府公报", 240, 40, 9);
        notice.Line("关于数字化建设的意见", 200, 66, 16);
        foreach (string paragraph in paragraphs)
        {
            notice.Paragraph(paragraph, 72, ref top, 34);
        }

        // From one page to the next: the line is full, and what goes on is not in from the margin.
        notice.Line("（三）这一段在页末没有写完，它很长很长，一直写到了本页的末尾，它还要到", 96, top);
        notice.Line("— 1 —", 280, 810);
        notice.NextPage().Line("示例市人民政府公报", 240, 40, 9).Line("下一页去才能写完。（市财政局负责）", 72, 90).Line("- 2 -", 280, 810);

        (string text, string told) = await TextOf(notice);

        Assert.Equal("关于数字化建设的意见\n" + string.Join('\n', paragraphs) + "\n（三）这一段在页末没有写完，它很长很长，一直写到了本页的末尾，它还要到下一页去才能写完。（市财政局负责）\n", text);
        Assert.Equal("taken from PDF; left out: 2 headers or footers, 2 page numbers\n", told);
    }

    // Page after page may begin or end with the number of a task, or with the same clause: that is no header.
    [Fact]
    public async Task NumbersOfTasksAndClausesAtTheEdgesOfPages_AreText()
    {
        PdfNotice notice = new();
        string[] texts = ["建设光纤网络。", "统一数据标准。", "推行一网通办。", "培训数字人才。"];
        for (int i = 0; i < texts.Length; i++)
        {
            _ = i == 0 ? notice : notice.NextPage();
            notice.Line("示例市数字化工作手册 第" + (i + 3) + "页", 240, 40, 9).Line($"{(i * 2) + 1}.", 72, 70).Line(texts[i], 72, 300).Line("（责任单位：市数据局）", 72, 780);
        }

        (string text, string told) = await TextOf(notice);

        Assert.Equal(string.Concat(texts.Select((words, i) => $"{(i * 2) + 1}.\n{words}\n（责任单位：市数据局）\n")), text);
        Assert.Equal("taken from PDF; left out: 4 headers or footers\n", told);
    }

    // A line may be full to its end by chance: what follows has a number, and what was before has ended, whatever brackets its clause has.
    [Fact]
    public async Task ANumberBehindWhatHasEnded_BeginsAParagraph()
    {
        PdfNotice notice = new();
        string[] lines = ["（七）推进数字产业发展，培育龙头企业，完善服务体系。[责任单位：市数据局]", "（八）加强人才队伍建设，健全培训机制，提升数字素养，做到应训尽训。（市教育", "局负责）", "2024年另行公布名单。"];
        for (int i = 0; i < lines.Length; i++)
        {
            notice.Line(lines[i], 72, 100 + (20 * i));
        }

        Assert.Equal("（七）推进数字产业发展，培育龙头企业，完善服务体系。[责任单位：市数据局]\n（八）加强人才队伍建设，健全培训机制，提升数字素养，做到应训尽训。（市教育局负责）\n2024年另行公布名单。\n", (await TextOf(notice)).Text);
    }

    [Fact]
    public async Task Columns_AreReadOneAfterTheOther()
    {
        PdfNotice notice = new();
        notice.Line("横贯两栏的标题", 220, 60, 16);
        for (int i = 0; i < 8; i++)
        {
            notice.Line("左栏文字左栏文字左栏文字左栏文字" + (i == 7 ? "完" : "左"), 60, 100 + (i * 20)).Line("右栏文字右栏文字右栏文字右栏文字" + (i == 7 ? "毕" : "右"), 310, 100 + (i * 20));
        }

        string text = (await TextOf(notice)).Text;

        Assert.Equal("横贯两栏的标题", text.Split('\n')[0]);
        string plain = text.Replace("\n", "", StringComparison.Ordinal);
        Assert.True(plain.IndexOf('完', StringComparison.Ordinal) < plain.IndexOf('右', StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task ATableWithLines_GoesOnOnTheNextPage_AndARowThatWasCutIsOne()
    {
        PdfNotice notice = new();
        double[] rights = [60, 100, 300, 420, 530];
        Grid(notice, rights, [100, 130, 190, 250]);
        Cells(notice, rights, 120, "序号", "重点任务", "牵头单位", "配合单位");
        Cells(notice, rights, 150, "1", "建设覆盖全市城乡的高速光纤网", "市数据局", "市财政局、市教育");
        Cells(notice, rights, 170, "", "络。", "", "局");
        Cells(notice, rights, 210, "2", "统一各部门的数据标准，建立目", "市教育局", "各县政府");
        notice.NextPage();
        Grid(notice, rights, [80, 110, 140, 170]);
        Cells(notice, rights, 100, "序号", "重点任务", "牵头单位", "配合单位");
        Cells(notice, rights, 130, "", "录。", "", "");
        Cells(notice, rights, 160, "3", "推行一网通办。", "市公安局", "—");

        Assert.Equal(
            """
            1.建设覆盖全市城乡的高速光纤网络。
            牵头单位：市数据局　配合单位：市财政局、市教育局
            2.统一各部门的数据标准，建立目录。
            牵头单位：市教育局　配合单位：各县政府
            3.推行一网通办。
            牵头单位：市公安局

            """,
            (await TextOf(notice)).Text);
    }

    // Fonts name the radical of a dictionary where they mean the character; letters that are written twice are bold.
    [Fact]
    public async Task CharactersAreWhatTheyLookLike()
    {
        PdfNotice notice = new PdfNotice().Line("⼀、⽹络与⻋联", 72, 100).Line("加粗", 72, 130).Line("加粗", 72.4, 130).Line("2024 年 abc def", 72, 160);

        Assert.Equal("一、网络与车联\n加粗\n2024 年 abc def\n", (await TextOf(notice)).Text);
    }

    private static void Grid(PdfNotice notice, double[] rights, double[] tops)
    {
        foreach (double top in tops)
        {
            notice.Rule(rights[0], top, rights[^1], top);
        }

        foreach (double right in rights)
        {
            notice.Rule(right, tops[0], right, tops[^1]);
        }
    }

    private static void Cells(PdfNotice notice, double[] rights, double top, params string[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                notice.Line(cells[i], rights[i] + 6, top);
            }
        }
    }
}
