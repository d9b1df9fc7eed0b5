using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>Examples of pages that are <see cref="ProvedPlan"/> with something else in it, or in its source.</summary>
internal static class ProvedPageExamples
{
    private const string FirstClause = "clause: （市甲局牵头，市乙局配合）";
    private const string LastTask = "        clause: （市丙局负责）\n        duties:\n          - responsible: [C]";

    public static IReadOnlyDictionary<string, PageExample> All { get; } = new Dictionary<string, PageExample>(StringComparer.Ordinal)
    {
        ["FJP3011"] = Both("（市丙局负责）", "（市丙局负责，另行通知）", LastTask.Replace("负责）", "负责，另行通知）", StringComparison.Ordinal)),
        ["FJP3012"] = Plan("supporting: [B]", "supporting: [C]", "        " + FirstClause + "\n        duties:\n          - lead: [A]\n          - supporting: [C]"),
        ["FJP3013"] = Both("（市甲局牵头，市乙局配合）", "（市甲局牵头，市乙局配合，以下各项均由市丙局配合）", "        clause: （市甲局牵头，市乙局配合，以下各项均由市丙局配合）"),
        ["FJP3014"] = Both("市丙局", "各区政府", "agencies:\n  - {code: A, id: A, number: 1, name: 市甲局}\n  - {code: B, id: B, number: 2, name: 市乙局}\n  - {code: C, id: C, number: 3, name: 各区政府}"),
        ["FJP3015"] = Plan("name: 市丙局}", "name: 市丙局, collective: true}", "agencies:\n  - {code: A, id: A, number: 1, name: 市甲局}\n  - {code: B, id: B, number: 2, name: 市乙局}\n  - {code: C, id: C, number: 3, name: 市丙局, collective: true}"),
        ["FJP3016"] = Last("（市丙局负责", "responsible: [C]"),
        ["FJP3017"] = Last("（市丙局）", "responsible: [C]"),
        ["FJP3020"] = Due("2024年6月底前完成方案编制。", "（市丙局负责）", "2024年6月底前完成方案编制", "        deadline: 2024年6月底前完成方案编制"),
        ["FJP3021"] = Due("普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年9月底前", "        clause: （市丙局负责，2024年6月底前完成）\n        deadline: 2024年9月底前"),
        ["FJP3022"] = Last("（市丙局负责，6月底前完成）", "responsible: [C]"),
        ["FJP3023"] = Due("普及应用。", "（市丙局负责，2023年6月底前完成）", "2023年6月底前", "plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}\n        # of a task:\n        deadline: 2023年6月底前"),
        ["FJP3030"] = Last("（市丙局统筹）", "lead: [C]\n            reading: editorial\n            note: 统筹即牵头。"),
        ["FJP3031"] = Last("（市丙局统筹）", "lead: [C]\n            reading: editorial"),
        ["FJP3032"] = Last("（市丙局负责）", "responsible: [C]\n            reading: editorial\n            note: 负责。"),
        ["FJP3033"] = Last("（市丙局统筹）", "lead: [C, B]\n            reading: editorial\n            note: 统筹即牵头。"),
        ["FJP3034"] = Remark("{words: 列第一位者为牵头单位，下同, at: '9.1', firstLeads: true}", FirstClause),
        ["FJP3035"] = Remark("{words: 以下各项均由市丙局配合, at: '1.1', adds: [{supporting: [C]}]}", "clause: （市甲局牵头，市乙局配合，以下各项均由市丙局配合）"),
        ["FJP3046"] = Last("（市甲局统筹，市乙局跟进）", "lead: [A]\n            reading: editorial\n            note: 统筹即牵头。"),
        ["FJP3047"] = Last("（市甲局统筹，市乙局等配合）", "lead: [A]\n            reading: editorial\n            note: 统筹即牵头。\n          - supporting: [B]\n            reading: editorial\n            note: 配合。"),
        ["FJP4001"] = Plan("file: seeds/notice.txt", "file: seeds/notise.txt", "source:\n  file: seeds/notise.txt"),
        ["FJP4002"] = Plan("sha256: SHA", "sha256: " + new string('0', 64), "  sha256: " + new string('0', 64)),
        ["FJP4003"] = Plan("[普及应用。]", "[普及运用。]", "        text: [普及运用。]"),
        ["FJP4004"] = Plan("title: 推广应用", "title: 推广使用", "  - number: 2\n    id: Two\n    title: 推广使用"),
        ["FJP4005"] = Plan("clause: （市丙局负责）", "clause: （市丙局承办）", "        clause: （市丙局承办）"),
        ["FJP4006"] = Plan(LastTask, LastTask.Replace("（市丙局负责）", "（市甲局牵头，市乙局配合）", StringComparison.Ordinal).Replace("responsible: [C]", "lead: [A]\n          - supporting: [B]", StringComparison.Ordinal), "        text: [普及应用。]\n        " + FirstClause),
        ["FJP4007"] = Plan("attestation: clauseBySuccessor", "attestation: whole", "      - number: 2\n        id: Standards\n        attestation: whole"),
        ["FJP4008"] = Plan("        text: [统一标准。]\n        gaps: [after]\n", "        text: [统一标准。]\n", "        text: [统一标准。]"),
        ["FJP4009"] = Plan("text: [统一标准。]", "text: [统一。]", "        text: [统一。]"),
        ["FJP4010"] = Plan("text: [统一标准。]", "text: [统一标准。, 建设一张网。]", "        text: [统一标准。, 建设一张网。]"),
        ["FJP4011"] = Plan("title: 推广应用", "editorialTitle: 应用推广", "  - number: 2\n    id: Two\n    editorialTitle: 应用推广"),
        ["FJP4012"] = Plan("issuer: 示例市人民政府", "issuer: 示例市政府", "plan: {title: 任务分工, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}"),
        ["FJP4013"] = Proved("", "", "示例市", "示\uFFFD\uFFFD市", "source:\n  file: seeds/notice.txt"),
        ["FJP4014"] = Plan("        " + FirstClause + "\n        duties:\n          - lead: [A]\n          - supporting: [B]\n", "", "      - number: 1\n        id: Network\n        text: [建设一张网。]"),
        ["FJP4016"] = Plan("text: [统一标准。]", "text: [统一标准。, 关于任务分工的通知]", "        text: [统一标准。, 关于任务分工的通知]"),
        ["FJP4017"] = Plan("name: 市甲局}", "name: 市甲局, aliases: [甲局]}", "agencies:\n  - {code: A, id: A, number: 1, name: 市甲局, aliases: [甲局]}"),
        ["FJP4018"] = Proved(
            "dataVersion: 1.0.0}\nnotice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}", "dataVersion: 1.0.0, drafter: A}\nnotice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日, drafted: 市乙局起草}",
            "2024年3月1日", "2024年3月1日市乙局起草",
            "plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0, drafter: A}\nnotice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日, drafted: 市乙局起草}"),
        ["FJP4019"] = Plan("issuer: 示例市人民政府", "issuer: 示例市人民", "plan: {title: 任务分工, issuer: 示例市人民, issued: 2024-03-01, dataVersion: 1.0.0}"),
        ["FJP4020"] = Plan("title: 示例市人民政府关于", "title: 关于", "plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}\nnotice: {title: 关于任务分工的通知, dated: 2024年3月1日}"),
        ["FJP4021"] = Proved("", "", "建设一张网。（市甲局牵头", "建设一张网。分期实施。（市甲局牵头", "      - number: 1\n        id: Network\n        text: [建设一张网。]"),
        ["FJP4022"] = Proved("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [分期实施。]}", "（市甲局、市乙局", "分期实施。（市甲局、市乙局", "notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日, passages: [分期实施。]}"),
        ["FJP4023"] = Proved("", "", "二、推广应用（一）普及应用。", "二、推广应用（一）普及技术。（一）普及应用。", "        id: Applications\n        text: [普及应用。]"),
        ["FJP4024"] = Plan("dated: 2024年3月1日}", "dated: 2024年3月1日, published: 示例市人民政府}", "notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日, published: 示例市人民政府}"),
        ["FJP4025"] = Plan("source:\n  file: seeds/notice.txt\n  sha256: SHA\n  order: shuffled\n", "", "plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}"),
        ["FJP4037"] = Plan("notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}", "notice: {dated: 2024年3月1日, passages: [示例市人民政府关于任务分工的通知]}", "notice: {dated: 2024年3月1日, passages: [示例市人民政府关于任务分工的通知]}"),
        ["FJP4036"] = Remark("{words: 列第一位者为牵头单位，下同, at: '1.1', firstLeads: true}", FirstClause),
        ["FJP4015"] = Plan("issued: 2024-03-01", "issued: 2024-03-02", "plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-02, dataVersion: 1.0.0}\nnotice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}"),
        ["FJP4026"] = Ordered("title: 推广应用", "title: 推广", "  - number: 2\n    id: Two\n    title: 推广"),
        ["FJP4027"] = Ordered("[建设一张网。覆盖各区。]", "[建设一张网。]", "        text: [建设一张网。]"),
        ["FJP4028"] = Ordered(LastTask, LastTask.Replace("（市丙局负责）", "（市甲局牵头，市乙局配合）", StringComparison.Ordinal).Replace("responsible: [C]", "lead: [A]\n          - supporting: [B]", StringComparison.Ordinal), "        text: [普及应用。]\n        " + FirstClause),
        ["FJP4029"] = Proved("", "", "（二）统一", "（2）统一", "      - number: 2\n        id: Standards\n        text: [统一标准。]", isOrdered: true),
        ["FJP4030"] = Proved("", "", "二、推广应用\n（一）普及应用。（市丙局负责）\n", "", "  - number: 2\n    id: Two\n    title: 推广应用", isOrdered: true),
        ["FJP4031"] = Proved(
            "2024年3月1日}\n", "2024年3月1日, passages: [覆盖各区。]}\n", "", "",
            "notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日, passages: [覆盖各区。]}", isOrdered: true, also: ("[建设一张网。覆盖各区。]", "[建设一张网。]")),
    };

