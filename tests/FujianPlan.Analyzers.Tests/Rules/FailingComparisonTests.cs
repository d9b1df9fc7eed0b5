using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9013.</summary>
public sealed class FailingComparisonTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<FailingComparisonAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task WhatIsNoCode_IsReplacedByTheNearest() => Check(
        """
        class C
        {
            bool M(Work work, Agency agency, PlanTask task, [AgencyCode] string code) =>
                work.Owner == {|FJP9013:"SZBB"|}
                || {|FJP9013:"SZBB"|} != agency.ToCode()
                || task.Lead?.ToCode() == {|FJP9013:"SZBB"|}
                || task.Code is {|FJP9013:"01.5"|} or "1.4"
                || string.Equals(code, {|FJP9013:"SZBB"|}, System.StringComparison.Ordinal)
                || code.Equals({|FJP9013:"省数字办"|});
            int N(Work work) => work.Task switch { {|FJP9013:"01.5"|} => 1, "1.4" or "1.3" => 2, null => 3, _ => 4 };
            void P([AgencyCode] string code) { switch (code) { case {|FJP9013:"SZBB"|}: break; case "ZJT": break; } }
        }
        """,
        """
        class C
        {
            bool M(Work work, Agency agency, PlanTask task, [AgencyCode] string code) =>
                work.Owner == AgencyCodes.DigitalFujianOffice
                || AgencyCodes.DigitalFujianOffice != agency.ToCode()
                || task.Lead?.ToCode() == AgencyCodes.DigitalFujianOffice
                || task.Code is TaskCodes.GovernmentExtranet or "1.4"
                || string.Equals(code, AgencyCodes.DigitalFujianOffice, System.StringComparison.Ordinal)
                || code.Equals(AgencyCodes.DigitalFujianOffice);
            int N(Work work) => work.Task switch { TaskCodes.GovernmentExtranet => 1, "1.4" or "1.3" => 2, null => 3, _ => 4 };
            void P([AgencyCode] string code) { switch (code) { case AgencyCodes.DigitalFujianOffice: break; case "ZJT": break; } }
        }
        """);

    [Fact]
    public Task Codes_Emptiness_AndWhatIsNotMarked_AreLeftAlone() => Check("""
        class C
        {
            bool M(Work work, string free) =>
                work.Owner == "SZB" || work.Owner == AgencyCodes.DigitalFujianOffice || work.Owner == "" || work.Owner is null or "" || work.Owner == free
                || free == "SZBB" || work.Owner!.Length == 3 || free is "SZBB" || free.Equals("SZBB");
        }
        """);

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<FailingComparisonAnalyzer>(
        "using FujianPlan;\nclass C { bool M(PlanTask task) => task.Code == \"01.5\"; }",
        "(2,49) FJP9013: This is never equal: '01.5' is not the code of any task of FujianPlan. Did you mean '1.5' (TaskCodes.GovernmentExtranet)? | 二者永不相等：“01.5”不是 FujianPlan 任何任务的代码。是否为“1.5”（TaskCodes.GovernmentExtranet）？");

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnCodes() => Verify<FailingComparisonAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { bool M([AgencyCode] string code) => code == {|FJP9013:"SJJJ"|} || code == "SJJ"; }"""),
        OtherPlan.With("""class C { bool M([AgencyCode] string code) => code == AgencyCodes.DataBureau || code == "SJJ"; }"""));
}
