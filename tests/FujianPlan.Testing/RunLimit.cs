using System.Reflection;

namespace FujianPlan.Testing;

/// <summary>
/// Ends a test run in which nothing has begun or ended for long: what a test waits for in its constructor, or a fixture before and after
/// its tests, is in no test's time.
/// </summary>
public sealed class RunLimit : IDisposable
{
    private static readonly Timer Idle = new(_ => End());

    private static TimeSpan s_longest = Timeout.InfiniteTimeSpan;

    /// <summary>Begins to watch.</summary>
    public RunLimit()
    {
        int seconds = Assembly.GetEntryAssembly()?.GetCustomAttribute<TestLimitAttribute>()?.Seconds ?? 0;
        s_longest = seconds > 0 ? TimeSpan.FromSeconds(4 * seconds) : Timeout.InfiniteTimeSpan;
        SomethingHappened();
    }

    /// <summary>Goes on watching: what comes after the last test is not to last for ever either.</summary>
    public void Dispose() => SomethingHappened();

    internal static void SomethingHappened() => Idle.Change(s_longest, Timeout.InfiniteTimeSpan);

    private static void End()
    {
        ChildProgram.EndAll();
        Environment.FailFast($"For {s_longest.TotalSeconds:0} s, no test began or ended: a constructor, a fixture or what disposes of one does not end.");
    }
}
