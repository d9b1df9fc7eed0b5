using System.Globalization;
using System.Text;
using CsCheck;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Reading;

/// <summary>A long plan is read by two threads where its reader has them: what comes of it is what one thread makes of it.</summary>
public sealed class ReadingAheadTests
{
    private const int Tasks = 900;

    private static readonly string Sound = Made();

    // What ends a reading early, or sends it astray: quotes and brackets that nothing closes, tabs, a second document, an alias.
    private static readonly Gen<string> Trouble = Gen.OneOf("", "\"", "[", "{", "\t", "\n---\n", "&a ", "*a", "\n  - ", ": ", "|\n", "%", "'", "]", "\uFFFD");

    [Fact]
    public void LongPlan_IsTheSame_ByTwoThreads()
    {
        Assert.True(Sound.Length > 1 << 18, "It is too short for a thread of its own.");

        Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 40], Trouble).Sample(
            (at, length, trouble) =>
            {
                string broken = new StringBuilder(Sound).Remove(at, Math.Min(length, Sound.Length - at)).Insert(at, trouble).ToString();
                AssertSame(broken);
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void SoundPlan_IsTheSame_AndHasNoFinding()
    {
        PlanReading reading = AssertSame(Sound);

        Assert.Empty(reading.Findings);
        Assert.Equal(Tasks, reading.Model.Tasks.Count());
    }

    [Fact]
    public void CancelledReading_Ends()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => Of(Sound, both: true, cancelled.Token));
    }

    private static string Made()
    {
        StringBuilder yaml = new("""
            format: 1
            plan: {title: 某市分工方案, issuer: 某市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            agencies:
              - {code: SJJ, id: DataBureau, number: 1, name: 市数据局, kind: municipal}
              - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, kind: municipal}
            sections:
              - number: 1
                id: Works
                title: 建设
                tasks:

            """.ReplaceLineEndings("\n"));
        for (int task = 1; task <= Tasks; task++)
        {
            yaml.Append(string.Create(CultureInfo.InvariantCulture, $"""
                      - number: {task}
                        id: Work{task} # the {task}th, of which there is more to say than of others
                        text: [建设第{task}项，{new string('好', 120)}。]
                        english: >-
                          One of the works that the city has before it,
                          and not the least of them: number {task}.
                        clause: （市数据局牵头，市财政局配合）
                        duties:
                          - lead: [SJJ]
                          - supporting: [CZJ]

                """).ReplaceLineEndings("\n"));
        }

        return yaml.ToString();
    }

    private static PlanReading AssertSame(string yaml)
    {
        PlanReading one = Of(yaml, both: false, default), two = Of(yaml, both: true, default);
        Assert.Equal(one.Findings.Select(Told), two.Findings.Select(Told));
        Assert.Equal(one.Model, two.Model);
        return two;
    }

    private static string Told(PlanFinding finding) => finding + " " + finding.Text.Chinese;

    private static PlanReading Of(string yaml, bool both, CancellationToken cancellation) =>
        PlanReading.Of([new PlanFile("plan.yaml", yaml)], sources: null, shipped: null, available: null, advice: null, both ? Both : null, cancellation: cancellation);

    private static void Both(Action first, Action second) => Parallel.Invoke(first, second);
}
