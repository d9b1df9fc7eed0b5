using System.Globalization;
using FujianPlan.Tool.Printing;
using Spectre.Console;

namespace FujianPlan.Tool.Validation;

/// <summary>Shows on the standard error how much of a file is read.</summary>
internal static class ProgressBar
{
    // What is done by then needs no bar: one would only flicker. A file of so many bytes is not.
    private static readonly TimeSpan SoonDone = TimeSpan.FromMilliseconds(100);
    private const long Long = 1 << 26;

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

        Task working = Task.Run(work);
        if (bytes.Progress.All < Long && await Task.WhenAny(working, Task.Delay(SoonDone)) == working)
        {
            await working;
            return;
        }

        await StandardStreams.Errors.Follow(async context =>
        {
            ProgressTask shown = context.AddTask(Markup.Escape(PrintedText.Line(name)));
            do
            {
                (long done, long all) = bytes.Progress;
                shown.IsIndeterminate = all == 0;
                shown.MaxValue = Math.Max(1, all);
                shown.Value = all == 0 ? 0 : done;
                shown.Description = Markup.Escape(PrintedText.Line(all == 0 ? $"{name} {Megabytes(done)}" : name));
                context.Refresh();
            }
            while (await Task.WhenAny(working, Task.Delay(100)) != working);
            await working;
            shown.Value = shown.MaxValue;
        });
    }

    // Of a pipe, nobody knows how much there is.
    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20:N0} MB");
}
