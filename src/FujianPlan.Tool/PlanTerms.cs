using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool;

/// <summary>
/// The words for what a plan says, as people read them: in English those of the plan file, in Chinese those that documents of the
/// government have. Exports for programs have those of the file in both (<see cref="PlanWords"/>).
/// </summary>
internal static class PlanTerms
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["added"] = "新增", ["removed"] = "删除",
        ["title"] = "标题", ["english"] = "英文名称", ["issuer"] = "发文机关", ["issued"] = "发文日期", ["period"] = "规划期", ["drafter"] = "起草部门",
        ["dataVersion"] = "数据版本", ["source"] = "来源文件", ["notice"] = "通知文字",
        ["code"] = "代码", ["number"] = "编号", ["id"] = "标识符", ["name"] = "名称", ["aliases"] = "别名", ["editorialAliases"] = "自拟别名", ["formerNames"] = "曾用名", ["kind"] = "类别",
        ["gbt2260"] = "行政区划代码", ["collective"] = "统称", ["members"] = "成员", ["retired"] = "停用", ["note"] = "备注",
        ["editorialTitle"] = "自拟标题", ["part"] = "所属部分", ["text"] = "正文", ["lead"] = "牵头", ["responsible"] = "负责", ["supporting"] = "配合", ["guiding"] = "指导", ["clause"] = "责任条款", ["attestation"] = "存佚状态",
        ["editorial"] = "编者理解", ["carried"] = "据他处说明", ["remarks"] = "通用说明", ["deadline"] = "完成时限",
    };

    /// <summary>A role.</summary>
    public static FindingText Of(DutyRole role) => new(PlanWords.Of(role), Fields[PlanWords.Of(role)]);

    /// <summary>How the duty is shared; null where the clause does not say.</summary>
    public static FindingText? Of(DutyManner manner) => manner switch
    {
        DutyManner.Separately => new("separately", "分别"),
        DutyManner.WithinRemit => new("within remit", "按职责分工"),
        _ => null,
    };

    /// <summary>How well the source preserves a task.</summary>
    public static FindingText Of(SlotAttestation attestation) => new(PlanWords.Of(attestation), attestation switch
    {
        SlotAttestation.Whole => "完整",
        SlotAttestation.ClauseBySuccessor => "责任条款据后文认定",
        SlotAttestation.TextOnly => "仅有正文",
        SlotAttestation.ClauseOnly => "仅有责任条款",
        _ => "佚失",
    });

    /// <summary>What a deadline names.</summary>
    public static FindingText Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Day => new("day", "日"),
        DeadlineKind.Month => new("month", "月"),
        DeadlineKind.Quarter => new("quarter", "季度"),
        DeadlineKind.HalfYear => new("half-year", "半年"),
        DeadlineKind.Year => new("year", "年"),
        DeadlineKind.Ongoing => new("ongoing", "长期"),
        DeadlineKind.Both => new("a date, and ongoing", "限期并长期"),
        _ => new("other", "其他"),
    };

    /// <summary>How bad a finding is.</summary>
    public static FindingText Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new("error", "错误"),
        FindingSeverity.Warning => new("warning", "警告"),
        _ => new("suggestion", "建议"),
    };

    /// <summary>What a change of a plan means.</summary>
    public static FindingText Of(ChangeClass changed) => changed switch
    {
        ChangeClass.Breaking => new("breaking", "破坏兼容"),
        ChangeClass.DutyChanging => new("duty-changing", "职责变动"),
        _ => new("editorial", "编辑性"),
    };

    /// <summary>Something that a plan says of itself, of an agency, a section or a task, or that one of them is there or not.</summary>
    /// <param name="field">As <see cref="PlanChange.Field"/> has it.</param>
    public static FindingText OfField(string field) => new(field, Fields.GetValueOrDefault(field, field));
}
