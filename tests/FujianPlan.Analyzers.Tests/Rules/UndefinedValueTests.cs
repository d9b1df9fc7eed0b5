using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9006.</summary>
public sealed class UndefinedValueTests
{
    private static Task Check(string code, string? fixedCode = null) => Verify<UndefinedValueAnalyzer, UndefinedValueFix>.Code(code, fixedCode);

    [Fact]
    public Task ValuesThatAreNone() => Check("""
        class C
        {
            Agency A() => {|FJP9006:default(Agency)|};
            Agency B() => {|FJP9006:(Agency)0|};
            Agency D() => {|FJP9006:(Agency)999|};
            TaskId E() => {|FJP9006:(TaskId)1999|};
            SectionId F() => {|FJP9006:default|};
            Role G() => {|FJP9006:default(Role)|};
            Agency H() => {|FJP9006:new Agency()|};
            Agency I() => {|FJP9006:(Agency)TaskId.GovernmentExtranet|};
            TaskId J() => {|FJP9006:(TaskId)(-1L)|};
            Agency K(bool b) => b ? Agency.DigitalFujianOffice : {|FJP9006:default|};
            Role L() => {|FJP9006:Role.Lead | (Role)8|};
            const Agency None = {|FJP9006:0|};
            void M(Agency? a) { M({|FJP9006:default(Agency)|}); M(a ?? {|FJP9006:default|}); }
        }
        """);

    [Fact]
    public Task ValuesThatAreSome_OrAskedFor_OrOfOthers() => Check("""
        class C
        {
            Agency A() => (Agency)1;
            Agency? B() => default;
            bool D(Agency a) => a == default || a == (Agency)0 || a is default(Agency) || a is (Agency)0;
            Agency E(int number) => (Agency)number;
            System.DayOfWeek G() => (System.DayOfWeek)9;
            bool TryIt(out Agency agency) { agency = default; return false; }
            int H(Role role) { switch (role) { case (Role)0: return 0; default: return 1; } }
            T I<T>() => default!;
            void J() { _ = default(Agency); }
            Role K = (Role)3;
        }
        """);

    // What wraps a value is no code, either.
    [Fact]
    public Task Wrappers_WithoutAValue_AreNone() => Check(
        """
        class C
        {
            public AgencyCode A { get; set; } = {|FJP9006:default|};
            TaskCode B() => {|FJP9006:new()|};
            SectionCode D() => {|FJP9006:default(SectionCode)|};
            AgencyCode E(string s) { AgencyCode code = default; AgencyCode.TryParse(s, null, out code); return code; }
            bool F(AgencyCode code) => code == default || code.Equals(default(AgencyCode));
            AgencyCode? G() => default;
            AgencyCode H(Agency agency) => new(agency);
            bool TryIt(out TaskCode code) { code = default; return false; }
            System.DateTime I() => default;
            AssigneeVerdict J() => default;
        }
        """,
        """
        class C
        {
            public AgencyCode? A { get; set; } = null;
            TaskCode? B() => null;
            SectionCode? D() => null;
            AgencyCode E(string s) { AgencyCode code = default; AgencyCode.TryParse(s, null, out code); return code; }
            bool F(AgencyCode code) => code == default || code.Equals(default(AgencyCode));
            AgencyCode? G() => default;
            AgencyCode H(Agency agency) => new(agency);
            bool TryIt(out TaskCode code) { code = default; return false; }
            System.DateTime I() => default;
            AssigneeVerdict J() => default;
        }
        """);

    [Fact]
    public Task MessageOfWrappers_InBothLanguages() => Messages.Are<UndefinedValueAnalyzer>(
        "using FujianPlan;\nclass C { AgencyCode _a = default; TaskCode _b = new TaskCode(); }",
        "(2,27) FJP9006: 'default' is not the code of any agency of FujianPlan. Get one with AgencyCode.Parse; if there may be none, make it 'AgencyCode?' and null. | “default”不是 FujianPlan 的部门代码。请用 AgencyCode.Parse 取得；若允许为空，请改用“AgencyCode?”和 null。",
        "(2,50) FJP9006: 'new TaskCode()' is not the code of any task of FujianPlan. Get one with TaskCode.Parse; if there may be none, make it 'TaskCode?' and null. | “new TaskCode()”不是 FujianPlan 的任务代码。请用 TaskCode.Parse 取得；若允许为空，请改用“TaskCode?”和 null。");

