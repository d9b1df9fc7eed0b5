namespace FujianPlan.Authoring.Vocabulary;

/// <summary>How several agencies share a role. The values are those of the library's <c>Manner</c>.</summary>
public enum DutyManner
{
    /// <summary>The clause does not say.</summary>
    Unstated = 0,

    /// <summary>分别: each separately.</summary>
    Separately = 1,

    /// <summary>按职责分工: each within its own remit.</summary>
    WithinRemit = 2,
}
