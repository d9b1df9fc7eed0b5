using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>
/// The pages whose example cannot be judged alone: it is a part of a plan in which one thing is wrong, mostly beside a source, and the message that
/// the pages quote is what is then found.
/// </summary>
[Collection(RulePage.Collection)]
public sealed class SourcePageTests
{
    public static TheoryData<string> Ids() => [.. PageExample.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_HasTheFindingThatThePagesQuote(string id)
    {
        PageExample example = PageExample.All[id];
        Assert.All(example.Pieces, piece => Assert.Contains(piece, example.Lines, StringComparison.Ordinal));

        IReadOnlyList<PlanFinding> findings = example.Findings;
        PlanFinding[] found = [.. findings.Where(finding => finding.Rule.Id == id)];

        // A wrong code is two mistakes: one agency too many, and one too few.
        Assert.True(found.Length > 0, $"The plan of the example of {id} has no finding of {id}. Change the plan, or the source.\n{string.Join('\n', findings)}");
        RulePage.Approve(id, found[0], example.Shown);
    }
}
