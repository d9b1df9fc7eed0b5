using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9002.</summary>
public sealed class UnknownTaskCodeTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<UnknownTaskCodeAnalyzer, UnknownTaskCodeFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task NearestCode_TakesItsPlace_EverywhereAtOnce() => Check(
        """class C { [TaskCode] string _task = {|FJP9002:"01.5"|}; void M() { Work.Assign("SZB", {|FJP9002:"1.55"|}); Work.Assign("SZB", {|FJP9002:"GovernmentExtranet"|}); } }""",
        """class C { [TaskCode] string _task = TaskCodes.GovernmentExtranet; void M() { Work.Assign("SZB", TaskCodes.GovernmentExtranet); Work.Assign("SZB", TaskCodes.GovernmentExtranet); } }""");

    [Fact]
    public Task EveryMark_IsHeldToIt() => Check("""
        class C
        {
            [Mark("SZB", Task = {|FJP9002:"0.0"|})]
            [return: TaskCode] string M(bool b) => b ? {|FJP9002:"SZB"|} : TaskCodes.GovernmentExtranet;
            Work _work = new() { Task = {|FJP9002:"9.9"|} };
        }
        """);

    [Fact]
    public Task WhatIsACode_OrReachesNoTask_IsLeftAlone() => Check("""
        class C
        {
            [TaskCode] string _task = "1.5", _other = TaskCodes.GovernmentExtranet;
            [AgencyCode] string _agency = "9.9";
            string _free = "9.9";
        }
        """);

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<UnknownTaskCodeAnalyzer>(
        "using FujianPlan;\nclass C { [TaskCode] string _a = \"01.5\", _b = \"SZB\"; }",
        "(2,34) FJP9002: '01.5' is the code of no task of FujianPlan. Did you mean '1.5' (TaskCodes.GovernmentExtranet)? | “01.5”不是 FujianPlan 任何任务的代码。是否为“1.5”（TaskCodes.GovernmentExtranet）？",
        "(2,47) FJP9002: 'SZB' is the code of no task of FujianPlan. It is the code of the agency DigitalFujianOffice. | “SZB”不是 FujianPlan 任何任务的代码。它是部门 DigitalFujianOffice 的代码。");

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnCodes() => Verify<UnknownTaskCodeAnalyzer, UnknownTaskCodeFix>.Foreign(
        OtherPlan.With("""class C { [TaskCode] string _task = {|FJP9002:"1.11"|}, _other = "1.1"; }"""),
        OtherPlan.With("""class C { [TaskCode] string _task = TaskCodes.OneNetwork, _other = "1.1"; }"""));
}
