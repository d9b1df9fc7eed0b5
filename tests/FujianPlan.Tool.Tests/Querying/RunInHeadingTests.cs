namespace FujianPlan.Tool.Tests.Querying;

/// <summary>Headings that answer by themselves are told, words that several titles have too, and a title stands in a sentence without its own stop.</summary>
public sealed class RunInHeadingTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", RunInPlan.Yaml);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2", "0 tasks\nThese whole sections and parts have their own clause or text, which 'fujianplan show' shows: 2 加强组织领导\n")]
    [InlineData("3", "0 tasks\nThese whole sections and parts have their own clause or text, which 'fujianplan show' shows: 3 强化资金保障\n")]
    [InlineData("4", "0 tasks\nThese whole sections and parts have their own clause or text, which 'fujianplan show' shows: 4 加强督查考核\n")]
    [InlineData("1", "2 tasks\n")]
    [InlineData("保障措施", "0 tasks\nThese whole sections and parts have their own clause or text, which 'fujianplan show' shows: 保障措施, 2 加强组织领导, 3 强化资金保障, 4 加强督查考核\n")]
    [InlineData("重点任务", "2 tasks\n")]
    public async Task Query_OfAPlaceAlone_TellsTheHeadingsThatAnswerByThemselves(string section, string told) =>
        Assert.Equal((0, told), await Errors("query", "--section", section));

    [Fact]
    public async Task Query_OfAll_TellsThemAsWell()
    {
        Assert.Equal((0, "2 tasks\nThese whole sections and parts have their own clause or text, which 'fujianplan show' shows: 保障措施, 2 加强组织领导, 3 强化资金保障, 4 加强督查考核\n"), await Errors("query"));
        Assert.Equal("2 项任务\n下列章节、部分自身有责任条款或正文，可用“fujianplan show”查看：保障措施、2 加强组织领导、3 强化资金保障、4 加强督查考核\n", (await _folder.RunInChinese("query")).Errors);
    }

    [Fact]
    public async Task Words_OfASectionAndAPart_AreToldToBeAmbiguous()
    {
        const string Choice = "fujianplan: '保障' is read as 保障措施, whose title begins with it. Other titles also contain it: 3 强化资金保障.\n";
        ProgramRun shown = await _folder.Run("show", "保障"), asked = await _folder.Run("query", "--section", "保障");

        Assert.Equal((0, Choice), (shown.ExitCode, shown.Errors));
        Assert.StartsWith("保障措施\n", shown.Output, StringComparison.Ordinal);
        Assert.StartsWith(Choice + "0 tasks\n", asked.Errors, StringComparison.Ordinal);
        Assert.Equal("fujianplan: “保障”按标题以此开头的“保障措施”处理。其他标题中也有：3 强化资金保障。\n", (await _folder.RunInChinese("show", "保障")).Errors);
        Assert.Equal((0, ""), await Errors("show", "保障措施"));
        Assert.Equal((0, ""), await Errors("show", "强化资金保障"));
        Assert.Equal((0, ""), await Errors("show", "资金"));
    }

    [Fact]
    public async Task Titles_StandInASentenceWithoutTheirOwnStop()
    {
        Assert.Equal((2, "fujianplan: '加强' may be: 2 加强组织领导, 4 加强督查考核. Write the number.\n"), await Errors("show", "加强"));
        Assert.Equal("fujianplan: “加强”可能是：2 加强组织领导、4 加强督查考核。请填写编号。\n", (await _folder.RunInChinese("query", "--section", "加强")).Errors);
        Assert.Equal((2, "fujianplan: There is no task or section '9'. Did you mean 4 (加强督查考核)?\n"), await Errors("show", "9"));
    }

    [Fact]
    public async Task Show_PartsAClauseWithoutBracketsFromItsTitle()
    {
        Assert.Equal(
            """
            2 Organisation
            加强组织领导。
            定期会商。
            （责任单位：市财政局、市数据局）
              lead        CZJ 市财政局 [by a remark elsewhere]
              responsible SJJ 市数据局
              of the part 保障措施
                本部分由市委改革办负责督促指导。
                guiding     GGB 市委改革办 [editorial: 负责督促指导即督促指导。]

            """.ReplaceLineEndings("\n"),
            (await _folder.Run("show", "2")).Output);
    }

    [Fact]
    public async Task Show_PrintsAClauseOfSeveralLines_OnItsLines()
    {
        Assert.StartsWith("1.2 Hall\n建设大厅。\n牵头单位：市数据局\n配合单位：市财政局\n  lead        SJJ 市数据局\n", (await _folder.Run("show", "1.2")).Output, StringComparison.Ordinal);
        Assert.Contains("\n  task 1.2 建设大厅。\n    牵头单位：市数据局\n    配合单位：市财政局\n    lead        SJJ 市数据局\n", (await _folder.Run("show", "1")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_CountTheReadingsOfHeadings()
    {
        ProgramRun run = await _folder.Run("stats"), csv = await _folder.Run("stats", "--csv");
        System.Text.Json.JsonElement json = System.Text.Json.JsonDocument.Parse((await _folder.Run("stats", "--json")).Output).RootElement;

        Assert.Contains("Tasks, sections and parts with duties on other grounds than their clause\nreading\ttasks\tsections\tparts\neditorial\t0\t0\t1\ncarried\t0\t1\t0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("职责另有依据的任务、章节、部分数\n", (await _folder.RunInChinese("stats")).Output, StringComparison.Ordinal);
        Assert.Contains("\r\nreading,editorial,,,0\r\nreading,carried,,,0\r\nsectionReading,editorial,,,0\r\nsectionReading,carried,,,1\r\npartReading,editorial,,,1\r\npartReading,carried,,,0\r\n", csv.Output, StringComparison.Ordinal);
        Assert.Equal(
            "0 0, 0 1, 1 0",
            string.Join(", ", new[] { "readings", "sectionReadings", "partReadings" }.Select(name => $"{json.GetProperty(name).GetProperty("editorial")} {json.GetProperty(name).GetProperty("carried")}")));
    }

    private async Task<(int ExitCode, string Errors)> Errors(params string[] arguments)
    {
        ProgramRun run = await _folder.Run(arguments);
        return (run.ExitCode, run.Errors);
    }
}
