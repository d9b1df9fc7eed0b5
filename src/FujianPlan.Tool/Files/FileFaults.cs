using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Files;

/// <summary>Tells what went wrong with a file, or with this program, in one line.</summary>
internal static class FileFaults
{
    /// <summary>Runs a command, and tells.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Its exit code.</returns>
    public static int Told(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            return Tell(thrown);
        }
    }

    /// <summary>Tells.</summary>
    /// <param name="thrown">What was thrown.</param>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception thrown)
    {
        StandardStreams.Errors.Line("fujianplan: " + TextOf(thrown).In(CultureInfo.CurrentUICulture));
        return CodeOf(thrown);
    }

    /// <summary>The exit code for what was thrown.</summary>
    public static int CodeOf(Exception thrown) => (thrown as FileFault)?.Answer ?? ExitCode.Refused;

    /// <summary>What was thrown, as a sentence.</summary>
    public static FindingText TextOf(Exception thrown) => thrown switch
    {
        IOException or UnauthorizedAccessException => SystemWords.Of(thrown),
        OperationCanceledException => new FindingText("Interrupted.", "已中断。"),
        OutOfMemoryException => new FindingText("There is not enough memory for this.", "内存不足。"),
        _ => new FindingText(
            $"This is an error in fujianplan itself ({thrown.GetType().Name}: {thrown.Message}). Please report it, with the command.",
            $"这是 fujianplan 自身的错误（{thrown.GetType().Name}）。请连同命令一并反馈。"),
    };
}
