using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>Sources that repeat themselves: a search that takes the product of plan and source would not end within a test's limit.</summary>
public sealed class RepetitiveSourceTests
{
    private const int Million = 1_000_000;

    // Half of the source, at every place of its first half.
    [Fact]
    public void QuoteOfHalfASourceOfOneCharacter_IsFound()
    {
        IReadOnlyList<PlanFinding> findings = Findings(new string('甲', Million), [[new string('甲', Million / 2)]]);

        Assert.DoesNotContain(findings, finding => finding.Rule.Id is "FJP4003" or "FJP4009" or "FJP0002");
    }

    [Fact]
    public void ThousandQuotesOfAThousandCharacters_HaveAPlaceEach()
    {
        string quote = new('甲', 1000);

        Assert.DoesNotContain(Findings(new string('甲', Million), Tasks(999, _ => [quote])), finding => finding.Rule.Id is "FJP4010" or "FJP4003");
        Assert.Single(Findings(new string('甲', 998_999), Tasks(999, _ => [quote])), finding => finding.Rule.Id == "FJP4010");
    }

    [Theory]
    [InlineData("甲", "乙")]
    [InlineData("甲乙", "丙")]
    public void QuoteThatDiffersInItsMiddle_IsToldFromTheSource(string unit, string other)
    {
        string half = string.Concat(Enumerable.Repeat(unit, Million / 4));
        PlanFinding finding = Assert.Single(Findings(half + half + half, [[half + other + half]]), finding => finding.Rule.Id == "FJP4003");

        Assert.Contains($"then the plan has ‘{other}’, but the source has ‘{unit[0]}’.", finding.Text.English, StringComparison.Ordinal);
    }

    // 3,000 lengths of the same character, each of which stands at a million places.
    [Fact]
    public void WordsThatStandTooOften_HaveTheOneFinding_AtTheirPlace()
    {
        IReadOnlyList<PlanFinding> findings = Findings(new string('甲', Million), Tasks(30, task => [.. Enumerable.Range(1, 100).Select(more => new string('甲', (100 * task) + more))]));

        PlanFinding finding = Assert.Single(findings, finding => finding.Rule.Id.StartsWith("FJP4", StringComparison.Ordinal) || finding.Rule.Id == "FJP0002");
        Assert.Equal(
            "These words occur too often in the source to be checked: for all words of a plan together, at most 16,777,216 places are searched. Quote longer passages, or remove the repetitions from the source.",
            finding.Text.English);
        Assert.Equal(MarkedPlan.DefaultPath, finding.Place.Path);
        Assert.InRange(finding.Place.StartLine, 10, 3200);
    }

    // What follows each of 999 tasks stands at 100,000 places, and none of them is the one.
    [Fact]
    public void FollowersThatStandTooOften_HaveTheOneFinding()
    {
        string source = string.Concat(Enumerable.Repeat("（一）甲。乙。（二）丙。", 100_000));
        string plan = PlanOf([.. Enumerable.Range(0, 500).SelectMany(_ => new[] { new[] { "甲。" }, ["丙。"] })], tasksOfASection: 2);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan, source), finding => finding.Rule.Id == "FJP0002");

        Assert.Contains("in the source", finding.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("）")]
    [InlineData("（）")]
    [InlineData("（省局牵头）")]
    [InlineData("、")]
    [InlineData("一、")]
    [InlineData("\n")]
    [InlineData("𠮷")]
    [InlineData("（一）全面推进城市光网工程，实现全面覆盖。（市甲局牵头）")]
    public void LargeSource_IsCheckedToItsEnd(string unit)
    {
        string source = string.Concat(Enumerable.Repeat(unit, Million / unit.Length));

        Assert.DoesNotContain(ProvedPlan.Findings(ProvedPlan.Plan, source), finding => finding.Rule.Id == "FJP0018");
    }

    [Fact]
    public void NumberLongerThanAnyNumber_IsNone() => Assert.Contains(
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("file: seeds/notice.txt", $"file: seeds/notice.txt\n  taskMarker: {new string('甲', 32)}一", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP0010");

    private static string[][] Tasks(int count, Func<int, string[]> quotes) => [.. Enumerable.Range(0, count).Select(quotes)];

    private static IReadOnlyList<PlanFinding> Findings(string source, string[][] tasks) => ProvedPlan.Findings(PlanOf(tasks, tasks.Length), source);

    private static string PlanOf(string[][] tasks, int tasksOfASection)
    {
        StringBuilder plan = new(ProvedPlan.Plan[..ProvedPlan.Plan.IndexOf("agencies:", StringComparison.Ordinal)] + "sections:\n");
        for (int i = 0; i < tasks.Length; i++)
        {
            if (i % tasksOfASection == 0)
            {
                plan.Append(CultureInfo.InvariantCulture, $"  - number: {(i / tasksOfASection) + 1}\n    id: S{i}\n    editorialTitle: 佚名\n    tasks:\n");
            }

            plan.Append(CultureInfo.InvariantCulture, $"      - number: {(i % tasksOfASection) + 1}\n        id: T{i}\n        attestation: textOnly\n        gaps: [before, after]\n        text:\n");
            plan.AppendJoin(string.Empty, tasks[i].Select(quote => $"          - {quote}\n"));
        }

        return plan.ToString();
    }
}
