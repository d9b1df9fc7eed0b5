namespace FujianPlan.Authoring.Yaml;

/// <summary>What was read of one file.</summary>
/// <param name="Root">The outermost node; null where the file has no content, or none that could be read.</param>
/// <param name="IsCut">Whether reading broke off before the end of the file. There is a finding that says why.</param>
internal sealed record YamlTree(YamlNode? Root, bool IsCut);

/// <summary>What is known where the YAML parser gave up.</summary>
/// <param name="Message">What the parser says; empty where it broke down instead of saying anything.</param>
/// <param name="Start">Where the construct starts that it gave up in.</param>
/// <param name="End">Where it gave up.</param>
/// <param name="Scanned">How far it had looked.</param>
internal sealed record YamlSyntaxError(string Message, int Start, int End, int Scanned);
