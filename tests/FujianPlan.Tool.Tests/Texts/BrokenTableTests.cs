namespace FujianPlan.Tool.Tests.Texts;

/// <summary>Tables in plain text that narrow columns and pages broke: in dates and names, in the names of columns, and between rows.</summary>
public sealed class BrokenTableTests : IDisposable
{
    private const string Title = "青川市便民任务清单\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026年\n9月底", "2026年9月底")]
    [InlineData("2026年9月\n底前", "2026年9月底前")]
    [InlineData("2026年1\n2月底", "2026年12月底")]
    [InlineData("2026年3月-\n9月", "2026年3月-9月")]
    [InlineData("6月底前\n长期坚持", "6月底前、长期坚持")]
    [InlineData("6月\n9月", "6月、9月")]
    [InlineData("2025年\n2026年", "2025年、2026年")]
    public async Task ABrokenDate_IsOne_AndTwoBelowEachOtherAreTwo(string cell, string deadline) => Assert.Equal(
        $"{Title}1.设窗口\n牵头单位：市甲局　完成时限：{deadline}\n2.设热线\n牵头单位：市乙局　完成时限：{deadline}\n",
        await Text($"序号\t任务\t牵头单位\t完成时限\n1\t设窗口\t市甲局\t{cell}\n2\t设热线\t市乙局\t{cell}\n"));

    // The date of the notice below the table, and a note on it.
    [Theory]
    [InlineData("2026年3月15日")]
    [InlineData("注：本表所列为完成时间。")]
    [InlineData("市政府办公室")]
    public async Task WhatFollowsTheTable_IsNoRestOfItsLastDate(string line) =>
        Assert.Equal($"{Title}1.设窗口\n牵头单位：市甲局　完成时限：6月底前\n{line}\n", await Text($"序号\t任务\t牵头单位\t完成时限\n1\t设窗口\t市甲局\t6月底前\n{line}\n"));

    [Theory]
    [InlineData("县教育局、县交通\n运输局、凤城镇政府", "县教育局、县交通运输局、凤城镇政府")]
    [InlineData("县财政局、县自然\n资源局、市安溪\n生态环境局", "县财政局、县自然资源局、市安溪生态环境局")]
    [InlineData("县财政局、\n县水利局", "县财政局、县水利局")]
    [InlineData("县财政局\n县水利局", "县财政局、县水利局")]
    [InlineData("县甲局、县政府\n办公室", "县甲局、县政府办公室")]
    [InlineData("城厢镇\n人民政府、县甲局", "城厢镇人民政府、县甲局")]
    [InlineData("张某\n县财政局", "张某、县财政局")]
    [InlineData("项目业主方\n县财政局", "项目业主方、县财政局")]
    [InlineData("县\n市场监管局", "县市场监管局")]
    [InlineData("业主\n凤城镇政府", "业主、凤城镇政府")]
    [InlineData("各乡（镇）\n人民政府", "各乡（镇）人民政府")]
    [InlineData("牵头：县财政局\n配合：县水利局", "牵头：县财政局　配合：县水利局")]
    public async Task ABrokenName_IsOne_AndTwoBelowEachOtherAreTwo(string cell, string names)
    {
        string labelled = names.Contains('：', StringComparison.Ordinal) ? names : $"责任单位：{names}";
        Assert.Equal($"{Title}1.设窗口\n{labelled}　完成时限：6月底前\n2.设热线\n{labelled}　完成时限：9月底前\n", await Text($"序号\t任务\t责任单位\t完成时限\n1\t设窗口\t{cell}\t6月底前\n2\t设热线\t{cell}\t9月底前\n"));
    }

    // In the last column, the rest of a name and the next label go on with it.
    [Theory]
    [InlineData("县交通\n运输局", "责任单位：县交通运输局")]
    [InlineData("牵头：县财政局\n配合：县水利局", "牵头：县财政局　配合：县水利局")]
    public async Task TheLastCell_GoesOnBelowItsRow(string cell, string clause) => Assert.Equal(
        $"{Title}1.设窗口\n{clause}\n2.设热线\n{clause}\n", await Text($"序号\t任务\t责任单位\n1\t设窗口\t{cell}\n2\t设热线\t{cell}\n"));

    [Theory]
    [InlineData("序号\t任务\t牵头单位\t责任单位\t完成\n时限\n")]
    [InlineData("序号\t工作\n任务\t牵头\n单位\t责任单位\t完成时限\n")]
    public async Task NamesOfColumns_MayBeBroken(string head) =>
        Assert.Equal($"{Title}1.设窗口\n牵头单位：县甲局　责任单位：县乙局　完成时限：6月底前\n", await Text($"{head}1\t设窗口\t县甲局\t县乙局\t6月底前\n"));

    // A group below the names is no rest of the last one.
    [Fact]
    public async Task AGroupBelowTheNames_IsAHeading() =>
        Assert.Equal($"{Title}一、教育类\n1.设窗口\n牵头单位：县甲局　完成时限：6月底前\n", await Text("序号\t任务\t牵头单位\t完成时限\n教育类\n1\t设窗口\t县甲局\t6月底前\n"));

    [Fact]
    public async Task WhatPagesPutBetweenRows_IsLeftOut_AndTold()
    {
        ProgramRun run = await _folder.Write("notice.txt", Title + "序号\t任务\t牵头单位\t完成时限\n1\t设窗口\t县甲局\t6月底前\n—3—\n2\t设热线\t县乙局\t2026年\n第4页 共8页\n9月底前\n续表\n序号\t任务\t牵头单位\t完成时限\n3\t办网站\t县甲局\t6月底前\n").Run("text", "notice.txt");
        Assert.Equal(
            ($"{Title}1.设窗口\n牵头单位：县甲局　完成时限：6月底前\n2.设热线\n牵头单位：县乙局　完成时限：2026年9月底前\n3.办网站\n牵头单位：县甲局　完成时限：6月底前\n", "taken from plain text with a table (UTF-8); left out: 2 page numbers, 1 note that a table continues\n"),
            (run.Output, run.Errors));
    }

    // Under a title of its own, a table is another, with the same names of columns, too; a list of people is no table of tasks.
    [Fact]
    public async Task TablesUnderTitles_AreOthers()
    {
        const string Head = "序号\t任务\t牵头单位\n";
        Assert.Equal(
            $"附件1\n窗口清单\n1.设窗口\n牵头单位：县甲局\n附件2\n热线清单\n1.设热线\n牵头单位：县乙局\n附件3\n联系人\n序号 单位 姓名 电话\n1 县甲局 张三 23232323\n",
            (await _folder.Write("notice.txt", $"附件1\n窗口清单\n{Head}1\t设窗口\t县甲局\n附件2\n热线清单\n{Head}1\t设热线\t县乙局\n附件3\n联系人\n序号\t单位\t姓名\t电话\n1\t县甲局\t张三\t23232323\n").Run("text", "notice.txt")).Output);
    }

    // Its title stands over it on each page.
    [Fact]
    public async Task TheTitleOverTheNamesOnAnotherPage_IsLeftOut() =>
        Assert.Equal($"{Title}1.设窗口\n牵头单位：县甲局\n2.设热线\n牵头单位：县乙局\n", await Text($"序号\t任务\t牵头单位\n1\t设窗口\t县甲局\n{Title}序号\t任务\t牵头单位\n2\t设热线\t县乙局\n"));

    private async Task<string> Text(string table) => (await _folder.Write("notice.txt", Title + table).Run("text", "notice.txt")).Output;
}
