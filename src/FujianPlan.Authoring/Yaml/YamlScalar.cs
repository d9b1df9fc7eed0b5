namespace FujianPlan.Authoring.Yaml;

/// <summary>A single value, or a key.</summary>
internal sealed class YamlScalar : YamlNode
{
    internal YamlScalar(string value, YamlScalarStyle style, int start, int end)
        : base(start, end)
    {
        Value = value;
        Style = style;
    }

    /// <summary>What it says, with quotes, escapes and folding undone, and without characters that text may not hold.</summary>
    internal string Value { get; }

    internal YamlScalarStyle Style { get; }

    /// <summary>Whether nothing is written at all: <c>name:</c> and no more, or an empty pair of quotes.</summary>
    internal bool IsEmpty => Value.Length == 0;

    /// <summary>Whether it is one of YAML's words for no value.</summary>
    internal bool IsNullWord => Style == YamlScalarStyle.Plain && Value is "~" or "null" or "Null" or "NULL";
}

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
