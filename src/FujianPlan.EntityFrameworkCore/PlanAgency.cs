namespace FujianPlan.EntityFrameworkCore;

/// <summary>A row of the table of a plan's agencies.</summary>
/// <typeparam name="TAgency">The enum of the plan's agencies.</typeparam>
public sealed class PlanAgency<TAgency>
    where TAgency : struct, Enum
{
    /// <summary>The agency: its code, which is the key.</summary>
    public TAgency Code { get; set; }

    /// <summary>The name, as the plan writes it most often.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The name in English. Editorial; empty if there is none.</summary>
    public string English { get; set; } = string.Empty;

    /// <summary>Whether the name stands for several agencies.</summary>
    public bool IsCollective { get; set; }

    /// <summary>The version of the data that retired it; null if it is in force.</summary>
    public string? RetiredSince { get; set; }
}
