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
        string said = thrown switch
        {
            FileFault => thrown.Message,
            IOException or UnauthorizedAccessException => SystemWords.Of(thrown).In(CultureInfo.CurrentUICulture),
            OperationCanceledException => new FindingText("Interrupted.", "已中断。").In(CultureInfo.CurrentUICulture),
            OutOfMemoryException => new FindingText("There is not enough memory for this.", "内存不足。").In(CultureInfo.CurrentUICulture),
            _ => new FindingText(
                $"This is a mistake in fujianplan itself ({thrown.GetType().Name}: {thrown.Message}). Please report it, with the command.",
                $"这是 fujianplan 自身的错误（{thrown.GetType().Name}）。请连同命令一并反馈。").In(CultureInfo.CurrentUICulture),
        };
        StandardStreams.Errors.Line("fujianplan: " + said);
        return (thrown as FileFault)?.Answer ?? ExitCode.Refused;
    }
}
