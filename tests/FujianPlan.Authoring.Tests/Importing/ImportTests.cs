using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Importing;

/// <summary>A city's plan that names agencies of its province.</summary>
public sealed class ImportTests
{
    private const string Head = """
        format: 1
        plan: {title: 方案, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        imports: [Province]
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}

        """;

    private static readonly ImportedPlan Province = Import("Province", """
        format: 1
        plan: {title: 方案, issuer: 省政府, issued: 2011-12-27, dataVersion: 1.0.0}
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办, english: Digital Office, kind: provincial, aliases: [数字办]}
          - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局, retired: {since: 1.0.0, reason: 改革, successors: [SZB]}}
          - {code: SZBM, id: Departments, number: 3, name: 省直部门, collective: true, members: [SZB, TXJ]}
          - {code: SJJ, id: ProvincialDataBureau, number: 4, name: 省数据局}
          - {code: JCJ, id: DataBureau, number: 5, name: 省监察局}
          - {code: SJT, id: AuditDepartment, number: 6, name: 省审计数据厅, aliases: [市数据局]}
        """);

    private static ImportedPlan Import(string assembly, string yaml)
    {
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", yaml)]);
        // An alias that is unlike its name is a warning: the last of the province's agencies is to have one.
        Assert.All(reading.Findings, finding => Assert.Equal("FJP1014", finding.Rule.Id));
        return CarriedAgencies.Read(assembly, AgencyMetadata.Write(reading.Model, assembly + ".Plan"));
    }

    private static string Task(string duties) => Head + $$"""
        sections:
          - number: 1
            id: First
            title: 一
            tasks:
              - {number: 1, id: Alpha, text: [做], clause: 甲, duties: [{{duties}}]}
        """;

