namespace FujianPlan.Tool.Tests.Texts;

/// <summary>What the columns of a table of tasks are taken for, by their names: aims, units, remarks, who leads; names in two rows, and rows that are headings.</summary>
public sealed class TableColumnTests : IDisposable
{
    private const string Title = "青川市便民任务清单\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // What is said of the last task stands before its clause, and not behind the tasks.
    [Fact]
    public async Task ARemark_StandsWithItsTask_InTheLastRow_Too()
    {
        Assert.Equal($"{Title}1.设窗口\n备注：分期\n责任单位：市甲局\n2.设热线\n备注：由市丙公司代建\n责任单位：市乙局\n", await Text("序号\t任务\t责任单位\t备注\n1\t设窗口\t市甲局\t分期\n2\t设热线\t市乙局\t由市丙公司代建\n"));
        Assert.Contains("          - |-\n            设热线\n            备注：由市丙公司代建\n        clause: 责任单位：市乙局\n", await Draft(), StringComparison.Ordinal);
    }

    // 2026年目标 beside 任务 is what is done by then; 2026年重点任务 by itself is the task.
    [Theory]
    [InlineData("序号\t任务\t一季度目标\t二季度目标\t责任单位\n1\t设窗口\t立项\t开工\t市甲局\n", "1.设窗口\n一季度目标：立项\n二季度目标：开工\n责任单位：市甲局\n")]
    [InlineData("序号\t类别\t一季度工作任务\t二季度工作任务\t责任单位\n1\t窗口\t立项\t开工\t市甲局\n", "1.窗口\n一季度工作任务：立项\n二季度工作任务：开工\n责任单位：市甲局\n")]
    [InlineData("序号\t任务\t2026年目标\t进展情况\t责任单位\n1\t设窗口\t3个\t立项\t市甲局\n", "1.设窗口\n2026年目标：3个\n进展情况：立项\n责任单位：市甲局\n")]
    [InlineData("序号\t类别\t2026年重点任务\t责任单位\n1\t窗口\t设窗口\t市甲局\n", "1.窗口\n设窗口\n责任单位：市甲局\n")]
    [InlineData("序号\t领域\t年度目标\t责任单位\n1\t窗口\t设窗口\t市甲局\n", "1.窗口\n设窗口\n责任单位：市甲局\n")]
    [InlineData("序号\t问题情况\t整改措施\t责任单位\n1\t窗口少\t设窗口\t市甲局\n", "1.窗口少\n设窗口\n责任单位：市甲局\n")]
    public async Task WhatIsDoneByWhen_HasTheNameOfItsColumn(string table, string expected) => Assert.Equal(Title + expected, await Text(table));

