namespace FujianPlan.Tool.Tests.Texts;

/// <summary>What a table does not say, but means: empty cells, names over two rows, groups and rows without numbers. All of it is a doubt.</summary>
public sealed class LooseTableTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // As a spreadsheet saves merged cells: once, and then nothing.
    [Fact]
    public async Task CellsThatWereMerged_AreReadAsTheOneAbove_AndEachIsADoubt()
    {
        _folder.Write("tasks.csv", "序号,项目名称,建设内容,责任单位,,完成时限\n,,,牵头,配合,\n1,城北水厂,新建取水口,市水利局,市住建局,6月底前\n2,,铺设管网,,市城管局,9月底前\n3,,安装水表,,,\n4,滨河公园,修建步道,市园林局,,10月底前\n5,,种植乔木,同上,〃,\n");
        Assert.Equal(
            new ProgramRun(0, "一、城北水厂\n1.新建取水口\n牵头：市水利局　配合：市住建局　完成时限：6月底前\n2.铺设管网\n牵头：市水利局　配合：市城管局　完成时限：9月底前\n3.安装水表\n牵头：市水利局\n二、滨河公园\n4.修建步道\n牵头：市园林局　完成时限：10月底前\n5.种植乔木\n牵头：市园林局　配合：〃\n", "taken from a table (CSV); guessed: 6 things, each marked as a doubt in a draft\n"),
            await _folder.Run("text", "tasks.csv"));

        string plan = await Draft("tasks.csv");

        Assert.Contains(
            """
              # ?? Cells of the column “项目名称” are empty: here and below, they were read as the same as the cell above.
              # ?@ 1:1-1:7
              # ?1 They are the same as the cell above.
              # ?? The table does not number its groups of rows: “一、” and similar numbers were added, here and below.
              # ?@ 1:1-1:7
              # ?1 They are headings, in this order.
              - number: 1
                id: Section1
                title: 城北水厂

            """,
            plan,
            StringComparison.Ordinal);
        Assert.Contains(
            """
                  # ?? The cell of the column “牵头” is empty: it was read as the same as the cell above, “市水利局”.
                  # ?@ 5:1-5:8
                  # ?1 It is the same as the cell above.
                  # ?2 The cell names nobody.
                  # ?+ clause: 配合：市城管局完成时限：9月底前
                  # ?+ duties:
                  # ?+   - supporting: [CGJ]
                  # ?+ deadline: '9月底前'

            """,
            plan,
            StringComparison.Ordinal);
        // Of the empty cells of deadlines, the first is told.
        Assert.Single(plan.Split('\n'), line => line.Contains("# ?? The cell of the column “完成时限” is empty, here and perhaps below: no deadline was written. If the cell above, “9月底前”, was merged with it, write that deadline.", StringComparison.Ordinal));
        Assert.Contains("# ?? The cell of the column “牵头” says “同上”: it was read as the same as the cell above, “市园林局”.\n", plan, StringComparison.Ordinal);
        Assert.Contains("        text:\n          - 安装水表\n        clause: 牵头：市水利局\n        duties:\n          - lead: [SLJ]\n", plan, StringComparison.Ordinal);
    }

    // Where cells are merged, an empty one says nothing. What stands over one row is a group as much as what stands over two.
    [Fact]
    public async Task AMergedGroupIsAHeading_AndAnEmptyCellBesideMergedOnesIsEmpty()
    {
        Assert.Equal(
            "一、民生\n1.改造管线\n牵头单位：县住建局\n2.建设车场\n二、产业\n1.培育企业\n牵头单位：县工信局　配合单位：县科技局\n2.建设园区\n牵头单位：县工信局\n三、生态\n1.植树\n牵头单位：县林业局\n",
            await Text("<tr><td rowspan=2>民生</td><td>1</td><td>改造管线</td><td>县住建局</td><td></td></tr><tr><td>2</td><td>建设车场</td><td></td><td></td></tr>"
                + "<tr><td rowspan=2>产业</td><td>1</td><td>培育企业</td><td rowspan=2>县工信局</td><td>县科技局</td></tr><tr><td>2</td><td>建设园区</td><td></td></tr><tr><td>生态</td><td>1</td><td>植树</td><td>县林业局</td><td></td></tr>"));
        Assert.Contains("    title: 产业\n    tasks:\n", await Draft("notice.html"), StringComparison.Ordinal);
    }

    // The same names again, on each page, are none of the table; others, or the same in another order, begin another.
    [Fact]
    public async Task NamesThatStandAgain_BeginAnotherTable_WhereTheyAreOthers()
    {
        Assert.Equal(
            "1.改造管线\n牵头单位：县住建局\n2.建设车场\n牵头单位：县城管局\n3.植树\n责任单位：县林业局　牵头单位：县园林局\n",
            await Text(
                "<tr><td>1</td><td>改造管线</td><td>县住建局</td></tr><tr><td>序号</td><td>任务</td><td>牵头单位</td></tr><tr><td>2</td><td>建设车场</td><td>县城管局</td></tr>"
                + "<tr><td>责任单位</td><td>编号</td><td>工作内容</td><td>牵头单位</td></tr><tr><td>县林业局</td><td>3</td><td>植树</td><td>县园林局</td></tr>",
                "<tr><th>序号</th><th>任务</th><th>牵头单位</th></tr>"));
    }

    [Fact]
    public async Task RowsAboutTheTable_AreNoTasks_AndADoubt()
    {
        Assert.Equal("一、民生\n1.改造管线\n牵头单位：县住建局\n合计\t1项\n填表人：甲", await Text("<tr><td>民生</td><td>1</td><td>改造管线</td><td>县住建局</td><td></td></tr><tr><td></td><td>2</td><td>建设车场</td><td>县城管局</td><td></td></tr><tr><td colspan=2>合计</td><td>1项</td></tr><tr><td colspan=5>填表人：甲</td></tr>") is var text ? text.Replace("2.建设车场\n牵头单位：县城管局\n", "", StringComparison.Ordinal).TrimEnd() : "");
        string plan = await Draft("notice.html");
        Assert.Contains("# ?? This row of the table is not a task: its words may have been added to the task before it.\n", plan, StringComparison.Ordinal);
    }

    // A table without numbers: each of its rows is a task all the same.
    [Fact]
    public async Task RowsWithoutNumbers_GetSome_AndThatIsADoubt()
    {
        Assert.Equal("1.改造管线\n牵头单位：县住建局\n2.建设车场\n牵头单位：县城管局\n", await Text("<tr><td>改造管线</td><td>县住建局</td></tr><tr><td>建设车场</td><td>县城管局</td></tr>", "<tr><th>任务</th><th>牵头单位</th></tr>"));
        Assert.Contains("# ?? The table does not number its rows: “1.” and similar numbers were added, here and below.\n", await Draft("notice.html"), StringComparison.Ordinal);
    }

    // What a row without a number says is no part of the name in the row before it.
    [Fact]
    public async Task ARowWithoutANumber_IsNotJoinedToTheBodyBeforeIt()
    {
        await Text("<tr><td></td><td>1</td><td>改造管线</td><td>县住建局</td><td>县财政局</td></tr><tr><td></td><td></td><td>建设园区</td><td>县工信局</td><td></td></tr>");
        string plan = await Draft("notice.html");
        Assert.Contains("# ?? This row of the table has no number: its words were added to the row before it.\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("县财政局建设园区", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextThatIsThereAlready_IsReplacedByForce()
    {
        await Text("<tr><td></td><td>1</td><td>改造管线</td><td>县住建局</td><td>县财政局</td></tr>");
        _folder.Write("notice.txt", "another");
        ProgramRun run = await _folder.Run("draft", "notice.html", "-o", "plan.yaml", "--force");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal("1.改造管线\n牵头单位：县住建局　配合单位：县财政局\n", _folder.Read("notice.txt"));
    }

    private async Task<string> Text(string rows, string head = "<tr><th>类别</th><th>序号</th><th>任务</th><th>牵头单位</th><th>配合单位</th></tr>") =>
        (await _folder.Write("notice.html", $"<table>{head}{rows}</table>").Run("text", "notice.html")).Output;

    private async Task<string> Draft(string file)
    {
        ProgramRun run = await _folder.Run("draft", file, "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
        return _folder.Read("plan.yaml");
    }
}
