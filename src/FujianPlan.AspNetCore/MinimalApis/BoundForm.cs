using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace FujianPlan.AspNetCore;

/// <summary>A form that a route handler takes as a type of its own, <c>[FromForm] Order order</c>, whose members have values of a plan.</summary>
/// <param name="Prefix">What may stand before the names of members: the name of the parameter.</param>
/// <param name="Type">The type.</param>
internal sealed record BoundForm(string Prefix, Type Type)
{
    private const string Justification = "The framework binds by the same members. Where they were trimmed away, it could not.";

    /// <summary>The forms of an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    public static IEnumerable<BoundForm> Of(RouteEndpoint endpoint)
    {
        foreach (ParameterInfo parameter in endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
        {
            Type type = parameter.ParameterType;
            if (parameter.GetCustomAttributes(inherit: true).OfType<IFromFormMetadata>().FirstOrDefault() is { } form
                && PlanCodes.Find(type.IsArray ? type.GetElementType()! : type) is null
                && type != typeof(string) && !type.IsPrimitive && !type.IsAssignableTo(typeof(IFormFile)) && !type.IsAssignableTo(typeof(IFormCollection)) && !type.IsAssignableTo(typeof(IFormFileCollection)))
            {
                yield return new BoundForm(form.Name ?? parameter.Name!, type);
            }
        }
    }

    /// <summary>What a field of the form is taken as.</summary>
    /// <param name="key">The name of the field, as <c>Orders[0].Assignee</c>.</param>
    /// <returns>That, where it has values of a plan; null otherwise.</returns>
    public BoundParameter? Of(string key)
    {
        Type? found = TypeAt(WithoutPrefix(key));
        bool isList = found is not null && PlanCodes.Find(found) is null && ElementOf(found) is not null;
        Type? value = isList ? ElementOf(found!) : found;
        return value is not null && PlanCodes.Find(value) is { } codes
            ? new BoundParameter(key, TextSource.Form, codes, BoundParameter.EnumOf(value), isList, IsRequired: Nullable.GetUnderlyingType(value) is null)
            : null;
    }

    /// <summary>
    /// The members that a form lacks, and that may not be null: the framework sets them to the default value of their type, whatever value they have of their own.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <returns>The name of the field; the codes; and the text of the member's own value, null where it has none.</returns>
    public IEnumerable<(string Name, PlanCodes Codes, string? Own)> Missing(IFormCollection form)
    {
        // The whole, and each part of it that has a field.
        IEnumerable<string> parts = form.Keys.Select(WithoutPrefix).SelectMany(key => key.Select((c, i) => c == '.' ? key[..i] : null)).OfType<string>();
        string prefix = form.Keys.Any(key => WithoutPrefix(key) != key) ? Prefix + "." : string.Empty;
        return parts.Prepend(string.Empty).Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(part => MembersOf(TypeAt(part))
            .Select(member => (Name: prefix + (part.Length == 0 ? part : part + ".") + member.Name, member.Codes, member.Own))
            .Where(member => !form.ContainsKey(member.Name)));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Justification)]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Justification)]
    private static IEnumerable<(string Name, PlanCodes Codes, string? Own)> MembersOf(Type? type)
    {
        ParameterInfo[] parameters = type?.GetConstructors() is [{ } constructor] ? constructor.GetParameters() : [];
        object? made = type is null || type.IsAbstract || parameters.Length > 0 || (type.IsClass && type.GetConstructor(Type.EmptyTypes) is null) ? null : Activator.CreateInstance(type);
        foreach (PropertyInfo property in (type?.GetProperties() ?? []).Where(each => each is { CanRead: true, CanWrite: true, PropertyType.IsValueType: true }))
        {
            if (Nullable.GetUnderlyingType(property.PropertyType) is null && PlanCodes.Find(property.PropertyType) is { } codes)
            {
                ParameterInfo? parameter = parameters.FirstOrDefault(each => string.Equals(each.Name, property.Name, StringComparison.OrdinalIgnoreCase));
                object? own = parameter is not null ? parameter.DefaultValue : made is not null ? property.GetValue(made) : null;
                yield return (property.Name, codes, codes.Has(own) ? own!.ToString() : null);
            }
        }
    }

    private string WithoutPrefix(string key) =>
        TypeAt(key) is null && key.StartsWith(Prefix + ".", StringComparison.OrdinalIgnoreCase) ? key[(Prefix.Length + 1)..] : key;

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Justification)]
    private Type? TypeAt(string key)
    {
        Type? type = Type;
        foreach (string step in key.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            type = type is null ? null
                : step[0] == '[' ? ElementOf(type)
                : type.GetProperties().FirstOrDefault(property => string.Equals(property.Name, step, StringComparison.OrdinalIgnoreCase))?.PropertyType;
        }

        return type;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Justification)]
    private static Type? ElementOf(Type type) => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)) ? null
        : type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0] is { } element
            ? element is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? pair.GenericTypeArguments[1] : element
            : null;
}
