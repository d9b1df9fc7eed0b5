namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>Which agencies the words of a clause mean is offered as a reading, and what is taken changes the agencies of the plan.</summary>
public sealed class AgencyReadingsTests : IDisposable
{
    private const string Head = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Names with nothing but a blank between them are taken apart there; a blank within a name is none between two.
    [Fact]
    public async Task NamesRunTogether_AreTakenApart()
    {
        const string Doubt = "Some names in the clause have only a space between them";
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。\n责任单位：园林局 省 财政厅 市水利局\n（二）养护河道。（市水利局负责）\n", Doubt);
        Assert.Equal(
            [
                "# ?1 They are one name.",
                "# ?2 They are several: 园林局, 省财政厅, 市水利局.",
                "# ?& {code: YLJ, id: YuanLinJu, name: 园林局}",
                "# ?& {code: CZT, id: FinanceDepartment, name: 省财政厅, english: Provincial Department of Finance, kind: provincial}",
                "# ?~ YLJSCZTSSLJ: YLJ, CZT, SLJ | there is only a space between 园林局, 省财政厅, 市水利局 in the clause",
            ],
            lines[2..]);
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.DoesNotContain("YLJSCZTSSLJ", plan, StringComparison.Ordinal);
        Assert.Contains(
            "  - code: YLJ\n    id: YuanLinJu\n    number: 3\n    name: 园林局\n  - code: CZT\n    id: FinanceDepartment\n    number: 4\n    name: 省财政厅\n    english: Provincial Department of Finance\n    kind: provincial\n",
            plan,
            StringComparison.Ordinal);
        Assert.Contains("          - responsible: [YLJ, CZT, SLJ]\n            reading: editorial\n            note: 'there is only a space between 园林局, 省财政厅, 市水利局 in the clause'\n", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // Of two that a name may mean, the other is written out: where it is none of the draft yet, it comes with the reading.
    [Fact]
    public async Task TheOtherOfAnElidedName_TakesItsPlace()
    {
        const string Doubt = "“市委、市政府督查室”";
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市园林局负责）\n", Doubt);
        Assert.Equal(["# ?1 It is 市委.", "# ?2 It is 市委督查室.", "# ?& {code: WDCS, id: WeiDuChaShi, name: 市委督查室, kind: party}", "# ?~ SW: WDCS | “市委” is 市委督查室"], lines[2..]);
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("          - responsible: [WDCS, SZFDCS]\n            reading: editorial\n            note: “市委” is 市委督查室\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("code: SW\n", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // Whom another clause names is an agency of the plan, and may not be left out where the grammar reads it.
    [Fact]
    public async Task TheOtherOfAnElidedName_IsNoted_WhereTheFirstIsNamedElsewhere()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市委负责）\n", "“市委、市政府督查室”");
        Assert.Equal(["# ?2 It is 市委督查室: a note says so, and the duty stays.", "# ?+ note: “市委” is 市委督查室"], lines[^2..]);
        await Take("“市委、市政府督查室”", "2");
        Assert.Equal(0, (await _folder.Run("check", "--fail-on", "warning")).ExitCode);
    }

    // 市、区财政局 are read as one collective, which may as well be two offices: of those, the draft has what other clauses name.
    [Fact]
    public async Task LevelsThatShareABody_AreTakenApart()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市、区财政局牵头，市、区园林局配合）\n（二）养护道路。（市园林局负责）\n", "“市、区财政局”");
        Assert.Equal(
            [
                "# ?2 They are 市财政局、区财政局.", "# ?& {code: CZJ, id: FinanceBureau, name: 市财政局, english: Finance Bureau, kind: municipal}",
                "# ?& {code: QUCZJ, id: DistrictFinanceBureau, name: 区财政局, english: District Finance Bureau}", "# ?~ QCZJ: CZJ, QUCZJ | “市、区财政局” is 市财政局、区财政局",
            ],
            lines[^4..]);
        Assert.DoesNotContain("may be the same", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        await Take("“市、区财政局”", "2");
        await Take("“市、区园林局”", "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("          - lead: [CZJ, QUCZJ]\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("collective", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // 园林局 beside 市园林局: two, and what the short name stands for.
    [Fact]
    public async Task AShortName_ThatIsAnother_GetsItsWholeName()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（财政局负责）\n（二）养护道路。（市财政局负责）\n", "市财政局 may be the same as 财政局");
        Assert.Equal(["# ?4 They are two, and 财政局 is a short name: write the full name by which it can be found.", "# ?> CaiZhengJu", "# ?+ editorialAliases: ???"], lines[^3..]);
        await Take("市财政局 may be the same", "4:东溪区财政局");
        Assert.Contains("    name: 财政局\n    english: Finance Bureau\n    editorialAliases: [东溪区财政局]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // Collectives are no agencies, in Chinese either.
    [Fact]
    public async Task Collectives_MayMeanTheSame()
    {
        await _folder.Write("notice.txt", Head + "一、养护\n（一）养护绿地。（市直有关单位负责）\n（二）养护道路。（市直各有关单位负责）\n").RunInChinese("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(
            [
                "# ?? 市直有关单位可能与市直各有关单位（SZGYGDW）所指相同；如是，请将其中一个改为另一个的别名。", "# ?@ 5:10-5:16 6:10-6:17", "# ?1 所指不同。",
                "# ?2 所指相同：市直有关单位为市直各有关单位的别名。", "# ?= SZYGDW: SZGYGDW", "# ?3 所指相同：市直各有关单位为市直有关单位的别名。", "# ?= SZGYGDW: SZYGDW",
            ],
            Assert.Single(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml"))));
    }

    // An agency that another choice has added meanwhile is not added twice, whatever its code is by then.
    [Theory]
    [InlineData("YLJ")]
    [InlineData("YUANLIN")]
    public async Task AnAgencyThatIsThereByNow_IsMeant(string renamed)
    {
        const string Doubt = "Some names in the clause have only a space between them";
        await DoubtOf(Head + "一、养护\n（一）养护绿地。\n责任单位：园林局 市水利局\n（二）养护河道。\n责任单位：园林局 市财政局\n（三）养护桥梁。（市水利局、市财政局负责）\n", Doubt);
        await Take(Doubt, "2");
        _folder.Write("plan.yaml", _folder.Read("plan.yaml").Replace("code: YLJ\n", $"code: {renamed}\n", StringComparison.Ordinal).Replace("responsible: [YLJ, ", $"responsible: [{renamed}, ", StringComparison.Ordinal));
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Equal(2, plan.Split("name: 园林局\n").Length);
        Assert.Contains($"responsible: [{renamed}, SLJ]", plan, StringComparison.Ordinal);
        Assert.Contains($"responsible: [{renamed}, CZJ]", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // A notice whose clauses name nobody has no agencies until an editor reads one.
    [Fact]
    public async Task TheFirstAgencies_AreAdded()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。\n市园林局、市财政局\n（二）养护道路。\n", "These words are about duties");
        Assert.Contains("\nagencies: []\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        Assert.Equal(0, (await Take("These words are about duties", "2")).ExitCode);

        Assert.Contains("\nagencies:\n  - code: YLJ\n    id: YuanLinJu\n    number: 1\n    name: 市园林局\n  - code: CZJ\n    id: FinanceBureau\n    number: 2\n    name: 市财政局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", (await _folder.Run("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACodeThatAnotherAgencyHas_IsRefused()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市园林局负责）\n", "“市委、市政府督查室”");
        string plan = _folder.Read("plan.yaml").Replace("code: YLJ", "code: WDCS", StringComparison.Ordinal).Replace("[YLJ]", "[WDCS]", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: Doubt 1: Another agency has the code 'WDCS'.\n"), await Take("“市委、市政府督查室”", "2"));
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    private Task<string[]> DoubtOf(string notice, string doubt) => _folder.DoubtOf(notice, doubt);

    private Task<ProgramRun> Take(string doubt, string reading) => _folder.Take(doubt, reading);
}
