using System.Globalization;
using System.Text.Json.Nodes;
using FujianPlan.Runtime;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>What an OpenAPI document says of codes: which there are, what they stand for, what a client may call them, and which are no longer in force.</summary>
internal static class CodeSchema
{
    /// <summary>Describes a parameter, which may be left out, and is nothing else then.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">The type of its values.</param>
    public static void Describe(OpenApiSchema schema, Type type) => Describe(schema, Nullable.GetUnderlyingType(type) ?? type, PlanCodes.Find(type)!);

    /// <summary>Describes a value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">Its type.</param>
    /// <param name="codes">Its codes.</param>
    public static void Describe(OpenApiSchema schema, Type type, PlanCodes codes)
    {
        bool isNullable = Nullable.GetUnderlyingType(type) is not null;
        JsonSchemaType json = codes.Kind == PlanValueKind.Section ? JsonSchemaType.Integer : JsonSchemaType.String;
        schema.Type = isNullable ? json | JsonSchemaType.Null : json;
        schema.Format = null;
        schema.Pattern = null;
        schema.Enum = [.. codes.Values.Select(value => CodeOf(value, codes))];
        schema.Description = $"{Describe(codes)}\n\n{string.Join('\n', codes.Values.Select(value => $"- `{value.Code}`: {NameOf(value, codes)}{(value.IsRetired ? " (deprecated, 已停用)" : string.Empty)}"))}";
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        Extend(schema, "x-enum-descriptions", codes.Values.Select(value => (JsonNode)NameOf(value, codes)));
        if (codes.Values.Any(value => value.IsRetired))
        {
            Extend(schema, "x-enum-deprecated", codes.Values.Where(value => value.IsRetired).Select(value => CodeOf(value, codes)));
        }

        // Two names for the same: of OpenAPI Generator and others, and of NSwag.
        if (PlanCodes.EnumOf(type) is { } known && codes.Values.Select(value => Enum.GetName(known, value.Number)).ToArray() is var names && names.All(name => name is not null))
        {
            Extend(schema, "x-enum-varnames", names.Select(name => (JsonNode)name!));
            Extend(schema, "x-enumNames", names.Select(name => (JsonNode)name!));
        }

        // As JSON Schema has it, what is none of an enum is not valid, and null neither.
        if (isNullable)
        {
            schema.Enum.Add(JsonNullSentinel.JsonNull);
        }
    }

    private static void Extend(OpenApiSchema schema, string name, IEnumerable<JsonNode> values) => schema.Extensions![name] = new JsonNodeExtension(new JsonArray([.. values]));

    // In both languages, as the schema of plan files is: a document is a contract, which is stored, compared and cached, and must not depend on who asks for it.
    private static string Describe(PlanCodes codes) => codes.Kind switch
    {
        PlanValueKind.Agency => $"An agency of the plan, by its code. {codes.PlanTitle}\n\n方案中的部门，以代码表示。",
        PlanValueKind.Task => $"A task of the plan, by its code: section and number. {codes.PlanTitle}\n\n方案中的任务，以代码表示：章节编号与任务编号。",
        PlanValueKind.Section => $"A section of the plan, by its number. {codes.PlanTitle}\n\n方案中的章节，以编号表示。",
        _ => "What an agency does for a task.\n\n部门在任务中的角色。",
    };

    private static JsonNode CodeOf(PlanValue value, PlanCodes codes) =>
        codes.Kind == PlanValueKind.Section ? int.Parse(value.Code, CultureInfo.InvariantCulture) : value.Code;

    // The text of a task is long, and may be lost: then it is empty, which would be read as a fault of the document.
    private static string NameOf(PlanValue value, PlanCodes codes) => codes.Kind == PlanValueKind.Task
        ? value.English ?? (value.Name.Length == 0 ? "佚失 (lost)" : value.Name)
        : value.Name;
}
