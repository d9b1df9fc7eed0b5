using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says whether an agency holds a role in a task, and why, in Chinese or English.</summary>
internal static class VerdictMessage
{
    internal static string Of(Verdict verdict, bool isChinese)
    {
        string agency = verdict.Plan!.Agencies.Shown(verdict.Agency, isChinese);
        string via = verdict.Via != 0 ? verdict.Plan.Agencies.Shown(verdict.Via, isChinese) : string.Empty;
        string task = verdict.TaskCode;
        return isChinese
            ? Chinese(verdict, agency, via, task)
            : English(verdict, agency, via, task);
    }

    private static string English(Verdict verdict, string agency, string via, string task)
    {
        string does = Does(verdict.Role);
        switch (verdict.Kind)
        {
            case VerdictKind.ByName:
                return agency + " " + does + " task " + task + ".";
            case VerdictKind.ThroughCollective:
                return agency + " " + does + " task " + task + ", as one of " + via + ".";
            case VerdictKind.MembersUnknown:
                return "Whether " + agency + " " + does + " task " + task + " is not known: the plan does not say who belongs to " + via + ".";
            case VerdictKind.OpenList:
                return "Whether " + agency + " " + does + " task " + task + " is not known: the list is open (等).";
            case VerdictKind.ClauseLost:
                return "Whether " + agency + " " + does + " task " + task + " is not known: its clause is lost.";
            case VerdictKind.NoOwnClause:
                return "Whether " + agency + " " + does + " task " + task + " is not known: it has no clause of its own. See the clauses of its measures and of the headings above it.";
            default:
                string verb = verdict.Role == Role.Responsible ? (verdict.HolderNumbers.Length > 1 ? "are" : "is") : (verdict.HolderNumbers.Length > 1 ? "do" : "does");
                string holders = verdict.HolderNumbers.Length == 0 ? "Nobody" : Joined(verdict, isChinese: false);
                return agency + " " + Not(verdict.Role) + " task " + task + ". " + holders + " " + verb + ".";
        }
    }

    private static string Does(Role role) =>
        role == Role.Lead ? "leads" : role == Role.Responsible ? "is responsible for" : role == Role.Supporting ? "supports" : "guides";

    private static string Not(Role role) =>
        role == Role.Lead ? "does not lead" : role == Role.Responsible ? "is not responsible for" : role == Role.Supporting ? "does not support" : "does not guide";

    private static string Chinese(Verdict verdict, string agency, string via, string task)
    {
        string role = RoleTable.NameOf(verdict.Role);
        switch (verdict.Kind)
        {
            case VerdictKind.ByName:
                return agency + role + "任务 " + task + "。";
            case VerdictKind.ThroughCollective:
                return agency + "作为" + via + "的成员" + role + "任务 " + task + "。";
            case VerdictKind.MembersUnknown:
                return agency + "是否" + role + "任务 " + task + " 未知：方案未列明" + via + "的成员。";
            case VerdictKind.OpenList:
                return agency + "是否" + role + "任务 " + task + " 未知：名单以“等”结尾。";
            case VerdictKind.ClauseLost:
                return agency + "是否" + role + "任务 " + task + " 未知：责任条款已佚失。";
            case VerdictKind.NoOwnClause:
                return agency + "是否" + role + "任务 " + task + " 未知：该任务本身没有责任条款，请参见其措施及上级标题的责任条款。";
            default:
                return agency + "不" + role + "任务 " + task + "。" + (verdict.HolderNumbers.Length == 0
                    ? "该任务没有" + role + "部门。"
                    : role + "部门是" + Joined(verdict, isChinese: true) + "。");
        }
    }

    private static string Joined(Verdict verdict, bool isChinese)
    {
        string all = verdict.Plan!.Agencies.Shown(verdict.HolderNumbers[0], isChinese);
        for (int i = 1; i < verdict.HolderNumbers.Length; i++)
        {
            all += (isChinese ? "、" : i == verdict.HolderNumbers.Length - 1 ? " and " : ", ") + verdict.Plan!.Agencies.Shown(verdict.HolderNumbers[i], isChinese);
        }

        return all;
    }
}
