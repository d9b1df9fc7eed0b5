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
    private const int Factor = 100;

    /// <summary>Checks a plan and one a hundred times its size in turn.</summary>
    /// <param name="tasks">The tasks of the smaller plan.</param>
    /// <param name="repeats">How often it is checked a round, or the clock would measure itself.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="target">What the growth shall not exceed; null where it is only told.</param>
    /// <returns>Whether the target is met.</returns>
    public static bool Run(int tasks, int repeats, int rounds, double? target)
    {
        (double ratio, TimeSpan small, TimeSpan large) = PairedRounds.Measure(Check(tasks, repeats), Check(tasks * Factor, 1), rounds);
        double growth = ratio * repeats;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"provenance: {tasks} tasks {small.TotalMilliseconds / repeats:0.00} ms, {tasks * Factor} tasks {large.TotalMilliseconds:0} ms: × {growth:0} {Verdict(growth, target)}"));
        return target is null || growth <= target;
    }

    private static string Verdict(double growth, double? target) => target is null
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"(target ≤ × {target:0}) {(growth <= target ? "pass" : "FAIL")}");

    private static Action Check(int tasks, int repeats)
    {
        MadePlan plan = PlanMaker.Make(tasks);
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", plan.PlanYaml)], [new SourceFile("seeds/notice.txt", plan.Notice)]);
        if (reading.Findings.FirstOrDefault(finding => finding.Rule.Severity == FindingSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The made plan is not sound: {error}");
        }

        PlanDocument document = PlanReader.Read([new PlanFile("plan.yaml", plan.PlanYaml)], new FindingSink());
        SourceFile source = new("seeds/notice.txt", plan.Notice);

        // What reading left behind is not what is measured.
        GC.Collect();
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
