using System.Globalization;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says what is wrong with a task, or with what should be one, in Chinese or English.</summary>
internal static class TaskMessage
{
    internal static PlanCodeException NoTask(TaskTable tasks, SectionTable sections, string code)
    {
        string shown = ShownText.Of(code), first = tasks.Code(1);
        string english = "'" + shown + "' is not a task code of this plan. ", chinese = "本方案没有任务“" + shown + "”。";
        int section = TaskCodeText.SectionOf(code);
        TaskRange some = sections.Has(section) ? sections.Tasks(section) : default;
        if (some.Count > 0)
        {
            string number = section.ToString(CultureInfo.InvariantCulture), from = tasks.Code(tasks.At(some, 0)), to = tasks.Code(tasks.At(some, some.Count - 1));
            return new PlanCodeException(
                english + "The tasks of section " + number + " are " + from + " to " + to + ".",
                chinese + "章节 " + number + " 的任务是 " + from + " 至 " + to + "。",
                code,
                nearest: null);
        }

        return new PlanCodeException(
            english + "The sections are 1 to " + sections.Count.ToString(CultureInfo.InvariantCulture) + "; write section and task as in '" + first + "'.",
            chinese + "任务代码由章节号与序号组成，如“" + first + "”。",
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
