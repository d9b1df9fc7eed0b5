using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>A server of PostgreSQL that has the rows of some regions.</summary>
/// <param name="Name">What it is called in the database: a part of names there.</param>
/// <param name="Regions">Its regions, as the column of regions has them.</param>
/// <param name="Place">Where it is.</param>
internal sealed partial record Shard(string Name, IReadOnlyList<string> Regions, DatabasePlace Place)
{
    /// <summary>Reads what the user writes: <c>north=3501,3502@10.0.0.11:5432/province</c>.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The shard; null where it is none.</returns>
    public static Shard? Parse(string written) =>
        written.Split('=', 2) is [var name, var rest] && Named().IsMatch(name)
        && rest.LastIndexOf('@') is > 0 and var at && DatabasePlace.Parse(rest[(at + 1)..]) is { } place
        && rest[..at].Split(',', StringSplitOptions.TrimEntries) is var regions && Array.TrueForAll(regions, region => Region().IsMatch(region))
            ? new Shard(name, regions, place)
            : null;

    // What can be seen, and no mark of SQL.
    [GeneratedRegex("^[\\p{L}\\p{N}_.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    // It is put behind names of this program's own, and PostgreSQL has 63 bytes for a name.
    [GeneratedRegex("^[a-z][a-z0-9_]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

/// <summary>Where a database of PostgreSQL is.</summary>
/// <param name="Host">The name or the address of its machine.</param>
/// <param name="Port">Its port.</param>
/// <param name="Database">Its name.</param>
internal sealed partial record DatabasePlace(string Host, int Port, string Database)
{
    /// <summary>The same as PostgreSQL's clients are told it.</summary>
    public string Connection => string.Create(CultureInfo.InvariantCulture, $"host={Host} port={Port} dbname={Database}");

    /// <summary>Reads what the user writes: <c>10.0.0.11:5432/province</c>, <c>[::1]/province</c>.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The place; null where it is none.</returns>
    public static DatabasePlace? Parse(string written)
    {
        Match match = Written().Match(written);
        string host = match.Groups["host"].Value.Trim('[', ']');
        return match.Success && (Uri.CheckHostName(host) != UriHostNameType.Unknown || IPAddress.TryParse(host, out _))
            && int.TryParse(match.Groups["port"] is { Success: true, Value: var port } ? port : "5432", CultureInfo.InvariantCulture, out int number) && number is > 0 and <= ushort.MaxValue
                ? new DatabasePlace(host, number, match.Groups["database"].Value)
                : null;
    }

    [GeneratedRegex("^(?<host>\\[[0-9a-fA-F:.]+\\]|[^:/\\[\\]]+)(:(?<port>[0-9]{1,5}))?/(?<database>[A-Za-z_][A-Za-z0-9_]{0,62})$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
