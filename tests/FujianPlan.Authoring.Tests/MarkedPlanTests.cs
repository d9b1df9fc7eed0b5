using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests;

public sealed class MarkedPlanTests
{
    [Fact]
    public void Marks_AreTakenOutAndTold()
    {
        MarkedPlan plan = MarkedPlan.Parse("a: ⟦1⟧\r\n𠮷: [⟦x, ⟦y⟧⟧]⟦⟧");

        Assert.Equal("a: 1\r\n𠮷: [x, y]", plan.Text);
        Assert.Equal(
            [
                new SourcePlace("plan.yaml", 3, 4, 0, 3, 0, 4),
                new SourcePlace("plan.yaml", 11, 15, 1, 5, 1, 9),
                new SourcePlace("plan.yaml", 14, 15, 1, 8, 1, 9),
                new SourcePlace("plan.yaml", 16, 16, 1, 10, 1, 10),
            ],
            plan.Places);
    }
}