    // Until a Try method or an assignment gives it its value, it has to have some.
    [Fact]
    public Task WhatIsReplacedBeforeItIsRead_IsLeftAlone() => Check("""
        class C
        {
            Agency A(string s) { Agency a = default; Agencies.TryParse(s, out a); return a; }
            Agency B(string s) { Agency a = (Agency)0; return Agencies.TryParse(s, out a) ? a : Agency.DigitalFujianOffice; }
            Agency D(bool b) { Agency a = default; if (b) { a = Agency.DigitalFujianOffice; } else { throw new System.InvalidOperationException(); } return a; }
            Agency E(string s) { Agency a; a = default; (a, _) = (Agencies.Parse(s), 1); return a; }
            Agency F(string s) { Agency a = default; try { a = Agencies.Parse(s); } catch (System.FormatException) { throw; } return a; }
            System.Func<string, Agency> G() => s => { Agency a = default; Agencies.TryParse(s, out a); return a; };
            Agency H(string s) { return Local(); Agency Local() { Agency a = default; Agencies.TryParse(s, out a); return a; } }
            Agency I(int i) { Agency a = default; switch (i) { case 1: a = Agency.DigitalFujianOffice; break; default: return Agency.DigitalFujianOffice; } return a; }
            async System.Threading.Tasks.Task<Agency> J(string s) { Agency a = default; await System.Threading.Tasks.Task.Yield(); a = Agencies.Parse(s); return a; }
        }
        """);

    [Fact]
    public Task WhatMayBeRead_IsTold() => Check("""
        class C
        {
            Agency A(string s, bool b) { Agency a = {|FJP9006:default|}; if (b) { Agencies.TryParse(s, out a); } return a; }
            Agency B(string s) { Agency a = {|FJP9006:default|}; foreach (char c in s) { a = Agency.DigitalFujianOffice; } return a; }
            Agency D(string s) { Agency a = {|FJP9006:default|}; try { a = Agencies.Parse(s); } catch (System.FormatException) { } return a; }
            Agency E(string s) { Agency a = {|FJP9006:default|}; Agencies.TryParse(a.ToCode(), out a); return a; }
            Agency F() { Agency a = {|FJP9006:default|}; System.Func<Agency> f = () => a; Agency read = f(); a = Agency.DigitalFujianOffice; return read; }
            Agency G() { Agency a = {|FJP9006:default|}; Agency read = Local(); a = Agency.DigitalFujianOffice; return read; Agency Local() => a; }
            void H(ref Agency r) { Agency a = {|FJP9006:default|}; H(ref a); a = Agency.DigitalFujianOffice; H(ref a); }
            void I() { Agency unused = {|FJP9006:default|}; }
            Agency J(string s) { Agency a = Agencies.Parse(s); a = {|FJP9006:default|}; return a; }
            Agency K(string s) { Agency a = {|FJP9006:default|}; try { if (s == "") { return a; } a = Agencies.Parse(s); } finally { s = ""; } return a; }
            void L(string s, System.Action<Agency> use) { Agency a = {|FJP9006:default|}; while (true) { use(a); a = Agencies.Parse(s); } }
        }
        """);

    // A comparison asks whether there is one, whichever method compares.
    [Fact]
    public Task WhatIsOnlyComparedWith_IsLeftAlone() => Check("""
        class Assert { public static void Equal<T>(T expected, T actual) { } public static void Other<T>(T expected) { } }
        class C
        {
            void M(Agency a, Agency b, System.Collections.Generic.List<Agency> all)
            {
                _ = a.Equals(default(Agency)) || default(Agency).Equals(a) || a.CompareTo(default(Agency)) > 0 || Equals(a, (Agency)0) || all.Contains(default) || (a, b) == (default, (Agency)0);
                _ = System.Collections.Generic.EqualityComparer<Agency>.Default.Equals(a, default);
                _ = default(Agency).IsDefined() || System.Enum.IsDefined(default(Agency));
                Assert.Equal(default, a);
                Assert.Other<Agency>({|FJP9006:default|});
                all.Add({|FJP9006:default|});
                _ = {|FJP9006:default(Agency)|}.ToCode();
            }
        }
        """);

