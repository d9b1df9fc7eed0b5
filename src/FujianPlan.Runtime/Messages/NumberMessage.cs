using System.Globalization;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says what is wrong with a number that should be a value's, in Chinese or English.</summary>
internal static class NumberMessage
{
    internal static PlanCodeException Of(PlanValueKind kind, int number)
    {
        string shown = number.ToString(CultureInfo.InvariantCulture);
        (string english, string chinese) = kind switch
        {
            PlanValueKind.Agency => ("agency", "部门"),
            PlanValueKind.Task => ("task", "任务"),
            PlanValueKind.Section => ("section", "章节"),
            _ => ("role", "角色"),
        };
        if (number == 0)
        {
            return new PlanCodeException(
                (kind == PlanValueKind.Agency ? "An " : "A ") + english + " is required: the number 0 does not stand for one.", "缺少" + chinese + "：编号 0 不表示任何" + chinese + "。", shown, nearest: null);
        }

        // Roles are every plan's, and a newer version of a plan has no more of them.
        return kind == PlanValueKind.Role
            ? new PlanCodeException("There is no role with the number " + shown + ".", "没有编号为 " + shown + " 的角色。", shown, nearest: null)
            : new PlanCodeException(
                "This plan has no " + english + " with the number " + shown + ". The sender may have a newer version of the plan.",
                "本方案没有编号为 " + shown + " 的" + chinese + "。发送方可能使用较新版本的方案。",
                shown,
                nearest: null);
    }
}
