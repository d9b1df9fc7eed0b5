using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9013 in patterns, in calls, and in cases that a correction would double.</summary>
public sealed class CodePatternTests
{
    private const string Order = "record Order([AgencyCode] string Lead, [TaskCode] string Task) { [AgencyCode] public System.Collections.Generic.List<string> Supporting { get; } = []; public Order? Next { get; init; } }\n";

    private static Task Check(string code, string? fixedCode = null) =>
        Verify<FailingComparisonAnalyzer, ReplacementFix>.Code(Order + code, fixedCode is null ? null : Order + fixedCode);

    [Fact]
    public Task Patterns_WhereverTheyStand() => Check(
        """
        class Pair { public string A = ""; [AgencyCode] public string B = ""; public void Deconstruct(out string a, [AgencyCode] out string b) => (a, b) = (A, B); }
        class C
        {
            bool M(object o, Order order, Pair pair, [AgencyCode] string code, string free) =>
                o is Order { Lead: {|FJP9013:"SZBB"|} }
                || order is { Lead: "SZB" or {|FJP9013:"SZBB"|} and not {|FJP9013:"SZBX"|} }
                || order is { Next.Lead: {|FJP9013:"SZBB"|}, Task: {|FJP9013:"01.5"|} }
                || order is ({|FJP9013:"SZBB"|}, "1.5")
                || pair is ("free", {|FJP9013:"SZBB"|})
                || order.Supporting is [{|FJP9013:"SZBB"|}, ..]
                || order is { Supporting: [.., {|FJP9013:"SZBB"|}] }
                || (code, free) is ({|FJP9013:"SZBB"|}, "free")
                || (code, free) == ({|FJP9013:"SZBB"|}, "free");
            int N(Order order, [AgencyCode] string code, int i) => order switch { { Lead: {|FJP9013:"SZBB"|} } => 1, (_, {|FJP9013:"01.5"|}) => 2, _ => 3 }
                + ((code, i) switch { ({|FJP9013:"SZBB"|}, 1) => 1, _ => 2 });
            void P(object o) { switch (o) { case Order { Lead: {|FJP9013:"SZBB"|} }: break; case string and ("SZBB" or "free"): break; } }
        }
        """,
        """
        class Pair { public string A = ""; [AgencyCode] public string B = ""; public void Deconstruct(out string a, [AgencyCode] out string b) => (a, b) = (A, B); }
        class C
        {
            bool M(object o, Order order, Pair pair, [AgencyCode] string code, string free) =>
                o is Order { Lead: AgencyCodes.DigitalFujianOffice }
                || order is { Lead: "SZB" or AgencyCodes.DigitalFujianOffice and not {|FJP9013:"SZBX"|} }
                || order is { Next.Lead: AgencyCodes.DigitalFujianOffice, Task: TaskCodes.GovernmentExtranet }
                || order is (AgencyCodes.DigitalFujianOffice, "1.5")
                || pair is ("free", AgencyCodes.DigitalFujianOffice)
                || order.Supporting is [AgencyCodes.DigitalFujianOffice, ..]
                || order is { Supporting: [.., AgencyCodes.DigitalFujianOffice] }
                || (code, free) is (AgencyCodes.DigitalFujianOffice, "free")
                || (code, free) == (AgencyCodes.DigitalFujianOffice, "free");
            int N(Order order, [AgencyCode] string code, int i) => order switch { { Lead: AgencyCodes.DigitalFujianOffice } => 1, (_, TaskCodes.GovernmentExtranet) => 2, _ => 3 }
                + ((code, i) switch { (AgencyCodes.DigitalFujianOffice, 1) => 1, _ => 2 });
            void P(object o) { switch (o) { case Order { Lead: AgencyCodes.DigitalFujianOffice }: break; case string and ("SZBB" or "free"): break; } }
        }
        """.Replace("AgencyCodes.DigitalFujianOffice and not {|FJP9013:\"SZBX\"|}", "AgencyCodes.DigitalFujianOffice and not AgencyCodes.DigitalFujianOffice", StringComparison.Ordinal));