    private static PageExample Plan(string before, string after, string excerpt) => Proved(before, after, "", "", excerpt);

    private static PageExample Ordered(string before, string after, string excerpt) => Proved(before, after, "", "", excerpt, isOrdered: true);

    private static PageExample Both(string before, string after, string excerpt) => Proved(before, after, before, after, excerpt);

    // The last task with another clause and its duty.
    private static PageExample Last(string clause, string duty)
    {
        string task = $"        clause: {clause}\n        duties:\n          - {duty}";
        return Proved(LastTask, task, "（市丙局负责）", clause, task);
    }

    // A remark, and the clause that the first task then has.
    private static PageExample Remark(string remark, string clause)
    {
        const string head = "sections:\n  - number: 1\n    id: One\n    title: 夯实基础\n    tasks:\n      - number: 1\n        id: Network\n        text: [建设一张网。]\n        ";
        return Proved(
            head + FirstClause, $"remarks:\n  - {remark}\n" + head + clause,
            FirstClause["clause: ".Length..], clause["clause: ".Length..],
            $"remarks:\n  - {remark}");
    }

    // The last task with another text, another clause and a deadline, which is between its clause and its duties.
    private static PageExample Due(string text, string clause, string deadline, string excerpt) => new(
        ProvedPlan.Plan
            .Replace("普及应用。", text, StringComparison.Ordinal)
            .Replace("clause: （市丙局负责）\n", $"clause: {clause}\n        deadline: {deadline}\n", StringComparison.Ordinal),
        ProvedPlan.Source.Replace("普及应用。", text, StringComparison.Ordinal).Replace("（市丙局负责）", clause, StringComparison.Ordinal),
        excerpt);

    private static PageExample Proved(string before, string after, string sourceBefore, string sourceAfter, string excerpt, bool isOrdered = false, (string Before, string After)? also = null)
    {
        string plan = isOrdered ? ProvedPlan.OrderedPlan : ProvedPlan.Plan, source = isOrdered ? ProvedPlan.OrderedSource : ProvedPlan.Source;
        plan = before.Length == 0 ? plan : plan.Replace(before, after, StringComparison.Ordinal);
        plan = also is { } more ? plan.Replace(more.Before, more.After, StringComparison.Ordinal) : plan;
        return new(plan, sourceBefore.Length == 0 ? source : source.Replace(sourceBefore, sourceAfter, StringComparison.Ordinal), excerpt);
    }
}
