using System.Globalization;

namespace FujianPlan.Tests;

/// <summary>What software that serves any plan learns of an enum that it meets.</summary>
public sealed class PlanCodesTests
{
    [Theory]
    [InlineData(typeof(Agency), PlanValueKind.Agency, 71, "SZB")]
    [InlineData(typeof(AgencyCode), PlanValueKind.Agency, 71, "SZB")]
    [InlineData(typeof(TaskId?), PlanValueKind.Task, 70, "1.5")]
    [InlineData(typeof(TaskCode), PlanValueKind.Task, 70, "1.5")]
    [InlineData(typeof(SectionId), PlanValueKind.Section, 8, "1")]
    [InlineData(typeof(SectionCode?), PlanValueKind.Section, 8, "1")]
    [InlineData(typeof(Role), PlanValueKind.Role, 4, "lead")]
    public void EveryTypeOfAPlan_HasItsCodes(Type type, PlanValueKind kind, int count, string code)
    {
        PlanCodes codes = PlanCodes.Find(type)!;

        Assert.Equal((kind, count, kind == PlanValueKind.Role ? null : Plan.Title), (codes.Kind, codes.Values.Count, codes.PlanTitle));
        Assert.True(codes.TryGetNumber(code, out int number) && codes.IsDefined(number));
        Assert.Equal((code, null), (codes.ToCode(number), codes.Fault(code)));
        Assert.Equal(code, codes.Values.Single(value => value.Number == number).Code);
        Assert.All(codes.Values, value => Assert.True(value.Code == codes.ToCode(value.Number) && value.Code.Length <= codes.LongestCode));
        Assert.False(codes.TryGetNumber(code + " ", out _) || codes.TryGetNumber(null, out _) || codes.IsDefined(0) || codes.IsDefined(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => codes.ToCode(0));
    }

    [Theory]
    [InlineData(typeof(DayOfWeek))]
    [InlineData(typeof(string))]
    [InlineData(typeof(PlanTask))]
    [InlineData(typeof(Attestation))]
    public void OtherTypes_HaveNone(Type type) => Assert.Null(PlanCodes.Find(type));

    [Fact]
    public void EnumOfNoPlan_IsRefused()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => PlanCodes.Of<DayOfWeek>());

