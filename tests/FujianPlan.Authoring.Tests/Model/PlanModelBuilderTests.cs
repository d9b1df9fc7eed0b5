using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Model;

public sealed class PlanModelBuilderTests
{
    private static readonly AgencyModel Departments = new(
        "SZBM", "Departments", 12, "省直有关部门", "Departments", BodyKind.Provincial, null, new(["省直部门", "有关部门", "直属部门"]), new(["省属部门"]), true, true, new([7, 1]), "注", EditorialAliases: new(["直属部门"]));

    private static readonly AgencyModel Fuzhou = new(
        "FZ", "Fuzhou", 4, "福州市政府", "", BodyKind.Unspecified, "350100", default, default, false, false, default, null);

    [Fact]
    public void SoundPlan_LosesNothing()
    {
        PlanReading reading = Read(CompletePlan.Yaml);

        Assert.Empty(reading.Findings);
        ModelText.AreEqual(
            new PlanFactsModel(
                "“十二五”方案", "Plan", "省政府办公厅", 1, new DateTime(2011, 12, 27), 2011, 2015, "1.2.3",
                "seeds/a.txt", "75a208c222a4bf39636b4532cb39a748559f98def3863346315332831ccb6db7", 0, 0,
                "通知", "发布日期:2011-12-27", "各设区市人民政府：", "现印发你们。", "各牵头单位要抓好落实。", "二〇一一年十二月二十七日", "省数字办",
                new([new PassageModel("主要任务如下：", null), new PassageModel("附件：分工表", "frame")]),
                new(["省政府办公厅"])),
            reading.Model.Facts);
        Assert.Equal([1, 3, 4, 7, 12], reading.Model.Agencies.Select(a => a.Number));
        ModelText.AreEqual(Fuzhou, reading.Model.Agencies[2]);
        ModelText.AreEqual(Departments, reading.Model.Agencies[4]);
    }

    [Fact]
    public void CollectiveOfUnknownMembers_SaysSo()
    {
        AgencyModel operators = Read(CompletePlan.Yaml).Model.Agencies[1];

        Assert.True(operators.IsCollective);
        Assert.False(operators.MembersKnown);
        Assert.Empty(operators.Members);
    }

    [Fact]
    public void SoundPlan_KeepsItsSectionsAndTasks()
    {
        EquatableArray<SectionModel> sections = Read(CompletePlan.Yaml).Model.Sections;
        TaskModel alpha = new(
            1, 1, "Alpha", "Network", SlotAttestation.Whole, new(["建设网络。"]), false, false, "（甲）",
            new([
                new(1, DutyRole.Lead, DutyManner.Separately, false, 0, 0),
                new(4, DutyRole.Lead, DutyManner.Separately, false, 0, 0),
                new(7, DutyRole.Supporting, DutyManner.Unstated, true, 12, 1),
                new(12, DutyRole.Supporting, DutyManner.Unstated, true, 0, 1),
                new(3, DutyRole.Supporting, DutyManner.Unstated, true, 0, 1),
            ]),
            "注",
            null) { Deadline = new("2012年6月底前完成，并长期坚持", DeadlineKind.Both, new DateTime(2012, 6, 30), false) };
        TaskModel beta = new(
            1, 2, "Beta", "", SlotAttestation.ClauseBySuccessor, new(["升级", "普及。"]), true, true, "（乙）",
            new([
                new(4, DutyRole.Responsible, DutyManner.WithinRemit, false, 0, 0, IsEditorial: true, Note: "理由"),
                new(3, DutyRole.Guiding, DutyManner.Unstated, false, 0, 1),
                new(12, DutyRole.Responsible, DutyManner.Unstated, false, 0, 2, IsCarried: true),
            ]),
            null,
            null);
        TaskModel first = new(
            1, 1, "AlphaOne", "First step", SlotAttestation.Whole, new(["先行。"]), false, false, "（丁）",
            new([new(4, DutyRole.Responsible, DutyManner.Unstated, false, 0, 0), new(12, DutyRole.Responsible, DutyManner.Unstated, false, 0, 1, IsCarried: true)]), "步注", null, null, Parent: 1);
        TaskModel second = new(1, 2, "AlphaTwo", "", SlotAttestation.TextOnly, new(["再行。"]), false, false, null, default, null, null, null, Parent: 1);
        TaskModel gamma = new(2, 1, "Gamma", "", SlotAttestation.Lost, default, false, false, null, default, null, null) { IsClauseLost = true };

        ModelText.AreEqual(
            new EquatableArray<SectionModel>([
                new SectionModel(
                    1, "First", "基础设施", null, "Infrastructure", "节注", new([alpha, first, second, beta]), 0, new(["夯实基础。", "另有安排。"]), "（丙）",
                    new([new(1, DutyRole.Lead, DutyManner.Unstated, false, 0, 0), new(4, DutyRole.Supporting, DutyManner.Unstated, false, 0, 1)])),
                new SectionModel(2, "Second", null, "应用", "", null, new([gamma])),
                new SectionModel(3, "Third", "组织领导", null, "", null, default, 1, new(["加强领导。"])),
            ]),
            sections);
        Assert.Equal(["1.1", "1.1.1", "1.1.2", "1.2"], sections[0].Tasks.Select(t => t.Code));
        Assert.Equal([1001, 1001001, 1001002, 1002], sections[0].Tasks.Select(t => t.Value));
        Assert.Equal(
            [new RemarkModel("甲", "1.1", true, new([new(12, DutyRole.Responsible, DutyManner.Unstated, false, 0, 0)]), "说明")],
            Read(CompletePlan.Yaml).Model.Remarks);
    }