    [Fact]
    public Task Calls_ThatCompare() => Check("""
        using System;
        class C
        {
            bool M(Order order, [AgencyCode] string code, [AgencyCode] System.Collections.Generic.HashSet<string> set) =>
                StringComparer.Ordinal.Equals(code, {|FJP9013:"szb"|})
                || StringComparer.OrdinalIgnoreCase.Equals(code, {|FJP9013:"SZBB"|})
                || System.Collections.Generic.EqualityComparer<string>.Default.Equals({|FJP9013:"SZBB"|}, code)
                || Equals(code, {|FJP9013:"SZBB"|})
                || code.Equals((object){|FJP9013:"SZBB"|})
                || order.Supporting.Contains({|FJP9013:"SZBB"|})
                || order.Supporting.IndexOf({|FJP9013:"szb"|}) > 0
                || set.Contains({|FJP9013:"SZBB"|})
                || System.Linq.Enumerable.Contains(new[] { "SZB", {|FJP9013:"SZBB"|} }, code)
                || order.Supporting[0] == {|FJP9013:"SZBB"|};
        }
        """.Replace("using System;\n", "", StringComparison.Ordinal).Replace("StringComparer.", "System.StringComparer.", StringComparison.Ordinal));

    // In capitals or not, it may be equal there.
    [Fact]
    public Task WhereCapitalsAreTheSame_OrMayBe_OnlyWhatIsNoCodeAtAll_IsTold() => Check("""
        class C
        {
            bool M([AgencyCode] string code, [AgencyCode] System.Collections.Generic.HashSet<string> set, System.StringComparison any, System.StringComparer comparer) =>
                code.Equals("szb", System.StringComparison.OrdinalIgnoreCase)
                || code.Equals("szb", System.StringComparison.InvariantCultureIgnoreCase)
                || string.Equals(code, "Szb", System.StringComparison.CurrentCultureIgnoreCase)
                || string.Equals("szb", code, any)
                || System.StringComparer.OrdinalIgnoreCase.Equals(code, "szb")
                || comparer.Equals(code, "szb")
                || set.Contains("szb")
                || code.Equals("S-ZB", System.StringComparison.InvariantCulture)
                || code.Equals({|FJP9013:"szbb"|}, System.StringComparison.OrdinalIgnoreCase)
                || code.Equals({|FJP9013:"szb"|}, System.StringComparison.Ordinal)
                || code.Equals({|FJP9013:"szb"|});
        }
        """);

    [Fact]
    public Task CodesOfTwoKinds_AreNeverEqual() => Check("""
        class C
        {
            bool M(Order order, PlanTask task, Agency agency, Order other) =>
                order.Lead == {|FJP9013:order.Task|}
                || order.Task != {|FJP9013:agency.ToCode()|}
                || order.Lead.Equals({|FJP9013:task.Code|})
                || order.Supporting.Contains({|FJP9013:order.Task|})
                || order.Lead == other.Lead || order.Task == task.Code || order.Lead == order.ToString();
        }
        """);

    [Fact]
    public Task ACase_ThatAnotherOneIsAlready_IsNotWrittenTwice() => Check(
        """
        class C
        {
            int A([AgencyCode] string code) => code switch { {|FJP9013:"SZBB"|} => 1, "SZB" => 2, _ => 3 };
            int B([AgencyCode] string code) => code switch { AgencyCodes.DigitalFujianOffice => 1, {|FJP9013:"szb"|} or "TXGLJ" => 2, _ => 3 };
            void D([AgencyCode] string code) { switch (code) { case {|FJP9013:"SZBB"|}: break; case "ZJT": case "SZB": break; } }
            int E(Order order) => order switch { { Lead: {|FJP9013:"SZBB"|}, Task: "1.5" } => 1, { Lead: "SZB", Task: TaskCodes.GovernmentExtranet } => 2, _ => 3 };
            bool F([AgencyCode] string code) => code is "SZB" or {|FJP9013:"SZBB"|};
            int G(Order order) => order switch { ({|FJP9013:"SZBB"|}, "1.5") => 1, ("SZB", "1.5") => 2, _ => 3 };
        }
        """,
        """
        class C
        {
            int A([AgencyCode] string code) => code switch { {|FJP9013:"SZBB"|} => 1, "SZB" => 2, _ => 3 };
            int B([AgencyCode] string code) => code switch { AgencyCodes.DigitalFujianOffice => 1, {|FJP9013:"szb"|} or "TXGLJ" => 2, _ => 3 };
            void D([AgencyCode] string code) { switch (code) { case {|FJP9013:"SZBB"|}: break; case "ZJT": case "SZB": break; } }
            int E(Order order) => order switch { { Lead: {|FJP9013:"SZBB"|}, Task: "1.5" } => 1, { Lead: "SZB", Task: TaskCodes.GovernmentExtranet } => 2, _ => 3 };
            bool F([AgencyCode] string code) => code is "SZB" or {|FJP9013:"SZBB"|};
            int G(Order order) => order switch { ({|FJP9013:"SZBB"|}, "1.5") => 1, ("SZB", "1.5") => 2, _ => 3 };
        }
        """);

