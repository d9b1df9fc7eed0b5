using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Gives the types of two plans names of their own in an OpenAPI document: both have an <c>Agency</c>. The first that the document meets
/// keeps the short name, and the others bear their namespace, without dots: what makes clients takes the last part of a name that has some.
/// </summary>
internal sealed class PlanSchemaNames : IPostConfigureOptions<OpenApiOptions>
{
    public void PostConfigure(string? name, OpenApiOptions options)
    {
        ConcurrentDictionary<string, Type> taken = new(StringComparer.Ordinal);
        Func<JsonTypeInfo, string?> others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = json =>
        {
            string? id = others(json);
            Type type = Nullable.GetUnderlyingType(json.Type) ?? json.Type;

            // What wraps an enum is the same in JSON, and a client needs no second type of it.
            if (id is not null && !type.IsEnum && PlanCodes.EnumOf(type) is { } wrapped && id == type.Name)
            {
                (id, type) = (wrapped.Name, wrapped);
            }

            return id is not null && (PlanCodes.Find(type) is not null || type.IsAssignableTo(typeof(IPlanDocument))) && taken.GetOrAdd(id, type) != type
                ? $"{type.Namespace?.Replace(".", string.Empty, StringComparison.Ordinal)}{id}"
                : id;
        };
    }
}
