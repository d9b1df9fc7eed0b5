using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Yaml;

/// <summary>Where the nodes of a tree stand in their file: a file knows nothing of YAML.</summary>
internal static class YamlPlaces
{
    /// <summary>Where a node stands.</summary>
    internal static SourcePlace Place(this PlanFileReading file, YamlNode node) => file.Place(node.Start, node.End);

    /// <summary>Reports what is wrong with a node.</summary>
    internal static void Report(this PlanFileReading file, RuleInfo rule, YamlNode node, string english, string chinese, params RelatedPlace[] related) =>
        file.Report(rule, file.Place(node), english, chinese, related);
}
