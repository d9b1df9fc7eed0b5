using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>What is wrong with a value, and what to write.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The same for whoever wrote the value.</param>
/// <param name="Code">The code that is meant, or the nearest one; null where none is near.</param>
internal sealed record ValueFault(FaultKind Kind, FindingText Text, string? Code)
{
    /// <summary>What is wrong, as scripts know it: <c>not-found</c>.</summary>
    public string Id => Kind switch
    {
        FaultKind.NotFound => "not-found",
        FaultKind.Name => "name",
        FaultKind.NotExact => "not-exact",
        FaultKind.Ambiguous => "ambiguous",
        FaultKind.Retired => "retired",
        FaultKind.Empty => "empty",
        FaultKind.NotText => "not-text",
        FaultKind.Malformed => "malformed",
        _ => throw new InvalidOperationException($"{Kind} has no name."),
    };

    /// <summary>The same, as people read it in Chinese.</summary>
    public string ChineseId => Kind switch
    {
        FaultKind.NotFound => "查无此部门",
        FaultKind.Name => "填了名称",
        FaultKind.NotExact => "写法不符",
        FaultKind.Ambiguous => "所指不明",
        FaultKind.Retired => "已停用",
        FaultKind.Empty => "未填写",
        FaultKind.NotText => "不是文本",
        _ => "格式有误",
    };
}
