namespace FujianPlan.Authoring.Yaml;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value; an empty scalar where none is written.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
