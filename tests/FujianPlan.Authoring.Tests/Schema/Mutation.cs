using System.Text.Json.Nodes;

namespace FujianPlan.Authoring.Tests.Schema;

/// <summary>One change somewhere in a plan, of the kinds that editors make by mistake.</summary>
internal static class Mutation
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => JsonValue.Create("词"),
        () => JsonValue.Create(string.Empty),
        () => JsonValue.Create("lower"),
        () => JsonValue.Create("TWO WORDS"),
        () => JsonValue.Create(0),
        () => JsonValue.Create(7),
        () => JsonValue.Create(10_000),
        () => JsonValue.Create(-1),
        () => JsonValue.Create(true),
        () => JsonValue.Create("2024-02-30"),
        () => JsonValue.Create("1"),
        () => null,
        () => new JsonObject(),
        () => new JsonObject { ["code"] = "SJJ" },
        () => new JsonArray(),
        () => new JsonArray("SJJ"),
        () => new JsonArray(new JsonArray()),
        () => new JsonArray(new JsonObject()),
    ];

    /// <summary>Changes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="place">Which of its values, counted through.</param>
    /// <param name="kind">What happens to it.</param>
    public static void Apply(JsonNode plan, int place, int kind)
    {
        JsonNode?[] containers = [.. Containers(plan)];
        (JsonNode container, int index) = Slots(containers).ElementAt(place % Slots(containers).Count());
        if (container is JsonObject mapping)
        {
            (string key, JsonNode? value) = mapping.ElementAt(index);
            switch (kind % (Values.Length + 4))
            {
                case 0:
                    mapping.Remove(key);
                    break;
                case 1:
                    mapping.Remove(key);
                    mapping[key + "s"] = value?.DeepClone();
                    break;
                case 2:
                    mapping["unheardOf"] = "甲";
                    break;
                case 3:
                    mapping["supporting"] = new JsonArray("SJJ");
                    break;
                default:
                    mapping[key] = Values[kind % Values.Length]();
                    break;
            }
        }
        else if (container is JsonArray list)
        {
            list[index] = Values[kind % Values.Length]();
        }
    }

    private static IEnumerable<(JsonNode Container, int Index)> Slots(IEnumerable<JsonNode?> containers) => containers.SelectMany(container => container switch
    {
        JsonObject mapping => Enumerable.Range(0, mapping.Count).Select(i => ((JsonNode)mapping, i)),
        JsonArray list => Enumerable.Range(0, list.Count).Select(i => ((JsonNode)list, i)),
        _ => [],
    });

    private static IEnumerable<JsonNode?> Containers(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(child => Containers(child.Value)).Prepend(mapping),
        JsonArray list => list.SelectMany(Containers).Prepend(list),
        _ => [],
    };
}
