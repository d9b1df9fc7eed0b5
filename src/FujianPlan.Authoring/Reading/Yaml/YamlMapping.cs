namespace FujianPlan.Authoring.Reading.Yaml;

/// <summary>A mapping. Its keys are distinct: of a repeated one, only the first stands here.</summary>
internal sealed class YamlMapping : YamlNode
{
    internal YamlMapping(int start, int end)
        : base(start, end)
    {
    }

    internal List<YamlEntry> Entries { get; } = [];

    /// <summary>Whether reading broke off inside it, so that what it lacks proves nothing.</summary>
    internal bool IsCut { get; set; }
}
