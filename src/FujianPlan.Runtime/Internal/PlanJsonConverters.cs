#if NET8_0_OR_GREATER
using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// Gives the enums of every plan, and what wraps them, the converter that they state. Converters of options go before those of types, so that one for
/// every enum would take them.
/// </summary>
internal sealed class PlanJsonConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType
        && (typeToConvert.IsDefined(typeof(PlanEnumAttribute), inherit: false) || (typeToConvert.IsEnum && typeToConvert.Assembly == typeof(Role).Assembly))
        && ConverterOf(typeToConvert) != null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        object? converter = ConverterOf(typeToConvert) is { ConverterType: { } type } ? Activator.CreateInstance(type) : null;
        return converter is JsonConverterFactory factory ? factory.CreateConverter(typeToConvert, options) : (JsonConverter?)converter;
    }

    private static JsonConverterAttribute? ConverterOf(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false);
}
#endif
