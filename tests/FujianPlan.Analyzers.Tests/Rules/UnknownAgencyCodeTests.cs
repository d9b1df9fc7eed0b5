using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9001.</summary>
public sealed class UnknownAgencyCodeTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task NearestCode_TakesItsPlace_EverywhereAtOnce() => Check(
        """class C { void M() { Work.Assign({|FJP9001:"SZBB"|}); Work.Assign({|FJP9001:"szb"|}); Work.Assign({|FJP9001:nameof(Agency.DigitalFujianOffice)|}); } }""",
        """class C { void M() { Work.Assign(AgencyCodes.DigitalFujianOffice); Work.Assign(AgencyCodes.DigitalFujianOffice); Work.Assign(AgencyCodes.DigitalFujianOffice); } }""");

    [Fact]
    public Task WhereTheNamespaceIsNotImported_ItIsImported() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.Text + """
        class C { void Assign([Dongshan.AgencyCode] string agency) { } void M() { Assign({|FJP9001:"SJJJ"|}); } }
        """,
        "using Dongshan;\n\n" + OtherPlan.Text + """
        class C { void Assign([Dongshan.AgencyCode] string agency) { } void M() { Assign(AgencyCodes.DataBureau); } }
        """);

    // Every plan has types of the same names: importing the second one would break all that says Agency.
    [Fact]
    public Task WhereAnotherPlanIsImported_TheNameStaysQualified() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(
        OtherPlan.Text + "class C { Agency _a; void Assign([Dongshan.AgencyCode] string agency) { } void M() { Assign({|FJP9001:\"SJJJ\"|}); } }",
        OtherPlan.Text + "class C { Agency _a; void Assign([Dongshan.AgencyCode] string agency) { } void M() { Assign(Dongshan.AgencyCodes.DataBureau); } }");

    [Fact]
    public Task Message_NamesTheNearest_InBothLanguages() => Messages.Are<UnknownAgencyCodeAnalyzer>(
        """
        using FujianPlan;
        class C
        {
            [AgencyCode] string _a = "SZBB";
            [AgencyCode] string _b = "1.5";
            [AgencyCode] string _c = "nothing like it";
            [AgencyCode] string _d = "SXT";
            [return: AgencyCode] object M(PlanTask task) => task.Code;
        }
        """,
        "(4,30) FJP9001: 'SZBB' is not the code of any agency of FujianPlan. Did you mean 'SZB' (AgencyCodes.DigitalFujianOffice, 省数字办)? | “SZBB”不是 FujianPlan 任何部门的代码。是否为“SZB”（AgencyCodes.DigitalFujianOffice，省数字办）？",
        "(5,30) FJP9001: '1.5' is not the code of any agency of FujianPlan. It is the code of the task GovernmentExtranet. | “1.5”不是 FujianPlan 任何部门的代码。它是任务 GovernmentExtranet 的代码。",
        "(6,30) FJP9001: 'nothing like it' is not the code of any agency of FujianPlan. | “nothing like it”不是 FujianPlan 任何部门的代码。",
        "(7,30) FJP9001: 'SXT' is not the code of any agency of FujianPlan. Did you mean 'SJT' (AgencyCodes.AuditDepartment, 省审计厅), 'SFT' (AgencyCodes.JusticeDepartment, 省司法厅), 'SLT' (AgencyCodes.WaterResourcesDepartment, 省水利厅)? | “SXT”不是 FujianPlan 任何部门的代码。是否为“SJT”（AgencyCodes.AuditDepartment，省审计厅）、“SFT”（AgencyCodes.JusticeDepartment，省司法厅）、“SLT”（AgencyCodes.WaterResourcesDepartment，省水利厅）？",
        "(8,53) FJP9001: This is the code of a task, but the code of an agency is expected here. Pass the code of an agency, or correct the attribute of one of the two. | 此处应为部门代码，而所给的是任务代码。请传入部门代码，或更正其中一处的标注。");

    [Fact]
    public Task EveryWayThatAConstantGoes() => Check("""
        record Order([AgencyCode] string Lead, [property: AgencyCode] string Next);
        abstract class Base { public abstract void Assign([AgencyCode] string agency); [AgencyCode] public abstract string Owner { get; set; } }
        class Derived : Base { public override void Assign(string agency) { } public override string Owner { get; set; } = {|FJP9001:"Z0"|}; }
        class C
        {
            const string Wrong = "XX";
            [return: AgencyCode] string A() => {|FJP9001:"X1"|};
            [AgencyCode] string B => {|FJP9001:"X2"|};
            [AgencyCode] string? _f = {|FJP9001:"X3"|};
            void D([AgencyCode] string given = {|FJP9001:"X4"|}) { given = {|FJP9001:"Z1"|}; }
            [return: AgencyCode] System.Collections.Generic.IEnumerable<string> All() { yield return {|FJP9001:"Z2"|}; }
            [return: AgencyCode] System.Threading.Tasks.Task<string> Later() => System.Threading.Tasks.Task.FromResult({|FJP9001:"Z3"|});
            [return: AgencyCode] async System.Threading.Tasks.Task<string> Awaited() { await System.Threading.Tasks.Task.Yield(); return {|FJP9001:"Z4"|}; }
            [Mark({|FJP9001:"X5"|})]
            void M(string? s, bool b, int i, Order order, Derived derived)
            {
                Work.Assign({|FJP9001:Wrong|});
                Work.Assign({|FJP9001:$"X6"|});
                Work.Assign({|FJP9001:"X" + "7"|});
                Work.Assign({|FJP9001:"X7"|}!);
                Work.Assign(s ?? {|FJP9001:"X8"|});
                Work.Assign(b ? {|FJP9001:"X9"|} : AgencyCodes.DigitalFujianOffice);
                Work.Assign(i switch { 1 => {|FJP9001:"Y1"|}, 2 => s!, _ => b ? {|FJP9001:"Y2"|} : s ?? {|FJP9001:"Y3"|} });
                Work.All([AgencyCodes.DigitalFujianOffice, {|FJP9001:"Y4"|}, .. (string[])[{|FJP9001:"Y5"|}]]);
                Work.All(new[] { {|FJP9001:"Y6"|}, AgencyCodes.DigitalFujianOffice });
                Work.All({|FJP9001:"Y7"|}, {|FJP9001:"Y8"|});
                Work work = new Work({|FJP9001:"Y9"|}) { Owner = {|FJP9001:"Z5"|}, Supporting = { {|FJP9001:"Z6"|} } };
                work.Owner ??= {|FJP9001:"Z7"|};
                (work.Owner, s) = ({|FJP9001:"Z8"|}, "free");
                string? chained = work.Owner = s = {|FJP9001:"Z9"|};
                _ = new Order({|FJP9001:"A1"|}, {|FJP9001:"A2"|}) with { Lead = {|FJP9001:"A3"|}, Next = {|FJP9001:"A4"|} };
                derived.Assign({|FJP9001:"A5"|});
                System.Func<string> marked = [return: AgencyCode] () => {|FJP9001:"A6"|};
                [return: AgencyCode] string Local() { return {|FJP9001:"A7"|}; }
            }
        }
        """);

    [Fact]
    public Task DefaultsOfParameters_WhereverTheyStand() => Check("""
        interface I { void A([AgencyCode] string a = {|FJP9001:"B1"|}); string this[int i, [AgencyCode] string a = {|FJP9001:"B2"|}] { get; } }
        delegate void D([AgencyCode] string a = {|FJP9001:"B3"|});
        abstract class A { protected abstract void M([AgencyCode] string a = {|FJP9001:"B4"|}); public static extern void E([AgencyCode] string a = {|FJP9001:"B5"|}); }
        class P([AgencyCode] string a = {|FJP9001:"B6"|}) { public string A => a; }
        record struct R([AgencyCode] string A = {|FJP9001:"B7"|});
        partial class Q { partial void M([AgencyCode] string a = {|FJP9001:"B8"|}); }
        class C
        {
            public static bool operator +(C c, [AgencyCode] string a) => true;
            void M(C c, D d, P[] all)
            {
                void L([AgencyCode] string a = {|FJP9001:"B9"|}) { }
                var lambda = ([AgencyCode] string a = {|FJP9001:"C1"|}) => a;
                d({|FJP9001:"C2"|});
                L({|FJP9001:"C3"|});
                _ = new P({|FJP9001:"C5"|});
            }
        }
        """);

    [Fact]
    public Task WhatImplementsSomethingMarked_IsMarked() => Check("""
        interface I<T>
        {
            [AgencyCode] string Owner { get; }
            [AgencyCode] string? Supporting { get; set; }
            void Assign(T what, [AgencyCode] string agency);
            [return: AgencyCode] string Of(T what);
            string this[[AgencyCode] string agency] { get; }
        }
        class Implicit : I<int>
        {
            public string Owner => {|FJP9001:"X1"|};
            public string? Supporting { get; set; } = {|FJP9001:"X2"|};
            public void Assign(int what, string agency) { agency = {|FJP9001:"X3"|}; }
            public virtual string Of(int what) => {|FJP9001:"X4"|};
            public string this[string agency] => agency;
            public void Assign(string what, string agency) { }
            public string Of(string what) => "free";
        }
        class Explicit : I<string>
        {
            string I<string>.Owner => {|FJP9001:"Y1"|};
            string? I<string>.Supporting { get; set; } = {|FJP9001:"Y2"|};
            void I<string>.Assign(string what, string agency) { agency = {|FJP9001:"Y3"|}; }
            string I<string>.Of(string what) => {|FJP9001:"Y4"|};
            string I<string>.this[string agency] => agency;
            public string Owner => "free";
            public string Of(string what) => "free";
        }
        class Derived : Implicit { public override string Of(int what) => {|FJP9001:"Z1"|}; }
        record Order(string Owner, string? Supporting) : I<Order>
        {
            public string? Supporting { get; set; } = Supporting;
            public void Assign(Order what, string agency) { }
            public string Of(Order what) => what.Owner;
            public string this[string agency] => agency;
        }
        class Unrelated { public string Owner => "free"; public void Assign(int what, string agency) { } }
        class C
        {
            void M(Implicit one, I<string> two, Order order, Unrelated other)
            {
                one.Assign(1, {|FJP9001:"A1"|});
                one.Assign("free", "free");
                two.Assign("free", {|FJP9001:"A2"|});
                order.Assign(order, {|FJP9001:"A3"|});
                _ = one[{|FJP9001:"A4"|}] + two[{|FJP9001:"A5"|}];
                _ = new Order({|FJP9001:"A6"|}, {|FJP9001:"A7"|}) with { Owner = {|FJP9001:"A8"|} };
                other.Assign(1, "free");
            }
        }
        """);

    [Fact]
    public Task Constants_AreHeldToTheMarksOfTheirOwn() => Check("""
        class C
        {
            [AgencyCode] const string Office = {|FJP9001:"SZBB"|};
            [AgencyCode] static readonly string[] All = { AgencyCodes.DigitalFujianOffice, {|FJP9001:"X1"|} };
            [AgencyCode] string[] Some { get; } = new string[] { {|FJP9001:"X2"|} };
            void M(string[] free) { All[0] = {|FJP9001:"X3"|}; free[0] = "X4"; foreach (string one in All) { } }
        }
        """);

    [Fact]
    public Task BeforeCSharp10_AnInterpolationIsNoConstant_ButHasAText() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(
        """class C { void Assign([AgencyCode] string agency) { } void M() { Assign({|FJP9001:$"SZBB"|}); } }""",
        """class C { void Assign([AgencyCode] string agency) { } void M() { Assign(AgencyCodes.DigitalFujianOffice); } }""",
        language: LanguageVersion.CSharp9);

    [Fact]
    public Task WhatIsACode_OrNoConstant_OrReachesNothing_IsLeftAlone() => Check("""
        class C
        {
            string Free = "SZBB";
            [AgencyCode] string? None = null;
            [return: AgencyCode] string A() { System.Func<string> free = () => "free"; return AgencyCodes.DigitalFujianOffice; }
            void M(string s, string t)
            {
                Work.Assign(s);
                Work.Assign(s + "X");
                Work.Assign($"{s}");
                Work.Assign("SZB", TaskCodes.GovernmentExtranet);
                Work.Assign(AgencyCodes.DigitalFujianOffice, TaskCodes.GovernmentExtranet);
                Work.Assign("省数字办");
                Work.Assign(string.Concat(t, "SZBB"));
                System.Console.WriteLine("SZBB");
            }
        }
        """);

    [Fact]
    public Task InGeneratedCode_Too() => Verify<UnknownAgencyCodeAnalyzer, EmptyCodeFixProvider>.Foreign(
        "// <auto-generated/>\n" + OtherPlan.With("""class C { void Assign([AgencyCode] string agency) { } void M() { Assign({|FJP9001:"SZBB"|}); } }"""));

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnCodes() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { void Assign([AgencyCode] string agency) { } void M() { Assign({|FJP9001:"SZB"|}); Assign("SJJ"); Assign({|FJP9001:"XXBB"|}); } }"""),
        OtherPlan.With("""class C { void Assign([AgencyCode] string agency) { } void M() { Assign({|FJP9001:"SZB"|}); Assign("SJJ"); Assign(AgencyCodes.InformationOffice); } }"""));

    [Fact]
    public Task TypesThatAreOnlyCalledAlike_AreNoPlan() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Foreign("""
        namespace Travel
        {
            public enum Agency { Cheap = 1 }
            public static class AgencyCodes { public const string Cheap = "C"; }
            public static class TaskCodes { public const string Book = "B"; }
            public sealed class AgencyCodeAttribute : System.Attribute { }
            class C { [AgencyCode] string _a = "SZBB"; }
        }
        """);

    [Fact]
    public Task TwoPlans_EachHasItsOwnMarks() => Verify<UnknownAgencyCodeAnalyzer, EmptyCodeFixProvider>.Code(
        OtherPlan.Text.Replace("[assembly: ", "\n[assembly: ", StringComparison.Ordinal) + """
        namespace App
        {
            class C
            {
                void Province([AgencyCode] string agency) { }
                void City([Dongshan.AgencyCode] string agency) { }
                void M() { Province("SZB"); City("SJJ"); Province({|FJP9001:"SJJ"|}); City({|FJP9001:"SZB"|}); }
            }
        }
        """);
}
