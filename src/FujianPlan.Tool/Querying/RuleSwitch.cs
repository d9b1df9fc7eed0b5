using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;

namespace FujianPlan.Tool.Querying;

/// <summary>How a rule is switched off: the last section of its page, where the command shows it.</summary>
internal static class RuleSwitch
{
    /// <summary>The section, as Markdown.</summary>
    /// <param name="rule">The rule.</param>
    public static FindingText SectionOf(RuleInfo rule)
    {
        if (CodeRules.All.Contains(rule))
        {
            return new FindingText(
                $"\n## How to switch it off\n\nIn the `.editorconfig` of the code:\n{Lines(rule, "[*.cs]")}",
                $"\n## 如何关闭\n\n在代码的 `.editorconfig` 中写：\n{Lines(rule, "[*.cs]")}");
        }

        return rule.IsLint
            ? new FindingText(
                $"\n## How to switch it off\n\n`fujianplan check --severity {rule.Id}=none` does not report it. To switch it off permanently, also for builds, write this in a file `.globalconfig` in the folder of the plan or in a folder above it (an `.editorconfig` has no effect on plans):\n{Lines(rule, "is_global = true")}",
                $"\n## 如何关闭\n\n`fujianplan check --severity {rule.Id}=none` 不报告此规则。如需长期关闭，并用于构建，请在方案所在文件夹或其上级文件夹的 `.globalconfig` 中写（`.editorconfig` 对方案无效）：\n{Lines(rule, "is_global = true")}")
            : new FindingText(
                "\n## How to switch it off\n\nIt cannot be switched off: a plan that breaks this rule cannot be compiled.\n",
                "\n## 如何关闭\n\n不可关闭：违反此规则的方案无法编译。\n");
    }

    private static string Lines(RuleInfo rule, string first) => $"\n```ini\n{first}\ndotnet_diagnostic.{rule.Id}.severity = none\n```\n";
}
