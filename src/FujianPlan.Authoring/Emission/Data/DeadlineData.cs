using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out a deadline, as the library's <c>DeadlineRecord</c> has it.</summary>
internal static class DeadlineData
{
    private const int IsYearInferred = 8;

    /// <summary>Writes its figures.</summary>
    /// <param name="data">Where to.</param>
    /// <param name="deadline">The deadline.</param>
    public static void Write(DataChunkWriter data, DeadlineModel deadline) =>
        data.Write(data.Add(deadline.Words), (int)deadline.Kind | (deadline.IsYearInferred ? IsYearInferred : 0), deadline.LastDay is { } day ? Packed(day) : 0);

    private static int Packed(DateTime day) => (day.Year << 9) | (day.Month << 5) | day.Day;
}
