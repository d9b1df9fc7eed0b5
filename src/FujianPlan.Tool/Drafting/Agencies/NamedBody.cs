namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>A name that clauses have, and what is known of it.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsCollective">Whether it stands for several.</param>
/// <param name="Order">Its place among all names, in the order in which clauses first have them.</param>
/// <param name="Known">What it says of a usual body; null where it is the name of none.</param>
internal sealed record NamedBody(string Name, bool IsCollective, int Order, BodyName? Known)
{
    /// <summary>The clauses that name it so, by their places.</summary>
    public HashSet<int> Clauses { get; } = [];

    /// <summary>How clauses write it where they leave out a part that a neighbour has.</summary>
    public SortedSet<string> Elided { get; } = new(StringComparer.Ordinal);

    /// <summary>How often clauses name it.</summary>
    public int Occurrences { get; set; }

    /// <summary>The words by which it is found in the notice: the name, or where clauses leave out a part of it, what stands there.</summary>
    public string Written { get; set; } = Name;
}

/// <summary>The names of one agency.</summary>
internal sealed class AgencyGroup
{
    /// <summary>Makes a group of one name.</summary>
    /// <param name="first">The name.</param>
    public AgencyGroup(NamedBody first) => Names.Add(first);

    /// <summary>Its names.</summary>
    public List<NamedBody> Names { get; } = [];

    /// <summary>The one that the notice has most often; of several, one without a bracket, and the longest.</summary>
    public NamedBody Main => Names.OrderByDescending(name => name.Occurrences).ThenBy(name => BodyName.WithoutBracket(name.Name) != name.Name).ThenByDescending(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal).First();

    /// <summary>Where it is first named.</summary>
    public int Order => Names.Min(name => name.Order);

    /// <summary>What its names say of a usual body; null where they are the names of none.</summary>
    public BodyName? Known => Names.Select(name => name.Known).OfType<BodyName>().OrderByDescending(known => known.IsOfParty).ThenByDescending(known => known.Level != BodyLevel.Unstated).ThenBy(known => known.Office, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>How often clauses name it.</summary>
    public int Occurrences => Names.Sum(name => name.Occurrences);

    /// <summary>Whether a clause names both this and another.</summary>
    /// <param name="other">The other.</param>
    public bool IsNamedBeside(AgencyGroup other) => Names.Exists(name => other.Names.Exists(another => name.Clauses.Overlaps(another.Clauses)));
}
