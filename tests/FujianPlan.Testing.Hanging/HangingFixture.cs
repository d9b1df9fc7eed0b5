namespace FujianPlan.Testing.Hanging;

public sealed class HangingFixture(HangingFixture.Fixture fixture) : IClassFixture<HangingFixture.Fixture>
{
    [Fact]
    public void IsNeverReached() => Assert.NotNull(fixture);

    public sealed class Fixture : IAsyncLifetime
    {
        public async ValueTask InitializeAsync() => await Task.Delay(Timeout.Infinite);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
