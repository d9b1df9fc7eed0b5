using System.Diagnostics;

namespace FujianPlan.Benchmarks;

/// <summary>
/// Times two pieces of work in turn, round by round, and gives the median of the ratios: a machine whose speed drifts
/// from minute to minute drifts for both.
/// </summary>
internal static class PairedRounds
{
    private const int WarmUps = 6;
    private static readonly TimeSpan WarmingTime = TimeSpan.FromSeconds(1);

    public static (double RatioOfTimes, TimeSpan MedianA, TimeSpan MedianB) Measure(Action a, Action b, int rounds, int warmUps = WarmUps)
    {
        // The runtime compiles what runs often a second time, in the background; that is not what is measured.
        long start = Stopwatch.GetTimestamp();
        for (int warming = 0; warmUps > 0 && (warming < warmUps || Stopwatch.GetElapsedTime(start) < WarmingTime); warming++)
        {
            a();
            b();
        }

        List<double> ratios = [], timesA = [], timesB = [];
        for (int round = 0; round < rounds; round++)
        {
            double timeA = Seconds(a), timeB = Seconds(b);
            timesA.Add(timeA);
            timesB.Add(timeB);
            ratios.Add(timeB / timeA);
        }

        return (Median(ratios), TimeSpan.FromSeconds(Median(timesA)), TimeSpan.FromSeconds(Median(timesB)));
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The middle one of some values.</summary>
    public static double Median(IReadOnlyCollection<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