    [Fact]
    public Task WhatHasIt_IsMadeNullable_EverywhereAtOnce() => Check(
        """
        class C
        {
            private Agency _a = {|FJP9006:default|};
            public Agency B { get; set; } = {|FJP9006:(Agency)0|};
            Agency D() => {|FJP9006:default(Agency)|};
            Agency E => {|FJP9006:default|};
            Agency F(bool b)
            {
                if (b) { return {|FJP9006:default|}; }
                return {|FJP9006:(Agency)999|};
            }
            void G(Agency? lead, Agency a = {|FJP9006:default|})
            {
                TaskId task = {|FJP9006:default|};
                Agency? some = {|FJP9006:default(Agency)|};
                G({|FJP9006:default(Agency)|});
            }
        }
        """,
        """
        class C
        {
            private Agency? _a = null;
            public Agency? B { get; set; } = null;
            Agency? D() => null;
            Agency? E => null;
            Agency? F(bool b)
            {
                if (b) { return null; }
                return null;
            }
            void G(Agency? lead, Agency? a = null)
            {
                TaskId? task = null;
                Agency? some = null;
                G(null);
            }
        }
        """);

    [Fact]
    public Task WhereTheTypeIsNotAtHand_ItIsToldOnly() => Check(
        """
        class C
        {
            System.Func<Agency> _f = () => {|FJP9006:default|};
            async System.Threading.Tasks.Task<Agency> A() { await System.Threading.Tasks.Task.Yield(); return {|FJP9006:default|}; }
            void M(Agency a) { var b = {|FJP9006:default(Agency)|}; M({|FJP9006:default|}); }
        }
        """,
        """
        class C
        {
            System.Func<Agency> _f = () => {|FJP9006:default|};
            async System.Threading.Tasks.Task<Agency> A() { await System.Threading.Tasks.Task.Yield(); return {|FJP9006:default|}; }
            void M(Agency a) { var b = {|FJP9006:default(Agency)|}; M({|FJP9006:default|}); }
        }
        """);

    [Fact]
    public Task AnotherGovernmentsPlan_InGeneratedCode() => Verify<UndefinedValueAnalyzer, UndefinedValueFix>.Foreign(
        "// <auto-generated/>\n" + OtherPlan.With("class C { Agency _a = {|FJP9006:default|}; Agency _b = (Agency)4; Agency _c = {|FJP9006:(Agency)5|}; }"));

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<UndefinedValueAnalyzer>(
        "using FujianPlan; using FujianPlan.Runtime;\nclass C { Agency _a = default; TaskId _b = (TaskId)1999; Role _c = new(); }",
        "(2,23) FJP9006: 'default' does not stand for any agency of FujianPlan: none has the number 0. Write a member of Agency; if there may be none, make it 'Agency?' and null. | “default”不是 FujianPlan 的部门：没有编号 0。请写 Agency 的成员；若允许为空，请改用“Agency?”和 null。",
        "(2,44) FJP9006: '(TaskId)1999' does not stand for any task of FujianPlan: none has the number 1999. Write a member of TaskId; if there may be none, make it 'TaskId?' and null. | “(TaskId)1999”不是 FujianPlan 的任务：没有编号 1999。请写 TaskId 的成员；若允许为空，请改用“TaskId?”和 null。",
        "(2,68) FJP9006: 'new Role()' does not stand for any role: none has the number 0. Write a member of Role; if there may be none, make it 'Role?' and null. | “new Role()”不是角色：没有编号 0。请写 Role 的成员；若允许为空，请改用“Role?”和 null。");
}
