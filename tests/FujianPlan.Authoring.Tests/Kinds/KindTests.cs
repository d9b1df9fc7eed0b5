using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Kinds;

/// <summary>
/// Notices as governments write them, by kinds: the right plan of each compiles, is proved, and means what it should; a wrong one fails
/// at its place. README.md of this folder says how a file is read.
/// </summary>
public sealed partial class KindTests
{
    public static TheoryData<string, string> Cases() => [.. KindFile.All.SelectMany(file => file.Cases.Select(@case => (file.Name, @case.Name)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void RightPlan_IsProved_AndMeansWhatItShould(string file, string name)
    {
        (KindFile kind, KindCase @case) = Of(file, name);

        PlanReading reading = @case.Reading(@case.Plan);

        Assert.True(reading.Findings.All(finding => finding.Rule.Severity == FindingSeverity.Warning), @case.Shown(@case.Plan, reading.Findings));
        Assert.Equal(@case.Meaning, KindMeaning.Of(reading.Model));
        Assert.Equal(reading.Model.Facts.SourceLength, reading.Model.Facts.SourceAccountedFor);
        AssertFound(kind, name, isWrong: false, @case.Shown(@case.Plan, reading.Findings));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WrongPlan_FailsAtItsPlace(string file, string name)
    {
        (KindFile kind, KindCase @case) = Of(file, name);
        string plan = @case.WrongPlan;

        IReadOnlyList<PlanFinding> findings = @case.Reading(plan).Findings;

        Assert.Contains(findings, finding => finding.Rule.Severity == FindingSeverity.Error);
        AssertFound(kind, name, isWrong: true, @case.Shown(plan, findings));
    }

    // A character of each title, text and clause left out, one after the other: what the source has then stands nowhere in the plan.
    [Theory]
    [MemberData(nameof(Cases))]
    public void AnyCharacterLeftOut_IsFoundInItsLine(string file, string name)
    {
        KindCase @case = Of(file, name).Case;
        string plan = @case.Plan;
        int tried = 0;
        foreach (Group words in Words().Matches(plan, plan.IndexOf("\nsections:", StringComparison.Ordinal)).Select(match => match.Groups["words"]))
        {
            for (int at = words.Index; at < words.Index + words.Length; at++)
            {
                if (plan[at] is < '一' or > '龥' || plan[at - 1] is < '一' or > '龥')
                {
                    continue;
                }

                tried++;
                string wrong = plan.Remove(at, 1);
                int line = plan.AsSpan(0, at).Count('\n');
                IReadOnlyList<PlanFinding> errors = [.. @case.Reading(wrong).Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error)];
                Assert.True(errors.Any(error => Math.Abs(error.Place.StartLine - line) <= 1), $"without {plan[at]} in line {line + 1}:\n" + @case.Shown(wrong, errors));
            }
        }

        Assert.True(tried > 3, "Too few words were found to try it with.");
    }

    [Fact]
    public void EachKind_HasCases_AndALineInTheReadme()
    {
        Assert.Equal(Enumerable.Range(1, 42), KindFile.All.Select(file => file.Number));
        Assert.All(KindFile.All, file => Assert.NotEmpty(file.Cases));
        Assert.All(KindFile.All, file => Assert.Equal(file.Cases.Count, file.Cases.Select(@case => @case.Name).Distinct().Count()));
        string[] readme = File.ReadAllLines(System.IO.Path.Combine(KindFile.Folder, "README.md"));
        Assert.Equal(
            KindFile.All.Select(file => $"| {file.Number:00} | [{file.Title}]({file.Name}) |"),
            readme.Where(line => line.Contains(".md)", StringComparison.Ordinal) && line.StartsWith("| ", StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|')[..3]) + "|"));
    }

    // What is found stands in the last block of a plan; a right plan without such a block is clean.
    private static void AssertFound(KindFile kind, string name, bool isWrong, string shown)
    {
        const string opening = "```findings\n";
        string text = File.ReadAllText(kind.Path).ReplaceLineEndings("\n");
        int start = text.IndexOf($"\n## {name}\n", StringComparison.Ordinal), wrong = text.IndexOf("\n### ", start, StringComparison.Ordinal);
        int block = text.IndexOf(opening, isWrong ? wrong : start, StringComparison.Ordinal) + opening.Length;
        if (!isWrong && block > wrong)
        {
            Assert.Equal("", shown);
            return;
        }

        ApprovedFile.Assert(kind.Path, text[..block] + shown + text[text.IndexOf("```\n", block, StringComparison.Ordinal)..]);
    }

    private static (KindFile File, KindCase Case) Of(string file, string name)
    {
        KindFile kind = KindFile.All.Single(candidate => candidate.Name == file);
        return (kind, kind.Cases.Single(@case => @case.Name == name));
    }

    [GeneratedRegex(@"\b(?:title: (?<words>[^,{}\n]+)|text: \[(?<words>[^\]\n]*)\]|clause: (?<words>（[^\n]*?）)(?=[,}\n]))", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
