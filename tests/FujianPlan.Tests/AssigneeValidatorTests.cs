using System.Globalization;

namespace FujianPlan.Tests;

public sealed class AssigneeValidatorTests
{
    private static readonly CultureInfo English = TestCulture.Of("en-US"), Chinese = TestCulture.Of("zh-CN");

    [Theory]
    [InlineData("SZB", true)]
    [InlineData("szb", false)]
    [InlineData(" SZB", false)]
    [InlineData("省数字办", false)]
    [InlineData("省數字辦", false)]
    public void ResolveCode_TakesExactCodesOnly_AndNamesTheAgencyThatWasMeant(string input, bool isFound)
    {
        AgencyResolution strict = Agencies.ResolveCode(input), lenient = Agencies.Resolve(input);

        Assert.Equal(isFound, strict.IsFound);
        Assert.Equal(Agency.DigitalFujianOffice, isFound ? strict.Agency : Assert.Single(strict.Candidates));
        Assert.Equal(Agency.DigitalFujianOffice, lenient.Agency);
        Assert.Equal(input, strict.Input);
    }

    [Fact]
    public void Null_IsNoInput()
    {
        Assert.Throws<ArgumentNullException>(() => Agencies.Resolve(null!));
        Assert.Throws<ArgumentNullException>(() => Agencies.ResolveCode(null!));
    }

    [Theory]
    [InlineData(TaskId.GovernmentExtranet, Role.Lead, Agency.DigitalFujianOffice, VerdictKind.ByName, true)]
    [InlineData(TaskId.GovernmentExtranet, Role.Supporting, Agency.TelecomOperators, VerdictKind.ByName, true)]
    [InlineData(TaskId.GovernmentExtranet, Role.Lead, Agency.FinanceDepartment, VerdictKind.No, false)]
    [InlineData(TaskId.GovernmentExtranet, Role.Supporting, Agency.FinanceDepartment, VerdictKind.MembersUnknown, null)]
    [InlineData(TaskId.PublicTransport, Role.Responsible, Agency.FuzhouGovernment, VerdictKind.ThroughCollective, true)]
    [InlineData(TaskId.PublicTransport, Role.Responsible, Agency.FinanceDepartment, VerdictKind.No, false)]
    [InlineData(TaskId.OfficeSoftware, Role.Supporting, Agency.HealthDepartment, VerdictKind.OpenList, null)]
    [InlineData(TaskId.BasicDatabases, Role.Supporting, Agency.HealthDepartment, VerdictKind.MembersUnknown, null)]
    [InlineData(TaskId.SocialSecurityCard, Role.Lead, Agency.DigitalFujianOffice, VerdictKind.ClauseLost, null)]
    public void Verdict_IsYesNoOrUnknown_WithItsReason(TaskId task, Role role, Agency agency, VerdictKind kind, bool? holds)
    {
        AssigneeVerdict verdict = AssigneeValidator.Validate(task, role, agency);

        Assert.Equal((kind, holds, task, role, agency), (verdict.Kind, verdict.Holds, verdict.Task, verdict.Role, verdict.Agency));
        Assert.Equal(kind is VerdictKind.ThroughCollective or VerdictKind.MembersUnknown, verdict.Via is not null);
        Assert.Equal(task.Task().Assignments.Where(assignment => assignment.Role == role).Select(assignment => assignment.Agency), verdict.Holders);
    }