    [Theory]
    [InlineData("code: TXJ", "code: txj")]
    [InlineData("code: TXJ", "code: SZB")]
    [InlineData("id: TelecomBureau", "id: event")]
    [InlineData("id: TelecomBureau", "id: ToString")]
    [InlineData("id: TelecomBureau", "id: DIGITALOFFICE")]
    [InlineData("number: 7", "number: 0")]
    [InlineData("number: 7", "number: 1")]
    [InlineData("name: 省通信局", "name: 省直部门")]
    [InlineData("name: 省通信局", "nam: 省通信局")]
    public void AgencyThatIsBrokenOrClashes_IsLeftOutWithItsDuties(string sound, string broken)
    {
        PlanReading reading = Read(CompletePlan.Yaml.Replace(sound, broken));

        Assert.NotEmpty(reading.Findings);
        Assert.DoesNotContain(reading.Model.Agencies, a => a.Code == "TXJ");
        Assert.Contains(reading.Model.Agencies, a => a.Code == "SZB");
        Assert.DoesNotContain(7, Departmental(reading).Members);
        Assert.Equal([1, 4, 12, 3], reading.Model.Sections[0].Tasks[0].Assignments.Select(a => a.Agency));
    }

    [Fact]
    public void CollectiveThatLostAMember_NoLongerKnowsItsMembers()
    {
        AgencyModel departments = Departmental(Read(CompletePlan.Yaml.Replace("members: [TXJ, SZB]", "members: [TXK, SZB]")));

        Assert.Equal([1], departments.Members);
        Assert.False(departments.MembersKnown);
    }

    [Fact]
    public void AliasOfAnotherAgency_IsDroppedAlone()
    {
        PlanReading reading = Read(CompletePlan.Yaml.Replace("name: 福州市政府", "name: 福州市政府\n    aliases: [福州, 省直部门, 福州]"));

        Assert.Equal(["福州"], Assert.Single(reading.Model.Agencies, a => a.Code == "FZ").Aliases);
    }

    [Fact]
    public void Cycle_IsCutWhereItCloses()
    {
        PlanReading reading = Read(CompletePlan.Yaml
            .Replace("members: [TXJ, SZB]", "members: [TXJ, DXYYS]")
            .Replace("name: 各电信运营商\n    collective: true", "name: 各电信运营商\n    collective: true\n    members: [FZ, SZBM]"));

        Assert.Contains(reading.Findings, f => f.Rule.Id == "FJP2003");
        Assert.Equal([4, 12], Assert.Single(reading.Model.Agencies, a => a.Code == "DXYYS").Members);
        Assert.Equal([7], Departmental(reading).Members);
    }

    [Fact]
    public void RepeatedAgency_KeepsItsFirstPart()
    {
        PlanReading reading = Read(CompletePlan.Yaml.Replace("of: SZBM}, DXYYS]", "of: SZBM}, SZB]"));

        Assert.Equal(
            [(1, DutyRole.Lead), (4, DutyRole.Lead), (7, DutyRole.Supporting), (12, DutyRole.Supporting)],
            reading.Model.Sections[0].Tasks[0].Assignments.Select(a => (a.Agency, a.Role)));
    }

    [Theory]
    [InlineData("number: 2\n        id: Beta", "number: 1\n        id: Beta", 2)]
    [InlineData("number: 2\n        id: Beta", "number: 1000\n        id: Beta", 2)]
    [InlineData("id: Beta", "id: ALPHA", 2)]
    [InlineData("id: Beta", "id: TaskCodes", 2)]
    [InlineData("id: Gamma", "id: Alpha", 2)]
    [InlineData("id: Second", "id: first", 2)]
    [InlineData("number: 2\n    id: Second", "number: 1\n    id: Second", 2)]
    public void TaskOrSectionThatIsBrokenOrClashes_IsLeftOut(string sound, string broken, int left)
    {
        Assert.Contains(sound, CompletePlan.Yaml, StringComparison.Ordinal);
        PlanModel model = Read(CompletePlan.Yaml.Replace(sound, broken)).Model;

        Assert.Equal(left, model.Tasks.Count(task => !task.IsMeasure));
    }

    [Fact]
    public void SectionsAndTasksOutOfOrder_AreSorted()
    {
        PlanModel model = Read(CompletePlan.Yaml
            .Replace("number: 1\n    id: First", "number: 7\n    id: First")
            .Replace("number: 1\n        id: Alpha", "number: 9\n        id: Alpha")).Model;

        Assert.Equal(["Second", "Third", "First"], model.Sections.Select(s => s.Id));
        Assert.Equal(["Beta", "Alpha", "AlphaOne", "AlphaTwo"], model.Sections[2].Tasks.Select(t => t.Id));
    }

    [Fact]
    public void EmptyDocument_MakesAnEmptyModel()
    {
        PlanModel model = PlanModelBuilder.Build(new PlanDocument(null, null, null, [], []), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(new PlanFactsModel("", "", "", 0, default, 0, 0, "", "", "", 0, 0, "", "", "", "", "", "", "", default, default), model.Facts);
        Assert.Empty(model.Agencies);
        Assert.Empty(model.Sections);
    }

    [Fact]
    public void NoDocument_IsTheCallersMistake() =>
        Assert.Throws<ArgumentNullException>("document", () => PlanModelBuilder.Build(null!, cancellation: TestContext.Current.CancellationToken));

    private static AgencyModel Departmental(PlanReading reading) => Assert.Single(reading.Model.Agencies, a => a.Code == "SZBM");

    private static PlanReading Read(string yaml) => PlanReading.Of([new PlanFile("plan.yaml", yaml)]);
}
