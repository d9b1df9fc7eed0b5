namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// A node of the light tree that a file is read into. It knows only offsets: lines and columns are worked out for the
/// nodes that turn out to need them.
/// </summary>
internal abstract class YamlNode
{
    private protected YamlNode(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Offset of its first UTF-16 code unit.</summary>
    internal int Start { get; set; }

    /// <summary>Offset just past its last code unit.</summary>
    internal int End { get; set; }

    /// <summary>Whether reading broke off inside it or just behind it, so that what it lacks, or is, proves nothing.</summary>
    internal bool IsCut { get; set; }
}

/// <summary>Something that stands there, cannot be read, and already has its finding, such as an alias.</summary>
internal sealed class YamlUnread : YamlNode
{
    internal YamlUnread(int start, int end)
        : base(start, end)
    {
    }
}
