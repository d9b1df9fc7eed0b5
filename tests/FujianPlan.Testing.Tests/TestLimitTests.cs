using System.Diagnostics;
using System.Reflection;

namespace FujianPlan.Testing.Tests;

/// <summary>Tests that never end, in a test run of their own, whose limit is a second.</summary>
public sealed class TestLimitTests
{
    [Fact]
    public async Task TestThatStopsWhenItIsTold_Fails_AndTheRunGoesOn()
    {
        ProgramRun run = await RunOnly("UntilItIsTold");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Hanging.UntilItIsTold [FAIL]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Total: 1, Errors: 0, Failed: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TestThatWaitsForAProgram_Fails_AndShowsWhatThatHadPrinted()
    {
        InstalledProgram.SkipWithout("This test starts a POSIX shell.", "sh");

        ProgramRun run = await RunOnly("OnAProgram");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches("It had printed:\\s+waiting\\s", run.Output);
        Assert.Contains("Total: 1, Errors: 0, Failed: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TestThatDoesNotStop_EndsTheRun_WhichSaysItsName()
    {
        ProgramRun run = await RunOnly("WhateverItIsTold");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("The test 'FujianPlan.Testing.Hanging.Hanging.WhateverItIsTold' ran for longer than 1 s, and did not stop when it was told to.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TestThatIsLate_Fails()
    {
        ProgramRun run = await RunOnly("ALittleTooLong");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("The test ran for longer than 1 s.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HangingConstructor")]
    [InlineData("HangingFixture")]
    public async Task WhatIsInNoTestsTime_EndsTheRun(string test)
    {
        ProgramRun run = await RunClass(test);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("For 4 s, no test began or ended: a constructor, a fixture or what disposes of one does not end.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TestProjects_HaveALimit() =>
        Assert.Equal(180, typeof(TestLimitTests).Assembly.GetCustomAttributesData().Single(data => data.AttributeType == typeof(TestLimitAttribute)).ConstructorArguments[0].Value);

    private static Task<ProgramRun> RunOnly(string test) => Run("-method", $"FujianPlan.Testing.Hanging.Hanging.{test}");

    private static Task<ProgramRun> RunClass(string name) => Run("-class", $"FujianPlan.Testing.Hanging.{name}");

    private static Task<ProgramRun> Run(params string[] filter)
    {
        string hanging = typeof(TestLimitTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Hanging").Value!;
        ProcessStartInfo start = new("dotnet", ["exec", hanging, "-noColor", .. filter]);
        start.Environment.Remove("FUJIANPLAN_TEST_LIMIT");
        // No memory image of what is ended on purpose.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return ChildProgram.Run(start);
    }
}
