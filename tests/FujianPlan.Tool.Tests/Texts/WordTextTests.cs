using static FujianPlan.Tool.Tests.Texts.WordNotice;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>The text of documents of Word: what their readers see, and nothing else.</summary>
public sealed class WordTextTests : IDisposable
{
    private const string Levels =
        """
        <w:abstractNum w:abstractNumId="5">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
          <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%4"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="6">
          <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private async Task<(string Text, string Told)> TextOf(byte[] document)
    {
        ProgramRun run = await _folder.Write("notice.docx", document).Run("text", "notice.docx");
        Assert.Equal(0, run.ExitCode);
        return (run.Output, run.Errors);
    }

    // Word makes the numbers itself: the file has none of them.
    [Fact]
    public async Task AutomaticNumbers_AreWrittenAsTheReaderSeesThem()
    {
        string body = Numbered("夯实基础", 1, 0) + Numbered("建设网络", 1, 1) + Numbered("铺设光缆。", 1, 2) + Numbered("布设基站。", 1, 2) + Numbered("选址", 1, 3)
            + Numbered("统一标准", 1, 1) + Numbered("编制规范。", 1, 2) + Numbered("便民服务", 1, 0) + Numbered("一网通办", 1, 1) + Paragraph("另起的条目：") + Numbered("甲。", 3, 2) + Numbered("乙。", 3, 2)
            + Numbered("第三章内容", 2, 0) + Numbered("第一节内容", 2, 1) + Numbered("要点", 2, 2) + Paragraph("不编号", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");

        Assert.Equal(
            """
            一、夯实基础
            （一）建设网络
            1.铺设光缆。
            2.布设基站。
            ①选址
            （二）统一标准
            1.编制规范。
            二、便民服务
            （一）一网通办
            另起的条目：
            1.甲。
            2.乙。
            3 第三章内容
            3.1 第一节内容
            要点
            不编号

            """,
            (await TextOf(Of(body, Levels))).Text);
    }

    [Fact]
    public async Task NumbersOfStyles_AreThoseOfTheLevelThatNamesTheStyle()
    {
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="mine"/><w:basedOn w:val="H2"/></w:style>
            """;
        string body = Paragraph("总则", "<w:pStyle w:val=\"H1\"/>") + Paragraph("目的", "<w:pStyle w:val=\"H2\"/>") + Paragraph("范围", "<w:pStyle w:val=\"Mine\"/>");

