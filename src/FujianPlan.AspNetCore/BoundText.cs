using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace FujianPlan.AspNetCore;

/// <summary>The parameters of a route handler that are codes of the plan, and what the request has in their place.</summary>
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
        foreach (ParameterInfo parameter in (handled?.Endpoint ?? context.GetEndpoint())?.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
        {
            Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            (string name, string? text) = TextOf(parameter, context.Request, route);
            if (text is null)
            {
                continue;
            }

            if (type == typeof(AgencyCode) && AssigneeValidator.Strict.Resolve(text) is { IsFound: false } resolution)
            {
                yield return (name, resolution.Describe(culture));
            }
            else if (type == typeof(TaskCode) && !Plan.TryGetTask(text, out _))
            {
                yield return (name, PlanText.NoTask(text, culture));
            }
        }
    }

    private static (string Name, string? Text) TextOf(ParameterInfo parameter, HttpRequest request, RouteValueDictionary route)
    {
        object[] attributes = parameter.GetCustomAttributes(inherit: true);
        string name = parameter.Name ?? string.Empty;
        foreach (object attribute in attributes)
        {
            switch (attribute)
            {
                case IFromRouteMetadata ofRoute:
                    return (ofRoute.Name ?? name, route[ofRoute.Name ?? name]?.ToString());
                case IFromQueryMetadata query:
                    return (query.Name ?? name, First(request.Query[query.Name ?? name]));
                case IFromHeaderMetadata header:
                    return (header.Name ?? name, First(request.Headers[header.Name ?? name]));
                case IFromFormMetadata form:
                    return (form.Name ?? name, request.HasFormContentType ? First(request.Form[form.Name ?? name]) : null);
            }
        }

        return (name, route[name]?.ToString() ?? First(request.Query[name]));
    }

    private static string? First(StringValues values) => values.Count > 0 ? values[0] : null;
}
