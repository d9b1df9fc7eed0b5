using System.Text;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>The usual bodies, out of <c>Bodies.txt</c>. They are read when the first name is looked up.</summary>
internal sealed class KnownBodies
{
    private const char Bare = '~';

    private static readonly Lazy<KnownBodies> Read = new(() => new KnownBodies());

    // How the end of an office is written.
    private static readonly Dictionary<string, string[]> Ends = new(StringComparer.Ordinal)
    {
        ["委"] = ["委员会", "委"],
        ["办"] = ["办公室", "办"],
    };

    private readonly Dictionary<string, (KnownBody Body, string Office)> _local = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (KnownBody Body, bool IsBare)> _central = new(StringComparer.Ordinal);
    private readonly List<KnownPlaceBody> _places = [];

    private KnownBodies()
    {
        using StreamReader reader = new(typeof(KnownBodies).Assembly.GetManifestResourceStream("Bodies.txt")!, Encoding.UTF8);
        string group = string.Empty;
        int index = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                group = line;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                Add(group, [.. line.Split('|').Select(field => field.Trim())], index++);
            }
        }
    }

    /// <summary>All of them.</summary>
    public static KnownBodies All => Read.Value;

    /// <summary>Bodies of which the names have a place in them.</summary>
    public IReadOnlyList<KnownPlaceBody> Places => _places;

    /// <summary>All bodies, with each name; of local ones, the name has no level.</summary>
    public IEnumerable<(string Name, KnownBody Body, string Office)> Names =>
        _local.Select(pair => (pair.Key, pair.Value.Body, pair.Value.Office)).Concat(_central.Select(pair => (pair.Key, pair.Value.Body, string.Empty)));

    /// <summary>A body of any level, by its name without the level.</summary>
    /// <param name="name">The name.</param>
    public (KnownBody Body, string Office)? Local(string name) => _local.TryGetValue(name, out (KnownBody Body, string Office) found) ? found : null;

    /// <summary>A body of the centre, by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isOfCentre">Whether the notice is the centre's, where names such as 能源局 mean its bodies.</param>
    public KnownBody? Central(string name, bool isOfCentre) => _central.TryGetValue(name, out (KnownBody Body, bool IsBare) found) && (isOfCentre || !found.IsBare) ? found.Body : null;

    private void Add(string group, string[] fields, int index)
    {
        switch (group)
        {
            case "[places]":
                _places.Add(new KnownPlaceBody(new KnownBody(index, BodyGroup.Place, [], string.Empty, fields[1]), fields[0].Split(' ')));
                break;
            case "[central]":
                KnownBody central = new(index, BodyGroup.Central, fields[0].Split(' '), fields[1] == "-" ? string.Empty : '=' + fields[1], fields.Length > 3 ? fields[3] : "central");
                foreach (string name in fields[2].Split(' '))
                {
                    _central.Add(name.TrimStart(Bare), (central, name[0] == Bare));
                }

                break;
            default:
                AddLocal(new KnownBody(index, group == "[offices]" ? BodyGroup.Office : group == "[whole]" ? BodyGroup.Whole : BodyGroup.Party, fields[0].Split(' '), fields[1] == "-" ? string.Empty : fields[1], fields.Length > 4 ? fields[4] : string.Empty), fields[2], fields[3]);
                break;
        }
    }

    private void AddLocal(KnownBody body, string offices, string names)
    {
        foreach (string name in names.Split(' '))
        {
            if (name[^1] == '!')
            {
                _local.Add(name[..^1], (body, name[^2..^1]));
            }
            else if (body.Group != BodyGroup.Office)
            {
                _local.Add(name, (body, string.Empty));
            }
            else
            {
                foreach (string office in offices.Split(' '))
                {
                    foreach (string end in Ends.GetValueOrDefault(office) ?? [office])
                    {
                        _local.Add(name + end, (body, office));
                    }
                }
            }
        }
    }
}

/// <summary>A body of which the names have a place in them.</summary>
/// <param name="Body">The body.</param>
/// <param name="Names">Its names, each with * for the place; the short one last.</param>
internal sealed record KnownPlaceBody(KnownBody Body, IReadOnlyList<string> Names)
{
    private const int ShortestPlace = 2;
    private const int LongestPlace = 12;

    /// <summary>The place that stands in a name; null where the name is not of this body.</summary>
    /// <param name="name">The name.</param>
    public string? PlaceIn(string name)
    {
        foreach (string pattern in Names)
        {
            int at = pattern.IndexOf('*', StringComparison.Ordinal), length = name.Length - pattern.Length + 1;
            if (length is >= ShortestPlace and <= LongestPlace && name.AsSpan().StartsWith(pattern.AsSpan(0, at)) && name.AsSpan().EndsWith(pattern.AsSpan(at + 1)))
            {
                return name.Substring(at, length);
            }
        }

        return null;
    }

    /// <summary>The short name, with a place.</summary>
    /// <param name="place">The place.</param>
    public string ShortName(string place) => Names[^1].Replace("*", place, StringComparison.Ordinal);
}
