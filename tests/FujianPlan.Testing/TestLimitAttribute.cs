using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Xunit.v3;

namespace FujianPlan.Testing;

/// <summary>
/// How long a test of the assembly may take. One that takes longer is told to stop, and fails; where it does not stop, the whole run is
/// ended, and says which test it was. A run in which nothing begins or ends for four times as long, as a fixture waits for
/// something, is ended, too.
/// </summary>
/// <param name="seconds">The limit. The environment variable <c>FUJIANPLAN_TEST_LIMIT</c> sets another, as for a debugger; 0 sets none.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestLimitAttribute(int seconds) : BeforeAfterTestAttribute, IAssemblyFixtureAttribute
{
    private readonly ConcurrentDictionary<string, TestClock> _clocks = new();

    /// <summary>The limit, in seconds; 0 where there is none.</summary>
    public int Seconds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("FUJIANPLAN_TEST_LIMIT"), CultureInfo.InvariantCulture, out int other) ? Math.Max(0, other) : seconds;

    /// <inheritdoc/>
    public Type AssemblyFixtureType => typeof(RunLimit);

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        RunLimit.SomethingHappened();
        if (Seconds > 0)
        {
            _clocks[test.UniqueID] = new TestClock(test.TestDisplayName, Seconds);
        }
    }

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        RunLimit.SomethingHappened();
        if (_clocks.TryRemove(test.UniqueID, out TestClock? clock))
        {
            clock.Dispose();
            if (clock.HasPassed)
            {
                throw new TimeoutException($"The test ran for longer than {Seconds} s.");
            }
        }
    }
}
