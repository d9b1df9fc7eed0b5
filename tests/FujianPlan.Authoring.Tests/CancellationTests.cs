using System.Collections;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Rules.Provenance;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests;

/// <summary>Who is cancelled gets no reading, and no finding that says so: an editor cancels at every key that is typed.</summary>
public sealed class CancellationTests
{
    private static readonly PlanFile Plan = new("plan.yaml", ProvedPlan.Plan.Replace("SHA", ProvedPlan.Sha256Of(ProvedPlan.Source), StringComparison.Ordinal));

    /// <summary>Where the user types on, in the order of the stages.</summary>
    public static TheoryData<string> Moments() => ["between two files", "as imports are looked up", "as the source is chosen", "as the source is opened", "as advice is given"];

    public static TheoryData<string> Stages() => ["reading", "rules", "clauses", "record", "compatibility", "source", "provenance", "model"];

    [Theory]
    [MemberData(nameof(Moments))]
    public void CancelledMidWay_Throws_AndReportsNothing(string moment)
    {
        using CancellationTokenSource typing = new();
        bool isMet = false;

        OperationCanceledException thrown = Assert.Throws<OperationCanceledException>(() => Read(moment, () =>
        {
            isMet = true;
            typing.Cancel();
        }, typing.Token));

        Assert.True(isMet);
        Assert.Equal(typing.Token, thrown.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void WhoIsNotCancelled_MeetsTheSameMoments(string moment)
    {
        bool isMet = false;

        PlanReading reading = Read(moment, () => isMet = true, TestContext.Current.CancellationToken);

        Assert.True(isMet);
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule == GenerationRules.InternalError);
    }

    // What opens a file may be cancelled by its own means.
    [Fact]
    public void CancelledOpening_IsNoInternalError() => Assert.Throws<TaskCanceledException>(() => PlanReading.Of(
        [Plan], [new SourceFile(ProvedPlan.SourcePath, () => throw new TaskCanceledException())], cancellation: TestContext.Current.CancellationToken));

    [Theory]
    [MemberData(nameof(Stages))]
    public void EveryStage_AsksAsItGoesAlong(string stage)
    {
        CancellationToken cancelled = new(canceled: true);
        FindingSink sink = new(Advice.OfBuild, cancelled);
        PlanDocument document = PlanReader.Read([Plan], new FindingSink());
        SourceFile source = new(ProvedPlan.SourcePath, ProvedPlan.Source);
        const string record = "format: 1\nshipped: {dataVersion: 1.0.0}\n";

        Assert.Throws<OperationCanceledException>(() => _ = stage switch
        {
            "reading" => PlanReader.Read([Plan], sink),
            "record" => ShippedReader.Read(new PlanFile("plan.shipped.yaml", record), sink),
            "rules" => Done(() => PlanRules.Judge(document, sink)),
            "clauses" => Done(() => PlanRules.JudgeClauses(document, sink)),
            "compatibility" => Done(() => PlanRules.JudgeShipped(document, ShippedReader.Read(new PlanFile("plan.shipped.yaml", record), new FindingSink())!, sink)),
            "source" => SourceReading.Of(document, source, cancelled),
            "provenance" => Done(() => ProvenanceRules.Judge(document, SourceReading.Of(document, source, TestContext.Current.CancellationToken), sink)),
            _ => (object?)PlanModelBuilder.Build(document, source: null, cancelled),
        });

        Assert.Empty(sink.Findings);
    }

    // Whenever it comes, it is thrown, or comes too late to matter.
    [Fact]
    public async Task CancelledAtAnyTime_IsThrown_OrChangesNothing()
    {
        SourceFile source = new(ProvedPlan.SourcePath, ProvedPlan.Source);
        PlanReading whole = PlanReading.Of([Plan], [source], cancellation: TestContext.Current.CancellationToken);
        for (int i = 0; i < 200; i++)
        {
            using CancellationTokenSource typing = new();
            Task typist = Task.Run(
                () =>
                {
                    Thread.SpinWait(i * 200);
                    typing.Cancel();
                },
                TestContext.Current.CancellationToken);
            try
            {
                Assert.Equal(whole, PlanReading.Of([Plan], [source], cancellation: typing.Token));
            }
            catch (OperationCanceledException thrown) when (thrown.CancellationToken == typing.Token)
            {
            }

            await typist;
        }
    }

    private static PlanReading Read(string moment, Action type, CancellationToken cancellation)
    {
        SourceFile source = new(ProvedPlan.SourcePath, ProvedPlan.Source);
        return moment switch
        {
            "between two files" => PlanReading.Of(new Watched<PlanFile>([Plan, new PlanFile("more.yaml", "format: 1\n")], type), [source], cancellation: cancellation),
            "as imports are looked up" => PlanReading.Of(
                [new PlanFile("plan.yaml", Plan.Text!.Replace("format: 1\n", "format: 1\nimports: [Province]\n", StringComparison.Ordinal))],
                sources: null,
                shipped: null,
                new Watched<ImportedPlan>([new ImportedPlan("Province", "Province", default, IsReadable: true)], type),
                cancellation: cancellation),
            "as the source is chosen" => PlanReading.Of(
                [Plan],
                _ =>
                {
                    type();
                    return [source];
                },
                shipped: null,
                available: null,
                advice: null,
                cancellation: cancellation),
            "as the source is opened" => PlanReading.Of(
                [Plan],
                [
                    new SourceFile(ProvedPlan.SourcePath, () =>
                    {
                        type();
                        return ProvedPlan.Source;
                    }),
                ],
                cancellation: cancellation),
            _ => PlanReading.Of([Plan], [], advice: new WatchedAdvice(type), cancellation: cancellation),
        };
    }

    private static object? Done(Action judge)
    {
        judge();
        return null;
    }

    /// <summary>A list that tells when it has been gone through.</summary>
    private sealed class Watched<T>(T[] items, Action last) : IReadOnlyList<T>
    {
        public int Count => items.Length;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator()
        {
            for (int i = 0; i < items.Length; i++)
            {
                if (i == items.Length - 1)
                {
                    last();
                }

                yield return items[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class WatchedAdvice(Action asked) : Advice
    {
        internal override FindingText LeaveOut => OfBuild.LeaveOut;

        internal override FindingText Reference => OfBuild.Reference;

        internal override FindingText HandOver(string file, string path)
        {
            asked();
            return OfBuild.HandOver(file, path);
        }
    }
}