    private static PlanReading Read(string yaml, params ImportedPlan[] available) =>
        PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, yaml)], sources: null, shipped: null, available);

    private static void One(RuleInfo rule, string marked, string english, string chinese, params ImportedPlan[] available)
    {
        MarkedPlan plan = MarkedPlan.Parse(marked);
        PlanFinding finding = Assert.Single(Read(plan.Text, available).Findings);

        Assert.Equal(rule, finding.Rule);
        Assert.Equal((english, chinese), (finding.Text.English, finding.Text.Chinese));
        Assert.Equal(plan.Place, finding.Place);
    }

    [Fact]
    public void NamedAgency_JoinsThePlansOwn_WithItsNumberRaised()
    {
        PlanReading reading = Read(Task("{lead: [SJJ]}, {supporting: [SZB]}"), Province);

        Assert.Empty(reading.Findings);
        Assert.Equal(
            [("SJJ", 1, "DataBureau", null), ("SZB", 10_001, "DigitalOffice", "Province")],
            reading.Model.Agencies.Select(agency => (agency.Code, agency.Number, agency.Id, agency.ImportedFrom)));
        Assert.Equal(("省数字办", "Digital Office", BodyKind.Provincial), (reading.Model.Agencies[1].Name, reading.Model.Agencies[1].English, reading.Model.Agencies[1].Kind));
        Assert.Equal([10_001], reading.Model.Sections[0].Tasks[0].Assignments.Skip(1).Select(assignment => assignment.Agency));
        Assert.Equal([new ImportModel("Province", "Province.Plan", 10_000)], reading.Model.Imports);
    }

    [Fact]
    public void OwnCode_Wins()
    {
        PlanReading reading = Read(Task("{lead: [SJJ]}"), Province);

        Assert.Empty(reading.Findings);
        Assert.Equal(["市数据局"], reading.Model.Agencies.Select(agency => agency.Name));
    }

    [Fact]
    public void OwnName_Wins_OverAnAliasElsewhere()
    {
        PlanReading reading = Read(Task("{lead: [SJJ]}, {supporting: [SJT]}"), Province);

        Assert.Empty(reading.Findings);
        Assert.Empty(reading.Model.Agencies.Single(agency => agency.Code == "SJT").Aliases);
    }

    [Fact]
    public void Collective_BringsItsMembers()
    {
        PlanReading reading = Read(Task("{lead: [SJJ]}, {supporting: [SZBM]}"), Province);

        Assert.Empty(reading.Findings);
        AgencyModel collective = reading.Model.Agencies.Single(agency => agency.Code == "SZBM");
        Assert.True(collective.MembersKnown);
        Assert.Equal([10_001, 10_002], collective.Members);
    }

    [Fact]
    public void ImportedAgency_MayBeAMemberOfACollectiveHere()
    {
        PlanReading reading = Read(
            Task("{lead: [SJJ]}, {supporting: [ALL]}").Replace("sections:", "  - {code: ALL, id: All, number: 2, name: 各部门, collective: true, members: [SJJ, SZB]}\nsections:", StringComparison.Ordinal),
            Province);

        Assert.Empty(reading.Findings);
        Assert.Equal([1, 10_001], reading.Model.Agencies.Single(agency => agency.Code == "ALL").Members);
    }

    [Fact]
    public void RetiredAgency_IsSaid_WithItsSuccessor() => One(
        ImportRules.Retired,
        Task("{lead: [SJJ]}, {supporting: [⟦TXJ⟧]}"),
        "Agency 'TXJ' (省通信局) has been retired in Province since 1.0.0; use its successor instead: 'SZB'.",
        "部门“TXJ”（省通信局）在 Province 中自 1.0.0 起已停用；其继任者为“SZB”。",
        Province);

    [Fact]
    public void UnknownCode_IsSaid_WithTheNearestThatIsImported() => One(
        Authoring.Rules.References.UnknownAgencyRule.Rule,
        Task("{lead: [SJJ]}, {supporting: [⟦SZBB⟧]}"),
        "Unknown agency code 'SZBB'; did you mean 'SZB' (省数字办)?",
        "未知的部门代码“SZBB”；是否应为“SZB”（省数字办）？",
        Province);

    [Fact]
    public void ImportThatIsNotThere_IsSaid_OnceForAllItsAgencies() => One(
        ImportRules.NotFound,
        Task("{lead: [SJJ]}, {supporting: [SZB, TXJ]}").Replace("[Province]", "[⟦Provinz⟧]", StringComparison.Ordinal),
        "No referenced assembly 'Provinz' contains a plan; did you mean 'Province'?",
        "所引用的程序集中没有带方案的“Provinz”；是否应为“Province”？",
        Province);

    [Fact]
    public void ImportWithoutAnyPlan_SaysWhatToReference() => One(
        ImportRules.NotFound,
        Task("{lead: [SJJ]}, {supporting: [SZB]}").Replace("[Province]", "[⟦Province⟧]", StringComparison.Ordinal),
        "No referenced assembly 'Province' contains a plan. Reference the package or the project that it comes from.",
        "所引用的程序集中没有带方案的“Province”。请引用其所在的包或项目。");

    [Fact]
    public void ImportOfAnotherVersion_IsSaid() => One(
        ImportRules.NotFound,
        Task("{lead: [SJJ]}").Replace("[Province]", "[⟦Province⟧]", StringComparison.Ordinal),
        "The agencies in assembly 'Province' cannot be read: it was compiled by another version of the generator. Use the same version for both.",
        "无法读取程序集“Province”所带的部门：它由另一版本的生成器编译。请统一两者的版本。",
        CarriedAgencies.Read("Province", "9\nX"));

    [Fact]
    public void CodeOfTwoImports_IsAmbiguous() => One(
        ImportRules.Ambiguous,
        Task("{lead: [SJJ]}, {supporting: [⟦SZB⟧]}").Replace("[Province]", "[Province, Region]", StringComparison.Ordinal),
        "'SZB' is the code of an agency in each of Province, Region. List the agency that is meant among this plan's own agencies, with its own code.",
        "“SZB”在 Province, Region 中各有一个部门。请在本方案的 agencies 中列出所指的部门，并另给代码。",
        Province,
        Province with { Assembly = "Region", Namespace = "Region.Plan" });

    [Fact]
    public void ImportListedTwice_IsSaid() => One(
        ImportRules.Surplus,
        Task("{lead: [SJJ]}").Replace("[Province]", "[Province, ⟦Province⟧]", StringComparison.Ordinal),
        "'Province' is already imported. Remove one of the two.",
        "“Province”已导入。请删去其中一处。",
        Province);

    [Fact]
    public void FifthImport_IsOneTooMany() => One(
        ImportRules.Surplus,
        Task("{lead: [SJJ]}").Replace("[Province]", "[Province, A, B, C, ⟦D⟧]", StringComparison.Ordinal),
        "A plan imports at most 4 other plans. Remove 'D', or describe in this plan the agencies that it is needed for.",
        "一个方案最多导入 4 个其他方案。请删去“D”，或在本方案中列出所需的部门。",
        [Province, .. new[] { "A", "B", "C", "D" }.Select(name => Province with { Assembly = name, Namespace = name })]);

    [Fact]
    public void IdentifierThatClashes_IsSaidAtTheUse()
    {
        MarkedPlan plan = MarkedPlan.Parse(Task("{lead: [SJJ]}, {supporting: [⟦JCJ⟧]}"));

        PlanFinding finding = Assert.Single(Read(plan.Text, Province).Findings);

        Assert.Equal(("FJP1008", plan.Place), (finding.Rule.Id, finding.Place));
    }

    [Fact]
    public void SecondImport_HasNumbersOfItsOwn()
    {
        ImportedPlan region = Import("Region", """
            format: 1
            plan: {title: 方案, issuer: 地区, issued: 2011-12-27, dataVersion: 1.0.0}
            agencies:
              - {code: DQB, id: RegionOffice, number: 7, name: 地区办}
            """);

        PlanReading reading = Read(Task("{lead: [SJJ]}, {supporting: [DQB, SZB]}").Replace("[Province]", "[Province, Region]", StringComparison.Ordinal), region, Province);

        Assert.Empty(reading.Findings);
        Assert.Equal([1, 10_001, 20_007], reading.Model.Agencies.Select(agency => agency.Number));
    }
}
