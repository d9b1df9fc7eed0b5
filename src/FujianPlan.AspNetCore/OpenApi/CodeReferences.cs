using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Has parameters refer to the codes of their plan. What parses itself, such as <c>AgencyCode</c>, is a text to the framework, and would have the codes listed in its place, which a client
/// takes for a type of its own.
/// </summary>
internal static class CodeReferences
{
    /// <summary>The type of a parameter, or of its elements, whose values are of a plan.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The type, nullable or not; null where its values are of none.</returns>
    public static Type? TypeOf(ApiParameterDescription parameter) =>
        new[] { (parameter.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.ParameterType, parameter.ModelMetadata?.ModelType, parameter.Type }
            .Select(type => type is { IsArray: true } ? type.GetElementType() : type)
            .FirstOrDefault(type => type is not null && PlanCodes.Find(type) is not null);

    /// <summary>Puts a reference in the place of the codes.</summary>
    /// <param name="described">The parameter in the document.</param>
    /// <param name="type">The type of its values.</param>
    /// <param name="context">The operation.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task Put(OpenApiParameter described, Type type, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        // A value that is assumed stands beside the codes, where a reference has no place for it in OpenAPI 3.0.
        if (described.Schema is not OpenApiSchema { Default: null } schema || context.Document is not { } document)
        {
            return;
        }

        bool isList = schema.Items is not null;
        if ((isList ? schema.Items : schema) is not OpenApiSchema { Enum.Count: > 0 })
        {
            return;
        }

        Type named = PlanCodes.EnumOf(type)!;
        IServiceProvider services = context.ApplicationServices;
        string? id = services.GetRequiredService<IOptionsMonitor<OpenApiOptions>>().Get(context.DocumentName)
            .CreateSchemaReferenceId(services.GetRequiredService<IOptions<HttpJsonOptions>>().Value.SerializerOptions.GetTypeInfo(named));
        if (id is null)
        {
            return;
        }

        document.AddComponent(id, await context.GetOrCreateSchemaAsync(named, null, cancellation));
        OpenApiSchemaReference reference = new(id, document);
        if (isList)
        {
            schema.Items = reference;
        }
        else
        {
            described.Schema = reference;
        }
    }
}