    [Fact]
    public Task ACase_ThatOnlyLooksLikeAnother_IsCorrected() => Check(
        """
        class C
        {
            int A([AgencyCode] string code, bool b) => code switch { "SZB" when b => 1, {|FJP9013:"SZBB"|} => 2, _ => 3 };
            int B([AgencyCode] string code, bool b) => code switch { {|FJP9013:"SZBB"|} when b => 1, "SZB" => 2, _ => 3 };
            int D(Order order) => order switch { { Lead: {|FJP9013:"SZBB"|}, Task: "1.5" } => 1, { Lead: "SZB", Task: "1.4" } => 2, _ => 3 };
            int E(Order order, [AgencyCode] string code) => order switch { { Lead: {|FJP9013:"SZBB"|} } => 1, { Next.Lead: "SZB" } => 2, _ => code == "SZB" ? 1 : 2 };
        }
        """,
        """
        class C
        {
            int A([AgencyCode] string code, bool b) => code switch { "SZB" when b => 1, AgencyCodes.DigitalFujianOffice => 2, _ => 3 };
            int B([AgencyCode] string code, bool b) => code switch { AgencyCodes.DigitalFujianOffice when b => 1, "SZB" => 2, _ => 3 };
            int D(Order order) => order switch { { Lead: AgencyCodes.DigitalFujianOffice, Task: "1.5" } => 1, { Lead: "SZB", Task: "1.4" } => 2, _ => 3 };
            int E(Order order, [AgencyCode] string code) => order switch { { Lead: AgencyCodes.DigitalFujianOffice } => 1, { Next.Lead: "SZB" } => 2, _ => code == "SZB" ? 1 : 2 };
        }
        """);

    // One by one, the first is corrected; the second is then the same as it. All at once, neither is.
    [Fact]
    public Task TwoCases_ThatWouldBecomeTheSame_AreNotBothCorrected() => Verify<FailingComparisonAnalyzer, ReplacementFix>.Code(
        """class C { int A([AgencyCode] string code) => code switch { {|FJP9013:"SZBB"|} => 1, {|FJP9013:"SZBX"|} => 2, {|FJP9013:"TXGL"|} => 3, _ => 4 }; }""",
        """class C { int A([AgencyCode] string code) => code switch { AgencyCodes.DigitalFujianOffice => 1, {|FJP9013:"SZBX"|} => 2, AgencyCodes.CommunicationsAdministration => 3, _ => 4 }; }""",
        rounds: 2);

    [Fact]
    public async Task TwoCases_ThatWouldBecomeTheSame_AreLeft_WhereAllAreFixedAtOnce() => Assert.Equal(
        ["using FujianPlan;\nclass C { int A([AgencyCode] string code) => code switch { \"SZBB\" => 1, \"SZBX\" => 2, AgencyCodes.CommunicationsAdministration => 3, _ => 4 }; }"],
        await Formatted.Of(
            new FailingComparisonAnalyzer(),
            new ReplacementFix(),
            "using FujianPlan;\nclass C { int A([AgencyCode] string code) => code switch { \"SZBB\" => 1, \"SZBX\" => 2, \"TXGL\" => 3, _ => 4 }; }"));

    [Fact]
    public Task AValue_ComparedWithAText_IsReplacedByItsMember() => Check(
        """
        class C
        {
            bool M(Agency agency, Agency? some, PlanTask task, Role role, string text) =>
                agency.Equals({|FJP9013:"SZB"|})
                || agency.Equals({|FJP9013:"SZBB"|})
                || some.Equals({|FJP9013:"省数字办"|})
                || Equals({|FJP9013:"SZB"|}, agency)
                || task.Id.Equals({|FJP9013:"1.5"|})
                || role.Equals({|FJP9013:"lead"|})
                || "SZB".Equals(agency);
        }
        """.Replace("|| \"SZB\".Equals(agency)", "|| {|FJP9013:\"SZB\"|}.Equals(agency)", StringComparison.Ordinal),
        """
        class C
        {
            bool M(Agency agency, Agency? some, PlanTask task, Role role, string text) =>
                agency.Equals(Agency.DigitalFujianOffice)
                || agency.Equals(Agency.DigitalFujianOffice)
                || some.Equals(Agency.DigitalFujianOffice)
                || Equals(Agency.DigitalFujianOffice, agency)
                || task.Id.Equals(TaskId.GovernmentExtranet)
                || role.Equals(Role.Lead)
                || Agency.DigitalFujianOffice.Equals(agency);
        }
        """);

