namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>What is proposed for names, and which pairs of them are doubts.</summary>
public sealed class AgencyNamesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("长丰街道", "CFJD ChangFengJieDao")]
    [InlineData("长兴区政府", "CXQZF ChangxingGovernment")]
    [InlineData("市长乐办事处", "CLBSC ChangLeBanShiChu")]
    [InlineData("市林长办", "LZB LinZhangBan")]
    [InlineData("示例农商行", "SLNSH ShiLiNongShangHang")]
    [InlineData("农发行南岭分行", "NFHNLFH NongFaHangNanLingFenHang")]
    [InlineData("市行政学院", "XZXY XingZhengXueYuan")]
    [InlineData("蚌埠市政府", "BBSZF BengbuGovernment")]
    [InlineData("市委党校", "SWDX PartySchool")]
    public async Task Names_AreReadAsTheyAreSpoken(string name, string codeAndId) =>
        Assert.StartsWith(codeAndId + " ", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（{name}负责）")), StringComparison.Ordinal);

    [Theory]
    [InlineData("市政务办", "english: Government Services Office | kind: municipal")]
    [InlineData("市监委", "english: Commission of Supervision")]
    [InlineData("市纪委", "english: Commission for Discipline Inspection | kind: party")]
    [InlineData("市疾控局", "english: Disease Control and Prevention Bureau | kind: municipal")]
    [InlineData("市人力社保局", "english: Human Resources and Social Security Bureau | kind: municipal")]
    [InlineData("市委老干部局", "english: Bureau of Veteran Cadres of the CPC Municipal Committee | kind: party")]
    [InlineData("市直机关工委", "kind: party")]
    [InlineData("农行南岭分行", "kind: enterprise")]
    public async Task UsualBodies_HaveWhatIsKnown(string name, string known) =>
        Assert.EndsWith(" | " + known, await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（{name}负责）")), StringComparison.Ordinal);

    [Theory]
    [InlineData("市委办", "市委办公室")]
    [InlineData("市府办", "市政府办公室")]
    public async Task OfficesUnderTwoNames_AreOne(string one, string other) =>
        Assert.Single((await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（{one}负责）", $"（{other}负责）"))).Split('\n'));

    [Theory]
    [InlineData("市委", "团市委")]
    [InlineData("市委", "市纪委")]
    [InlineData("市委办", "市委保密办")]
    [InlineData("市委办公室", "市人大常委会办公室")]
    [InlineData("农行", "农发行")]
    [InlineData("省水利厅", "水利局")]
    public async Task OthersThatLookAlike_AreNoDoubt(string one, string other) =>
        Assert.DoesNotContain("# ??", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（{one}负责）", $"（{other}负责）")), StringComparison.Ordinal);

    [Theory]
    [InlineData("南门街道办", "南门街道办事处")]
    [InlineData("南山县", "南山县人民政府")]
    [InlineData("丰达电信公司", "丰达电信")]
    [InlineData("公安分局", "市公安局南湖分局")]
    [InlineData("县水务分局", "市水务局南湖分局")]
    public async Task NamesThatMayBeOne_AreADoubt(string one, string other) =>
        Assert.Contains(" may be the same as ", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（{one}，市审计局负责）", $"（{other}，市统计局负责）")), StringComparison.Ordinal);

    [Fact]
    public async Task BracketWithAnAgencyThatIsNamedByItself_IsADoubt()
    {
        await _folder.Write("notice.txt", AgencyNotice.Of("示例市人民政府", "（市水务局（市河湖局）负责）", "（市河湖局负责）")).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains(
            "  # ?? 市水务局（市河湖局） has 市河湖局 (HHJ) in brackets, but other clauses name that by itself: it is not clear whether one agency is meant.\n",
            _folder.Read("plan.yaml"),
            StringComparison.Ordinal);
    }

    // A running head, the number of a page or a verb may have got into a name; a number may be a name's own.
    [Theory]
    [InlineData("县发改第三页局", "第三页")]
    [InlineData("云政办〔2026〕12号县财政局", "云政办〔2026〕12号")]
    [InlineData("县文旅Page4局", "Page4")]
    [InlineData("县水利局组织", "组织")]
    [InlineData("县12345热线中心", null)]
    [InlineData("县第三医院", null)]
    [InlineData("县社会组织", null)]
    [InlineData("县5G推进办公室", null)]
    public async Task NameWithOtherWordsInIt_IsADoubt(string name, string? words)
    {
        await _folder.Write("notice.txt", AgencyNotice.Of("示例县人民政府", $"（县乙局、{name}负责）")).Run("draft", "notice.txt", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains($"name: {name}\n", plan.Replace("name: '" + name + "'", "name: " + name, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(words is not null, plan.Contains($"# ?? The name {name} contains “{words}”, which may not be part of it. If so, correct the duties in the clauses that name it.\n", StringComparison.Ordinal));
        Assert.Equal(words is not null, plan.Contains("which may not be part of it", StringComparison.Ordinal));
    }

    // What a body does, in the bracket of its name, is no other name of it.
    [Theory]
    [InlineData("市甲局（培训）", true)]
    [InlineData("市甲局（分类、分级）", true)]
    [InlineData("市甲局（主）", true)]
    [InlineData("市甲局（第1项）", true)]
    [InlineData("市甲局（甲）", false)]
    [InlineData("市甲局（乙办）", false)]
    [InlineData("市甲局（丙办、丁中心）", false)]
    [InlineData("各镇（街道）", false)]
    public async Task BracketThatNamesNoBody_IsADoubt(string name, bool isDoubt)
    {
        await _folder.Write("notice.txt", AgencyNotice.Of("示例市人民政府", $"（{name}负责）")).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(isDoubt, _folder.Read("plan.yaml").Contains($"# ?? The bracket of {name} may say what the agency does instead of being part of its name.\n", StringComparison.Ordinal));
    }
}
