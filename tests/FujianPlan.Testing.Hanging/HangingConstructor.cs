namespace FujianPlan.Testing.Hanging;

public sealed class HangingConstructor
{
    public HangingConstructor() => Thread.Sleep(Timeout.Infinite);

    [Fact]
    public void IsNeverReached() => Assert.Fail();
}