    [Fact]
    public Task AValue_ComparedWithWhatItMayBe_OrToldOnly() => Check("""
        class C
        {
            bool M(Agency agency, Agency? some, Agency other, TaskId task, object any, string text, int number, System.Enum value, SectionId section) =>
                agency.Equals(other) || agency.Equals(some) || agency.Equals(any) || agency.Equals(null) || agency.Equals(value) || some.Equals(other) || Equals(any, agency)
                || agency.Equals({|FJP9013:text|}) || {|FJP9013:text|}.Equals(agency) || agency.Equals({|FJP9013:task|}) || agency.Equals({|FJP9013:number|}) || agency.Equals({|FJP9013:"nothing like it"|}) || section.Equals({|FJP9013:"1"|});
            bool N<T>(Agency agency, T any) => agency.Equals(any) || System.DayOfWeek.Monday.Equals("x");
        }
        """);

    [Fact]
    public Task Messages_InBothLanguages() => Messages.Are<FailingComparisonAnalyzer>(
        """
        using FujianPlan;
        class C
        {
            int A([AgencyCode] string code) => code switch { "SZBB" => 1, "SZB" => 2, "TXGL" => 3, "TXGLX" => 4, _ => 5 };
            bool B(Agency agency, PlanTask task, string text) => agency.Equals("SZB") || agency.Equals(text) || agency.Equals(task.Id) || agency.ToCode() == task.Code;
        }
        """,
        "(4,54) FJP9013: This is never equal: 'SZBB' is not the code of any agency of FujianPlan. The nearest is 'SZB' (AgencyCodes.DigitalFujianOffice, 省数字办), which is already here. Remove one of the two. | 二者永不相等：“SZBB”不是 FujianPlan 任何部门的代码。最接近的是“SZB”（AgencyCodes.DigitalFujianOffice，省数字办），而此处已有该项。请删去其中一项。",
        "(4,79) FJP9013: This is never equal: 'TXGL' is not the code of any agency of FujianPlan. Did you mean 'TXGLJ' (AgencyCodes.CommunicationsAdministration, 省通信管理局)? Another case here is equally near, and only one of them can be changed to it. | 二者永不相等：“TXGL”不是 FujianPlan 任何部门的代码。是否为“TXGLJ”（AgencyCodes.CommunicationsAdministration，省通信管理局）？此处另有一项也最接近它，只能有一项改为它。",
        "(4,92) FJP9013: This is never equal: 'TXGLX' is not the code of any agency of FujianPlan. Did you mean 'TXGLJ' (AgencyCodes.CommunicationsAdministration, 省通信管理局)? Another case here is equally near, and only one of them can be changed to it. | 二者永不相等：“TXGLX”不是 FujianPlan 任何部门的代码。是否为“TXGLJ”（AgencyCodes.CommunicationsAdministration，省通信管理局）？此处另有一项也最接近它，只能有一项改为它。",
        "(5,72) FJP9013: This is never equal: a string is not a value of Agency. Write Agency.DigitalFujianOffice. | 二者永不相等：字符串不是 Agency 的值。请写 Agency.DigitalFujianOffice。",
        "(5,96) FJP9013: This is never equal: a string is not a value of Agency. Compare with its ToCode(). | 二者永不相等：字符串不是 Agency 的值。请用其 ToCode() 比较。",
        "(5,119) FJP9013: This is never equal: TaskId is not a value of Agency. Compare with a value of Agency. | 二者永不相等：TaskId 不是 Agency 的值。请与 Agency 的值比较。",
        "(5,150) FJP9013: This is never equal: the code of a task is compared with the code of an agency. Compare codes of the same kind, or correct the attribute of one of the two. | 二者永不相等：此处是任务代码，而与之比较的是部门代码。请比较同类代码，或更正其中一处的标注。");
}
