#nullable enable

namespace FujianPlan.Data;

/// <summary>Says why a value is not taken, in Chinese or English.</summary>
internal static class ValidationMessage
{
    internal static string NoAgency(string value, bool isChinese) => isChinese
        ? "本方案没有部门“" + ShownText.Of(value) + "”。"
        : "'" + ShownText.Of(value) + "' is no agency of this plan.";

    internal static string Collective(Agency agency, bool isChinese)
    {
        string shown = ResolutionMessage.Shown(agency, isChinese);
        return isChinese ? shown + "是若干部门的统称，请写其中的一个部门。" : shown + " stands for several agencies. Write one of them.";
    }

    internal static string Retired(AgencyInfo agency, bool isChinese)
    {
        string message = ResolutionMessage.Shown(agency.Agency, isChinese) + (isChinese ? "已停用。" : " is no longer in force.");
        if (agency.Retirement is AgencyRetirement retirement && retirement.Successors.Count > 0)
        {
            Agency[] successors = new Agency[retirement.Successors.Count];
            for (int i = 0; i < successors.Length; i++)
            {
                successors[i] = retirement.Successors[i];
            }

            message += isChinese ? "请写" + ResolutionMessage.Join(successors, true) + "。" : " Write " + ResolutionMessage.Join(successors, false) + ".";
        }

        return message;
    }

    internal static string NoTask(string code, bool isChinese) => isChinese
        ? "本方案没有任务“" + ShownText.Of(code) + "”。任务代码由节号与序号组成，如“" + Plan.Tasks[0].Code + "”。"
        : Plan.NoTask(code);

    internal static string Retired(PlanTask task, bool isChinese)
    {
        string message = isChinese ? "任务 " + task.Code + " 已停用。" : "Task " + task.Code + " is no longer in force.";
        if (task.Retirement is TaskRetirement retirement && retirement.Successors.Count > 0)
        {
            string successors = retirement.Successors[0].Code;
            for (int i = 1; i < retirement.Successors.Count; i++)
            {
                successors += (isChinese ? "、" : ", ") + retirement.Successors[i].Code;
            }

            message += isChinese ? "请写 " + successors + "。" : " Write " + successors + ".";
        }

        return message;
    }
}
