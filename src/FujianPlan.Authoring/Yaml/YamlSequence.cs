namespace FujianPlan.Authoring.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence : YamlNode
{
    internal YamlSequence(int start, int end)
        : base(start, end)
    {
    }

    internal List<YamlNode> Items { get; } = [];
}
