using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>A way of writing drawn duties as a clause.</summary>
internal sealed record ClauseStyle(string Opening, string Closing, string Comma, string Between, bool IsLabelled, Func<string, string> Respell)
{
    private static readonly string[][] Words =
    [
        ["牵头", "牵头负责", "主办", "牵头落实"], ["负责", "负责落实", "落实", "组织实施"], ["配合", "协助", "参与配合", "支持"], ["指导", "负责指导", "业务指导", "督促指导"],
    ];

    private static readonly string[][] Labels =
    [
        ["牵头单位", "牵头责任部门", "主办处室", "牵头"], ["责任单位", "相关责任部门", "责任处室", "责任主体"],
        ["配合单位", "协办部门", "协助单位", "配合"], ["指导单位", "业务指导部门", "指导处室", "指导"],
    ];

    public static ClauseStyle[] All { get; } =
    [
        new("（", "）", "，", "，", false, text => text),
        new("(", "）", ",", ",", false, text => text),
        new("［", "]", "，", "；", false, text => text),
        new("〔", "〕", "，", "。", false, text => text),
        new("〔", "〕", "，", "； ", false, text => text),
        new("", "", "，", "，", false, text => text),
        new("（", "）", "，", "，", false, Traditional),
        new("（", "）", "，", "，", false, Spaced),
        new("（", "）", "，", "；", true, text => text),
        new("【", "】", "，", "，", true, text => text),
        new("", "", "，", "", true, text => text),
        new("", "", "，", "\n", true, Spaced),
        new("(", ")", ",", ";", true, text => text.Replace('：', ':')),
    ];

    /// <summary>Whether the duties have one reading in this style: without labels, several lists before the first role might be one in charge and helpers.</summary>
    public bool IsPlain(DrawnGroup[] groups) => IsLabelled || groups[0].Role is not (DutyRole.Supporting or DutyRole.Guiding) || groups[0].Runs.Length == 1;

    public string Write(DrawnGroup[] groups, string deadline)
    {
        string due = deadline.Length == 0 ? string.Empty : IsLabelled ? Between + "完成时限：" + deadline : Between + deadline + (deadline[0] == '长' ? string.Empty : "完成");
        return Respell(Opening + string.Join(Between, groups.Select(Write)) + due + Closing);
    }

    public string Expect(DrawnGroup group) =>
        $"{group.Role} {(IsLabelled ? DutyManner.Unstated : group.Manner)} {group.IsOpen} " + string.Join('/', group.Runs.SelectMany(run => run.Names));

    private string Write(DrawnGroup group)
    {
        int role = (int)group.Role - 1;
        string agencies = string.Join(Comma, group.Runs.Select(run => run.Written)) + (group.IsOpen ? "等" : string.Empty);
        return IsLabelled ? Labels[role][group.Word] + "：" + agencies : agencies + group.MannerWord + Words[role][group.Word];
    }

    // The words for roles alone: a name stays as it is written.
    private static string Traditional(string text) =>
        text.Replace("牵头", "牽頭", StringComparison.Ordinal).Replace("牽頭单位", "牵头单位", StringComparison.Ordinal).Replace("负责", "負責", StringComparison.Ordinal);

    // As copied from a page: blanks where no word ends.
    private static string Spaced(string text) => string.Concat(text.Select((c, i) => i % 3 == 2 ? c + " " : c.ToString()));
}
