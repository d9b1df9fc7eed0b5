using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FujianPlan.AspNetCore;

/// <summary>
/// What an application does with every request, before all else: messages of plans, such as those of <c>[ValidAgency]</c>, are in the language of the request,
/// whatever the language of the application is; and a request that cannot be read is answered even where nothing handles exceptions.
/// </summary>
internal sealed class PlanStart : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(Run);
        next(application);
    };

    private static async Task Run(HttpContext context, RequestDelegate next)
    {
        // Asked only where there is something to say. What a request leaves running does not ask it when it has ended.
        HttpContext? current = context;
        MessageCulture.Follow(() => Volatile.Read(ref current) is { } asked ? RequestLanguage.Of(asked.Request) : null);
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            CultureInfo culture = RequestLanguage.Of(context.Request);
            context.Response.Clear();
            await PlanProblem.Write(context, culture, PlanProblem.NotRead(bad, culture), bad);
        }
        finally
        {
            Volatile.Write(ref current, null);
        }
    }
}
