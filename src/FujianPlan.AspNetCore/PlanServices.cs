using FujianPlan.AspNetCore;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Services of an application that accepts values of plans.</summary>
public static class PlanServices
{
    /// <summary>
    /// Answers requests that name no agency, task, section or role of a plan with problem details, in the language of
    /// <c>Accept-Language</c>, Chinese or English; binds them in MVC; writes codes into links; and describes them in OpenAPI documents. It serves every plan whose
    /// types the application uses. The application calls <c>app.UseExceptionHandler()</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddFujianPlan(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(JsonBodyMessages)))
        {
            return services;
        }

        services.AddTransient<IStartupFilter, PlanStart>();
        services.AddProblemDetails();
        services.AddExceptionHandler<PlanProblemHandler>();
        services.AddSingleton<IPostConfigureOptions<ProblemDetailsOptions>, ProblemLanguage>();
        services.AddSingleton<MatcherPolicy, PlanEndpointPolicy>();
        PlanLinks.AddTo(services);

        // After all that the application sets, so that no converter of every enum goes first.
        services.PostConfigureAll<HttpJsonOptions>(options => options.SerializerOptions.UseFujianPlan());
        services.PostConfigureAll<MvcJsonOptions>(options => options.JsonSerializerOptions.UseFujianPlan());
        services.PostConfigureAll<JsonHubProtocolOptions>(options => options.PayloadSerializerOptions.UseFujianPlan());

        // Without it, a request that cannot be bound is answered with its status alone, and only development sees why.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

        services.AddSingleton<JsonBodyMessages>();
        services.AddSingleton<IPostConfigureOptions<MvcJsonOptions>>(provider => provider.GetRequiredService<JsonBodyMessages>());
        services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new PlanModelBinderProvider());

            // Before the framework's own, which answers requests that are not valid.
            options.Filters.Add<JsonBodyFilter>(int.MinValue);
            RequiredValues required = new();
            options.ModelMetadataDetailsProviders.Add(required);
            options.ModelValidatorProviders.Add(required);
        });

#if NET10_0_OR_GREATER
        PlanDescriptions.AddTo(services);
#endif
        return services;
    }
}
