using System.Globalization;
using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace FujianPlan.AspNetCore;

/// <summary>The parameters of a route handler that are codes of a plan, and what the request has in their place.</summary>
internal static class BoundText
{
    /// <summary>What of a request is no code where one is wanted. The framework says of it only that it was not bound.</summary>
    /// <param name="context">The request.</param>
    /// <param name="culture">The language.</param>
    /// <returns>By name of the parameter, as the request has it.</returns>
    public static IEnumerable<(string Name, string Message)> FaultsOf(HttpContext context, CultureInfo culture)
    {
        // The exception handler has taken the endpoint from the request, to run another pipeline, and keeps it here.
        IExceptionHandlerFeature? handled = context.Features.Get<IExceptionHandlerFeature>();
        RouteValueDictionary route = handled?.RouteValues ?? context.Request.RouteValues;
        MethodInfo? handler = (handled?.Endpoint ?? context.GetEndpoint())?.Metadata.GetMetadata<MethodInfo>();
        foreach (BoundParameter parameter in BoundParameter.Of(handler))
        {
            Type type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
            if (PlanCodes.Find(type) is not { } codes)
            {
                continue;
            }

            (string name, StringValues texts) = TextsOf(parameter, context.Request, route);
            foreach (string? text in texts)
            {
                // The framework takes enums by identifier and by number: what it has taken is not what it could not bind.
                if (text is not null && codes.Fault(text, culture) is { } fault && !(type.IsEnum && Enum.TryParse(type, text, out _)))
                {
                    yield return (name, fault);
                    break;
                }
            }
        }
    }

    private static (string Name, StringValues Texts) TextsOf(BoundParameter parameter, HttpRequest request, RouteValueDictionary route)
    {
        string name = parameter.Name;
        foreach (object attribute in parameter.Attributes)
        {
            switch (attribute)
            {
                case IFromRouteMetadata ofRoute:
                    return (ofRoute.Name ?? name, route[ofRoute.Name ?? name]?.ToString());
                case IFromQueryMetadata query:
                    return (query.Name ?? name, request.Query[query.Name ?? name]);
                case IFromHeaderMetadata header:
                    return (header.Name ?? name, request.Headers[header.Name ?? name]);
                case IFromFormMetadata form:
                    return (form.Name ?? name, request.HasFormContentType ? request.Form[form.Name ?? name] : default);
            }
        }

        return (name, route[name] is { } value ? value.ToString() : request.Query[name]);
    }
}
