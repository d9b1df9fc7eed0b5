using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Writes codes into links, where the framework writes the identifiers of enums: what a link leads to takes codes. By this go <c>LinkGenerator</c>, <c>Results.CreatedAtRoute</c>,
/// <c>Url.Action</c> and all else that makes a link of values.
/// </summary>
/// <param name="inner">What makes the links.</param>
internal sealed class PlanLinks(LinkGenerator inner) : LinkGenerator, IDisposable
{
    /// <summary>Puts it before what makes the links.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddRouting();
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(LinkGenerator) && !service.IsKeyedService);
        services.Replace(ServiceDescriptor.Singleton<LinkGenerator>(provider => new PlanLinks(Made(inner, provider))));
    }

    public override string? GetPathByAddress<TAddress>(
        HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null) =>
        inner.GetPathByAddress(httpContext, address, Coded(values), Ambient(httpContext, ambientValues), pathBase, fragment, options);

    public override string? GetPathByAddress<TAddress>(TAddress address, RouteValueDictionary values, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) =>
        inner.GetPathByAddress(address, Coded(values), pathBase, fragment, options);

    public override string? GetUriByAddress<TAddress>(
        HttpContext httpContext,
        TAddress address,
        RouteValueDictionary values,
        RouteValueDictionary? ambientValues = null,
        string? scheme = null,
        HostString? host = null,
        PathString? pathBase = null,
        FragmentString fragment = default,
        LinkOptions? options = null) =>
        inner.GetUriByAddress(httpContext, address, Coded(values), Ambient(httpContext, ambientValues), scheme, host, pathBase, fragment, options);

    // Of .NET 8, it must be there.
    public override string? GetUriByAddress<TAddress>(
        TAddress address, RouteValueDictionary values, string? scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) =>
        inner.GetUriByAddress(address, Coded(values), scheme!, host, pathBase, fragment, options);

    public void Dispose() => (inner as IDisposable)?.Dispose();

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The descriptor keeps the constructors of its type.")]
    private static LinkGenerator Made(ServiceDescriptor inner, IServiceProvider provider) => (LinkGenerator)(inner.ImplementationInstance
        ?? inner.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));

    // What a link takes over from the route of the request is a code, too, though an identifier stands there while the handler runs.
    private static RouteValueDictionary? Ambient(HttpContext context, RouteValueDictionary? values)
    {
        if (values is null || RequestTexts.CodesOf(context) is not { } codes)
        {
            return values;
        }

        RouteValueDictionary coded = new(values);
        foreach ((string name, (string identifier, object? code)) in codes)
        {
            if (coded.TryGetValue(name, out object? value) && value as string == identifier)
            {
                coded[name] = code;
            }
        }

        return coded;
    }

    // The caller's own values are not touched.
    private static RouteValueDictionary Coded(RouteValueDictionary values)
    {
        RouteValueDictionary? coded = null;
        foreach ((string key, object? value) in values)
        {
            if (CodesOf(value) is { } written)
            {
                (coded ??= new RouteValueDictionary(values))[key] = written;
            }
        }

        return coded ?? values;
    }

    // A list of values is several parameters of a query.
    private static object? CodesOf(object? value) => value switch
    {
        Enum one => CodeOf(one),
        IEnumerable and not string when ElementOf(value) is { IsEnum: true } element && PlanCodes.Find(element) is not null => ((IEnumerable)value).Cast<Enum>().Select(one => CodeOf(one) ?? one.ToString()).ToArray(),
        _ => null,
    };

    private static Type? ElementOf(object value) => value.GetType() is { IsArray: true } array ? array.GetElementType() : value.GetType() is { IsGenericType: true } list ? list.GenericTypeArguments[0] : null;

    private static string? CodeOf(Enum value) =>
        PlanCodes.Find(value.GetType()) is { } codes && Convert.ToInt32(value, CultureInfo.InvariantCulture) is var number && codes.IsDefined(number) ? codes.ToCode(number) : null;
}
