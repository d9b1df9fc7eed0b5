using CsCheck;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Tests.Model;

public sealed class BrokenPlanTests
{
    private static readonly string[] Lines = CompletePlan.Yaml.Split('\n');

    /// <summary>Values that mean something elsewhere in the plan, so that entries come to clash and point at each other.</summary>
    private static readonly Gen<string> Value = Gen.OneOf(
        "SZB", "SZBM", "szbm", "TXJ", "DXYYS", "FZ", "[SZBM]", "[DXYYS, FZ]", "{named: [FZ, SZB], of: DXYYS}", "1", "2", "7",
        "12", "0", "9999", "true", "false", "Alpha", "beta", "event", "ToString", "省数字办", "省直部门", "lost", "whole",
        "textOnly", "\"\"", "~", "[]", "{}", "\"350100\"", "lead", "e\u0301");

    private static readonly Gen<Func<List<string>, int>> Edit = Gen.Select(
        Gen.Int[0, 4],
        Gen.Int[0, 10_000],
        Gen.Int[0, 10_000],
        Value,
        (kind, at, other, value) => new Func<List<string>, int>(lines => Apply(lines, kind, at, other, value)));

    [Fact]
    public void BrokenPlan_ThrowsNothingAndItsModelHoldsTogether()
    {
        int sound = 0;
        Edit.List[1, 6].Sample(
            edits =>
            {
                List<string> lines = [.. Lines];
                foreach (Func<List<string>, int> edit in edits)
                {
                    edit(lines);
                }

                PlanFile file = new("plan.yaml", string.Join('\n', lines));
                PlanReading reading = PlanReading.Of([file]);

                Assert.DoesNotContain(reading.Findings, f => f.Rule.Id == "FJP0018");
                ModelInvariants.Check(reading.Model);
                if (reading.Findings.All(f => f.Rule.Severity == FindingSeverity.Warning))
                {
                    Interlocked.Increment(ref sound);
                    AssertNothingLost(PlanReader.Read([file], new FindingSink()), reading.Model);
                }
            },
            iter: 3000,
            print: _ => string.Empty);

        Assert.NotEqual(0, sound);
    }

    private static int Apply(List<string> lines, int kind, int at, int other, string value)
    {
        int line = at % lines.Count;
        int target = other % lines.Count;
        int colon = lines[line].IndexOf(": ", StringComparison.Ordinal);
        switch (kind)
        {
            case 0 when lines.Count > 1:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(target, lines[line]);
                break;
            case 2:
                (lines[line], lines[target]) = (lines[target], lines[line]);
                break;
            case 3 when colon >= 0 && lines[target].IndexOf(": ", StringComparison.Ordinal) is var end && end >= 0:
                lines[line] = lines[line][..colon] + lines[target][end..];
                break;
            default:
                lines[line] = colon >= 0 ? lines[line][..(colon + 2)] + value : lines[line] + value;
                break;
        }

        return lines.Count;
    }

    private static void AssertNothingLost(PlanDocument document, PlanModel model)
    {
        TaskNode[] nodes = [.. document.Tasks];
        TaskModel[] tasks = [.. model.Sections.SelectMany(s => s.Tasks)];

        Assert.Equal(document.Agencies.Count, model.Agencies.Count);
        Assert.Equal(document.Agencies.Sum(a => a.Members?.Items.Count ?? 0), model.Agencies.Sum(a => a.Members.Count));
        Assert.Equal(document.Agencies.Sum(a => (a.Aliases?.Items.Count ?? 0) + (a.EditorialAliases?.Items.Count ?? 0)), model.Agencies.Sum(a => a.Aliases.Count));
        Assert.Equal(document.Sections.Count, model.Sections.Count);
        Assert.Equal(nodes.Length, tasks.Length);
        Assert.Equal(
            document.Outline.SelectMany(item => item.Node.Duties?.Items ?? []).SelectMany(d => d.Assignees!.Items).Sum(a => 1 + (a.Named?.Items.Count ?? 0)),
            nodes.Zip(tasks, (node, task) => task.Assignments.Count(assignment => assignment.Group < (node.Duties?.Items.Count ?? 0))).Sum() + model.Sections.Sum(s => s.Assignments.Count) + model.Parts.Sum(part => part.Assignments.Count));
        Assert.Equal(document.Parts!.Count, model.Parts.Count);
    }
}
