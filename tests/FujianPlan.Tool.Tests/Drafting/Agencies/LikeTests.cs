namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary><c>--like</c>: what agencies are called, out of another plan.</summary>
public sealed class LikeTests : IDisposable
{
    private const string Other = """
        format: 1
        plan: {title: 示例市旧任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SJ, id: TheDataBureau, number: 7, name: 示例市数据局, english: Bureau of Data, kind: institution, aliases: [市数据局]}
          - {code: DS, id: EastHill, number: 8, name: 东山区政府, gbt2260: '990102'}
          - {code: SWJ, id: WaterBureau, number: 9, name: 市水务局}
          - {code: FG, id: Planners, number: 10, name: 市发改委, retired: {since: 1.0.0, reason: 机构改革}}
          - {code: JY, id: Schools, number: 11, name: 市教育局}
          - {code: TY, id: Sports, number: 12, name: 市体育局, editorialAliases: [市体育局（市足球办）]}
        sections:
          - {number: 1, id: One, title: 夯实基础, tasks: [{number: 1, id: T1, text: [建设一张网。], clause: （市水务局负责）, duties: [{responsible: [SWJ]}]}]}
        """;

    private static readonly string Notice = AgencyNotice.Of("示例市人民政府", "（市数据局牵头，东山区人民政府、市商务局、市蜂业局配合）", "（市发展改革委负责）", "（各区政府负责）");

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // By name or alias, or as the usual body that both are. Codes of the other plan stay with its agencies, whether or not the notice names them;
    // numbers are each plan's own.
    [Fact]
    public async Task AgenciesThatTheOtherPlanHas_AreCalledAsThere()
    {
        _folder.Write("other.yaml", Other);
        Assert.Equal(
            """
            SJ TheDataBureau 市数据局 | english: Bureau of Data | kind: institution
            DS EastHill 东山区人民政府 | gbt2260: '990102'
            SHANGWJ CommerceBureau 市商务局 | english: Commerce Bureau | kind: municipal
            FYJ FengYeJu 市蜂业局
              # ?? 'other.yaml' lists FG as retired since 1.0.0. Is it this agency?
            FG Planners 市发展改革委
            QZF QuZhengFu 各区政府 | collective: true
            """,
            await _folder.Agencies(Notice, "--like", "other.yaml"));
        Assert.Contains("    number: 1\n    name: 市数据局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HowManyWereTaken_IsSaid_InBothLanguages()
    {
        _folder.Write("other.yaml", Other).Write("notice.txt", Notice);
        Assert.EndsWith("\n3 of 6 agencies have the codes, ids, English names and kinds of 'other.yaml'\n", (await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--like", "other.yaml")).Errors, StringComparison.Ordinal);
        Assert.EndsWith("\n6 个部门中，3 个的代码、标识符、英文名及类别取自“other.yaml”\n", (await _folder.RunInChinese("new", "Dongshan", "--from", "notice.txt", "--like", "other.yaml")).Errors, StringComparison.Ordinal);
        Assert.Contains("  - code: SJ\n    id: TheDataBureau\n", _folder.Read("Dongshan/plan.yaml"), StringComparison.Ordinal);
    }

    // The notice's one agency is two of the other plan's.
    [Fact]
    public async Task NameOfTwo_IsADoubt_ThatNamesBoth()
    {
        _folder.Write("other.yaml", Other.Replace("name: 市教育局}", "name: 市发展和改革局}", StringComparison.Ordinal).Replace("name: 市水务局}", "name: 示例市发展改革局}", StringComparison.Ordinal).Replace("市水务局", "示例市发展改革局", StringComparison.Ordinal));
        string agencies = await _folder.Agencies(AgencyNotice.Of("示例市人民政府", "（市发改局负责）"), "--like", "other.yaml");
        Assert.Equal(
            """
              # ?? May be 示例市发展改革局 (SWJ) or 市发展和改革局 (JY) of 'other.yaml'; nothing was taken from that plan. Write which one it is.
            FGJ DevelopmentAndReformBureau 市发改局 | english: Development and Reform Bureau | kind: municipal
            """,
            agencies);
    }

    [Theory]
    [InlineData("format: 1\nplan: {title: 甲, issuer: 乙, issued: 2024-03-01, dataVersion: 1.0.0}\nsource: none\nagencies:\n  - {code: a, id: A, number: 1, name: 市数据局}\nsections: []\n", "fujianplan: The agencies of 'other.yaml' have errors, so they cannot be used. Nothing was written.\n")]
    [InlineData("format: 1\nplan: {title: 甲, issuer: 乙, issued: 2024-03-01, dataVersion: 1.0.0}\nsource: none\nagencies: []\nsections: []\n", "fujianplan: 'other.yaml' has no agencies that could be used. Nothing was written.\n")]
    [InlineData("no plan", "fujianplan: The agencies of 'other.yaml' have errors, so they cannot be used. Nothing was written.\n")]
    public async Task WrongPlan_IsToldAndNothingIsWritten(string other, string said)
    {
        ProgramRun run = await _folder.Write("other.yaml", other).Write("notice.txt", Notice).Run("draft", "notice.txt", "-o", "plan.yaml", "--like", "other.yaml");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(said, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("plan.yaml")));
        Assert.Equal(1, (await _folder.Run("new", "Dongshan", "--from", "notice.txt", "--like", "other.yaml")).ExitCode);
        Assert.False(Directory.Exists(_folder.PathOf("Dongshan")));
    }

    [Fact]
    public async Task MissingPlan_AndLikeWithoutANotice_AreWrongUse()
    {
        _folder.Write("notice.txt", Notice);
        Assert.Equal(2, (await _folder.Run("draft", "notice.txt", "--like", "missing.yaml")).ExitCode);
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: --like is only for --from. Remove it.\n"),
            await _folder.Run("new", "Dongshan", "--like", "other.yaml"));
    }
}
