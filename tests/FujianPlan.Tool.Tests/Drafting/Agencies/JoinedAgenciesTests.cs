namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>One agency under all its names in a notice; and what is not certain, a doubt.</summary>
public sealed class JoinedAgenciesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FullNameShortNameAndBracket_AreOneAgency()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of(
            "示例市人民政府办公室",
            "（市发展改革委牵头，市政府办公室配合）",
            "（市发展改革委（市能源局）牵头，市财政局配合）",
            "（示例市发展和改革委员会牵头）",
            "（市住房公积金管理中心牵头，市人行配合）",
            "（市公积金中心牵头，国家税务总局示例市税务局配合）",
            "（市税务局牵头，中国证监会示例监管局配合）",
            "（示例证监局、团市委牵头，高新区—南湖合作区管委会配合）",
            "（共青团示例市委牵头，高新区-南湖合作区管委会配合）"));
        Assert.Equal(
            """
            FGW DevelopmentAndReformCommission 示例市发展和改革委员会 | english: Development and Reform Commission | kind: municipal | aliases: [市发展改革委, 市发展改革委（市能源局）]
            ZFBGS GovernmentOffice 市政府办公室 | english: Office of the People’s Government | kind: municipal | aliases: [示例市人民政府办公室]
            """,
            string.Join('\n', agencies.Split('\n')[..2]));
        Assert.Contains("ZFGJJZX HousingProvidentFundManagementCentre 市住房公积金管理中心 | english: Housing Provident Fund Management Centre | kind: institution | aliases: [市公积金中心]\n", agencies, StringComparison.Ordinal);
        Assert.Contains("TaxService 国家税务总局示例市税务局 | english: Tax Service | kind: central | aliases: [市税务局]\n", agencies, StringComparison.Ordinal);
        Assert.Contains("SLZJJ ShiLiZhengJianJu 中国证监会示例监管局 | kind: central | aliases: [示例证监局]\n", agencies, StringComparison.Ordinal);
        Assert.Contains(" 共青团示例市委 | english: Communist Youth League Committee | kind: organisation | aliases: [团市委]\n", agencies, StringComparison.Ordinal);
        Assert.Contains(" | aliases: [高新区—南湖合作区管委会]", agencies, StringComparison.Ordinal);
    }

    // 财政局 may be the city's; nothing in the notice shows it.
    [Fact]
    public async Task NameWithoutItsLevel_IsADoubt()
    {
        await _folder.Write("notice.txt", AgencyNotice.Of("示例市人民政府", "（市财政局负责）", "（财政局负责）")).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("  # ?? 财政局 may be the same as 市财政局 (CZJ). If so, make one name an alias of the other.\n  # ?@ 8:11-8:14\n  # ?1 They are two.\n  # ?2 They are one: 财政局 is another name of 市财政局.\n  # ?= CAIZJ: CZJ\n  # ?3 They are one: 市财政局 is another name of 财政局.\n  # ?= CZJ: CAIZJ\n  # ?4 They are two, and 财政局 is a short name: write the full name by which it can be found.\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // A list may name an office without its level; the notice has it with its level elsewhere.
    [Fact]
    public async Task NameWithoutItsLevelInAList_IsTheOneThatTheNoticeHas() =>
        Assert.EndsWith(" 区河湖办 | aliases: [河湖办]", await _folder.Agencies(AgencyNotice.Of("示例区人民政府", "（区水务局、河湖办负责）", "（区河湖办负责）")), StringComparison.Ordinal);

    // All of them, and those that are concerned.
    [Fact]
    public async Task AllOfThemAndSomeOfThem_AreTwo() =>
        Assert.DoesNotContain("may be the same", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（各区、县级市负责）", "（各有关区、县级市负责）")), StringComparison.Ordinal);

    // Whoever stands before 等有关部门 is one of them.
    [Fact]
    public async Task AllBeforeAnyDepartments_AreMembers()
    {
        Assert.DoesNotContain("# ??", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市水务局、市审计局等有关部门和各县政府负责）")), StringComparison.Ordinal);
        Assert.Contains("          - responsible: [{named: [SWJ, SJJ], of: YGBM}, XZF]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // What a clause leaves out after a neighbour shows whose body the short name is, elsewhere as well.
    [Fact]
    public async Task NameThatAClauseWritesShort_IsOneWhereItStandsAlone() =>
        Assert.Equal(
            "FGW DevelopmentAndReformCommission 市发展改革委 | english: Development and Reform Commission | kind: municipal\nCZJ FinanceBureau 市财政局 | english: Finance Bureau | kind: municipal | aliases: [财政局]",
            await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市发展改革委、财政局负责）", "（财政局负责）")));

    // Whose it is cannot be told: it is nobody's other name.
    [Fact]
    public async Task NameThatIsShortForTwo_IsAnAliasOfNone()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市发展改革委、审计局负责）", "（县发展改革局、审计局负责）"));
        Assert.DoesNotContain("aliases", agencies, StringComparison.Ordinal);
        Assert.Contains("市审计局", agencies, StringComparison.Ordinal);
        Assert.Contains("县审计局", agencies, StringComparison.Ordinal);
    }

    // A list names each of its bodies once.
    [Fact]
    public async Task NamesThatOneClauseHas_AreNotJoined_AndTheDoubtNamesBoth()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市发展改革委、市发改委负责）"));
        Assert.Equal(
            """
              # ?? 市发改委 may be the same as 市发展改革委 (FGW). If so, make one name an alias of the other.
            FZGGW MunicipalDevelopmentAndReformCommission 市发改委 | english: Development and Reform Commission | kind: municipal
            """,
            string.Join('\n', agencies.Split('\n')[1..]));
    }

    [Fact]
    public async Task BodiesThatAreKnownToBeTwo_HaveNoDoubt() =>
        Assert.DoesNotContain("# ??", await _folder.Agencies(AgencyNotice.Of("示例省人民政府", "（省农业厅、省农业农村厅负责）", "（省林业局、省林草局负责）")), StringComparison.Ordinal);

    [Fact]
    public async Task WithoutTheTable_NothingIsJoined() =>
        Assert.Equal(
            "  # ?? 市蜂业局 may be the same as 市蜂业局（市养蜂办） (FENGYJ). If so, make one name an alias of the other.\nFYJ FengYeJu 市蜂业局\nFENGYJ FengYeJu2 市蜂业局（市养蜂办）",
            await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市蜂业局负责）", "（市蜂业局（市养蜂办）负责）")));

    // The notice says so itself, in a clause or elsewhere; the short form may leave out the level.
    [Theory]
    [InlineData("（市行政审批服务管理局（以下简称市审批局）负责）", "（市审批局牵头）")]
    [InlineData("（市行政审批服务管理局（简称“审批局”）负责）", "（市审批局牵头）")]
    [InlineData("（市行政审批服务管理局〔以下简称“市审批局”〕负责）", "（市审批局牵头）")]
    public async Task AShortFormThatTheNoticeGives_IsAnAlias(string first, string second) =>
        Assert.Contains(" 市行政审批服务管理局 | kind: municipal | aliases: [市审批局]", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", first, second)), StringComparison.Ordinal);

    // What several are called together is another name.
    [Fact]
    public async Task ANameOfSeveralTogether_IsNoAlias() =>
        Assert.DoesNotContain("aliases", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市甲局、市乙局（以下统称监管部门）负责）", "（市丙局负责）")), StringComparison.Ordinal);
}
