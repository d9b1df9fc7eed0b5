using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace FujianPlan.AspNetCore;

/// <summary>A parameter that a route handler takes from the request, itself or as a part of one that gathers several.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="Type">What it is; of a list, what its elements are.</param>
/// <param name="Attributes">What stands on it.</param>
internal sealed record BoundParameter(string Name, Type Type, object[] Attributes)
{
    /// <summary>The parameters of a handler.</summary>
    /// <param name="handler">The handler; null for none.</param>
    /// <returns>The parameters, those of <c>[AsParameters]</c> in place of what gathers them.</returns>
    public static IEnumerable<BoundParameter> Of(MethodInfo? handler) => (handler?.GetParameters() ?? []).SelectMany(
        parameter => parameter.IsDefined(typeof(AsParametersAttribute), inherit: true) ? Gathered(parameter.ParameterType) : [Of(parameter)]);

    private static BoundParameter Of(ParameterInfo parameter) =>
        new(parameter.Name ?? string.Empty, ElementOf(parameter.ParameterType), parameter.GetCustomAttributes(inherit: true));

    // As the framework does: by the one constructor that takes something, or else by the properties.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The framework has just bound by the same members. Where they were trimmed away, it could not have.")]
    private static IEnumerable<BoundParameter> Gathered(Type type) => type.GetConstructors() is [{ } constructor] && constructor.GetParameters() is { Length: > 0 } parameters
        ? parameters.Select(Of)
        : type.GetProperties().Select(property => new BoundParameter(property.Name, ElementOf(property.PropertyType), property.GetCustomAttributes(inherit: true)));

    private static Type ElementOf(Type type) => type.IsArray ? type.GetElementType()! : type;
}
