namespace FujianPlan.Authoring.Yaml;

/// <summary>Something that stands there, cannot be read, and already has its finding, such as an alias.</summary>
internal sealed class YamlUnread : YamlNode
{
    internal YamlUnread(int start, int end)
        : base(start, end)
    {
    }
}
