using System.Text.Json;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>A value of a JSON document that remembers which members of it were asked for.</summary>
/// <param name="element">The value.</param>
/// <param name="path">Where it stands: the names of members, without the places in arrays.</param>
/// <param name="read">The paths that were asked for.</param>
internal sealed class ReadJson(JsonElement element, string path, HashSet<string> read)
{
    /// <summary>A member, which has to be there.</summary>
    public ReadJson this[string name]
    {
        get
        {
            string member = path + "/" + name;
            read.Add(member);
            return new ReadJson(element.GetProperty(name), member, read);
        }
    }

    /// <summary>Whether it is null.</summary>
    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    /// <summary>The value as a cell of a table.</summary>
    public string Cell => element.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => element.GetRawText(),
        _ => throw new InvalidOperationException($"{path} is no single value."),
    };

    /// <summary>The values of an array.</summary>
    public ReadJson[] Items => [.. element.EnumerateArray().Select(item => new ReadJson(item, path, read))];

    /// <summary>The paths of all members of a document that are one value.</summary>
    /// <param name="element">The document.</param>
    /// <param name="path">Where it stands.</param>
    public static IEnumerable<string> Paths(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Paths(member.Value, path + "/" + member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Paths(item, path)),
        _ => [path],
    };
}
