using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Checking;

/// <summary>Rules and severities as people type them: the same on the command line and in files.</summary>
internal static class RuleSetting
{
    private const string Prefix = "FJP";

    /// <summary>The id of a rule as it is typed: fjp2001, 2001, ２００１.</summary>
    /// <param name="written">What was typed.</param>
    public static string IdOf(string written)
    {
        string id = TypedForm.HalfWidth(written).Trim().ToUpperInvariant();
        return id.Length > 0 && id.All(char.IsAsciiDigit) ? Prefix + id : id;
    }

    /// <summary>Reads a severity.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="written">The word.</param>
    /// <param name="severity">The severity; null where the rule is not to be told.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static FindingText? Read(RuleInfo rule, string written, out FindingSeverity? severity)
    {
        severity = null;
        if (!rule.IsLint)
        {
            return new FindingText($"The severity of {rule.Id} cannot be set: a plan that breaks it cannot be compiled.", $"{rule.Id} 的严重程度不可更改：违反它的方案无法编译。");
        }

        switch (TypedForm.HalfWidth(written).Trim().ToLowerInvariant())
        {
            // What a compiler does not show in a build: https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-options.
            case "none" or "silent" or "suggestion" or "refactoring" or "不报告":
                return null;
            case "error" or "错误":
                severity = FindingSeverity.Error;
                return null;
            case "warning" or "警告":
                severity = FindingSeverity.Warning;
                return null;
            case "default" or "默认":
                severity = rule.Severity;
                return null;
            default:
                string shown = ShownText.Of(written);
                return new FindingText($"'{shown}' is not a severity. The severities are error, warning, none and default.", $"没有严重程度“{shown}”。可写 error（错误）、warning（警告）、none（不报告）、default（默认）。");
        }
    }
}
