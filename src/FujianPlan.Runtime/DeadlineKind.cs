#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Json;
#endif

namespace FujianPlan.Runtime;

/// <summary>What the words of a deadline name. In JSON, a word: <c>month</c>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(DeadlineKindJsonConverter))]
#endif
public enum DeadlineKind
{
    /// <summary>No date: at once, or within thirty days of an event.</summary>
    Other = 0,

    /// <summary>A day: 2024年12月31日前.</summary>
    Day = 1,

    /// <summary>A month, or a third of one: 6月底前, 2024年8月中旬.</summary>
    Month = 2,

    /// <summary>A quarter: 第三季度.</summary>
    Quarter = 3,

    /// <summary>Half a year: 2025年上半年.</summary>
    HalfYear = 4,

    /// <summary>A year, or several: 年底前, 2024—2026年.</summary>
    Year = 5,

    /// <summary>No end: 长期坚持, 持续推进; what comes again each year, too.</summary>
    Ongoing = 6,

    /// <summary>A date, and no end after it: 2024年12月底前并长期坚持.</summary>
    Both = 7,
}
