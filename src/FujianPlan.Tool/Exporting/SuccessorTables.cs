using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>What stands in the place of agencies and tasks that are retired, as tables.</summary>
internal static class SuccessorTables
{
    /// <summary>The tables.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static IEnumerable<PlanTable> Of(PlanModel plan, Dictionary<int, string> codes) =>
    [
        Of("agency", plan.Agencies.Select(agency => (agency.Code, agency.Retirement)), number => codes[number]),
        Of("task", plan.Tasks.Select(task => (task.Code, task.Retirement)), TaskModel.CodeOf),
    ];

    private static PlanTable Of(string of, IEnumerable<(string Code, RetirementModel? Retirement)> retired, Func<int, string> code) => new(
        of + "_successor",
        [new(of, ColumnType.Key), new("position", ColumnType.Integer), new("successor", ColumnType.Key)],
        [of, "position"],
        [new([of], of, ["code"]), new(["successor"], of, ["code"])],
        [.. retired.Where(one => one.Retirement is not null).SelectMany(one => one.Retirement!.Successors.Select((successor, i) => new object?[] { one.Code, i + 1, code(successor) }))]);
}
