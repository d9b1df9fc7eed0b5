using System.Globalization;
using System.Text.Json.Nodes;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>Describes values of plans in OpenAPI documents: their codes, and what these stand for.</summary>
internal sealed class PlanSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type declared = context.JsonTypeInfo.Type;
        if (declared == typeof(string) && ParameterOf(context) is { } parameter)
        {
            Describe(schema, parameter, isNullable: false);
        }
        else if (PlanCodes.Find(declared) is { } codes)
        {
            Describe(schema, codes, isNullable: Nullable.GetUnderlyingType(declared) is not null);
        }
        else if (declared.IsAssignableTo(typeof(IPlanDocument)))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Description = "What the plan says. It is answered, and not taken: requests have codes.";
        }

        return Task.CompletedTask;
    }

    // What a route handler parses is a string to the framework, and so are the elements of a list of them.
    private static PlanCodes? ParameterOf(OpenApiSchemaTransformerContext context)
    {
        Type? type = (context.ParameterDescription?.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.ParameterType;
        return type is null ? null : PlanCodes.Find(type.IsArray ? type.GetElementType()! : type);
    }

    private static void Describe(OpenApiSchema schema, PlanCodes codes, bool isNullable)
    {
        JsonSchemaType json = codes.Kind == PlanValueKind.Section ? JsonSchemaType.Integer : JsonSchemaType.String;
        schema.Type = isNullable ? json | JsonSchemaType.Null : json;
        schema.Format = null;
        schema.Pattern = null;
        schema.Enum = [.. codes.Values.Select(value => CodeOf(value, codes))];
        schema.Description = $"{Describe(codes)}\n\n{string.Join('\n', codes.Values.Select(value => $"- `{value.Code}`: {NameOf(value, codes)}{(value.IsRetired ? " (deprecated)" : string.Empty)}"))}";
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        schema.Extensions["x-enum-descriptions"] = new JsonNodeExtension(new JsonArray([.. codes.Values.Select(value => (JsonNode)NameOf(value, codes))]));
        if (codes.Values.Any(value => value.IsRetired))
        {
            schema.Extensions["x-enum-deprecated"] = new JsonNodeExtension(new JsonArray([.. codes.Values.Where(value => value.IsRetired).Select(value => CodeOf(value, codes))]));
        }
    }

    private static string Describe(PlanCodes codes) => codes.Kind switch
    {
        PlanValueKind.Agency => $"An agency of the plan, by its code. {codes.PlanTitle}",
        PlanValueKind.Task => $"A task of the plan, by its code: section and number. {codes.PlanTitle}",
        PlanValueKind.Section => $"A section of the plan, by its number. {codes.PlanTitle}",
        _ => "What an agency does for a task.",
    };

    private static JsonNode CodeOf(PlanValue value, PlanCodes codes) =>
        codes.Kind == PlanValueKind.Section ? int.Parse(value.Code, CultureInfo.InvariantCulture) : value.Code;

    // The text of a task is long, and may be lost.
    private static string NameOf(PlanValue value, PlanCodes codes) => codes.Kind == PlanValueKind.Task ? value.English ?? value.Name : value.Name;
}
