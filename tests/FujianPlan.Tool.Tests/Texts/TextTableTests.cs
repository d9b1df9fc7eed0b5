namespace FujianPlan.Tool.Tests.Texts;

/// <summary>Tables in plain text, as they are pasted from a document: rows in lines, with tabs, bars or several blanks between their cells.</summary>
public sealed class TextTableTests : IDisposable
{
    private const string Title = "青川市便民任务清单\n";
    private const string Expected = "青川市便民任务清单\n一、窗口\n1.设窗口，一窗受理\n牵头单位：市甲局　配合单位：市乙局、市丙局　完成时限：6月底前\n2.设热线\n牵头单位：市乙局\n二、网站\n3.办网站\n牵头单位：市丙局　配合单位：市甲局　完成时限：年底前\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("序号\t任务\t牵头单位\t配合单位\t完成时限\n一、窗口\n1\t设窗口，一窗受理\t市甲局\t市乙局、市丙局\t6月底前\n2\t设热线\t市乙局\t\t\n二、网站\n3\t办网站\t市丙局\t市甲局\t年底前\n")]
    [InlineData("序号\t任务\t牵头单位\t配合单位\t完成时限\n一、窗口\n1\t设窗口，一窗受理\t市甲局\t市乙局、市丙局\t6月底前\n2\t设热线\t市乙局\n二、网站\n3\t办网站\t市丙局\t市甲局\t年底前\n")]
    [InlineData("| 序号 | 任务 | 牵头单位 | 配合单位 | 完成时限 |\n|---|---|---|---|---|\n| 一、窗口 | | | | |\n| 1 | 设窗口，一窗受理 | 市甲局 | 市乙局、市丙局 | 6月底前 |\n| 2 | 设热线 | 市乙局 | | |\n| 二、网站 | | | | |\n| 3 | 办网站 | 市丙局 | 市甲局 | 年底前 |\n")]
    public async Task RowsWithASeparator_AreTheLinesOfATable(string table)
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + table).Run("text", "notice.txt");
        Assert.Equal((Expected, "taken from plain text with a table (UTF-8); guessed: 1 thing, each marked as a doubt in a draft\n"), (run.Output, run.Errors));
    }

    [Fact]
    public async Task Blanks_SeparateCells_WhereNoneIsEmpty()
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号  任务  责任单位  完成时限\n1  设窗口  市甲局、市乙局  6月底前\n2  设热线  市丙局  年底前\n联系人：张三\n").Run("text", "notice.txt");
        Assert.Equal("青川市便民任务清单\n1.设窗口\n责任单位：市甲局、市乙局　完成时限：6月底前\n2.设热线\n责任单位：市丙局　完成时限：年底前\n联系人：张三\n", run.Output);
    }

    // 1.5G is no number of a task.
    [Fact]
    public async Task ANumber_IsApart_FromWordsThatBeginWithOne()
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号\t任务\t责任单位\n1\t5G基站建设\t市甲局\n2\t设热线\t市丙局\n").Run("text", "notice.txt");
        Assert.Equal("青川市便民任务清单\n1. 5G基站建设\n责任单位：市甲局\n2.设热线\n责任单位：市丙局\n", run.Output);
    }

    // A cell of several lines: as a document pastes it, and as a spreadsheet does.
    [Theory]
    [InlineData("序号\t任务\t责任单位\t完成时限\n1\t设窗口；\n设热线\t市甲局\t6月底前\n2\t办网站\t市乙局\n市丙局\t年底前\n")]
    [InlineData("序号\t任务\t责任单位\t完成时限\n1\t\"设窗口；\n设热线\"\t市甲局\t6月底前\n2\t办网站\t\"市乙局\n市丙局\"\t年底前\n")]
    public async Task CellOfSeveralLines_IsOne(string table)
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + table).Run("text", "notice.txt");
        Assert.Equal("青川市便民任务清单\n1.设窗口；\n设热线\n责任单位：市甲局　完成时限：6月底前\n2.办网站\n责任单位：市乙局、市丙局　完成时限：年底前\n", run.Output);
    }

    [Fact]
    public async Task TwoTables_AreTwo_WithWhatStandsBetween()
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号\t任务\t责任单位\n1\t设窗口\t市甲局\n附件2\n青川市整改清单\n序号\t问题\t措施\t责任单位\t完成时限\n1\t窗口少\t增设窗口\t市乙局\t6月底前\n").Run("text", "notice.txt");
        Assert.Equal("青川市便民任务清单\n1.设窗口\n责任单位：市甲局\n附件2\n青川市整改清单\n1.窗口少\n增设窗口\n责任单位：市乙局　完成时限：6月底前\n", run.Output);
    }

    // By blanks alone, which cell is empty cannot be seen; where merged cells were left out, neither; a name below a row may be of any cell.
    [Theory]
    [InlineData("序号  任务  牵头单位  配合单位\n1  设窗口  市甲局  市乙局\n2  设热线  市乙局\n", 4, 4)]
    [InlineData("序号\t任务\t措施\t责任单位\n1\t窗口\t设窗口\t市甲局\n设热线\t市乙局\n", 4, 4)]
    [InlineData("序号\t任务\t牵头单位\t配合单位\n1\t设窗口\t市甲局\t市乙局\n市丙局\n2\t设热线\t市乙局\t市甲局\n", 4, 4)]
    [InlineData("序号\t任务\t牵头单位\n1\t设窗口\t市甲局\t市乙局\n", 3, 3)]
    [InlineData("序号 任务 责任单位 完成时限\n1 设窗口 市甲局 6月底前\n2 设 热线 市乙局\n", 4, 4)]
    public async Task RowsThatCannotBeTold_AreRefused_AndNothingIsWritten(string table, int line, int cells)
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + table).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"at line {line} it is not clear which cell belongs to which column. Give each row one line with {cells} cells, separated by tabs", run.Errors, StringComparison.Ordinal);
        ProgramRun chinese = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--lang", "zh");
        Assert.Contains($"第 {line} 行处无法判定各单元格属于哪一列。请将每行写成一行，以制表符分隔 {cells} 个单元格", chinese.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("plan.yaml")));
    }

    // Each row is as long as the names of the columns, and the numbers count up; empty lines stand anywhere.
    [Fact]
    public async Task CellsBelowEachOther_AreRows_WhereEachIsWhole_AndThatIsADoubt()
    {
        _folder.Write("notice.txt", Title + "序号\n任务\n牵头单位\n完成时限\n1\n设窗口\n市甲局\n6月底前\n\n2\n设热线\n市乙局、市丙局\n9月底前\n附注：另行印发。\n");
        Assert.Equal("青川市便民任务清单\n1.设窗口\n牵头单位：市甲局　完成时限：6月底前\n2.设热线\n牵头单位：市乙局、市丙局　完成时限：9月底前\n附注：另行印发。\n", (await _folder.Run("text", "notice.txt")).Output);
        await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--lang", "zh");
        Assert.Contains("# ?? 此表各单元格只能按个数区分：每行按顺序读作 4 个单元格。", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // An extract of a table: some of its numbers, headings of groups, a column of persons, and the lines between the cells.
    [Fact]
    public async Task CellsBelowEachOther_MayHaveGroups_AndSomeOfTheNumbers()
    {
        _folder.Write("notice.txt", Title + "序号 |\n任务 |\n分 管 领导 |\n牵头单位 |\n\n一、便民\n3 |\n设窗口 |\n张三 |\n市甲局 |\n二、利企\n三、增效\n68 |\n设热线 |\n李四 |\n市乙局、市丙局。 |\n69 |\n办网站 |\n李四 |\n市乙局 |\n");
        Assert.Equal(
            "青川市便民任务清单\n一、便民\n3.设窗口\n分管领导：张三　牵头单位：市甲局\n二、利企\n三、增效\n68.设热线\n分管领导：李四　牵头单位：市乙局、市丙局。\n69.办网站\n分管领导：李四　牵头单位：市乙局\n",
            (await _folder.Run("text", "notice.txt")).Output);
        await _folder.Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("        marker: '68.'\n        text:\n          - 设热线\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // A cell of two lines, one that is empty, a row that is cut or longer, and a name that goes on.
    [Theory]
    [InlineData("1\n设窗口\n设热线\n市甲局\n6月底前\n2\n办网站\n市乙局\n9月底前\n")]
    [InlineData("1\n设窗口\n6月底前\n2\n办网站\n市乙局\n9月底前\n")]
    [InlineData("1\n设窗口\n市甲局\n6月底前\n2\n办网站\n市乙局\n")]
    [InlineData("1\n设窗口\n市甲局\n6月底前\n12月底前\n2\n办网站\n市乙局\n9月底前\n")]
    [InlineData("1\n设窗口\n市甲局\n2026年\n6月底前\n")]
    [InlineData("1\n设窗口\n设热线\n6月底前\n")]
    public async Task CellsBelowEachOther_AreRefused_WhereARowIsNot(string rows)
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号\n任务\n牵头单位\n完成时限\n" + rows).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("whose cells come one after another, so it is not clear which of them belong together", run.Errors, StringComparison.Ordinal);
    }

    // Rows of others were left out: the numbers count up, and nothing was moved.
    [Fact]
    public async Task RowsWithNumbersLeftOut_AreReadInOrder()
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号\t任务\t责任单位\n1\t设窗口\t市甲局\n8\t设热线\t市乙局\n21\t办网站\t市甲局、市乙局按职责分工负责\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.DoesNotContain("are not in order", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 section, 3 tasks, 2 agencies", run.Errors, StringComparison.Ordinal);
        Assert.Contains("        marker: '8.'\n        text:\n          - 设热线\n        clause: 责任单位：市乙局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }
}
