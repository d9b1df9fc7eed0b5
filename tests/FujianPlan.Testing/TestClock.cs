namespace FujianPlan.Testing;

/// <summary>The time that one test has.</summary>
internal sealed class TestClock : IDisposable
{
    private readonly string _test;
    private readonly int _seconds;
    private readonly ITestContext _context = TestContext.Current;
    private readonly Timer _timer;
    private bool _hasPassed;
    private bool _isStopped;

    public TestClock(string test, int seconds)
    {
        _test = test;
        _seconds = seconds;
        _timer = new Timer(_ => _ = End());
        _timer.Change(TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether the test has taken longer.</summary>
    public bool HasPassed => Volatile.Read(ref _hasPassed);

    /// <summary>Stops it.</summary>
    public void Dispose()
    {
        Volatile.Write(ref _isStopped, true);
        _timer.Dispose();
    }

    private async Task End()
    {
        Volatile.Write(ref _hasPassed, true);
        _context.CancelCurrentTest();
        await Task.Delay(TimeSpan.FromSeconds(Math.Min(10, _seconds)));
        if (!Volatile.Read(ref _isStopped))
        {
            // Nothing can end a thread that does not want to end.
            ChildProgram.EndAll();
            Environment.FailFast($"The test '{_test}' ran for longer than {_seconds} s, and did not stop when it was told to.");
        }
    }
}