    // Units of indicators are no bodies, and digits of two columns no one number.
    [Theory]
    [InlineData("亿元", "所")]
    [InlineData("%", "微克/立方米")]
    public async Task AUnit_StandsBehindWhatItMeasures(string first, string second)
    {
        Assert.Equal(
            $"{Title}1.生产总值（{first}）\n2025年完成：910；2026年目标：980\n责任单位：市甲局\n2.其他（{second}）\n2025年完成：6；2026年目标：7\n责任单位：市乙局\n",
            await Text($"序号\t指标名称\t单位\t2025年完成\t2026年目标\t责任单位\n1\t生产总值\t{first}\t910\t980\t市甲局\n2\t其他\t{second}\t6\t7\t市乙局\n"));
        Assert.Contains("            2025年完成：910；2026年目标：980\n        clause: 责任单位：市甲局\n", await Draft(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyUnder单位_IsNoUnit() =>
        Assert.Equal($"{Title}1.设窗口\n单位：市丙局\n责任单位：市甲局\n", await Text("序号\t任务\t单位\t责任单位\n1\t设窗口\t市丙局\t市甲局\n"));

    // Which of the names leads, the name of the column says.
    [Fact]
    public async Task TheFirstOfTheNames_Leads_WhereTheColumnSaysSo()
    {
        Assert.Equal(
            $"{Title}1.设窗口\n责任单位：市甲局、市乙局（执法队）（首位为牵头单位）　完成时限：6月底前\n2.设热线\n责任单位：市乙局、市丙局（首位为牵头单位）　完成时限：9月底前\n",
            await Text("序号\t任务\t责任单位（首位为牵头单位）\t完成时限\n1\t设窗口\t市甲局、市乙局（执法队）\t6月底前\n2\t设热线\t市乙局、市丙局\t9月底前\n"));
        string plan = await Draft();
        Assert.Contains("        duties:\n          - lead: [JJ]\n          - responsible: [YIJ]\n", plan, StringComparison.Ordinal);
        Assert.Contains("        duties:\n          - lead: [YJ]\n          - responsible: [BJ]\n", plan, StringComparison.Ordinal);
    }

    // Bold type is lost in a text: nobody is read as responsible who may lead.
    [Fact]
    public async Task ABracketThatIsNotUnderstood_StaysInTheNameOfTheColumn()
    {
        Assert.Contains("责任单位（加粗的为牵头单位）：市甲局、市乙局\n", await Text("序号\t任务\t责任单位（加粗的为牵头单位）\t完成时限\n1\t设窗口\t市甲局、市乙局\t6月底前\n"), StringComparison.Ordinal);
        Assert.Contains("# ?? These words are about duties, but no duty was written for them", await Draft(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task 配合部门及乡镇_IsALabel() =>
        Assert.Equal($"{Title}1.设窗口\n牵头单位：县甲局　配合部门及乡镇：县乙局、凤城镇\n", await Text("序号\t任务\t牵头单位\t配合部门及乡镇\n1\t设窗口\t县甲局\t县乙局、凤城镇\n"));

    // 责任单位 twice or once, over 牵头单位 and 配合单位; empty cells on the right may have been cut off.
    [Theory]
    [InlineData("序号\t任务\t责任单位\t责任单位\t完成时限\n\t\t牵头单位\t配合单位\t\n")]
    [InlineData("序号\t任务\t责任单位\t\t完成时限\n\t\t牵头单位\t配合单位\n")]
    public async Task NamesInTwoRows_AreThoseOfTheLower(string head) =>
        Assert.Equal($"{Title}1.设窗口\n牵头单位：市甲局　配合单位：市乙局　完成时限：6月底前\n", await Text(head + "1\t设窗口\t市甲局\t市乙局\t6月底前\n"));

    // 二, 社会民生 is a heading, whoever leads above it.
    [Fact]
    public async Task ANumberedGroup_IsAHeading_AndNobodyLeadsIt() => Assert.Equal(
        $"{Title}一、窗口\n1.设窗口\n牵头单位：市甲局　责任单位：市丙局、市丁局\n二、热线\n2.设热线\n牵头单位：市乙局　责任单位：市甲局\n",
        await Text("| 序号 | 任务 | 牵头单位 | 责任单位 |\n|--|--|--|--|\n| 一 | 窗口 | | |\n| 1 | 设窗口 | 市甲局 | 市丙局<br>市丁局 |\n| 二 | 热线 | | |\n| 2 | 设热线 | 市乙局 | 市甲局 |\n"));

    // Full-width blanks, and single ones, stand between words, too: rows are told by their numbers, names and dates.
    [Theory]
    [InlineData("序号　任务　　责任单位　　　　完成时限\n1　　设窗口　市甲局、市乙局　6月底前\n2　　设热线　市丙局　　　　　9月底前\n")]
    [InlineData("序号 任务 责任单位 完成时限\n1 设窗口 市甲局、市乙局 6月底前\n2 设热线 市丙局 9月底前\n")]
    public async Task Blanks_ThatStandBetweenWordsToo_SeparateCells(string table)
    {
        Assert.Equal($"{Title}1.设窗口\n责任单位：市甲局、市乙局　完成时限：6月底前\n2.设热线\n责任单位：市丙局　完成时限：9月底前\n附注\n", await Text(table + "附注\n"));
        Assert.Contains("      # ?? Nothing but their number shows where the cells of this table end: each row was read as 4 cells, in order. Check that no cell is empty and none has two lines or a space, here and below.\n", await Draft(), StringComparison.Ordinal);
    }

    // The four lists of one table: 时限清单 is 时限, and who does it may have labels of its own.
    [Fact]
    public async Task 责任清单_SaysWho_And时限清单_When() => Assert.Equal(
        $"{Title}1.设窗口\n牵头：市甲局；配合：市乙局　时限：6月底前\n2.设热线\n责任：市乙局　时限：9月底前\n",
        await Text("编号\t任务清单\t责任清单\t时限清单\n1\t设窗口\t牵头：市甲局；配合：市乙局\t6月底前\n2\t设热线\t市乙局\t9月底前\n"));

    // Each body's row is a task, and whether its words give it a duty is asked.
    [Fact]
    public async Task 职责OfBodies_AreTasks_AndADoubt()
    {
        Assert.Equal($"{Title}1.县甲局：牵头组织全县工作。\n2.县乙局：负责校园管理，\n配合查处。\n", await Text("单位\t职责\n县甲局\t牵头组织全县工作。\n县乙局\t\"负责校园管理，\n配合查处。\"\n"));
        string plan = await Draft();
        Assert.Contains("# ?? The table does not number its rows: “1.” and similar numbers were added, here and below.\n", plan, StringComparison.Ordinal);
        Assert.Contains("# ?2 They give duties, according to the editors' reading: 县甲局 lead.\n", plan, StringComparison.Ordinal);
        Assert.Equal($"{Title}1.县甲局：牵头组织全县工作。\n2.县乙局：负责校园管理。\n", await Text("| 序号 | 成员单位 | 主要职责 |\n|--|--|--|\n| 1 | 县甲局 | 牵头组织全县工作。 |\n| 2 | 县乙局 | 负责校园管理。 |\n"));
    }

    // Duties with numbers of their own, or of nobody, stay as they are.
    [Theory]
    [InlineData("县甲局\t1.牵头组织。2.负责校园。\n")]
    [InlineData("县甲局\t\n")]
    [InlineData("张某某科长\t牵头组织。\n")]
    public async Task 职责ThatAreNoOneTask_StayAsTheyAre(string row) => Assert.Equal(
        (Title + "单位\t职责\n县乙局\t负责校园。\n" + row).TrimEnd(), (await Text("单位\t职责\n县乙局\t负责校园。\n" + row)).TrimEnd());

    private async Task<string> Text(string table) => (await _folder.Write("notice.txt", Title + table).Run("text", "notice.txt")).Output;

    private async Task<string> Draft()
    {
        ProgramRun run = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
        return _folder.Read("plan.yaml");
    }
}
