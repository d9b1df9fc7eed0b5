namespace FujianPlan.Authoring.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum YamlScalarStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Between single or double quotes.</summary>
    Quoted,

    /// <summary>On indented lines after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
