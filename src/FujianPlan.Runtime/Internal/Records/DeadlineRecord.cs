using System;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Records;

/// <summary>Three figures of a deadline: the string of its words; its kind, and whether its year is inferred; its last day, packed, 0 for none.</summary>
internal static class DeadlineRecord
{
    private const int KindMask = 7;
    private const int IsYearInferred = 8;

    /// <summary>Reads them.</summary>
    /// <param name="data">The chunk.</param>
    /// <param name="figures">Where they begin.</param>
    internal static Deadline Read(DataChunk data, int figures)
    {
        int kind = data.Figure(figures + 1);
        return new Deadline(data.Text(data.Figure(figures)), (DeadlineKind)(kind & KindMask), Day(data.Figure(figures + 2)), (kind & IsYearInferred) != 0);
    }

    private static DateTime? Day(int packed) =>
        packed == 0 ? null : new DateTime(packed >> 9, (packed >> 5) & 15, packed & 31, 0, 0, 0, DateTimeKind.Unspecified);
}
