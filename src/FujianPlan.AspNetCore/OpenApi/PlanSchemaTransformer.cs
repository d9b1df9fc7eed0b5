using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>Describes values of plans in OpenAPI documents: their codes, and what these stand for.</summary>
internal sealed class PlanSchemaTransformer : IOpenApiSchemaTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type declared = context.JsonTypeInfo.Type;
        if (declared == typeof(string) && ParameterOf(context) is { } parameter)
        {
            CodeSchema.Describe(schema, parameter);
        }
        else if (context.JsonPropertyInfo is not null && Nullable.GetUnderlyingType(declared) is { } value && PlanCodes.Find(value) is not null)
        {
            // Not the codes once more, which a client would have as another type.
            schema.Type = null;
            schema.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, await context.GetOrCreateSchemaAsync(value, null, cancellationToken)];
        }
        else if (PlanCodes.Find(declared) is { } codes)
        {
            CodeSchema.Describe(schema, declared, codes);
        }
        else if (declared.IsAssignableTo(typeof(IPlanDocument)))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Description = "Data of the plan. It appears in responses only; requests contain codes.\n\n方案的数据，仅用于响应；请求中写代码。";
        }
        else if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            RequiredMembers.Describe(schema, context.JsonTypeInfo);
        }
        else
        {
            await DescribeElements(schema, context, cancellationToken);
        }
    }

    // Of elements that have a converter of their own, the framework says nothing.
    private static async Task DescribeElements(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if ((context.JsonTypeInfo.ElementType ?? (ParameterTypeOf(context) is { IsArray: true } list ? list.GetElementType() : null)) is not { } element || !IsValue(element))
        {
            return;
        }

        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties = await context.GetOrCreateSchemaAsync(element, null, cancellationToken);
        }
        else
        {
            schema.Items = await context.GetOrCreateSchemaAsync(element, null, cancellationToken);
        }
    }

    private static bool IsValue(Type type) => PlanCodes.Find(type) is not null || (Nullable.GetUnderlyingType(type) ?? type).IsAssignableTo(typeof(IPlanDocument));

    // What a route handler parses is a string to the framework, and so are the elements of a list of them.
    private static Type? ParameterOf(OpenApiSchemaTransformerContext context)
    {
        Type? type = ParameterTypeOf(context) is { IsArray: true } list ? list.GetElementType() : ParameterTypeOf(context);
        return type is not null && PlanCodes.Find(type) is not null ? type : null;
    }

    private static Type? ParameterTypeOf(OpenApiSchemaTransformerContext context) =>
        (context.ParameterDescription?.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.ParameterType;
}
