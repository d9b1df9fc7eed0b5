using System.Diagnostics;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Validation;

/// <summary>Shows on the standard error how much of a file is read, and how much time is left.</summary>
/// <param name="name">What is read.</param>
/// <param name="culture">The reader's language.</param>
internal sealed class ProgressBar(string name, CultureInfo culture)
{
    // What is done by then needs no bar: one would only flicker. A file of so many bytes is not.
    private const long Long = 1 << 26;
    private const int Widest = 40, Narrowest = 8;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(10), SoonDone = TimeSpan.FromMilliseconds(90), Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the work, with a bar or without.</summary>
    /// <param name="isShown">Whether there is a bar.</param>
    /// <param name="bytes">What is read from; null until it is opened.</param>
    /// <param name="working">The work.</param>
    /// <returns>When it is done.</returns>
    public async Task While(bool isShown, Func<CountedStream?> bytes, Task working)
    {
        if (!isShown)
        {
            await working;
            return;
        }

        long start = Stopwatch.GetTimestamp();
        bool isLong = await Task.WhenAny(working, Task.Delay(Soon)) != working && bytes() is { Progress.All: >= Long };
        if (isLong || await Task.WhenAny(working, Task.Delay(SoonDone)) != working)
        {
            do
            {
                StandardStreams.Errors.Passing(bytes() is { } read ? Text(read.Progress, Stopwatch.GetElapsedTime(start)) : string.Empty);
            }
            while (await Task.WhenAny(working, Task.Delay(Step)) != working);
            StandardStreams.Errors.Passing(string.Empty);
        }

        await working;
    }

    // The name, a bar, how much in percent and what time is left; of a pipe, nobody knows how much there is.
    private string Text((long Done, long All) progress, TimeSpan taken)
    {
        (long done, long all) = progress;
        int room = Terminal.Width - 1;
        FindingText tail = all > 0
            ? new FindingText($"{done * 100 / all,3}%  {Left(done, all, taken)} left", $"{done * 100 / all,3}%  剩余 {Left(done, all, taken)}")
            : new FindingText($"{Megabytes(done)}  {Clock(taken)}", $"{Megabytes(done)}  {Clock(taken)}");
        string told = "  " + tail.In(culture), shown = PrintedText.Line(name);
        int bar = Math.Min(Widest, room - TextWidth.Of(shown) - TextWidth.Of(told) - 2);
        if (bar < Narrowest)
        {
            (int start, int length) = TextWrapping.Lines(shown, Math.Max(1, room - TextWidth.Of(told)))[0];
            return string.Concat(shown.AsSpan(start, length), told);
        }

        int full = all > 0 ? (int)(bar * done / all) : 0;
        return all > 0 ? $"{shown}  {new string('━', full)}{new string('─', bar - full)}{told}" : shown + told;
    }

    private static string Left(long done, long all, TimeSpan taken) => done == 0 ? "-:--" : Clock(TimeSpan.FromSeconds(Math.Ceiling(taken.TotalSeconds * (all - done) / done)));

    private static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMinutes}:{time.Seconds:00}");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20:N0} MB");
}
