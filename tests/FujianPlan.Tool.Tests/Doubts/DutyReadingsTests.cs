namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>Duties that words of a text give, and no clause: those of another task, and those behind 由. They are readings of the doubt about the words.</summary>
public sealed class DutyReadingsTests : IDisposable
{
    private const string Head = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（责任单位：市园林局、市水利局）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("（责任单位：同上）", "1.1: 市园林局、市水利局")]
    [InlineData("（同上）", "1.1: 市园林局、市水利局")]
    [InlineData("（〃）", "1.1: 市园林局、市水利局")]
    [InlineData("（同第1项）", "1.1: 市园林局、市水利局")]
    [InlineData("（责任单位同第1项）", "1.1: 市园林局、市水利局")]
    [InlineData("（与上一项相同）", "1.1: 市园林局、市水利局")]
    [InlineData("（同第3项）", "1.3: 市林业局")]
    public async Task WordsForAnotherTask_TakeItsDutiesOver(string words, string told)
    {
        string[] lines = await DoubtOf($"2.养护道路。{words}\n3.养护河道。（责任单位：市林业局）\n", words);
        string codes = told.StartsWith("1.1", StringComparison.Ordinal) ? "YLJ, SLJ" : "LYJ";
        Assert.Equal([$"# ?2 They are those of task {told}.", "# ?+ duties:", $"# ?+   - responsible: [{codes}]", "# ?+     reading: editorial", $"# ?+     note: 'the source says: {words}'"], lines[^5..].Select(line => line.Replace("note: the text", "note: 'the text", StringComparison.Ordinal)));
        await Take(words, "2");
        Assert.Contains($"        duties:\n          - responsible: [{codes}]\n            reading: editorial\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // What refers to a task that refers itself is as far up as that goes; a label asks for its role alone.
    [Fact]
    public async Task AChainOfReferences_EndsAtAClause_AndALabelKeepsItsRole()
    {
        string[] lines = await DoubtOf("2.养护道路。（同上）\n3.养护河道。（同上）\n4.养护桥梁。牵头单位：同上，配合单位：市财政局\n", "about other tasks as well");
        Assert.Equal(["# ?~ CZJ: CZJ | the clause also says “同上”: no duty follows from it", "# ?2 They are those of task 1.3: 市园林局、市水利局.", "# ?+ duties:", "# ?+   - supporting: [CZJ]", "# ?+   - lead: [YLJ, SLJ]", "# ?+     reading: editorial", "# ?+     note: 'the source says: 同上'"], lines[3..]);
    }

    // A task that is not there, or names nobody, has nothing to take over.
    [Theory]
    [InlineData("2.养护道路。（同第9项）\n", "（同第9项）")]
    [InlineData("2.养护道路。\n3.养护河道。（同上）\n", "（同上）")]
    public async Task AReferenceToNobody_HasNoReading(string tasks, string words) => Assert.DoesNotContain(await DoubtOf(tasks, words), line => line.StartsWith("# ?2", StringComparison.Ordinal));

    [Theory]
    [InlineData("选址由市林业局负责。", "市林业局 responsible", "responsible: [LYJ]")]
    [InlineData("选址由市林业局和市财政局负责。", "市林业局, 市财政局 responsible", "responsible: [LYJ, CZJ]")]
    [InlineData("方案设计由市林业局负责，资金筹措由市财政局牵头、市水利局配合，年底完成。", "市林业局 responsible; 市财政局 lead; 市水利局 supporting", "lead: [CZJ]")]
    [InlineData("由市林业局负责选址，市水利局配合施工。", "市林业局 responsible; 市水利局 supporting", "supporting: [SLJ]")]
    public async Task WhatStandsBehindBy_IsOfferedAsADuty(string text, string told, string written)
    {
        string[] lines = await DoubtOf($"2.{text}\n", "about duties");
        Assert.Contains($"# ?2 They give duties, according to the editors' reading: {told}.", lines);
        await Take("about duties", "2");
        Assert.Contains($"          - {written}\n            reading: editorial\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    [Theory]
    [InlineData("市林业局：保障养护资金，会同市财政局做好监督。", "市林业局 responsible; 市财政局 supporting", "supporting: [CZJ]")]
    [InlineData("市林业局、市水利局：依法审批用地。", "市林业局, 市水利局 responsible", "responsible: [LYJ, SLJ]")]
    [InlineData("市林业局：牵头编制规划，会同市财政局做好监督。", "市林业局 lead; 市财政局 supporting", "supporting: [CZJ]")]
    [InlineData("由市林业局会同市水利局制定方案，报市政府审定。", "市林业局 responsible; 市水利局 supporting", "supporting: [SLJ]")]
    [InlineData("由市林业局会同市水利局牵头制定方案。", "市林业局 lead; 市水利局 supporting", "supporting: [SLJ]")]
    [InlineData("市林业局会同市水利局建立巡查制度。", "市林业局 responsible; 市水利局 supporting", "supporting: [SLJ]")]
    [InlineData("市林业局要会同市政府督查室每季度通报。", "市林业局 responsible; 市政府督查室 supporting", "responsible: [LYJ]")]
    [InlineData("市林业局要继续做好牵头工作。", "市林业局 lead", "lead: [LYJ]")]
    [InlineData("市林业局应积极配合做好统计。", "市林业局 supporting", "supporting: [LYJ]")]
    [InlineData("市林业局每年安排养护经费。", "市林业局 responsible", "responsible: [LYJ]")]
    [InlineData("市林业局定期督查。", "市林业局 responsible", "responsible: [LYJ]")]
    [InlineData("市林业局制定方案，各镇街要落实属地责任，各部门要高度重视。", "市林业局 responsible; 各镇街 responsible", "responsible: [ZJ]")]
    [InlineData("关于树木的问题,由市林业局会同市水利局、市财政局、市园林局、市教育局、市公安局、市民政局、市司法局、市商务局等部门提出意见。", "市林业局 responsible; 市水利局, 市财政局, 市园林局, 市教育局, 市公安局, 市民政局, 市司法局, 市商务局 supporting", "responsible: [LYJ]")]
    [InlineData("园林局要会同市林业局建立名册。", "市园林局 responsible; 市林业局 supporting", "responsible: [YLJ]")]
    [InlineData("先登记树木，市林业局要于3月底前报送名册。", "市林业局 responsible. It is due by then: “3月底前” is its deadline", "responsible: [LYJ]")]
    [InlineData("市林业局配合做好统计。", "市林业局 supporting", "supporting: [LYJ]")]
    [InlineData("市林业局负责安排资金，市水利局配合做好施工。", "市林业局 responsible; 市水利局 supporting", "supporting: [SLJ]")]
    [InlineData("修缮房屋。〔市林业局、图书馆、总务处〕", "市林业局, 图书馆, 总务处 responsible", "responsible: [LYJ, TSG, ZWC]")]
    [InlineData("各镇（街）：落实属地责任。", "各镇（街） responsible", "responsible: [GZ]")]
    [InlineData("请市林业局会同市水利局办理手续。", "市林业局 responsible; 市水利局 supporting", "supporting: [SLJ]")]
    [InlineData("本方案由市林业局负责解释。", "市林业局 responsible", "responsible: [LYJ]")]
    public async Task WhatBeginsWithBodies_IsOfferedAsADuty(string text, string told, string written)
    {
        string[] lines = await DoubtOf($"2.{text}\n", "about duties");
        Assert.Contains($"# ?2 They give duties, according to the editors' reading: {told}.", lines);
        await Take("about duties", "2");
        Assert.Contains($"          - {written}\n            reading: editorial\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // Of those that a reading would leave out it is none.
    [Fact]
    public async Task WordsThatGiveOthersSomethingToDo_HaveNoReadingWithoutThem() =>
        Assert.DoesNotContain(await DoubtOf("2.市林业局制定方案，各分厂执行。\n", "about duties"), line => line.Contains("They give duties", StringComparison.Ordinal));

    // Each choice says all duties of the clause: two would undo each other.
    [Theory]
    [InlineData("（市林业局牵头；各镇政府，市财政局）", "各镇政府；市财政局", "各镇政府, 市财政局")]
    [InlineData("（牵头单位：市林业局；验收单位：市财政局）", "验收单位：市财政局", "市财政局")]
    [InlineData("（市林业局牵头，市财政局做好保障）", "市财政局做好保障", "市财政局")]
    public async Task BodiesOfAClauseWithoutAWordForTheirRole_AreOneDoubt_WithEachRole(string clause, string unread, string told)
    {
        string[] lines = await DoubtOf($"2.养护道路。{clause}\n", "Not understood");
        Assert.Equal($"# ?? Not understood in the clause: {unread}", lines[0]);
        Assert.Contains($"# ?2 They give duties, according to the editors' reading: {string.Join("; ", told.Split("; "))} responsible.", lines.Select(line => line.Replace(" responsible; ", ", ", StringComparison.Ordinal)));
        await Take("Not understood", "3");
        Assert.Contains("        duties:\n          - lead: [LYJ]\n          - supporting: ", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // When, how and by which paper something is done is nobody's name.
    [Theory]
    [InlineData("一季度开工")]
    [InlineData("按季度通报")]
    [InlineData("按上级部署")]
    [InlineData("根据工作需要")]
    [InlineData("全面启动")]
    public async Task WordsThatAreNoName_AreNoBody(string words)
    {
        string[] lines = await DoubtOf($"2.养护道路。（市林业局牵头；{words}）\n", "Not understood");
        Assert.Equal($"# ?? Not understood in the clause: {words}", lines[0]);
        Assert.DoesNotContain(lines, line => line.Contains("They give duties", StringComparison.Ordinal));
    }

    // 配合单位：市林业局（负责资金）、市财政局（60%）: the label says the role, and each bracket a share or on what terms.
    [Theory]
    [InlineData("市林业局（负责资金）、市财政局（视情参与）")]
    [InlineData("市林业局（负责苗木）、市财政局（承担60%）")]
    public async Task SharesBehindNamesOfALabel_LeaveItsRole(string names)
    {
        string[] lines = await DoubtOf($"2.养护道路。\n牵头单位：市园林局\n配合单位：{names}\n", $"Not understood in the clause: {names}");
        Assert.Contains("# ?2 They give duties, according to the editors' reading: 市林业局, 市财政局 supporting.", lines);
        await Take("Not understood", "2");
        Assert.Contains($"          - lead: [YLJ]\n          - supporting: [LYJ, CZJ]\n            reading: editorial\n            note: 'the source says: {names}'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(["FJP3030"], await Found());
    }

    // 必要时请市林业局参与: on what terms a body takes part is no part of its name.
    [Theory]
    [InlineData("（市园林局牵头，必要时请市林业局参与）", "必要时请市林业局", "supporting")]
    [InlineData("（市园林局牵头，视进展吸收市林业局参与）", "视进展吸收市林业局", "supporting")]
    [InlineData("牵头单位：市园林局\n配合单位：根据需要邀请市林业局参与", "根据需要邀请市林业局", "supporting")]
    [InlineData("牵头单位：市园林局；市林业局\n配合单位：市水利局", "市林业局", "lead")]
    public async Task WhoTakesPartOnTerms_IsADoubt_WithTheRoleThatIsSaid(string clause, string words, string role)
    {
        string[] lines = await DoubtOf($"2.养护道路。{(clause[0] == '（' ? "" : "\n")}{clause}\n", $"Not understood in the clause: {words}");
        Assert.Contains($"# ?2 They give duties, according to the editors' reading: 市林业局 {role}.", lines);
        await Take("Not understood", "2");
        Assert.Equal(["FJP3030"], await Found());
    }

    // 按职责做好相关工作 says how, and no role.
    [Theory]
    [InlineData("（市园林局牵头；市水利局、街道办事处按属地原则抓好落实）", "街道办事处 responsible")]
    [InlineData("（市园林局牵头，市林业局、市水利局按职责做好相关工作）", "市林业局, 市水利局 responsible")]
    public async Task WordsForHowBodiesDoIt_ArePassedOver(string clause, string told) =>
        Assert.Contains($"# ?2 They give duties, according to the editors' reading: {told}.", await DoubtOf($"2.养护道路。{clause}\n", "Not understood"));

    // Labels of which no line is understood make a text: their roles are what it says.
    [Fact]
    public async Task LabelsThatAreNotUnderstood_AreAReadingOfTheText()
    {
        string[] lines = await DoubtOf("2.养护道路。\n牵头单位：市林业局（视情会同相关单位）\n配合单位：市水利局，必要时请市财政局参与\n", "about duties");
        Assert.Contains("# ?2 They give duties, according to the editors' reading: 市林业局 lead; 市水利局, 市财政局 supporting.", lines);
        await Take("about duties", "2");
        Assert.Equal(["FJP3030", "FJP3030"], await Found());
    }

    // A bracket in the text of a task that has a clause below it: who is named there may have a duty, too.
    [Fact]
    public async Task NamesInATextBesideAClause_MayHaveADuty()
    {
        await DoubtOf("2.延长开放时间。（市图书馆、市博物馆）\n牵头单位：市园林局\n", "about duties");
        await Take("about duties", "2");
        Assert.Contains("          - lead: [YLJ]\n          - responsible: [TSG, BWG]\n            reading: editorial\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(["FJP3030"], await Found());
    }

    // Who keeps what is not understood is told what is left; who takes a reading that is not there, what to write.
    [Fact]
    public async Task WhatIsKept_IsToldToBeFoundStill()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知）\n4.养护河道。（市园林局负责）\n", "Not understood in the clause: 随后另行通知");
        ProgramRun run = await _folder.Run("doubts", "--take", "1=keep");
        Assert.StartsWith("'check' still finds where you took no reading:\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("error FJP3011: ", run.Errors, StringComparison.Ordinal);
    }

    // Two doubts of one task that are kept leave the same to be found.
    [Fact]
    public async Task WhatIsKeptTwice_IsToldOnce()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知，某某）\n4.养护河道。（市园林局负责）\n", "Not understood in the clause: 随后另行通知");
        ProgramRun run = await _folder.Run("doubts", "--take", "1=keep", "2=keep");
        Assert.Equal(2, run.Errors.Split('\n').Count(line => line.Contains("error FJP3011: ", StringComparison.Ordinal)));
        Assert.Equal(run.Errors.Split('\n').Distinct(), run.Errors.Split('\n'));
    }

    [Fact]
    public async Task AReadingThatIsNotThere_IsRefused_WithWhatToWrite()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知）\n", "Not understood in the clause: 随后另行通知");
        Assert.Equal(new ProgramRun(2, "", "fujianplan: Doubt 1 has no reading 9: it has 1 reading. Write one of them, 1=keep, or '1=KEY: VALUE'.\n"), await _folder.Run("doubts", "--take", "1=9"));
    }

    // 市财政局（资金保障）, and 市财政局 in words that are not understood: whether that is a name is the editors' to say.
    [Fact]
    public async Task AnAliasThatWordsOfAReadingHave_StaysAsItIs()
    {
        await DoubtOf("2.养护道路。（市园林局牵头，市财政局视情参与）\n3.养护河道。（市财政局（资金保障）负责）\n", "Not understood in the clause: 市财政局视情");
        await Take("may say what the agency does", "2");
        await Take("Not understood", "2");
        Assert.Contains("editorialAliases: [市财政局]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(["FJP3030"], await Found());
    }

    // 一、牵头单位：…: the draft makes a title, and says so.
    [Fact]
    public async Task ATitleThatTheDraftMakes_IsADoubt()
    {
        string[] lines = await DoubtOf("二、牵头单位：市林业局\n2.养护道路。\n", "the title was made up for the draft");
        Assert.Equal(["# ?? This number has no heading after it: the title was made up for the draft.", "# ?@ 6:1-6:3", "# ?1 It has no heading.", "# ?2 Write a title of your own.", "# ?+ editorialTitle: ???"], lines);
        await Take("the title was made up for the draft", "2:道路");
        Assert.Contains("    editorialTitle: 道路\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    private Task<string[]> DoubtOf(string tasks, string doubt) => _folder.DoubtOf(Head + tasks, doubt);

    // The rules of which a check tells.
    private async Task<string[]> Found() => [.. (await _folder.Run("check")).Output.Split('\n').Where(line => line.Contains(" FJP", StringComparison.Ordinal)).Select(line => line.Split(" FJP")[1][..4]).Select(id => "FJP" + id)];

    private async Task Take(string doubt, string choice)
    {
        ProgramRun run = await _folder.Take(doubt, choice);
        Assert.True(run.ExitCode is 0 or 1, run.Errors);
    }
}
