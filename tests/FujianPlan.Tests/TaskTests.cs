namespace FujianPlan.Tests;

public sealed class TaskTests
{
    [Fact]
    public void WholeTask_TellsWhatTheNoticeSays()
    {
        PlanTask task = Plan.Tasks[TaskId.GovernmentExtranet];

        Assert.Equal("1.5", task.Code);
        Assert.Equal(5, task.Number);
        Assert.Equal(SectionId.InformationInfrastructure, task.Section.Id);
        Assert.Equal("完成电子政务外网市县横向接入网建设。完成全省政务网全光化改造。", task.Text);
        Assert.Equal("（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）", task.Clause);
        Assert.Equal(Attestation.Whole, task.Attestation);
        Assert.Equal(Agency.DigitalFujianOffice, task.Lead);
        Assert.Equal(
            [
                (Agency.DigitalFujianOffice, Role.Lead, 0),
                (Agency.MunicipalDigitalOffices, Role.Responsible, 1),
                (Agency.EconomicInformationCentre, Role.Supporting, 2),
                (Agency.TelecomOperators, Role.Supporting, 2),
            ],
            task.Assignments.Select(a => (a.Agency, a.Role, a.Group)));
        Assert.All(task.Assignments, a => Assert.Equal((Manner.Unstated, false, (Agency?)null), (a.Manner, a.IsOpenEnded, a.Via)));
        Assert.Equal("1.5 完成电子政务外网市县横向接入网建设。完成全省政务网全光化改造。", task.ToString());
        Assert.Equal(Role.Supporting, task.AssignmentOf(Agency.TelecomOperators)!.Value.Role);
        Assert.Null(task.AssignmentOf(Agency.FinanceDepartment));
    }

    [Fact]
    public void NamedMembersOfACollective_SayWhichOne()
    {
        PlanTask task = Plan.Tasks[TaskId.BasicDatabases];

        Assert.Equal(
            [
                (Agency.DigitalFujianOffice, null),
                (Agency.StateTaxBureau, (Agency?)Agency.RelevantProvincialDepartments),
                (Agency.LocalTaxBureau, Agency.RelevantProvincialDepartments),
                (Agency.RelevantProvincialDepartments, null),
                (Agency.SpatialInformationCentre, null),
            ],
            task.Assignments.Select(a => (a.Agency, a.Via)));
    }

    [Fact]
    public void SeveralLeads_AreNoLead_AndSayHowTheyShare()
    {
        PlanTask task = Plan.Tasks[TaskId.ElectronicCommerce];

        Assert.Null(task.Lead);
        Assert.Equal(
            [Agency.DevelopmentAndReformCommission, Agency.EconomicAndTradeCommission],
            task.Assignments.Where(a => a.Role == Role.Lead).Select(a => a.Agency));
        Assert.All(task.Assignments.Where(a => a.Role == Role.Lead), a => Assert.Equal(Manner.Separately, a.Manner));
        Assert.All(Plan.Tasks[TaskId.PolicySupport].Assignments.Where(a => a.Role == Role.Responsible), a => Assert.Equal(Manner.WithinRemit, a.Manner));
        Assert.All(Plan.Tasks[TaskId.OfficeSoftware].Assignments, a => Assert.Equal(a.Role == Role.Supporting, a.IsOpenEnded));
    }

    [Fact]
    public void Gaps_ShowInTheText_AndOnlyThere()
    {
        PlanTask after = Plan.Tasks[TaskId.ThirdGenerationMobile], before = Plan.Tasks[TaskId.PrimaryHealthCare], between = Plan.Tasks[TaskId.RuralGovernmentNetwork];

        Assert.Equal("继续推进3G网络的建设和完善，实现全省所有行政村、景区的网络覆盖。[…]", after.Text);
        Assert.StartsWith("[…]全面推广应用", before.Text, StringComparison.Ordinal);
        Assert.Equal(2, between.Quotes.Count);
        Assert.Equal(string.Join("[…]", between.Quotes), between.Text);
        Assert.All(Plan.Tasks.SelectMany(task => task.Quotes), quote => Assert.DoesNotContain('…', quote));
    }

    [Fact]
    public void LostTask_IsThere_AndSaysSo()
    {
        PlanTask task = Plan.GetTask("5.1");

        Assert.Equal(Attestation.Lost, task.Attestation);
        Assert.Equal((string.Empty, null, 0, null), (task.Text, task.Clause, task.Assignments.Count, task.Lead));
        Assert.Equal("FujianTaiwanCooperation", task.Section.Id.ToString());
        Assert.Null(task.Section.Title);
        Assert.Equal("闽台信息化合作", task.Section.EditorialTitle);
        Assert.Equal("闽台信息化合作", task.Section.DisplayTitle);
    }

