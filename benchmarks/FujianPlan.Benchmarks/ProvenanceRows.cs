using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Rules.Provenance;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>What the check against the source costs, and how it grows with the plan and its source.</summary>
internal static class ProvenanceRows
{
    private const int Factor = 100;

    public static IEnumerable<Row> All(bool isQuick)
    {
        (double growth, TimeSpan small) = Growth(tasks: 70, repeats: 20, rounds: isQuick ? 7 : 15);
        yield return new Row("check against the source, 70 tasks", "milliseconds", small.TotalMilliseconds, 50);
        yield return new Row("check against the source, 70 → 7,000 tasks", "growth", growth, 150);
        yield return new Row("check of a source in order, against that of the same one shuffled, 10,000 tasks", "ratio", OrderedToShuffled(isQuick ? 3 : 7), 1.5);
        if (!isQuick)
        {
            yield return new Row("check against the source, 1,000 → 100,000 tasks", "growth", Growth(tasks: 1000, repeats: 2, rounds: 3).Ratio, null, "fits no processor's cache any more");
        }
    }

    private static (double Ratio, TimeSpan Small) Growth(int tasks, int repeats, int rounds)
    {
        (double ratio, TimeSpan small, _) = PairedRounds.Measure(Check(tasks, repeats), Check(tasks * Factor, 1), rounds);
        return (ratio * repeats, small / repeats);
    }

    private static double OrderedToShuffled(int rounds) =>
        PairedRounds.Measure(Check(10_000, 1, isShuffled: true), Check(10_000, 1), rounds).Item1;

    private static Action Check(int tasks, int repeats, bool isShuffled = false)
    {
        MadePlan plan = PlanMaker.Make(tasks);
        plan = isShuffled ? plan with { PlanYaml = plan.PlanYaml.Replace("\nagencies:", "\n  order: shuffled\nagencies:", StringComparison.Ordinal) } : plan;
        SourceFile source = new("seeds/notice.txt", plan.Notice);
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", plan.PlanYaml)], [source]);
        if (reading.Findings.FirstOrDefault(finding => finding.Rule.Severity == FindingSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The made plan is not sound: {error}"));
        }

        PlanDocument document = PlanReader.Read([new PlanFile("plan.yaml", plan.PlanYaml)], new FindingSink());

        // What reading left behind is not what is measured.
        GC.Collect();
        return () =>
        {
            for (int i = 0; i < repeats; i++)
            {
                PlanProvenance.Judge(document, source, new FindingSink());
            }
        };
    }
}
