using System;
using System.Globalization;
#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Runtime.Compiled;
#endif

namespace FujianPlan.Runtime;

/// <summary>
/// The deadline of a task: the words of the source, and how the compiler of the plan understood them. In JSON, a document of the members
/// of the plan's export.
/// </summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(PlanDocumentJsonConverter<Deadline>))]
#endif
public readonly struct Deadline : IEquatable<Deadline>
#if NET8_0_OR_GREATER
    , IPlanDocument
#endif
{
    private readonly string? _words;

    internal Deadline(string words, DeadlineKind kind, DateTime? lastDay, bool isYearInferred)
    {
        _words = words;
        Kind = kind;
        LastDay = lastDay;
        IsYearInferred = isYearInferred;
    }

    /// <summary>The words of the source, verbatim, without what is due: <c>6月底前</c> of 6月底前完成.</summary>
    public string Words => _words ?? string.Empty;

    /// <summary>What kind of time they name.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>
    /// The last day on which the task is in time, at midnight and of no time zone. Null if the words name no such day (长期坚持, 春节前), or can be read
    /// in two ways (6月前, which may be with June or without it).
    /// </summary>
    public DateTime? LastDay { get; }

#if NET8_0_OR_GREATER
    /// <summary>The last day on which the task is in time; null if <see cref="LastDay"/> is.</summary>
    public DateOnly? DueOn => LastDay is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>Whether the words name no year, so the year of the last day is inferred: it is the first such day on or after the plan's date of issue.</summary>
    public bool IsYearInferred { get; }

    /// <inheritdoc/>
    public bool Equals(Deadline other) =>
        string.Equals(Words, other.Words, StringComparison.Ordinal) && Kind == other.Kind && LastDay == other.LastDay && IsYearInferred == other.IsYearInferred;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Deadline other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Words) * 397) ^ LastDay.GetHashCode());

    /// <summary>Whether two deadlines are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Deadline left, Deadline right) => left.Equals(right);

    /// <summary>Whether two deadlines differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Deadline left, Deadline right) => !left.Equals(right);

    /// <summary>The words, and the last day where there is one: <c>6月底前 (2024-06-30)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        LastDay is { } day ? Words + " (" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ")" : Words;
#if NET8_0_OR_GREATER

    void IPlanDocument.WriteTo(Utf8JsonWriter writer) => PlanDocument.WriteDeadline(writer, this);
#endif
}
