#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime;

/// <summary>
/// Writes what a plan says of something as a document in JSON: without circles, in the words of the plan's export. It is not read: what is stored or sent is
/// a code. Applied by attribute.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanDocumentJsonConverter<T> : JsonConverter<T>
    where T : struct, IPlanDocument
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a catalogue is compiled, and not read from JSON.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "'" + typeof(T).Name + "' can be written to JSON but not read from it. Read an Agency, a TaskId or a SectionId, which JSON holds as codes, and look up the rest.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        value.WriteTo(writer);
    }
}
#endif