        Assert.Equal("'System.DayOfWeek' is not an enum of a plan: it lacks [PlanEnum].", thrown.Message);
    }

    [Fact]
    public void Fault_IsSaid_InBothLanguages()
    {
        PlanCodes codes = PlanCodes.Find(typeof(Agency))!;

        Assert.Equal("'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", codes.Fault("SZBB", CultureInfo.InvariantCulture));
        Assert.Equal("本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？", codes.Fault("SZBB", TestCulture.Of("zh-CN")));
    }

    // What has a name and is not written by its code is not told to be missing.
    [Theory]
    [InlineData(typeof(Role), "牵头", "'牵头' is not a role code. It is the name of 'lead': write the code.", "“牵头”是角色名称，不是代码。请写“lead”。")]
    [InlineData(typeof(SectionId), "全面提升电子政务水平", "'全面提升电子政务水平' is not a section number of this plan. It is the title of section 2: write the number.", "“全面提升电子政务水平”是章节标题，不是编号。请写“2”。")]
    [InlineData(typeof(SectionId), "第二章", "'第二章' is not a section number of this plan. The sections are 1 to 8.", "本方案没有编号为“第二章”的章节。章节编号为 1 至 8。")]
    [InlineData(typeof(TaskId), "１．５", "'１．５' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.", "本方案没有代码为“１．５”的任务。任务代码由章节编号与任务编号组成，如“1.1”。")]
    public void NamesAndOtherForms_AreNotDenied(Type type, string written, string english, string chinese)
    {
        PlanCodes codes = PlanCodes.Find(type)!;

        Assert.Equal((english, chinese), (codes.Fault(written, CultureInfo.InvariantCulture), codes.Fault(written, TestCulture.Of("zh-CN"))));
    }

    // As messages of Protocol Buffers have them, which a newer version of the plan may have sent.
    [Fact]
    public void Number_IsTheValue_OrSaidToBeNone()
    {
        Assert.All(Plan.Agencies, agency => Assert.Equal(agency.Agency, PlanCodes.Of<Agency>().FromNumber((int)agency.Agency)));
        Assert.All(Plan.Tasks, task => Assert.Equal(task.Id, PlanCodes.Of<TaskId>().FromNumber((int)task.Id)));
        Said<Agency>(0, "An agency is required: the number 0 does not stand for one.", "缺少部门：编号 0 不表示任何部门。");
        Said<TaskId>(0, "A task is required: the number 0 does not stand for one.", "缺少任务：编号 0 不表示任何任务。");
        Said<Agency>(999, "This plan has no agency with the number 999. The sender may have a newer version of the plan.", "本方案没有编号为 999 的部门。发送方可能使用较新版本的方案。");
        Said<TaskId>(-1, "This plan has no task with the number -1. The sender may have a newer version of the plan.", "本方案没有编号为 -1 的任务。发送方可能使用较新版本的方案。");
        Said<SectionId>(9, "This plan has no section with the number 9. The sender may have a newer version of the plan.", "本方案没有编号为 9 的章节。发送方可能使用较新版本的方案。");
        Said<Role>(9, "There is no role with the number 9.", "没有编号为 9 的角色。");

        static void Said<TEnum>(int number, string english, string chinese)
            where TEnum : struct, Enum
        {
            PlanCodeException thrown = Assert.Throws<PlanCodeException>(() => PlanCodes.Of<TEnum>().FromNumber(number));
            Assert.Equal((english, chinese), (thrown.Describe(CultureInfo.InvariantCulture), thrown.Describe(TestCulture.Of("zh-CN"))));
        }
    }

    [Fact]
    public void Exceptions_CarryTheText_AndTheNearestCode()
    {
        PlanCodeException thrown = Assert.Throws<PlanCodeException>(() => Agencies.Parse("SZBB"));
        Assert.Equal(("SZBB", "SZB"), (thrown.Text, thrown.Nearest));
        Assert.Equal("本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？", thrown.Describe(TestCulture.Of("zh-CN")));
        Assert.Equal(("leed", "lead"), (Assert.Throws<PlanCodeException>(() => Roles.Parse("leed")) is var role ? (role.Text, role.Nearest) : default));
        Assert.Equal("1.99", Assert.Throws<PlanCodeException>(() => Plan.GetTask("1.99")).Text);
        Assert.Equal("9", Assert.Throws<PlanCodeException>(() => SectionIds.Parse("9")).Text);
        Assert.Equal(128, Assert.Throws<PlanCodeException>(() => Agencies.Parse(new string('长', 5000))).Text!.Length);
    }

    [Fact]
    public void EveryFamily_ParsesAlike()
    {
        Assert.All(Plan.Tasks, task => Assert.True(TaskIds.TryParse(task.Code, out TaskId id) && id == task.Id && TaskIds.Parse(task.Code) == id && id.IsDefined()));
        Assert.All(Plan.Sections, section => Assert.True(SectionIds.TryParse(section.Id.ToCode(), out SectionId id) && id == section.Id && id.Section() == section && id.IsDefined()));
        Assert.False(TaskIds.TryParse(null, out _) || TaskIds.TryParse("01.5", out _) || SectionIds.TryParse("01", out _) || SectionIds.TryParse(null, out _) || default(SectionId).IsDefined());
        Assert.Throws<ArgumentNullException>(() => TaskIds.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => SectionIds.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Agencies.Parse(null!));
        Assert.False(Agencies.TryParse(null, out _) || Agencies.TryParseName(null, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SectionId).Section());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SectionId).ToCode());
    }

    [Theory]
    [InlineData(typeof(Agency), "An agency code is required, such as 'SZB' (省数字办).", "缺少部门代码，例如“SZB”（省数字办）。")]
    [InlineData(typeof(TaskCode), "A task code is required, such as '1.1'.", "缺少任务代码，例如“1.1”。")]
    [InlineData(typeof(SectionId), "The number of a section is required, 1 to 8.", "缺少章节编号，应为 1 至 8。")]
    [InlineData(typeof(Role), "A role is required: 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) or 'guiding' (指导).", "缺少角色：“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    public void Missing_SaysWhatACodeLooksLike(Type type, string english, string chinese)
    {
        PlanCodes codes = PlanCodes.Find(type)!;

        Assert.Equal((english, chinese), (codes.Missing(CultureInfo.InvariantCulture), codes.Missing(TestCulture.Of("zh-CN"))));
    }

    [Fact]
    public void Has_TellsValuesFromWhatIsNone()
    {
        foreach (PlanCodes codes in new[] { PlanCodes.Find(typeof(Agency))!, PlanCodes.Of<Agency>() })
        {
            Assert.All(Enum.GetValues<Agency>(), agency => Assert.True(codes.Has(agency)));
            Assert.All(new object?[] { default(Agency), (Agency)9999, 1, "SZB", TaskId.GovernmentExtranet, null }, none => Assert.False(codes.Has(none)));
        }

        PlanCodes wrapped = PlanCodes.Find(typeof(AgencyCode))!;
        Assert.Equal((true, false, false), (wrapped.Has(new AgencyCode(Agency.FinanceDepartment)), wrapped.Has(default(AgencyCode)), wrapped.Has(Agency.FinanceDepartment)));
    }
}
