#if NET8_0_OR_GREATER
using System.Globalization;
using System.Text.Json;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>A deadline as a document.</summary>
internal static class DeadlineDocument
{
    /// <summary>Writes it.</summary>
    internal static void Write(Utf8JsonWriter writer, Deadline deadline)
    {
        writer.WriteStartObject();
        writer.WriteString("words", deadline.Words);
        writer.WriteString("kind", DocumentMembers.Word(deadline.Kind.ToString()));
        writer.WriteString("lastDay", deadline.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("yearInferred", deadline.IsYearInferred);
        writer.WriteEndObject();
    }
}
#endif