        Assert.Equal("一、总则\n（一）目的\n（二）范围\n", (await TextOf(Of(body, Levels, Styles))).Text);
    }

    [Fact]
    public async Task WhatIsNoTextOfTheNotice_IsLeftOut_AndTold()
    {
        string body = $"<w:p>{Run("建设")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{Run("新")}</w:ins>{Run("网络")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{Run("密", "<w:vanish/>")}{Run("。")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr>{Run("前半")}</w:p>{Paragraph("后半。")}"
            + $"<w:p><w:r><w:ruby><w:rt>{Run("wǎng")}</w:rt><w:rubyBase>{Run("网")}</w:rubyBase></w:ruby></w:r>{Run("格")}</w:p>"
            + Paragraph("基础........3", "<w:pStyle w:val=\"TOC1\"/>");

        (string text, string told) = await TextOf(Of(body, styles: "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>", header: "内部资料"));

        Assert.Equal("建设新网络。\n前半后半。\n网格\n", text);
        Assert.Equal("taken from a Word document; left out: 1 header or footer, 1 deletion, 1 footnote or endnote, 1 hidden run of text, 1 line of a table of contents\n", told);
    }

    [Fact]
    public async Task Breaks_Tabs_Blanks_AndTextBoxes_AreAsTheyAreRead()
    {
        const string Box = "<w:txbxContent>{0}</w:txbxContent>";
        string box = Box.Replace("{0}", Paragraph("示例市人民政府文件"), StringComparison.Ordinal);
        string body = $"<w:p>{Run("　　甲")}<w:r><w:br/></w:r>{Run("乙")}<w:r><w:tab/></w:r>{Run("丙  丁\u00A0\u200B戊")}</w:p>"
            + $"<w:p>{Run("正文")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:sdt><w:sdtContent>" + Paragraph("控件内") + "</w:sdtContent></w:sdt>"
            + $"<w:p><w:hyperlink>{Run("链接")}</w:hyperlink><w:fldSimple w:instr=\"REF\">{Run("引文")}</w:fldSimple><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText></w:r></w:p>";

        Assert.Equal("甲\n乙 丙 丁 戊\n正文\n示例市人民政府文件\n控件内\n链接引文\n", (await TextOf(Of(body))).Text);
    }

    // What its author has struck out, and what an empty control says is to be written, are none of the notice.
    [Fact]
    public async Task StruckOutTextAndPlaceholders_AreLeftOut_AndCounted()
    {
        string body = $"<w:p>{Run("保留")}<w:r><w:rPr><w:strike/></w:rPr><w:t>划去</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Run("请填写")}</w:sdtContent></w:sdt>{Run("其余")}</w:p>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Paragraph("单击此处") + "</w:sdtContent></w:sdt><w:p><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>没有划去</w:t></w:r></w:p>";

        (string text, string told) = await TextOf(Of(body));
        Assert.Equal("保留其余\n没有划去\n", text);
        Assert.Contains("left out: 1 struck-out run of text, 2 placeholders", told, StringComparison.Ordinal);
    }

    // Lines of a cell that have labels of their own are told apart by them, whatever they label.
    [Fact]
    public async Task ACellWithLinesOfLabels_IsAClause()
    {
        string body = Paragraph("示例市人民政府关于印发示例市要点的通知") + Table(
            ["序号", "工作任务", "责任单位"],
            ["1", "建设一张网。", "<w:p><w:r><w:t>责任单位：市数据局</w:t><w:br/><w:t>完成时限：2024年6月底前</w:t></w:r></w:p>"],
            ["2", "统一标准。", Paragraph("牵头单位：市教育局") + Paragraph("督办单位：市财政局") + Paragraph("配合单位：无")]);

        Assert.Contains(
            "1.建设一张网。\n责任单位：市数据局　完成时限：2024年6月底前\n2.统一标准。\n牵头单位：市教育局　督办单位：市财政局　配合单位：无\n", (await TextOf(Of(body))).Text, StringComparison.Ordinal);
        await _folder.Run("draft", "notice.docx", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("deadline: '2024年6月底前'\n", plan, StringComparison.Ordinal);
        Assert.Contains("# ?? Not understood in the clause: 督办单位：市财政局\n", plan, StringComparison.Ordinal);
    }

    // Each cell that is merged over rows is one; the draft and the grammar of clauses read what becomes of the rows.
    [Fact]
    public async Task ATableOfTasks_BecomesTasks_ThatAreDrafted()
    {
        const string Begin = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", On = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>";
        string body = Paragraph("示例市人民政府关于印发示例市要点的通知") + Paragraph("2024年3月1日") + Table(
            ["序号", "任务领域", "工作任务", "牵头单位", "配合单位", "完成时限"],
            ["<w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr>" + Paragraph("一、夯实基础")],
            ["1", Begin + Paragraph("网络"), "建设一张网。", "市数据局", Paragraph("市财政局") + Paragraph("各县政府"), "2024年6月底前"],
            ["2", On, "统一标准。", Begin + Paragraph("市教育局"), "—", "长期坚持"],
            ["3", "云", "建设一朵云。", On, "", ""]);

        string text = (await TextOf(Of(body))).Text;
        Assert.Equal(
            """
            示例市人民政府关于印发示例市要点的通知
            2024年3月1日
            一、夯实基础
            （一）网络
            1.建设一张网。
            牵头单位：市数据局　配合单位：市财政局、各县政府　完成时限：2024年6月底前
            2.统一标准。
            牵头单位：市教育局　完成时限：长期坚持
            （二）云
            3.建设一朵云。
            牵头单位：市教育局

            """,
            text);
        await _folder.Run("draft", "notice.docx", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("clause: 牵头单位：市数据局 配合单位：市财政局、各县政府 完成时限：2024年6月底前\n", plan, StringComparison.Ordinal);
        Assert.Contains("- supporting: [CZJ, ", plan, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read("notice.txt"));
    }
}
