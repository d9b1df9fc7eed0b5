#nullable enable

#if NET8_0_OR_GREATER // C# 11
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan;

/// <summary>Reads and writes <see cref="TaskCode"/> in JSON, as <see cref="TaskIdJsonConverter"/> does its values.</summary>
public sealed class TaskCodeJsonConverter : JsonConverter<TaskCode>
{
    private static readonly TaskIdJsonConverter Values = new TaskIdJsonConverter();

    /// <inheritdoc/>
    public override TaskCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new TaskCode(Values.Read(ref reader, typeof(TaskId), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TaskCode value, JsonSerializerOptions options) => Values.Write(writer, value.Value, options);

    /// <inheritdoc/>
    public override TaskCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new TaskCode(Values.ReadAsPropertyName(ref reader, typeof(TaskId), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TaskCode value, JsonSerializerOptions options) =>
        Values.WriteAsPropertyName(writer, value.Value, options);
}
#endif
