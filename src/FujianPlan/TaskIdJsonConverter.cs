#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Reads and writes tasks in JSON as their codes, such as <c>"1.5"</c>, as values and as keys. Exact codes only; anything else is
/// a <see cref="JsonException"/> that says which there are. Applied to <see cref="TaskId"/> by attribute.
/// </summary>
public sealed class TaskIdJsonConverter : JsonConverter<TaskId>
{
    /// <inheritdoc/>
    public override TaskId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(ref reader)
        : throw JsonFault.TaskIsString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TaskId value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WriteStringValue(CodeOf(value));
    }

    /// <inheritdoc/>
    public override TaskId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TaskId value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WritePropertyName(CodeOf(value));
    }

    private static string CodeOf(TaskId task) => task.IsDefined()
        ? task.ToCode()
        : throw new JsonException("The value " + ((int)task).ToString(CultureInfo.InvariantCulture) + " is no task of this plan.");

    private static TaskId Parse(ref Utf8JsonReader reader)
    {
        Span<byte> code = stackalloc byte[JsonCode.Longest];
        int length = JsonCode.Copy(reader, code);
        if (length < 0)
        {
            throw JsonFault.TooLong();
        }

        code = code.Slice(0, length);
        return Plan.TryGetTask(code, out PlanTask task) ? task.Id : throw JsonFault.NoTask(code);
    }
}
#endif
