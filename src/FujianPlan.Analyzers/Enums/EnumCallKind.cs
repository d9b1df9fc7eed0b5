namespace FujianPlan.Analyzers.Enums;

/// <summary>What the runtime is asked of one of a plan's enums.</summary>
internal enum EnumCallKind
{
    /// <summary>The value of a text.</summary>
    Parse,

    /// <summary>The value of a text, where it has one.</summary>
    TryParse,

    /// <summary>The text of a value.</summary>
    Text,

    /// <summary>Whether a value is a member.</summary>
    IsDefined,
}
