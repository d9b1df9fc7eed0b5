using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>Codes, identifiers, English names and kinds of the usual bodies, out of a table.</summary>
public sealed class UsualBodiesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ProvincesBodies_InFullAndShort()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of(
            "示例省人民政府办公厅",
            "（省发展改革委、省人社厅、省工业和信息化厅按职责分工负责）",
            "（省委组织部牵头，省市场监管局、省税务局、省通信管理局配合）",
            "（团省委、省残联、示例证监局、人民银行示例中心支行负责）",
            "（省政府金融办、省蜂业促进局、省养蜂业厅、示例蜂业有限公司负责）"));
        Assert.Equal(
            """
            FGW DevelopmentAndReformCommission 省发展改革委 | english: Development and Reform Commission | kind: provincial
            RST HumanResourcesAndSocialSecurityDepartment 省人社厅 | english: Department of Human Resources and Social Security | kind: provincial
            GXT IndustryAndInformationTechnologyDepartment 省工业和信息化厅 | english: Department of Industry and Information Technology | kind: provincial
            SWZZB PartyOrganizationDepartment 省委组织部 | english: Organization Department of the CPC Provincial Committee | kind: party
            SCJGJ MarketRegulationAdministration 省市场监管局 | english: Administration for Market Regulation | kind: provincial
            SWJ TaxService 省税务局 | english: Tax Service | kind: central
            TXGLJ CommunicationsAdministration 省通信管理局 | english: Communications Administration | kind: central
            TW CommunistYouthLeagueCommittee 团省委 | english: Communist Youth League Committee | kind: organisation
            CL DisabledPersonsFederation 省残联 | english: Disabled Persons’ Federation | kind: organisation
            SLZJJ ShiLiZhengJianJu 示例证监局 | kind: central
            RHSLZXZH RenHangShiLiZhongXinZhiHang 人民银行示例中心支行 | kind: central
            JRB ShengZhengFuJinRongBan 省政府金融办 | kind: provincial
            FYCJJ FengYeCuJinJu 省蜂业促进局
            YFYT YangFengYeTing 省养蜂业厅 | kind: provincial
            SLFYYXGS ShiLiFengYeYouXianGongSi 示例蜂业有限公司 | kind: enterprise
            """,
            agencies);
    }

    [Fact]
    public async Task LawSociety_IsAnOrganisation() => Assert.Equal(
        "FXH LawSociety 市法学会 | english: Law Society | kind: organisation",
        await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市法学会负责）")));

    // 建设部 of a firm is no ministry.
    [Fact]
    public async Task DepartmentOfAFirm_IsNoMinistry() =>
        Assert.Equal("JSB JianSheBu 建设部", await _folder.Agencies(AgencyNotice.Of("示例供电公司", "（建设部牵头）")));

    // 能源局 is the centre's in its own notices alone.
    [Theory]
    [InlineData("国务院办公厅", "FGW NationalDevelopmentAndReformCommission 发展改革委 | english: National Development and Reform Commission | kind: central\nNYJ NationalEnergyAdministration 能源局 | english: National Energy Administration | kind: central")]
    [InlineData("示例市人民政府", "FGW DevelopmentAndReformCommission 发展改革委 | english: Development and Reform Commission\nNYJ EnergyBureau 能源局 | english: Energy Bureau")]
    public async Task NameWithoutLevel_IsOfTheCentreInItsOwnNotices(string issuer, string expected) =>
        Assert.Equal(expected, await _folder.Agencies(AgencyNotice.Of(issuer, "（发展改革委牵头，能源局配合）")));

    // Without an issuer, what bodies it names tell where a notice is from.
    [Fact]
    public async Task WithoutAnIssuer_MinistriesTellTheCentre()
    {
        string notice = "一、夯实基础\n1.建设一张网。（财政部、商务部、税务总局、药监局负责）\n2.建设一朵云。（药监局负责）\n";
        await _folder.Write("notice.txt", notice).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("name: 药监局\n    english: National Medical Products Administration\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodiesOfOneCode_AreToldApartByLevelOrLongerForm()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of(
            "示例市人民政府",
            "（市水务局、市税务局、市商务局负责）",
            "（省发展改革委牵头，市发展改革委、东山县发展改革局配合）",
            "（东山区人民政府、东山县人民政府、南湖市财政局、市财政局负责）"));
        Assert.Equal(
            """
            SHUIWJ WaterAffairsBureau 市水务局 | english: Water Affairs Bureau | kind: municipal
            GJSWJ TaxService 市税务局 | english: Tax Service | kind: central
            SWJ CommerceBureau 市商务局 | english: Commerce Bureau | kind: municipal
            SHENGFGW ProvincialDevelopmentAndReformCommission 省发展改革委 | english: Provincial Development and Reform Commission | kind: provincial
            FGW DevelopmentAndReformCommission 市发展改革委 | english: Development and Reform Commission | kind: municipal
            DSXFGJ DongshanDevelopmentAndReformBureau 东山县发展改革局
            DSQZF DongshanDistrictGovernment 东山区人民政府
            DSXZF DongshanGovernment 东山县人民政府
            NHSCZJ NanhuFinanceBureau 南湖市财政局 | kind: municipal
            CZJ FinanceBureau 市财政局 | english: Finance Bureau | kind: municipal
            """,
            agencies);
    }

    // A code is a promise: no other order of tasks gives another.
    [Fact]
    public async Task CodesAndIds_DoNotDependOnTheOrderOfTasks()
    {
        string[] clauses = ["（市水务局、市税务局负责）", "（市商务局、省商务厅牵头）", "（省水务局、市蜂业局负责）", "（市枫叶局、市丰业局配合，市沃野局牵头）", "（市发改委、市发改局负责）", "（东山区政府、东山县政府负责）"];
        string[]? first = null;
        foreach (int seed in Enumerable.Range(0, 5))
        {
            Random random = new(seed);
            string agencies = await _folder.Agencies(AgencyNotice.Of("示例市人民政府", clauses.OrderBy(_ => random.Next())));
            string[] codes = [.. agencies.Split('\n').Where(line => !line.StartsWith("  # ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            Assert.Equal(first ??= codes, codes);
        }

        Assert.Equal(first!.Length, first.Select(line => line.Split(' ')[0]).Distinct().Count());
        Assert.Equal(first.Length, first.Select(line => line.Split(' ')[1]).Distinct().Count());
    }

    // 市 of 市场 is no city.
    [Fact]
    public async Task NameThatBeginsLikeALevel_KeepsItsBeginning() =>
        Assert.Equal(
            "SCJGZJ StateAdministrationForMarketRegulation 市场监管总局 | english: State Administration for Market Regulation | kind: central\nSCYXZX ShiChangYanXuanZhongXin 市场严选中心",
            await _folder.Agencies(AgencyNotice.Of("国务院办公厅", "（市场监管总局牵头，市场严选中心配合）")));

    // Of two offices that may stand in one draft, no two have all their codes in common.
    [Fact]
    public void TwoBodiesOfOneCode_HaveALongerOne()
    {
        string group = "";
        Dictionary<string, string> first = [];
        int bodies = 0;
        foreach (string line in File.ReadAllLines(RepositoryFile.PathOf("src/FujianPlan.Tool/Drafting/Agencies/Bodies.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                group = line;
                continue;
            }

            bodies++;
            string[] fields = [.. line.Split('|').Select(field => field.Trim())], codes = fields[0].Split(' ');
            if (group == "[places]")
            {
                Assert.Matches(@"^\S*\*\S+( \S*\*\S+)*$", fields[0]);
                continue;
            }

            Assert.All(codes, code => Assert.Matches("^[A-Z]+$", code));
            foreach (string end in fields[2].Length > 0 && group == "[offices]" ? fields[2].Split(' ') : [""])
            {
                Assert.True(first.TryAdd(group + codes[0] + end, line) || (codes.Length > 1 && first.TryAdd(group + codes[1] + end, line)), line);
            }
        }

        Assert.InRange(bodies, 250, 500);
    }

    // No name of a usual body is left without what the table has for it, whatever the level before it.
    [Fact]
    public async Task EveryOfficeOfTheTable_IsKnownByEachOfItsNames()
    {
        string[] lines = File.ReadAllLines(RepositoryFile.PathOf("src/FujianPlan.Tool/Drafting/Agencies/Bodies.txt"));
        string[][] offices = [.. lines.SkipWhile(line => line != "[offices]").Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split('|').Select(field => field.Trim()).ToArray())];
        (string Code, string English, string Name)[] names =
        [
            .. from office in offices
               from end in office[2].Split(' ')
               from name in office[3].Split(' ')
               where name[^1] != '!' && office[1] != "-"
               select (office[0], office[1], "乙市" + name + end),
        ];
        string agencies = await _folder.Agencies(AgencyNotice.Of("乙市人民政府", names.Select(name => $"（{name.Name}负责）")));
        string[] known = [.. agencies.Split('\n').Where(line => !line.StartsWith("  # ", StringComparison.Ordinal))];
        foreach ((string code, string english, string name) in names)
        {
            string[] found = [.. known.Where(line => Regex.IsMatch(line, $@"\b{name}(?: \||$)|[\[ ]{name}[\],]"))];
            Assert.True(found.Length == 1, $"{found.Length} agencies of the draft are called {name}, which Bodies.txt has with the code {code}:\n{string.Join('\n', found)}");
            string line = found[0];
            Assert.Contains($"| english: {(english[0] == '=' ? english[1..] : "")}", line.Replace("english: '", "english: ", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.True(
                code.Split(' ').Any(one => line.StartsWith(one, StringComparison.Ordinal) || line.StartsWith("SHI" + one, StringComparison.Ordinal)),
                $"The code of {name} is none of those of Bodies.txt, {code}: {line}");
        }
    }
}
