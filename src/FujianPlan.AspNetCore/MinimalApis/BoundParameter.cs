using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace FujianPlan.AspNetCore;

/// <summary>A parameter of a route handler, or a part of one that gathers several, which is taken from a text of the request and has values of a plan.</summary>
/// <param name="Name">Its name in the request.</param>
/// <param name="Source">Where in the request it stands.</param>
/// <param name="Codes">The codes.</param>
/// <param name="Enum">The enum, which the framework would read by identifier and by number; null for a wrapper such as <c>AgencyCode</c>.</param>
/// <param name="IsList">Whether it takes several.</param>
/// <param name="IsRequired">Whether there has to be one.</param>
internal sealed record BoundParameter(string Name, TextSource Source, PlanCodes Codes, Type? Enum, bool IsList, bool IsRequired)
{
    /// <summary>The parameters of an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <returns>The parameters, those of <c>[AsParameters]</c> in place of what gathers them; none for what is no route handler.</returns>
    public static IEnumerable<BoundParameter> Of(RouteEndpoint endpoint) => (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? []).SelectMany(
        parameter => parameter.IsDefined(typeof(AsParametersAttribute), inherit: true) ? Gathered(parameter.ParameterType, endpoint) : One(Of(parameter, parameter.Name!, [], endpoint)));

    /// <summary>The enum of a type; null for what is none, such as a wrapper of one.</summary>
    /// <param name="type">The type, which may be nullable.</param>
    public static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } known ? known : null;

    private static IEnumerable<BoundParameter> One(BoundParameter? parameter) => parameter is null ? [] : [parameter];

    private static BoundParameter? Of(ParameterInfo parameter, string name, object[] more, RouteEndpoint endpoint) =>
        Of(name, parameter.ParameterType, [.. parameter.GetCustomAttributes(inherit: true), .. more], parameter.HasDefaultValue, endpoint);

    // As the framework does: by the one constructor that takes something, or else by the properties.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The framework binds by the same members. Where they were trimmed away, it could not.")]
    private static IEnumerable<BoundParameter> Gathered(Type type, RouteEndpoint endpoint)
    {
        PropertyInfo[] properties = type.GetProperties();
        if (type.GetConstructors() is not [{ } constructor] || constructor.GetParameters() is not { Length: > 0 } parameters)
        {
            return properties.Where(property => property.CanWrite).SelectMany(property =>
                One(Of(property.Name, property.PropertyType, property.GetCustomAttributes(inherit: true), hasDefault: false, endpoint)));
        }

        return parameters.SelectMany(parameter =>
        {
            PropertyInfo? property = properties.FirstOrDefault(each => string.Equals(each.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            return One(Of(parameter, property?.Name ?? parameter.Name!, property?.GetCustomAttributes(inherit: true) ?? [], endpoint));
        });
    }

    private static BoundParameter? Of(string name, Type type, object[] attributes, bool hasDefault, RouteEndpoint endpoint)
    {
        Type element = type.IsArray ? type.GetElementType()! : type;
        return PlanCodes.Find(element) is { } codes && SourceOf(name, attributes, type.IsArray, endpoint) is { } found
            ? new BoundParameter(
                found.Name,
                found.Source,
                codes,
                EnumOf(element),
                type.IsArray,
                IsRequired: !hasDefault && !type.IsArray && Nullable.GetUnderlyingType(type) is null)
            : null;
    }

    private static (TextSource Source, string Name)? SourceOf(string name, object[] attributes, bool isList, RouteEndpoint endpoint)
    {
        foreach (object attribute in attributes)
        {
            switch (attribute)
            {
                case IFromRouteMetadata route:
                    return (TextSource.Route, route.Name ?? name);
                case IFromQueryMetadata query:
                    return (TextSource.Query, query.Name ?? name);
                case IFromHeaderMetadata header:
                    return (TextSource.Header, header.Name ?? name);
                case IFromFormMetadata form:
                    return (TextSource.Form, form.Name ?? name);
                case IFromBodyMetadata or IFromServiceMetadata:
                    return null;
            }
        }

        return endpoint.RoutePattern.GetParameter(name) is not null ? (TextSource.Route, name)
            : !isList || AreListsFromTheQuery(endpoint) ? (TextSource.Query, name)
            : null;
    }

    // Of a request that has a body, a list is the body.
    private static bool AreListsFromTheQuery(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods } && methods.All(method =>
        HttpMethods.IsGet(method) || HttpMethods.IsDelete(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method) || HttpMethods.IsConnect(method));
}
