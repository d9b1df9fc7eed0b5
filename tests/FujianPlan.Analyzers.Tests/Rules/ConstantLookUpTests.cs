using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9016.</summary>
public sealed class ConstantLookUpTests
{
    [Fact]
    public Task ConstantCode_IsReplacedByItsMember() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code(
        """
        class C
        {
            const string Ours = "SZB";
            Agency A => {|FJP9016:Agencies.Parse("SZB")|};
            Agency B => {|FJP9016:Agencies.Parse(AgencyCodes.DigitalFujianOffice)|};
            Agency D => {|FJP9016:Agencies.Parse(code: Ours)|};
            Agency E => {|FJP9016:Agencies.Parse("SZB"u8)|};
            Agency? N => {|FJP9016:Agencies.Parse("SZB")|};
            TaskId T => {|FJP9016:TaskIds.Parse("1.5")|};
            object I => {|FJP9016:SectionIds.Parse("1")|};
            object R => {|FJP9016:Roles.Parse("lead")|};
            string S => {|FJP9016:Agencies.Parse("SZB")|}.ToCode();
            bool L(PlanTask task) => task.Lead == {|FJP9016:Agencies.Parse("SZB")|};
            string X => "lead: " + {|FJP9016:Agencies.Parse("SZB")|}.ToCode();
            System.Func<Agency> F => () => {|FJP9016:Agencies.Parse("SZB")|};
            Agency Of(bool ours, Agency other) => ours ? /* ours */ {|FJP9016:Agencies.Parse("SZB")|} : other;
            void Share(Agency one, Agency other) => Share({|FJP9016:Agencies.Parse("SZB")|}, Agency.DigitalFujianOffice);
        }
        """,
        """
        class C
        {
            const string Ours = "SZB";
            Agency A => Agency.DigitalFujianOffice;
            Agency B => Agency.DigitalFujianOffice;
            Agency D => Agency.DigitalFujianOffice;
            Agency E => Agency.DigitalFujianOffice;
            Agency? N => Agency.DigitalFujianOffice;
            TaskId T => TaskId.GovernmentExtranet;
            object I => SectionId.InformationInfrastructure;
            object R => Role.Lead;
            string S => Agency.DigitalFujianOffice.ToCode();
            bool L(PlanTask task) => task.Lead == Agency.DigitalFujianOffice;
            string X => "lead: " + Agency.DigitalFujianOffice.ToCode();
            System.Func<Agency> F => () => Agency.DigitalFujianOffice;
            Agency Of(bool ours, Agency other) => ours ? /* ours */ Agency.DigitalFujianOffice : other;
            void Share(Agency one, Agency other) => Share(Agency.DigitalFujianOffice, Agency.DigitalFujianOffice);
        }
        """);

    [Fact]
    public Task WhatIsNoConstantCode_OrHasNoMember_IsLeftAlone() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code("""
        class C
        {
            static Agency Parse(string text) => default;
            object M(string s)
            {
                Agencies.TryParse("SZB", out Agency agency);
                System.Console.WriteLine(AgencyCode.Parse("SZB"));
                int number = int.Parse("1") + Agencies.Resolve("SZB").Describe().Length + Plan.GetTask("1.5").Code.Length;
                return number == 1 ? Agencies.Parse(s) : number == 2 ? Agencies.Parse("SZBB") : number == 3 ? Agencies.Parse("省数字办") : Parse("SZB");
            }
        }
        """);

    [Fact]
    public Task CallForItsExceptionAlone_IsLeftAlone() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code("""
        class C
        {
            void M() => Agencies.Parse("SZB");
            void N()
            {
                Agencies.Parse("SZB");
                _ = Agencies.Parse("SZB");
                System.Action parse = () => Agencies.Parse("SZB");
            }
        }
        """);

    // A member is a constant: the compiler knows the answer, and a test of the look-up would test nothing.
    [Fact]
    public Task ComparisonWithAConstant_IsLeftAlone() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code("""
        static class Assert { public static void Equal<T>(T expected, T actual) { } public static void AreEqual(object? expected, object? actual) { } }
        class C
        {
            bool A() => Agencies.Parse("SZB") == Agency.DigitalFujianOffice;
            bool B() => Agency.DigitalFujianOffice != Agencies.Parse("SZB");
            bool D() => Agencies.Parse("SZB") is Agency.DigitalFujianOffice;
            bool E() => Agencies.Parse("SZB").Equals(Agency.DigitalFujianOffice) || Agency.DigitalFujianOffice.Equals(Agencies.Parse("SZB"));
            bool F() => (Agency?)Agencies.Parse("SZB") == null;
            int G() => Agencies.Parse("SZB") switch { Agency.DigitalFujianOffice => 1, _ => 2 };
            void H()
            {
                switch (Agencies.Parse("SZB")) { case Agency.DigitalFujianOffice: break; }
                Assert.Equal(Agency.DigitalFujianOffice, Agencies.Parse("SZB"));
                Assert.AreEqual(Agency.DigitalFujianOffice, Agencies.Parse("SZB"));
            }
        }
        """);

    // A constant that a smaller number cannot hold does not compile; an expression tree is read by others.
    [Fact]
    public Task NumberAndExpressionTree_AreLeftAlone() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code("""
        using System;
        using System.Linq;
        using System.Linq.Expressions;
        class C
        {
            enum Small : byte { None }
            byte A() => (byte)TaskIds.Parse("1.5");
            Small B() => (Small)TaskIds.Parse("1.5");
            Expression<Func<PlanTask, bool>> E() => task => task.Lead == Agencies.Parse("SZB");
            IQueryable<PlanTask> Q(IQueryable<PlanTask> tasks) => from task in tasks where task.Lead == Agencies.Parse("SZB") select task;
        }
        """);

    // The first task has a finding; the last is retired.
    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnMembers() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { TaskId T => {|FJP9016:TaskIds.Parse("1.1")|}; TaskId Old => TaskIds.Parse("1.3"); TaskId None => TaskIds.Parse("1.5"); }"""),
        OtherPlan.With("""class C { TaskId T => TaskId.OneNetwork; TaskId Old => TaskIds.Parse("1.3"); TaskId None => TaskIds.Parse("1.5"); }"""));

    [Fact]
    public Task OfTwoPlans_TheMemberIsOfThePlanThatParses() => Verify<ConstantLookUpAnalyzer, ReplacementFix>.Code(
        OtherPlan.Text + """class C { object T => {|FJP9016:Dongshan.TaskIds.Parse("1.1")|}; object O => {|FJP9016:TaskIds.Parse("1.1")|}; }""",
        OtherPlan.Text + """class C { object T => Dongshan.TaskId.OneNetwork; object O => TaskId.FibreCity; }""");

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<ConstantLookUpAnalyzer>(
        "using FujianPlan;\nclass C { object M() => Agencies.Parse(\"SZB\"); object N() => FujianPlan.Runtime.Roles.Parse(\"lead\"); }",
        "(2,25) FJP9016: 'SZB' is a constant and need not be parsed. Write Agency.DigitalFujianOffice. | “SZB”是常量，无须解析。请写 Agency.DigitalFujianOffice。",
        "(2,62) FJP9016: 'lead' is a constant and need not be parsed. Write Role.Lead. | “lead”是常量，无须解析。请写 Role.Lead。");

    // FJP9004 leaves it alone, too.
    [Fact]
    public async Task OneCall_HasOneFinding() => Assert.Equal(
        "FJP9016",
        Assert.Single(await Messages.Of(AllRules.Analyzers, "using FujianPlan;\nclass C { object M() => Agencies.Parse(\"SZB\"); }")).Id);
}
