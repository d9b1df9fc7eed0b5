using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9003.</summary>
public sealed class AgencyNameTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<AgencyNameAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task Name_Alias_OrFormerName_IsReplacedByItsAgencysConstant() => Check(
        """class C { void M() { Work.Assign({|FJP9003:"省数字办"|}); Work.Assign({|FJP9003:"卫生厅"|}); Work.Assign({|FJP9003:" 省数字办 "|}); } [AgencyCode] string _f = {|FJP9003:"省数字" + "办"|}; }""",
        """class C { void M() { Work.Assign(AgencyCodes.DigitalFujianOffice); Work.Assign(AgencyCodes.HealthDepartment); Work.Assign(AgencyCodes.DigitalFujianOffice); } [AgencyCode] string _f = AgencyCodes.DigitalFujianOffice; }""");

    [Fact]
    public Task OtherTexts_AreLeftToOthers() => Check(
        """class C { [AgencyCode] string _a = "SZB", _b = "省数字化办", _c = "DigitalFujianOffice"; [TaskCode] string _d = "省数字办"; string _e = "省数字办"; }""");

    [Fact]
    public Task EveryNameOfThePlan_IsFound() => Messages.Are<AgencyNameAnalyzer>(
        "using FujianPlan;\nclass C { [AgencyCode] string[] _all = [" + string.Join(", ", Names().Select(name => $"\"{name.Name}\"")) + "]; }",
        [.. Places(Names().Select(name => name.Name)).Zip(Names(), (column, name) =>
            $"(2,{column}) FJP9003: '{name.Name}' is the name of an agency, but a code is expected here. Write AgencyCodes.{name.Agency}, which is '{name.Agency.ToCode()}'. | “{name.Name}”是部门名称，此处应为代码。请写 AgencyCodes.{name.Agency}（“{name.Agency.ToCode()}”）。")]);

    private static (string Name, Agency Agency)[] Names() =>
        [.. Plan.Agencies.SelectMany(agency => agency.Aliases.Concat(agency.FormerNames).Prepend(agency.Name).Select(name => (name, agency.Agency)))];

    private static IEnumerable<int> Places(IEnumerable<string> names)
    {
        int column = "class C { [AgencyCode] string[] _all = [".Length + 1;
        foreach (string name in names)
        {
            yield return column;
            column += name.Length + "\"\", ".Length;
        }
    }

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnNames() => Verify<AgencyNameAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { [AgencyCode] string _a = {|FJP9003:"市数据局"|}, _b = "省数字办"; }"""),
        OtherPlan.With("""class C { [AgencyCode] string _a = AgencyCodes.DataBureau, _b = "省数字办"; }"""));

    // A city's plan names the province's agencies; the province's own assembly says what they are called.
    [Fact]
    public Task ImportedAgency_HasTheNamesOfItsOwnPlan() => Verify<AgencyNameAnalyzer, ReplacementFix>.Code(
        """
        [assembly: System.Reflection.AssemblyMetadata("FujianPlan.Agencies", "1\nCity")]
        namespace City
        {
            public enum Agency { DigitalFujianOffice = 10000 + (int)FujianPlan.Agency.DigitalFujianOffice }
            public static class AgencyCodes { public const string DigitalFujianOffice = "SZB"; }
            public static class TaskCodes { }
            public sealed class AgencyCodeAttribute : System.Attribute { }
            class C { [City.AgencyCode] string _a = {|FJP9003:"省数字办"|}, _b = "卫生厅"; }
        }
        """,
        """
        [assembly: System.Reflection.AssemblyMetadata("FujianPlan.Agencies", "1\nCity")]
        namespace City
        {
            public enum Agency { DigitalFujianOffice = 10000 + (int)FujianPlan.Agency.DigitalFujianOffice }
            public static class AgencyCodes { public const string DigitalFujianOffice = "SZB"; }
            public static class TaskCodes { }
            public sealed class AgencyCodeAttribute : System.Attribute { }
            class C { [City.AgencyCode] string _a = AgencyCodes.DigitalFujianOffice, _b = "卫生厅"; }
        }
        """);
}
