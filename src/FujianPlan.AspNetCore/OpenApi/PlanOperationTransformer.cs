using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>Says of operations that take values of plans, or a body, what they answer where these are not valid; and which parameters must be there.</summary>
internal sealed class PlanOperationTransformer : IOpenApiOperationTransformer
{
    private static readonly string BadRequest = StatusCodes.Status400BadRequest.ToString(CultureInfo.InvariantCulture);

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        bool hasCodes = operation.RequestBody is not null;
        foreach (ApiParameterDescription parameter in context.Description.ParameterDescriptions)
        {
            Type? codes = CodeReferences.TypeOf(parameter);
            hasCodes |= codes is not null;
            if (operation.Parameters?.FirstOrDefault(each => each.Name == parameter.Name) is not OpenApiParameter described)
            {
                continue;
            }

            if (parameter.ModelMetadata is { } metadata && RequiredValues.Has(metadata))
            {
                described.Required = true;
            }

            if (codes is not null)
            {
                await CodeReferences.Put(described, codes, context, cancellationToken);
            }
        }

        operation.Responses ??= [];
        if (hasCodes && !operation.Responses.ContainsKey(BadRequest))
        {
            OpenApiSchema problem = await context.GetOrCreateSchemaAsync(typeof(HttpValidationProblemDetails), null, cancellationToken);
            context.Document?.AddComponent(nameof(HttpValidationProblemDetails), problem);
            operation.Responses[BadRequest] = new OpenApiResponse
            {
                Description = "The request contains values that are not valid. The problem details name each place and the nearest code, in the language of Accept-Language: English or Chinese."
                    + "\n\n请求中有无效的内容。问题详情指出每一处及最相近的代码，语言依 Accept-Language，为中文或英文。",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(nameof(HttpValidationProblemDetails), context.Document) },
                },
            };
        }
    }
}