    [Fact]
    public void Source_TellsWhereEachWordStands_AndWhatTiesTheClause()
    {
        string source = File.ReadAllText(RepositoryFile.PathOf(Plan.SourceFile!.Split('/')));
        foreach (PlanTask task in Plan.Tasks)
        {
            Assert.True(task.Source.IsKnown);
            Assert.Equal(task.Quotes, task.Source.Quotes.Select(span => Cut(source, span)));
            Assert.Equal(task.Clause, task.Source.Clause is { } clause ? Cut(source, clause) : null);
            Assert.Equal(task.Clause is null, task.Source.Evidence == ClauseEvidence.None);
        }

        Assert.Equal(ClauseEvidence.NextTask, Plan.Tasks[TaskId.FibreCity].Source.Evidence);
        Assert.StartsWith("（二）推进光纤", Cut(source, Plan.Tasks[TaskId.FibreCity].Source.EvidenceSpan!.Value), StringComparison.Ordinal);
        Assert.Equal("二、全面提升电子政务水平", Cut(source, Plan.Tasks[TaskId.LocationSharing].Source.EvidenceSpan!.Value));
        Assert.Equal(ClauseEvidence.EndOfText, Plan.Tasks[TaskId.Publicity].Source.Evidence);
        Assert.Equal(source.Length, Plan.Tasks[TaskId.Publicity].Source.EvidenceSpan!.Value.Start);
        Assert.False(default(TaskSource).IsKnown);
        Assert.Empty(default(TaskSource).Quotes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.8")]
    [InlineData("0.1")]
    [InlineData("9.1")]
    [InlineData("1.0")]
    [InlineData("1.05")]
    [InlineData("01.5")]
    [InlineData("1.5.1")]
    [InlineData("1.1005")]
    [InlineData("１.５")]
    [InlineData("-1.5")]
    public void WhatIsNoTaskCode_IsNotTaken(string? code)
    {
        Assert.False(Plan.TryGetTask(code, out PlanTask task));
        Assert.Equal(default, task);
    }

    [Theory]
    [InlineData("1.8", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("9.1", "'9.1' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.")]
    [InlineData("GovernmentExtranet", "'GovernmentExtranet' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.")]
    public void GetTask_NamesTheInput_AndWhatIsValid(string code, string message)
    {
        Assert.Equal(message, Assert.Throws<PlanCodeException>(() => Plan.GetTask(code)).Message);
        Assert.Throws<ArgumentNullException>(() => Plan.GetTask(null!));
    }

    [Fact]
    public void UndefinedIdentifiers_AreRefused_Loudly()
    {
        foreach (TaskId undefined in new[] { default, (TaskId)1008, (TaskId)9001, (TaskId)(-1001), (TaskId)1000, (TaskId)int.MaxValue })
        {
            Assert.False(undefined.IsDefined());
            Assert.Throws<KeyNotFoundException>(() => Plan.Tasks[undefined]);
            Assert.Throws<ArgumentOutOfRangeException>(() => undefined.ToCode());
        }

        Assert.Throws<KeyNotFoundException>(() => Plan.Sections[default(SectionId)]);
        Assert.Throws<KeyNotFoundException>(() => Plan.Sections[(SectionId)9]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Tasks[70]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Tasks[-1]);
        Assert.Throws<KeyNotFoundException>(() => Plan.Sections[1].Tasks[TaskId.GovernmentExtranet]);
        Assert.Equal(TaskId.TopLevelDesign, Plan.Sections[SectionId.ElectronicGovernment].Tasks[TaskId.TopLevelDesign].Id);
    }

    [Fact]
    public void DefaultValues_AreNoEntries_AndSaySo()
    {
        Assert.Contains("default(PlanTask)", Assert.Throws<InvalidOperationException>(() => default(PlanTask).Text).Message, StringComparison.Ordinal);
        Assert.Contains("default(Section)", Assert.Throws<InvalidOperationException>(() => default(Section).Number).Message, StringComparison.Ordinal);
        Assert.Contains("default(AgencyInfo)", Assert.Throws<InvalidOperationException>(() => default(AgencyInfo).Code).Message, StringComparison.Ordinal);
        Assert.Equal("(no task)", default(PlanTask).ToString());
        Assert.Equal("(no section)", default(Section).ToString());
        Assert.Equal("(no agency)", default(AgencyInfo).ToString());
        Assert.Empty(default(TaskList));
        Assert.Empty(default(AssignmentList));
        Assert.Empty(default(TextList));
    }

    [Fact]
    public void Strings_AreCutOnce_AndSharedByAllThreads()
    {
        string[] first = new string[Plan.Tasks.Count];
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < first.Length; i++)
            {
                string clause = Plan.Tasks[i].Clause ?? string.Empty;
                string kept = Interlocked.CompareExchange(ref first[i]!, clause, null!) ?? clause;
                Assert.Same(kept, clause);
            }
        });
    }

    [Fact]
    public void Notice_IsQuoted()
    {
        Assert.Equal(PlanYaml.Notice.Value("title"), Notice.Title);
        Assert.Equal(PlanYaml.Notice.Value("published"), Notice.Published);
        Assert.Equal(PlanYaml.Notice.Value("addressees"), Notice.Addressees);
        Assert.Equal(PlanYaml.Notice.Value("body"), Notice.Body);
        Assert.Equal(PlanYaml.Notice.Value("closing"), Notice.Closing);
        Assert.Equal(PlanYaml.Notice.Value("dated"), Notice.Dated);
        Assert.Equal(PlanYaml.Notice.Value("drafted"), Notice.Drafted);
        Assert.Equal((2011, 2015), (Plan.PeriodFrom, Plan.PeriodTo));
    }

    private static string Cut(string source, SourceSpan span) =>
        source.Substring(span.Start, span.Length).Replace("\n", "", StringComparison.Ordinal);
}
