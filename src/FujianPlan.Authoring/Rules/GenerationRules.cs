using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>What can go wrong where a plan is compiled, whatever the plan says.</summary>
public static class GenerationRules
{
    /// <summary>The project's C# is older than the generated code.</summary>
    public static RuleInfo LanguageVersion { get; } = Rule("FJP0016", "C# version too old", "C# 版本过低");

    /// <summary>The namespace that was asked for is none.</summary>
    public static RuleInfo Namespace { get; } = Rule("FJP0017", "Namespace not valid", "命名空间无效");

    /// <summary>Our own mistake.</summary>
    public static RuleInfo InternalError { get; } = Rule("FJP0018", "Internal error", "内部错误");

    /// <summary>An assembly cannot hold the plan's words.</summary>
    public static RuleInfo TooLarge { get; } = Rule("FJP0019", "Plan too large for one assembly", "方案过大，一个程序集无法容纳");

    /// <summary>A referenced assembly has a plan in the same namespace.</summary>
    public static RuleInfo NamespaceTaken { get; } = Rule("FJP0023", "Namespace of another plan", "命名空间属于其他方案");

    /// <summary>The project lacks what plans run on, or has another version of it.</summary>
    public static RuleInfo Runtime { get; } = Rule("FJP0026", "Runtime missing or of another version", "缺少运行库或版本不符");

    /// <summary>Every rule above, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [LanguageVersion, Namespace, InternalError, TooLarge, NamespaceTaken, Runtime];

    private static RuleInfo Rule(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));
}
