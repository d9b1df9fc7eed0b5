namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>Names of which a clause leaves out a part: put back where that is certain, a doubt that names both readings elsewhere.</summary>
public sealed class ElidedNamesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("（各镇街农业局、水务局、统计局负责，市水务局指导）", "各镇街农业局 各镇街水务局 各镇街统计局 市水务局")]
    [InlineData("（东岭区委、区政府，西岭县委、县人民政府负责）", "东岭区委 东岭区政府 西岭县委 西岭县人民政府")]
    [InlineData("（东岭区委、区政府、区政协负责）", "东岭区委 东岭区政府 东岭区政协")]
    [InlineData("（北港经开区党工委、管委会，西港新区工委、管委会负责）", "北港经开区党工委 北港经开区管委会 西港新区工委 西港新区管委会")]
    [InlineData("（各开发区党工委、管委会负责）", "各开发区党工委 各开发区管委会")]
    [InlineData("（各盟行署、市政府负责）", "各盟行署 各市政府")]
    [InlineData("（市总工会、团市委负责）", "市总工会 团市委")]
    [InlineData("（市应急局、消防救援局负责）", "市应急局 消防救援局")]
    [InlineData("（各市、直管市、青林区人民政府负责）", "各市、直管市 青林区人民政府")]
    [InlineData("（各市、县审计局负责，各市、县（市、区）政府配合）", "各市、县审计局 各市、县（市、区）政府")]
    [InlineData("（各市、县审计局、统计局负责）", "各市、县审计局 各市、县统计局")]
    [InlineData("（省、市有关部门负责）", "省、市有关部门")]
    [InlineData("（各区、市审计局负责）", "各区 市审计局")]
    [InlineData("（市政协办公室、市科协办公室负责）", "市政协办公室 市科协办公室")]
    [InlineData("（甲丰公司、乙丰公司、丙丰公司等运营商负责）", "甲丰公司 乙丰公司 丙丰公司 运营商")]
    [InlineData("（县水务局、社会事业局、执法局负责）", "县水务局 县社会事业局 县执法局")]
    [InlineData("（区水务局河湖处、节水处，区审计局负责）", "区水务局河湖处 区水务局节水处 区审计局")]
    [InlineData("（县水务局 县审计局 县统计局负责）", "县水务局 县审计局 县统计局")]
    [InlineData("（责任单位：市水务局（牵头）、市审计局（配合单位）、市统计局）", "市水务局 市审计局 市统计局")]
    [InlineData("（负责部门：市水务局，适用范围：各试点园区）", "市水务局")]
    [InlineData("（各区政府〈含西港新区管委会，下同〉负责）", "各区政府")]
    public async Task WhatIsCertain_IsPutBack(string clause, string names) =>
        Assert.Equal(names, Names(await Plan(clause)));

    [Theory]
    [InlineData("（市、区审计局负责）", "市、区审计局", "“市、区审计局”: 市、区审计局 is read as it is written but may also be 市审计局、区审计局. If so, write those agencies in its place.")]
    [InlineData("（区、市审计局负责）", "区审计局 市审计局", "“区、市审计局”: 区 is read as 区审计局 but may also be 各区审计局. If so, write that agency in its place.")]
    [InlineData("（市委、市政府研究室负责）", "市委 市政府研究室", "“市委、市政府研究室”: 市委 is read as it is written but may also be 市委研究室. If so, write that agency in its place.")]
    [InlineData("（各县政府、区政府负责）", "各县政府 区政府", "“区政府”: 区政府 is read as it is written but may also be 各区政府. If so, write that agency in its place.")]
    [InlineData("（市水务局负责，市审计局或市统计局配合）", "市水务局", "Not understood in the clause: 市审计局或市统计局")]
    [InlineData("（市水务局、行业协会、企业负责）", "市水务局 行业协会", "Not understood in the clause: 企业")]
    [InlineData("（责任单位：★市水务局、市审计局）", "市水务局 市审计局", "Not understood in the clause: ★")]
    [InlineData("（责任单位：市水务局、市审计局（配合资金核查））", "市水务局 市审计局", "Not understood in the clause: 资金核查")]
    [InlineData("（责任单位：市水务局、市审计局（按机构改革进展实施））", "市水务局 市审计局", "Not understood in the clause: （按机构改革进展实施）")]
    [InlineData("（甲丰公司、市水务局等有关部门和各县政府负责）", "甲丰公司 市水务局 有关部门 各县政府", "It is not clear which of the agencies before 有关部门 are its members, here and in other lists that end with it: only the last one is written as a member.")]
    [InlineData("（市水务局负责，2026年9月启动）", "市水务局", "Not understood in the clause: 2026年9月启动")]
    public async Task WhatIsNot_IsADoubtThatQuotesTheWords(string clause, string names, string doubt)
    {
        string plan = await Plan(clause);
        Assert.Equal(names, Names(plan));
        Assert.Contains("# ?? " + doubt + "\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("    deadline:", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BeginningBefore_IsADeadline() => Assert.Contains("    deadline: '2026年9月底前'\n", await Plan("（市水务局负责，2026年9月底前启动）"), StringComparison.Ordinal);

    // A list names each of its bodies once, whatever is left out.
    [Fact]
    public async Task TwoOfOneList_AreNeverJoined()
    {
        string plan = await Plan("（省审计厅、审计厅负责）", "（县水务局、水务局负责）");
        Assert.Equal("省审计厅 审计厅 县水务局 水务局", Names(plan));
        Assert.Contains("# ?? 审计厅 may be the same as 省审计厅", plan, StringComparison.Ordinal);
    }

    // 区政府 is a place's there, and whose elsewhere is not told.
    [Fact]
    public async Task NameOfAPlace_IsNoAliasWithoutIt() => Assert.DoesNotContain("aliases:", await Plan("（东岭区委、区政府负责）"), StringComparison.Ordinal);

    [Fact]
    public async Task LabelOfATime_GivesNobodyARole()
    {
        string plan = await Plan("\n牵头：市水务局；市审计局　完成时限：2026年9月");
        Assert.Contains("# ?? Not understood in the clause: 市审计局\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("- 0:", plan, StringComparison.Ordinal);
    }

    private async Task<string> Plan(params IEnumerable<string> clauses)
    {
        Assert.Equal(0, (await _folder.Write("notice.txt", AgencyNotice.Of("示例市人民政府办公室", clauses)).Run("draft", "notice.txt", "-o", "plan.yaml")).ExitCode);
        return _folder.Read("plan.yaml");
    }

    private static string Names(string plan) => string.Join(' ', plan.Split('\n').Where(line => line.StartsWith("    name: ", StringComparison.Ordinal)).Select(line => line[10..]));
}
