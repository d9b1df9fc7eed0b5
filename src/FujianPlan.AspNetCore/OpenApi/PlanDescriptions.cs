using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Puts plans into the OpenAPI documents that the framework writes. Those of .NET 10 alone: the framework of .NET 8 writes none, and that of
/// .NET 9 writes them with another, older model of documents.
/// </summary>
internal static class PlanDescriptions
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<IPostConfigureOptions<OpenApiOptions>, PlanSchemaNames>();
        services.ConfigureAll<OpenApiOptions>(options => options.AddSchemaTransformer<PlanSchemaTransformer>().AddOperationTransformer<PlanOperationTransformer>());
    }
}
