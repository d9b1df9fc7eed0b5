using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Xunit.v3;

namespace FujianPlan.Testing;

/// <summary>
/// How long a test of the assembly may take. One that takes longer is told to stop; where it does not, the whole run is ended, and says
/// which test it was.
/// </summary>
/// <param name="seconds">The limit. The environment variable <c>FUJIANPLAN_TEST_LIMIT</c> sets another, as for a debugger.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestLimitAttribute(int seconds) : BeforeAfterTestAttribute
{
    private readonly ConcurrentDictionary<string, Timer> _timers = new();

    /// <summary>The limit, in seconds.</summary>
    public int Seconds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("FUJIANPLAN_TEST_LIMIT"), CultureInfo.InvariantCulture, out int other) ? other : seconds;

    /// <summary>How long a test that was told to stop has for that.</summary>
    private TimeSpan Grace => TimeSpan.FromSeconds(Math.Min(10, Seconds));

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        ITestContext context = TestContext.Current;
        _timers[test.UniqueID] = new Timer(_ => _ = End(test, context), null, TimeSpan.FromSeconds(Seconds), Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (_timers.TryRemove(test.UniqueID, out Timer? timer))
        {
            timer.Dispose();
        }
    }

    private async Task End(IXunitTest test, ITestContext context)
    {
        context.CancelCurrentTest();
        await Task.Delay(Grace);
        if (_timers.ContainsKey(test.UniqueID))
        {
            // Nothing can end a thread that does not want to end.
            ChildProgram.EndAll();
            Environment.FailFast($"The test '{test.TestDisplayName}' ran for longer than {Seconds} s, and did not stop when it was told to.");
        }
    }
}
