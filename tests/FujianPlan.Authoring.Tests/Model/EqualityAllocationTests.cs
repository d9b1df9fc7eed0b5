using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Model;

/// <summary>A compiler compares models at every key that is typed, whether anything of them changed or not: that leaves nothing to collect.</summary>
public sealed class EqualityAllocationTests
{
    public static TheoryData<string> Models() => ["array", "structs", "nullable", "model", "findings", "reading", "imports"];

    [Theory]
    [MemberData(nameof(Models))]
    public void EqualityAndHash_AllocateNothing(string model)
    {
        (Func<bool> areEqual, Func<int> hash) = model switch
        {
            "array" => Of(new EquatableArray<string>(["甲", "乙"]), new EquatableArray<string>(["甲", "乙"])),
            "structs" => Of(new EquatableArray<SourcePlace>([new("a", 1, 2, 3, 4, 5, 6)]), new EquatableArray<SourcePlace>([new("a", 1, 2, 3, 4, 5, 6)])),
            "nullable" => Of<EquatableArray<string>?>(new EquatableArray<string>(["甲"]), new EquatableArray<string>(["甲"])),
            "model" => Of(Read(CompletePlan.Yaml).Model, Read(CompletePlan.Yaml).Model),
            "findings" => Of(Read(Broken).Findings, Read(Broken).Findings),
            "reading" => Of(Proved(), Proved()),
            _ => Of(Imports(), Imports()),
        };
        Assert.True(areEqual());
        _ = hash();

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool stillAre = areEqual();
        _ = hash();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(stillAre);
        Assert.Equal(0, allocated);
    }

    private static string Broken => CompletePlan.Yaml.Replace("number: 1", "number: 77777", StringComparison.Ordinal);

    private static (Func<bool> AreEqual, Func<int> Hash) Of<T>(T one, T other) =>
        (() => EqualityComparer<T>.Default.Equals(one, other), () => EqualityComparer<T>.Default.GetHashCode(one!));

    private static PlanReading Read(string yaml) => PlanReading.Of([new PlanFile("plan.yaml", yaml)]);

    private static PlanReading Proved() => PlanReading.Of([new PlanFile("plan.yaml", ProvedPlan.Plan)], [new SourceFile(ProvedPlan.SourcePath, ProvedPlan.Source)]);

    private static EquatableArray<ImportedPlan> Imports() =>
        new([CarriedAgencies.Read("Province", AgencyMetadata.Write(Read(CompletePlan.Yaml).Model, "Province"))]);
}
