#if !FUJIANPLAN_NETSTANDARD
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace FujianPlan.Tests.Binding;

public sealed class ValidationAttributeTests
{
    [Theory]
    [InlineData("SZB", null, null)]
    [InlineData(null, null, null)]
    [InlineData(Agency.DigitalFujianOffice, null, null)]
    [InlineData("SZBB", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("省数字办", "'省数字办' is not an agency code of this plan. It is the name of 'SZB': write the code.", "“省数字办”是部门名称，不是代码。请写“SZB”。")]
    [InlineData((Agency)0, "'0' is not an agency of this plan.", "本方案没有部门“0”。")]
    [InlineData(3.5, "'Double' is not an agency of this plan.", "本方案没有部门“Double”。")]
    [InlineData(new[] { "SZB", "XX" }, "'XX' is not an agency code of this plan.", "本方案没有代码为“XX”的部门。")]
    public void Agency_IsSaid_InTheLanguageOfTheUserInterface(object? value, string? english, string? chinese)
    {
        Assert.Equal(english, Message(new ValidAgencyAttribute(), value, "en-US"));
        Assert.Equal(chinese, Message(new ValidAgencyAttribute(), value, "zh-CN"));
        Assert.Equal(english is null, new ValidAgencyAttribute().IsValid(value));
    }

    [Fact]
    public void Agency_MayBeNamed_AndCollectivesRefused_WhereTheAttributeSaysSo()
    {
        Assert.Null(Message(new ValidAgencyAttribute { AllowNames = true }, " 省數字辦", "en-US"));
        Assert.Null(Message(new ValidAgencyAttribute(), Agency.TelecomOperators, "en-US"));
        Assert.Null(Message(new ValidAgencyAttribute { AllowCollective = false }, (AgencyCode)Agency.DigitalFujianOffice, "en-US"));
        Assert.Equal("'DXYYS' (各电信运营商) stands for several agencies. Write one of them.", Message(new ValidAgencyAttribute { AllowCollective = false }, "DXYYS", "en-US"));
        Assert.Equal("“DXYYS”（各电信运营商）是若干部门的统称，请填写其中一个部门。", Message(new ValidAgencyAttribute { AllowCollective = false }, "DXYYS", "zh-CN"));
        Assert.Equal("Who is Assignee?", Message(new ValidAgencyAttribute { ErrorMessage = "Who is {0}?" }, "XX", "en-US"));
    }

    [Theory]
    [InlineData("1.5", null, null)]
    [InlineData(null, null, null)]
    [InlineData(TaskId.GovernmentExtranet, null, null)]
    [InlineData("1.8", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.", "本方案没有代码为“1.8”的任务。章节 1 的任务是 1.1 至 1.7。")]
    [InlineData((TaskId)7, "'7' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.", "本方案没有代码为“7”的任务。任务代码由章节编号与任务编号组成，如“1.1”。")]
    public void Task_IsSaid_InTheLanguageOfTheUserInterface(object? value, string? english, string? chinese)
    {
        Assert.Equal(english, Message(new ValidTaskAttribute(), value, "en-US"));
        Assert.Equal(chinese, Message(new ValidTaskAttribute(), value, "zh-CN"));
        Assert.Equal(english is null, new ValidTaskAttribute().IsValid(value));
    }

    [Theory]
    [InlineData("lead", null, null)]
    [InlineData(null, null, null)]
    [InlineData(Role.Guiding, null, null)]
    [InlineData(new[] { "lead", "supporting" }, null, null)]
    [InlineData("Lead", "'Lead' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "“Lead”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    [InlineData("", "'' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "“”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    [InlineData(default(Role), "'0' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "“0”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    [InlineData(new[] { "lead", "7" }, "'7' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "“7”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    [InlineData(Agency.FinanceDepartment, "'Agency' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "“Agency”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    public void Role_IsSaid_InTheLanguageOfTheUserInterface(object? value, string? english, string? chinese)
    {
        Assert.Equal(english, Message(new ValidRoleAttribute(), value, "en-US"));
        Assert.Equal(chinese, Message(new ValidRoleAttribute(), value, "zh-CN"));
        Assert.Equal(english is null, new ValidRoleAttribute().IsValid(value));
    }

    private static string? Message(ValidationAttribute attribute, object? value, string culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = TestCulture.Of(culture);
        try
        {
            ValidationResult? result = attribute.GetValidationResult(value, new ValidationContext(new object()) { MemberName = "Assignee" });
            Assert.All(result?.MemberNames ?? [], member => Assert.Equal("Assignee", member));
            return result?.ErrorMessage;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
#endif
