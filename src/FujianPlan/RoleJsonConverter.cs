#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Reads and writes roles in JSON: <c>"lead"</c>, <c>"responsible"</c>, <c>"supporting"</c>, as values and as keys. Anything else is a
/// <see cref="JsonException"/> that names them. Applied to <see cref="Role"/> by attribute.
/// </summary>
public sealed class RoleJsonConverter : JsonConverter<Role>
{
    /// <inheritdoc/>
    public override Role Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(ref reader)
        : throw JsonFault.RoleIsString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Role value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WriteStringValue(CodeOf(value));
    }

    /// <inheritdoc/>
    public override Role ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Role value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WritePropertyName(CodeOf(value));
    }

    private static string CodeOf(Role role) => RoleCodes.IsRole(role)
        ? RoleCodes.Of(role)
        : throw new JsonException("The value " + ((int)role).ToString(CultureInfo.InvariantCulture) + " is no role.");

    private static Role Parse(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals(RoleCodes.Lead))
        {
            return Role.Lead;
        }

        if (reader.ValueTextEquals(RoleCodes.Responsible))
        {
            return Role.Responsible;
        }

        if (reader.ValueTextEquals(RoleCodes.Supporting))
        {
            return Role.Supporting;
        }

        Span<byte> code = stackalloc byte[JsonCode.Longest];
        int length = JsonCode.Copy(reader, code);
        throw length < 0 ? JsonFault.TooLong() : JsonFault.NoRole(code.Slice(0, length));
    }
}
#endif
