namespace FujianPlan.Authoring.Comparison;

/// <summary>What a change of a plan means to those who follow it.</summary>
public enum ChangeClass
{
    /// <summary>Remarks, translations, other names: nothing that compiled or was stored stops working, and nobody's duty changes.</summary>
    Editorial = 0,

    /// <summary>Who has to do what has changed.</summary>
    DutyChanging = 1,

    /// <summary>Programs that named something no longer compile, or data that was stored is no longer understood.</summary>
    Breaking = 2,
}
