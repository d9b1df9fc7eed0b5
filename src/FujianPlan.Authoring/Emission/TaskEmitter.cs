using System.Globalization;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Writes the tasks' identifiers: an enum, and constants of their codes.</summary>
internal static class TaskEmitter
{
    /// <summary>Writes the enum.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="space">The namespace.</param>
    /// <returns>The file.</returns>
    public static string Enum(PlanModel model, string space)
    {
        CodeWriter code = new(space, PlanEnumAttributes.Usings);
        string measures = model.Tasks.Any(task => task.IsMeasure) ? ", a measure's that of its task × 1000 + ordinal" : string.Empty;
        code.Line($"/// <summary>The tasks of the plan, lost ones included. A task's value is section × 1000 + ordinal{measures}; 0 is not a task.</summary>");
        PlanEnumAttributes.Write(code, "TaskId", "Task");
        int next = 0;
        using (code.Open("public enum TaskId"))
        {
            AgencyEmitter.Separated(code, model.Tasks, task =>
            {
                code.Line($"/// <summary>{Summary(task)}</summary>");
                string? retired = Retired(task, model);
                if (task.Clause is not null || retired is not null)
                {
                    string clause = task.Clause is null ? string.Empty : XmlDoc.Of(task.Clause);
                    code.Line($"/// <remarks>{clause}{(clause.Length > 0 && retired is not null ? " " : string.Empty)}{retired}</remarks>");
                }

                PlanEnumAttributes.WriteMember(code, task.Code);

                // A value that follows from the one before is not written: the compiler takes its time over each.
                code.Line(task.Value == next ? $"{task.Id}," : $"{task.Id} = {task.Value.ToString(CultureInfo.InvariantCulture)},");
                next = task.Value + 1;
            });
        }

        return code.ToString();
    }

    /// <summary>Writes the constants.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="space">The namespace.</param>
    /// <returns>The file.</returns>
    public static string Codes(PlanModel model, string space)
    {
        CodeWriter code = new(space);
        code.Line("/// <summary>The codes of the tasks, as constants: for attributes, switches and storage.</summary>");
        using (code.Open("public static class TaskCodes"))
        {
            AgencyEmitter.Separated(code, model.Tasks, task =>
            {
                code.Line($"/// <summary>{Summary(task)}</summary>");
                code.Line($"public const string {task.Id} = {CSharpLiteral.Of(task.Code)};");
            });
        }

        return code.ToString();
    }

    private static string? Retired(TaskModel task, PlanModel model) => task.Retirement is { } retirement
        ? RetirementText.Of(retirement, retirement.Successors.Select(value => "TaskId." + model.Tasks.First(other => other.Value == value).Id))
        : null;

    private static string Summary(TaskModel task)
    {
        string text = string.Join("[…]", task.Quotes);
        text = (task.GapBefore ? "[…]" : string.Empty) + text + (task.GapAfter ? "[…]" : string.Empty);
        return XmlDoc.Of($"{task.Code} {(text.Length == 0 ? "(the text is lost)" : text)}");
    }
}
