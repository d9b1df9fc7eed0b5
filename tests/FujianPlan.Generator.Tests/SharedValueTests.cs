namespace FujianPlan.Generator.Tests;

public sealed class SharedValueTests
{
    [Fact]
    public void Value_IsMadeOnce()
    {
        SharedValue<object> shared = new();
        int makings = 0;

        object[] values = [.. Enumerable.Range(0, 3).Select(_ => shared.Of(Make, TestContext.Current.CancellationToken))];

        Assert.Equal(1, makings);
        Assert.All(values, value => Assert.Same(values[0], value));

        object Make(CancellationToken cancellation)
        {
            makings++;
            return new object();
        }
    }

    [Fact]
    public void MakingThatIsCancelled_IsMadeByTheNext()
    {
        SharedValue<string> shared = new();
        using CancellationTokenSource typing = new();

        Assert.Throws<OperationCanceledException>(() => shared.Of(
            cancellation =>
            {
                typing.Cancel();
                cancellation.ThrowIfCancellationRequested();
                return "first";
            },
            typing.Token));

        Assert.Equal("second", shared.Of(_ => "second", TestContext.Current.CancellationToken));
        Assert.Equal("second", shared.Of(_ => "third", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhoWaitsForAnothersMaking_CanBeCancelled()
    {
        SharedValue<string> shared = new();
        using ManualResetEventSlim isMaking = new(), mayFinish = new();
        using CancellationTokenSource typing = new();
        CancellationToken test = TestContext.Current.CancellationToken;
        Task<string> maker = Task.Run(
            () => shared.Of(
                _ =>
                {
                    isMaking.Set();
                    mayFinish.Wait(test);
                    return "made";
                },
                test),
            test);
        isMaking.Wait(test);
        Task waiter = Task.Run(() => shared.Of(_ => "never", typing.Token), test);

        await typing.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => waiter);
        mayFinish.Set();
        Assert.Equal("made", await maker);
    }
}
