using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Tests.Rooms;

/// <summary>The rooms of the project in the order of CONTRIBUTING.md: each may use those before it. A room is a folder, or a type at the root.</summary>
internal sealed partial class RoomMap
{
    private const string Root = "FujianPlan.Authoring";

    // Until the emitters' own namespace is this project's.
    private const string Emitters = "FujianPlan.Generator.Emission";

    private readonly string[] _rooms;

    private RoomMap(string[] rooms) => _rooms = rooms;

    public IReadOnlyList<string> Rooms => _rooms;

    /// <summary>Reads the map out of CONTRIBUTING.md.</summary>
    public static RoomMap Read()
    {
        string text = RepositoryFile.Read("CONTRIBUTING.md").ReplaceLineEndings("\n");
        string table = text[text.IndexOf("| room |", StringComparison.Ordinal)..];
        return new RoomMap([.. Row().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Select(row => row.Groups[1].Value)]);
    }

    /// <summary>The room that something is in; null for what is not this project's, such as what it shares with the library.</summary>
    public static string? RoomOf(string space, string type) =>
        space == Emitters ? "Emission"
        : space == Root ? type
        : space.StartsWith(Root + ".", StringComparison.Ordinal) ? space[(Root.Length + 1)..].Split('.')[0]
        : null;

    /// <summary>Why one room may not use another; null where it may.</summary>
    public string? Objection(string user, string used)
    {
        int from = Array.IndexOf(_rooms, user), to = Array.IndexOf(_rooms, used);
        return from < 0 ? $"the room {user} is not in the map"
            : to < 0 ? $"the room {used} is not in the map"
            : from < to ? $"{user} comes before {used}"
            : null;
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
