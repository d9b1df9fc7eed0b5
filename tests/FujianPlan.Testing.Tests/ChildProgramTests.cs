using System.Globalization;
using System.Text;

namespace FujianPlan.Testing.Tests;

public sealed class ChildProgramTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    public ChildProgramTests() => InstalledProgram.SkipWithout("These tests start a POSIX shell.", "sh");

    [Fact]
    public async Task Run_TellsItsExitCode_Output_AndErrors() =>
        Assert.Equal(new ProgramRun(3, "read: 省数字办\n", "bad\n"), await ChildProgram.Run(new("sh", ["-c", "echo read: $(cat); echo bad >&2; exit 3"]), Encoding.UTF8.GetBytes("省数字办")));

    [Fact]
    public async Task Run_OfAProgramThatDoesNotReadItsInput_Ends() =>
        Assert.Equal(0, (await ChildProgram.Run(new("sh", ["-c", "exit 0"]), new byte[10_000_000])).ExitCode);

    [Fact]
    public async Task Run_PastItsLimit_EndsIt_AndWhatItHadStarted_AndTellsWhatItHadPrinted()
    {
        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() =>
            ChildProgram.Run(new("sh", ["-c", "echo one; echo two >&2; sleep 600 & echo child $!; wait"]), limit: Short));

        Assert.Matches("^'sh -c echo one; .*' had not ended after 1 s, and was ended\\. It had printed:\none\nchild [0-9]+\ntwo\n$", failure.Message);
        AssertGone(failure.Message);
    }

    [Fact]
    public async Task Lines_AreReadAsTheyCome()
    {
        await using ChildProgram program = ChildProgram.Start(new("sh", ["-c", "echo one; echo starting >&2; echo ready >&2; printf two; kill -STOP $$"]), Short);

        Assert.Equal("one", await program.ReadOutputLine());
        Assert.Equal("ready", await program.ErrorLine("rea"));
        // No line yet, and perhaps never one.
        Assert.EndsWith("one\ntwostarting\nready\n", (await Assert.ThrowsAsync<TimeoutException>(program.ReadOutputLine)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_EndWithTheProgram()
    {
        await using ChildProgram program = ChildProgram.Start(new("sh", ["-c", "printf 'one\\ntwo'"]));

        Assert.Equal(["one", "two", null], [await program.ReadOutputLine(), await program.ReadOutputLine(), await program.ReadOutputLine()]);
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => program.ErrorLine("ready"));
        Assert.EndsWith(" ended without 'ready'. It had printed:\none\ntwo", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PastItsLimit_ItIsEnded_ThoughNobodyWaitsForIt()
    {
        await using ChildProgram program = ChildProgram.Start(new("sh", ["-c", "sleep 600 & echo child $!; wait"]), Short);

        AssertGone(await program.ReadOutputLine() + "\n");
    }

    [Fact]
    public async Task OutputThatSomethingElseKeepsOpen_IsNotWaitedFor()
    {
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => ChildProgram.Run(new("sh", ["-c", "sleep 60 & echo child $!; exit 4"])));

        Assert.Matches("' ended with 4, but something that it started keeps its output open. It had printed:\nchild [0-9]+\n$", failure.Message);
    }

    [Fact]
    public async Task Dispose_EndsIt_AndWhatItHadStarted()
    {
        string? child;
        await using (ChildProgram program = ChildProgram.Start(new("sh", ["-c", "sleep 600 & echo child $!; wait"])))
        {
            child = await program.ReadOutputLine();
        }

        AssertGone(child + "\n");
    }

    /// <summary>Asserts that a process whose number was printed has ended.</summary>
    private static void AssertGone(string printed)
    {
        int id = int.Parse(System.Text.RegularExpressions.Regex.Match(printed, "child ([0-9]+)\n").Groups[1].Value, CultureInfo.InvariantCulture);
        try
        {
            using System.Diagnostics.Process process = System.Diagnostics.Process.GetProcessById(id);
            // It may be dead already, and only not buried by its new parent.
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)), $"{id} still runs.");
        }
        catch (ArgumentException)
        {
            // There is none.
        }
    }
}
