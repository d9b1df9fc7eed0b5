namespace FujianPlan.Authoring.Yaml;

/// <summary>What was read of one file.</summary>
/// <param name="Root">The outermost node; null where the file has no content, or none that could be read.</param>
/// <param name="IsCut">Whether reading broke off before the end of the file. There is a finding that says why.</param>
internal sealed record YamlTree(YamlNode? Root, bool IsCut);
