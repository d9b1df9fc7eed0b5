using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules;

/// <summary>What a message calls a task, and where it points for want of something that is there.</summary>
internal static class TaskLabel
{
    /// <summary>“Task 1.5”, or as much of it as the plan says.</summary>
    internal static FindingText Of(SectionNode section, TaskNode task)
    {
        if (section.Number is { } sectionNumber && task.Number is { } number)
        {
            string code = FormattableString.Invariant($"{sectionNumber.Value}.{number.Value}");
            return new FindingText($"Task {code}", $"任务 {code} ");
        }

        return new FindingText("This task", "此任务");
    }

    /// <summary>The scalar that stands for the task.</summary>
    internal static SourcePlace PlaceOf(TaskNode task) => task.Number?.Place ?? task.Id?.Place ?? task.Place;

    internal static string RoleKey(DutyNode duty) => RoleWord.Of(duty.Role);
}
