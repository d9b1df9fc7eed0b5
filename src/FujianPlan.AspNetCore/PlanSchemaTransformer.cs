using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>Describes values of the plan in OpenAPI documents: their codes, and what these stand for.</summary>
internal sealed class PlanSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type declared = context.JsonTypeInfo.Type;
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (CodesOf(type) is { } codes)
        {
            JsonSchemaType json = type == typeof(SectionId) ? JsonSchemaType.Integer : JsonSchemaType.String;
            schema.Type = declared == type ? json : json | JsonSchemaType.Null;
            schema.Format = null;
            schema.Pattern = null;
            schema.Enum = [.. codes.Select(code => code.Value)];
            schema.Description = $"{Describe(type)}\n\n{string.Join('\n', codes.Select(code => $"- `{code.Value}`: {code.Name}{(code.IsRetired ? " (deprecated)" : string.Empty)}"))}";
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            schema.Extensions["x-enum-descriptions"] = new JsonNodeExtension(new JsonArray([.. codes.Select(code => (JsonNode)code.Name)]));
            if (codes.Any(code => code.IsRetired))
            {
                schema.Extensions["x-enum-deprecated"] = new JsonNodeExtension(new JsonArray([.. codes.Where(code => code.IsRetired).Select(code => code.Value.DeepClone())]));
            }
        }

        return Task.CompletedTask;
    }

    private static string Describe(Type type) =>
        type == typeof(Agency) || type == typeof(AgencyCode) ? $"An agency of the plan, by its code. {Plan.Title}"
        : type == typeof(TaskId) || type == typeof(TaskCode) ? $"A task of the plan, by its code: section and number. {Plan.Title}"
        : type == typeof(SectionId) ? $"A section of the plan, by its number. {Plan.Title}"
        : "What an agency does for a task.";

    private static List<Code>? CodesOf(Type type) =>
        type == typeof(Agency) || type == typeof(AgencyCode) ? [.. Plan.Agencies.Select(agency => new Code(agency.Code, agency.Name, agency.IsRetired))]
        : type == typeof(TaskId) || type == typeof(TaskCode) ? [.. Plan.Tasks.Select(task => new Code(task.Code, task.English.Length > 0 ? task.English : task.Text, task.IsRetired))]
        : type == typeof(SectionId) ? [.. Plan.Sections.Select(section => new Code(section.Number, section.DisplayTitle, false))]
        : type == typeof(Role) ? [new Code("lead", "牵头", false), new Code("responsible", "负责", false), new Code("supporting", "配合", false)]
        : null;

    private sealed record Code(JsonNode Value, string Name, bool IsRetired);
}
