using FujianPlan.Tool.Printing;
using Spectre.Console;

namespace FujianPlan.Tool.Validation;

/// <summary>Shows on the standard error how much of a file is read.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work, with a bar or without.</summary>
    /// <param name="isShown">Whether there is a bar.</param>
    /// <param name="name">What is read.</param>
    /// <param name="bytes">What it is read from.</param>
    /// <param name="work">The work.</param>
    /// <returns>When it is done.</returns>
    public static async Task While(bool isShown, string name, CountedStream bytes, Func<Task> work)
    {
        if (!isShown)
        {
            await work();
            return;
        }

        long length = bytes.CanSeek ? bytes.Length : 0;
        await StandardStreams.Errors.Follow(async context =>
        {
            ProgressTask shown = context.AddTask(Markup.Escape(PrintedText.Line(name)), maxValue: Math.Max(1, length));
            shown.IsIndeterminate = length == 0;
            Task working = Task.Run(work);
            while (await Task.WhenAny(working, Task.Delay(100)) != working)
            {
                shown.Value = Math.Min(bytes.Count, length);
            }

            await working;
            shown.Value = shown.MaxValue;
        });
    }
}
