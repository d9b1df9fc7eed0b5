using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>How the check against the source grows with the plan and its source.</summary>
internal static class ProvenanceGrowth
{
    private const int Small = 70;
    private const int Factor = 100;
    private const double Target = 130;

    /// <returns>Whether the target is met.</returns>
    public static bool Run(int rounds)
    {
        Action small = Check(Small, repeats: 20), large = Check(Small * Factor, repeats: 1);
        (double ratio, TimeSpan one, TimeSpan hundred) = PairedRounds.Measure(small, large, rounds);

        // The small plan is checked twenty times a round, or the clock would measure itself.
        double growth = ratio * 20;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"provenance: {Small} tasks {one.TotalMilliseconds / 20:0.00} ms, {Small * Factor} tasks {hundred.TotalMilliseconds:0} ms: × {growth:0} (target ≤ × {Target:0}) {(growth <= Target ? "pass" : "FAIL")}"));
        return growth <= Target;
    }

    private static Action Check(int tasks, int repeats)
    {
        MadePlan plan = PlanMaker.Make(tasks);
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", plan.PlanYaml)], [new SourceFile("seeds/notice.txt", plan.Notice)]);
        if (reading.Findings.Count > 0)
        {
            throw new InvalidOperationException($"The made plan is not sound: {reading.Findings[0]}");
        }

        PlanDocument document = PlanReader.Read([new PlanFile("plan.yaml", plan.PlanYaml)], new FindingSink());
        SourceFile source = new("seeds/notice.txt", plan.Notice);
        return () =>
        {
            for (int i = 0; i < repeats; i++)
            {
                FindingSink sink = new();
                PlanProvenance.Judge(document, source, sink);
            }
        };
    }
}