    [Theory]
    [InlineData(TaskId.GovernmentExtranet, Role.Lead, Agency.FinanceDepartment, "'CZT' (省财政厅) does not lead task 1.5. 'SZB' (省数字办) does.", "“CZT”（省财政厅）不牵头任务 1.5。牵头部门是“SZB”（省数字办）。")]
    [InlineData(TaskId.PublicTransport, Role.Responsible, Agency.FuzhouGovernment, "'FZSZF' (福州市政府) is responsible for task 3.13, as one of 'GSQSZF' (各设区市政府).", "“FZSZF”（福州市政府）作为“GSQSZF”（各设区市政府）的成员负责任务 3.13。")]
    [InlineData(TaskId.PublicTransport, Role.Lead, Agency.FuzhouGovernment, "'FZSZF' (福州市政府) does not lead task 3.13. Nobody does.", "“FZSZF”（福州市政府）不牵头任务 3.13。该任务没有牵头部门。")]
    [InlineData(TaskId.PublicTransport, Role.Responsible, Agency.FinanceDepartment, "'CZT' (省财政厅) is not responsible for task 3.13. 'JTYST' (省交通运输厅) and 'GSQSZF' (各设区市政府) are.", "“CZT”（省财政厅）不负责任务 3.13。负责部门是“JTYST”（省交通运输厅）、“GSQSZF”（各设区市政府）。")]
    [InlineData(TaskId.BasicDatabases, Role.Supporting, Agency.HealthDepartment, "Whether 'WST' (省卫生厅) supports task 2.12 is not known: the plan does not say who belongs to 'SZYGBM' (省直有关部门).", "“WST”（省卫生厅）是否配合任务 2.12 未知：方案未列明“SZYGBM”（省直有关部门）的成员。")]
    [InlineData(TaskId.OfficeSoftware, Role.Supporting, Agency.HealthDepartment, "Whether 'WST' (省卫生厅) supports task 2.4 is not known: the list is open (等).", "“WST”（省卫生厅）是否配合任务 2.4 未知：名单以“等”结尾。")]
    [InlineData(TaskId.SocialSecurityCard, Role.Lead, Agency.HealthDepartment, "Whether 'WST' (省卫生厅) leads task 3.4 is not known: its clause is lost.", "“WST”（省卫生厅）是否牵头任务 3.4 未知：责任条款已佚失。")]
    public void Verdict_IsSaid_InBothLanguages(TaskId task, Role role, Agency agency, string english, string chinese)
    {
        AssigneeVerdict verdict = AssigneeValidator.Validate(task, role, agency);

        Assert.Equal(english, verdict.Describe(English));
        Assert.Equal(chinese, verdict.Describe(Chinese));
    }

    [Fact]
    public void EveryAssignment_HoldsByName_AndNoVerdictSaysNo_WhereTheSourceDoesNot()
    {
        foreach (PlanTask task in Plan.Tasks)
        {
            foreach (Assignment assignment in task.Assignments)
            {
                Assert.Equal(VerdictKind.ByName, AssigneeValidator.Validate(task.Id, assignment.Role, assignment.Agency).Kind);
            }

            foreach (Role role in new[] { Role.Lead, Role.Responsible, Role.Supporting })
            {
                Assignment[] inRole = [.. task.Assignments.Where(assignment => assignment.Role == role)];
                bool isCertain = task.Clause is not null && inRole.All(assignment =>
                    !assignment.IsOpenEnded && assignment.Via is null && (!assignment.Agency.Info().IsCollective || assignment.Agency.Info().MembersKnown));
                foreach (AgencyInfo agency in Plan.Agencies)
                {
                    bool? holds = AssigneeValidator.Validate(task.Id, role, agency.Agency).Holds;
                    Assert.True(isCertain ? holds is not null : holds is not false, $"{task.Code} {role} {agency.Code}");
                }
            }
        }
    }

    [Fact]
    public void WhatIsNotThePlans_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AssigneeValidator.Validate(default, Role.Lead, Agency.DigitalFujianOffice));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssigneeValidator.Validate(TaskId.GovernmentExtranet, default, Agency.DigitalFujianOffice));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssigneeValidator.Validate(TaskId.GovernmentExtranet, Role.Lead, default));
        Assert.Equal(("", 0), (default(AssigneeVerdict).ToString(), default(AssigneeVerdict).Holders.Count));
    }
}
