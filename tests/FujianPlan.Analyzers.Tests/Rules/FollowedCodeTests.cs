using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9001 and its kind, where the wrong code reaches the mark through something else.</summary>
public sealed class FollowedCodeTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task VariablesThatAreAssignedOnce_AreFollowed_AndMendedWhereTheyAreDeclared() => Check(
        """
        partial class C
        {
            static readonly string Field = "SZBB";
            readonly string _own = "SZBB";
            static string Property { get; } = "SZBB";
            string Computed => "SZBB";
            void M()
            {
                string local = "SZBB";
                var chained = local;
                Work.Assign({|FJP9001:local|});
                Work.Assign({|FJP9001:chained|});
                Work.Assign({|FJP9001:Field|});
                Work.Assign({|FJP9001:this._own|});
                Work.Assign({|FJP9001:Property|});
                Work.Assign({|FJP9001:Computed|});
                System.Console.WriteLine(local + Field);
            }
        }
        """,
        """
        partial class C
        {
            static readonly string Field = AgencyCodes.DigitalFujianOffice;
            readonly string _own = AgencyCodes.DigitalFujianOffice;
            static string Property { get; } = AgencyCodes.DigitalFujianOffice;
            string Computed => AgencyCodes.DigitalFujianOffice;
            void M()
            {
                string local = AgencyCodes.DigitalFujianOffice;
                var chained = local;
                Work.Assign(local);
                Work.Assign(chained);
                Work.Assign(Field);
                Work.Assign(this._own);
                Work.Assign(Property);
                Work.Assign(Computed);
                System.Console.WriteLine(local + Field);
            }
        }
        """);

    // Of another file, a fix changes nothing: there the constant takes the place of the variable.
    [Fact]
    public async Task Variables_OfOtherFiles_AreReplacedWhereTheyAreUsed() => Assert.Equal(
        ["using FujianPlan;\nclass C { void M([AgencyCode] string code) => M(AgencyCodes.DigitalFujianOffice); }", "class Other { public static readonly string Code = \"SZBB\"; }"],
        await Formatted.Of(
            new UnknownAgencyCodeAnalyzer(),
            new ReplacementFix(),
            "using FujianPlan;\nclass C { void M([AgencyCode] string code) => M(Other.Code); }",
            "class Other { public static readonly string Code = \"SZBB\"; }"));

    // What takes the place of the variable would be wrong for the other value.
    [Fact]
    public Task VariablesOfSeveralValues_AreToldOnly() => Check(
        """
        class C
        {
            static readonly string[] All = { "SZB", "SZBB" };
            void M(bool b)
            {
                string local = b ? "SZBB" : "SZB";
                string[] some = ["SZB", "SZBB"];
                Work.Assign({|FJP9001:local|});
                Work.All({|FJP9001:All|});
                Work.All({|FJP9001:some|});
            }
        }
        """,
        """
        class C
        {
            static readonly string[] All = { "SZB", "SZBB" };
            void M(bool b)
            {
                string local = b ? "SZBB" : "SZB";
                string[] some = ["SZB", "SZBB"];
                Work.Assign({|FJP9001:local|});
                Work.All({|FJP9001:All|});
                Work.All({|FJP9001:some|});
            }
        }
        """);

    [Fact]
    public Task VariablesThatChange_OrAreRight_OrAreJudgedThemselves_AreLeftAlone() => Check("""
        class C
        {
            static string Changing = "SZBB";
            static readonly string Set = "SZBB";
            readonly string _set = "SZBB";
            string Init { get; init; } = "SZBB";
            public virtual string Overridden => "SZBB";
            [AgencyCode] static readonly string Marked = {|FJP9001:"SZBB"|};
            [AgencyCode] const string MarkedConstant = {|FJP9001:"SZBB"|};
            static readonly string Right = "SZB";
            static C() { Set = "SZB"; }
            C(string s) { (this._set, _) = (s, 1); }
            void Give(out string s) { s = "SZB"; }
            void M(bool b, string parameter)
            {
                string assigned = "SZBB", given = "SZBB", swapped = "SZBB", referred = "SZBB", later;
                if (b) { assigned = "SZB"; }
                Give(out given);
                (swapped, parameter) = (parameter, swapped);
                ref string r = ref referred;
                later = "SZB";
                string[] some = ["SZBB"];
                some[0] = "SZB";
                foreach (string each in some) { Work.Assign(each); }
                Work.Assign(assigned); Work.Assign(given); Work.Assign(swapped); Work.Assign(referred); Work.Assign(later); Work.Assign(parameter);
                Work.Assign(Changing); Work.Assign(Set); Work.Assign(_set); Work.Assign(Init); Work.Assign(Overridden); Work.Assign(Marked); Work.Assign(MarkedConstant); Work.Assign(Right);
                Work.All(some);
                void Local() { string inner = "SZBB"; inner = parameter; Work.Assign(inner); }
            }
        }
        """);

    [Fact]
    public async Task Variables_OfOtherFiles_AndOtherPartsOfAType_AreFollowed()
    {
        string[] texts =
        [
            "using FujianPlan;\npartial class C { void M([AgencyCode] string code = AgencyCodes.DigitalFujianOffice) { M(Other.Code); M(_part); M(_set); } }",
            "static class Other { public static readonly string Code = nameof(Other) + \"X\"; }\npartial class C { readonly string _part = \"SZBB\"; readonly string _set = \"SZBB\"; C(string s) { _set = s; } }",
        ];

        Assert.Equal(
            [
                "(2,90) FJP9001: 'OtherX' is not the code of any agency of FujianPlan. | “OtherX”不是 FujianPlan 任何部门的代码。",
                "(2,105) FJP9001: 'SZBB' is not the code of any agency of FujianPlan. Did you mean 'SZB' (AgencyCodes.DigitalFujianOffice, 省数字办)? | “SZBB”不是 FujianPlan 任何部门的代码。是否为“SZB”（AgencyCodes.DigitalFujianOffice，省数字办）？",
            ],
            (await Messages.Of([new UnknownAgencyCodeAnalyzer()], texts)).Select(Messages.Text));
    }

    [Fact]
    public Task OtherRules_FollowVariables_Too() => Task.WhenAll(
        Verify<AgencyNameAnalyzer, ReplacementFix>.Code(
            Marked.Code + """class C { void M() { string name = "省数字办"; Work.Assign({|FJP9003:name|}); } }""",
            Marked.Code + """class C { void M() { string name = AgencyCodes.DigitalFujianOffice; Work.Assign(name); } }"""),
        Verify<FailingLookUpAnalyzer, ReplacementFix>.Code(
            """class C { void M() { string code = "SZBB"; System.ReadOnlySpan<byte> utf8 = "SZBB"u8; Agencies.Parse({|FJP9005:code|}); Agencies.TryParse({|FJP9005:utf8|}, out _); } }""",
            """class C { void M() { string code = AgencyCodes.DigitalFujianOffice; System.ReadOnlySpan<byte> utf8 = "SZB"u8; Agencies.Parse(code); Agencies.TryParse(utf8, out _); } }"""),
        Verify<FailingComparisonAnalyzer, ReplacementFix>.Code(
            """class C { bool M(PlanTask task) { string code = "01.5"; return task.Code == {|FJP9013:code|}; } }""",
            """class C { bool M(PlanTask task) { string code = TaskCodes.GovernmentExtranet; return task.Code == code; } }"""),
        Verify<RetiredMemberAnalyzer, ReplacementFix>.Foreign(
            OtherPlan.With("""class C { const string Old = "XXB"; void Do([AgencyCode] string code) { } void M() { string code = "XXB", constant = {|FJP9009:AgencyCodes.InformationOffice|}; Do({|FJP9009:code|}); Do({|FJP9009:Old|}); Do(constant); } }"""),
            OtherPlan.With("""class C { const string Old = "XXB"; void Do([AgencyCode] string code) { } void M() { string code = AgencyCodes.DataBureau, constant = AgencyCodes.DataBureau; Do(code); Do(AgencyCodes.DataBureau); Do(constant); } }""")),
        Verify<CodeLiteralAnalyzer, ReplacementFix>.Code("""class C { static readonly string Office = "SZB"; void Do([AgencyCode] string code) { } void M() { string code = "SZB"; Do(code); Do(Office); } }"""));

    [Fact]
    public Task WhatHasATasksCode_IsNoAgency_EvenIfItIsNoConstant() => Check("""
        record Order([AgencyCode] string Lead, [TaskCode] string Task);
        class C
        {
            [return: AgencyCode] string? A(Work work) => {|FJP9001:work.Task|};
            void M(Work work, PlanTask? task, TaskId id, [TaskCode] string code, Order order, bool b)
            {
                string copy = order.Task;
                Work.Assign({|FJP9001:code|});
                Work.Assign({|FJP9001:order.Task|});
                Work.Assign({|FJP9001:copy|});
                Work.Assign({|FJP9001:id.ToCode()|});
                Work.Assign({|FJP9001:task?.Code|} ?? AgencyCodes.DigitalFujianOffice);
                Work.Assign({|FJP9001:task!.Value.Code|});
                Work.Assign(b ? order.Lead : {|FJP9001:order.Task|});
                Work.All(order.Lead, {|FJP9001:order.Task|});
                work.Owner = {|FJP9001:work.Task|};
                _ = new Order({|FJP9001:order.Task|}, order.Task);
                Work.Assign(order.Lead, order.Task);
                Work.Assign(order.ToString());
                Work.Assign(order.Lead.Trim());
            }
        }
        """);
}
