using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// What analyzers find wrong with code that uses a plan. They are in <c>FujianPlan.Analyzers</c>, and a test holds them to this list,
/// which is for those that list rules.
/// </summary>
public static class CodeRules
{
    /// <summary>Every one of them, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Rule("FJP9001", FindingSeverity.Error, "Not an agency code", "不是部门代码"),
        Rule("FJP9002", FindingSeverity.Error, "Not a task code", "不是任务代码"),
        Rule("FJP9003", FindingSeverity.Error, "Agency name where a code is expected", "应为部门代码，却写了部门名称"),
        Rule("FJP9004", FindingSeverity.Suggestion, "A code as a literal", "以字面量书写的代码"),
        Rule("FJP9005", FindingSeverity.Warning, "A look-up that always fails", "必然失败的查找"),
        Rule("FJP9006", FindingSeverity.Warning, "A value that the plan does not have", "方案中没有的值"),
        Rule("FJP9007", FindingSeverity.Warning, "An identifier used as a code", "将标识符当作代码"),
        Rule("FJP9008", FindingSeverity.Warning, "A switch that does not handle a value", "switch 缺少取值"),
        Rule("FJP9009", FindingSeverity.Warning, "Retired agency or task", "已停用的部门或任务"),
        Rule("FJP9010", FindingSeverity.Warning, "A task implemented twice by the same code", "同一段代码重复标注任务"),
        Rule("FJP9011", FindingSeverity.Warning, "A task whose text is lost", "正文佚失的任务"),
        Rule("FJP9012", FindingSeverity.Suggestion, "An identifier written into a text", "标识符被写入文本"),
        Rule("FJP9013", FindingSeverity.Warning, "A code compared with a value that is not a code", "代码与不是代码的值比较"),
        Rule("FJP9014", FindingSeverity.Warning, "A code that the generated binder does not read", "生成的配置绑定器不读取的代码"),
        Rule("FJP9015", FindingSeverity.Warning, "A form bound to identifiers", "表单绑定了标识符"),
        Rule("FJP9016", FindingSeverity.Suggestion, "A constant code that is parsed", "被解析的常量代码"),
    ];

    private static RuleInfo Rule(string id, FindingSeverity severity, string english, string chinese) =>
        new(id, severity, IsLint: true, new FindingText(english, chinese));
}
