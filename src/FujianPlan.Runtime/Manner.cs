namespace FujianPlan.Runtime;

/// <summary>How the agencies of a group share their role.</summary>
public enum Manner
{
    /// <summary>The clause does not say.</summary>
    Unstated = 0,

    /// <summary>分别: each separately.</summary>
    Separately = 1,

    /// <summary>按职责分工: each within its own remit.</summary>
    WithinRemit = 2,
}
