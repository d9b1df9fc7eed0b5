using System.Text;
using FujianPlan.Authoring.Importing;

namespace FujianPlan.Authoring.Model;

/// <summary>
/// What is to be known of a plan's tasks without reading its catalogue, as a text that its assembly carries in an attribute
/// <c>AssemblyMetadata</c>, for analyzers: the version of this form; the namespace; and a line for each task whose text is lost or
/// that is retired, its fields between tabs: its code, <c>lost</c>, since when it is retired, and its successors, each with a
/// vertical tab behind it.
/// </summary>
public static class TaskMetadata
{
    /// <summary>The key of the attribute.</summary>
    public const string Key = CarriedForm.Tasks;

    /// <summary>Writes it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="space">The namespace of its types.</param>
    /// <returns>The text; null where there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Write(PlanModel plan, string space)
    {
        if (plan is null)
        {
            throw new ArgumentNullException(nameof(plan));
        }

        if (space is null)
        {
            throw new ArgumentNullException(nameof(space));
        }

        TaskModel[] tasks = [.. plan.Tasks];
        Dictionary<int, string> codes = tasks.ToDictionary(task => task.Value, task => task.Code);
        StringBuilder text = new();
        foreach (TaskModel task in tasks.Where(task => IsLost(task) || task.Retirement is not null))
        {
            string[] fields =
            [
                task.Code,
                IsLost(task) ? CarriedForm.Lost : string.Empty,
                CarriedForm.Clean(task.Retirement?.Since ?? string.Empty),
                CarriedForm.List(task.Retirement?.Successors.Select(value => codes[value]) ?? []),
            ];
            text.Append('\n').Append(string.Join(CarriedForm.Field.ToString(), fields));
        }

        return text.Length > 0 ? $"{CarriedForm.Version}\n{space}{text}" : null;
    }

    private static bool IsLost(TaskModel task) => task.Quotes.Count == 0;
}
