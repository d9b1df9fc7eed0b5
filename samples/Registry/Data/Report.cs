using FujianPlan.Runtime;

namespace Registry.Data;

/// <summary>What an agency has reported on a task of a plan.</summary>
/// <typeparam name="TTask">The tasks of the plan.</typeparam>
/// <typeparam name="TAgency">Its agencies.</typeparam>
public abstract class Report<TTask, TAgency>
    where TTask : struct, Enum
    where TAgency : struct, Enum
{
    public int Id { get; set; }

    public TTask Task { get; set; }

    public Role Role { get; set; }

    public TAgency Agency { get; set; }

    public bool IsDone { get; set; }

    public string Remark { get; set; } = "";
}

/// <summary>A report on the province's plan.</summary>
public sealed class ProvinceReport : Report<FujianPlan.TaskId, FujianPlan.Agency>;

/// <summary>A report on the city's plan.</summary>
public sealed class CityReport : Report<CityPlan.TaskId, CityPlan.Agency>;
