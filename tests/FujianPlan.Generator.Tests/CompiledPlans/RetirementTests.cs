using System.Collections;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>What is retired says so in the catalogue, whatever else its record holds.</summary>
public sealed class RetirementTests
{
    private static readonly string Plan = SmallPlan.Text
        .Replace("note: 旧称厅。}", "note: 旧称厅。, retired: {since: 1.1.0, reason: 并入市数据局, successors: [SJJ, DQ]}}", StringComparison.Ordinal)
        .Replace("gbt2260: '990102'}", "gbt2260: '990102', retired: {since: 1.2.0, reason: 撤区}}", StringComparison.Ordinal)
        .Replace("    note: 首句缺。", "    note: 首句缺。\n        retired: {since: 1.2.3, reason: 并入, successors: ['1.1', '2.1']}", StringComparison.Ordinal)
        .Replace("attestation: lost}", "attestation: lost, retired: {since: 1.0.0, reason: 佚, successors: ['1.1']}}", StringComparison.Ordinal);

    private static readonly GeneratorRun Run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, Plan));

    [Fact]
    public void Agencies_SaySinceWhenAndWhy_AndWhatTookTheirPlace()
    {
        Assert.Empty(Run.Findings);
        using LoadedPlan plan = new(Run);

        Assert.Equal(
            [
                "SJJ: in force",
                "CZJ: 1.1.0 并入市数据局 [DataBureau, EastDistrict] note 旧称厅。",
                "DQ: 1.2.0 撤区 [] note ",
                "GQ: in force",
                "YGBM: in force",
            ],
            Items(plan.Static("Plan", "Agencies")).Select(agency => Describe(agency, "Successors", successor => successor.ToString()!)));
    }

    [Fact]
    public void Tasks_SaySinceWhenAndWhy_AndWhatTookTheirPlace()
    {
        using LoadedPlan plan = new(Run);

        Assert.Equal(
            [
                "1.1: in force",
                "1.2: 1.2.3 并入 [1.1, 2.1] note 首句缺。",
                "2.1: 1.0.0 佚 [1.1] note ",
            ],
            Items(plan.Static("Plan", "Tasks")).Select(task => Describe(task, "Successors", successor => (string)LoadedPlan.Get(successor, "Code")!)));
    }

    [Fact]
    public void Documentation_SaysSo()
    {
        Assert.Contains(
            "    /// <remarks>Retired since 1.1.0: 并入市数据局. Use <see cref=\"Agency.DataBureau\"/>, <see cref=\"Agency.EastDistrict\"/>.</remarks>\n    [CodeInXml(\"CZJ\"), CodeInContract(Value = \"CZJ\")]\n    FinanceBureau = 3,",
            Run.Source("Agency.g.cs"),
            StringComparison.Ordinal);
        Assert.Contains(
            "    /// <remarks>Retired since 1.0.0: 佚. Use <see cref=\"TaskId.OneNetwork\"/>.</remarks>\n    [CodeInXml(\"2.1\"), CodeInContract(Value = \"2.1\")]\n    LostTask = 2001,",
            Run.Source("TaskId.g.cs"),
            StringComparison.Ordinal);
        Assert.Empty(Run.CompilerSays());
    }

    private static IEnumerable<object> Items(object list) => ((IEnumerable)list).Cast<object>();

    private static string Describe(object thing, string successors, Func<object, string> name)
    {
        string code = (string)LoadedPlan.Get(thing, "Code")!;
        object? retirement = LoadedPlan.Get(thing, "Retirement");
        Assert.Equal(retirement is not null, LoadedPlan.Get(thing, "IsRetired"));
        return retirement is null
            ? $"{code}: in force"
            : $"{code}: {LoadedPlan.Get(retirement, "Since")} {LoadedPlan.Get(retirement, "Reason")} "
                + $"[{string.Join(", ", Items(LoadedPlan.Get(retirement, successors)!).Select(name))}] note {LoadedPlan.Get(thing, "Note")}";
    }
}
