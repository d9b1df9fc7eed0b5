using System.Globalization;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says what is wrong with a task, or with what should be one, in Chinese or English.</summary>
internal static class TaskMessage
{
    internal static PlanCodeException NoTask(TaskTable tasks, SectionTable sections, string code)
    {
        string shown = ShownText.Of(code), first = tasks.Code(1);
        string english = "'" + shown + "' is not a task code of this plan. ", chinese = "本方案没有代码为“" + shown + "”的任务。";
        if (TaskCodeText.TaskOf(code) is { } task && tasks.OrdinalWithCode(task) is > 0 and int ordinal && tasks.Parent(ordinal) == 0)
        {
            return NoMeasure(tasks, ordinal, english, chinese, code);
        }

        int section = TaskCodeText.SectionOf(code);
        int count = sections.Has(section) ? sections.TasksOf(section) : 0;
        if (count > 0)
        {
            if (count == 1)
            {
                string one = section.ToString(CultureInfo.InvariantCulture);
                return new PlanCodeException(english + "The task of section " + one + " is " + one + ".1.", chinese + "章节 " + one + " 的任务是 " + one + ".1。", code, nearest: null);
            }

            string number = section.ToString(CultureInfo.InvariantCulture), from = number + ".1", to = number + "." + count.ToString(CultureInfo.InvariantCulture);
            return new PlanCodeException(
                english + "The tasks of section " + number + " are " + from + " to " + to + ".",
                chinese + "章节 " + number + " 的任务是 " + from + " 至 " + to + "。",
                code,
                nearest: null);
        }

        return new PlanCodeException(
            english + (sections.Count == 1 ? "The only section is 1" : "The sections are 1 to " + sections.Count.ToString(CultureInfo.InvariantCulture)) + "; write section and task as in '" + first + "'.",
            chinese + "任务代码由章节编号与任务编号组成，如“" + first + "”。",
            code,
            nearest: null);
    }

    private static PlanCodeException NoMeasure(TaskTable tasks, int task, string english, string chinese, string code)
    {
        TaskRange measures = tasks.Measures(task);
        string parent = tasks.Code(task);
        return measures.Count == 1
            ? new PlanCodeException(
                english + "The measure of task " + parent + " is " + tasks.Code(tasks.At(measures, 0)) + ".", chinese + "任务 " + parent + " 的措施是 " + tasks.Code(tasks.At(measures, 0)) + "。", code, nearest: null)
            : measures.Count == 0
            ? new PlanCodeException(english + "Task " + parent + " has no measures.", chinese + "任务 " + parent + " 没有措施。", code, nearest: null)
            : new PlanCodeException(
                english + "The measures of task " + parent + " are " + tasks.Code(tasks.At(measures, 0)) + " to " + tasks.Code(tasks.At(measures, measures.Count - 1)) + ".",
                chinese + "任务 " + parent + " 的措施是 " + tasks.Code(tasks.At(measures, 0)) + " 至 " + tasks.Code(tasks.At(measures, measures.Count - 1)) + "。",
                code,
                nearest: null);
    }

    internal static string Retired(TaskTable tasks, int ordinal, bool isChinese)
    {
        string message = isChinese ? "任务 " + tasks.Code(ordinal) + " 已停用。" : "Task " + tasks.Code(ordinal) + " is no longer in force.";
        TaskRange successors = tasks.Successors(ordinal);
        if (successors.Count == 0)
        {
            return message;
        }

        string all = tasks.Code(tasks.At(successors, 0));
        for (int i = 1; i < successors.Count; i++)
        {
            all += (isChinese ? "、" : ", ") + tasks.Code(tasks.At(successors, i));
        }

        return message + (isChinese ? "请写 " + all + "。" : " Write " + all + ".");
    }
}
