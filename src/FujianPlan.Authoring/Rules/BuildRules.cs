using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// What the package's own build targets find wrong with a project, before anything of it is compiled. Their messages
/// stand in <c>FujianPlan.Generator.targets</c>.
/// </summary>
public static class BuildRules
{
    /// <summary>A project compiles a plan, and has none.</summary>
    public static RuleInfo NoPlan { get; } = Rule("FJP0020", "No plan", "没有方案文件");

    /// <summary>A project names a file that is not there.</summary>
    public static RuleInfo MissingItem { get; } = Rule("FJP0021", "File does not exist", "文件不存在");

    /// <summary>A property has a character that does not reach the compiler.</summary>
    public static RuleInfo UnusableProperty { get; } = Rule("FJP0022", "Property value is cut short", "属性值会被截断");

    /// <summary>Every rule above, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [NoPlan, MissingItem, UnusableProperty];

    private static RuleInfo Rule(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));
}
