#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime.Internal.Json;

/// <summary>
/// Gives the enums of every plan, and what wraps them, the converter that they state. Converters of options go before those of types, so that one for
/// every enum would take them. Those of a plan that was compiled for .NET Standard state none, and have the same.
/// </summary>
internal sealed class PlanJsonConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType
        && (typeToConvert.IsDefined(typeof(PlanEnumAttribute), inherit: false) || (typeToConvert.IsEnum && typeToConvert.Assembly == typeof(Role).Assembly))
        && (ConverterOf(typeToConvert) != null || PlanCodes.EnumOf(typeToConvert) != null);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (ConverterOf(typeToConvert) is not { } stated)
        {
            return RuntimeFeature.IsDynamicCodeSupported ? Made(typeToConvert) : throw new NotSupportedException(
                $"The plan of '{typeToConvert}' was compiled for .NET Standard, which has no JSON, and a native program cannot add it. Compile the plan for .NET 8 or newer as well: <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>.");
        }

        object? converter = stated.ConverterType is { } type ? Activator.CreateInstance(type) : null;
        return converter is JsonConverterFactory factory ? factory.CreateConverter(typeToConvert, options) : (JsonConverter?)converter;
    }

    private static JsonConverterAttribute? ConverterOf(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Enums and structs need no constructor.")]

    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The same.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The same.")]
    [UnconditionalSuppressMessage("Trimming", "IL2076", Justification = "The same.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked for only where code can be made.")]
    private static JsonConverter? Made(Type type) => (JsonConverter?)Activator.CreateInstance(
        type.IsEnum ? typeof(PlanJsonConverter<>).MakeGenericType(type) : typeof(PlanWrapperJsonConverter<,>).MakeGenericType(type, PlanCodes.EnumOf(type)!));
}
#endif
