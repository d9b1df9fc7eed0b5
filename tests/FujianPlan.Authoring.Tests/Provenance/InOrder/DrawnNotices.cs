using CsCheck;

namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>Draws notices of every depth, numbering and layout. Their sentences are of few words, so that many stand more than once.</summary>
internal static class DrawnNotices
{
    private static readonly string[] Words = ["建设一张网", "统一标准", "普及应用", "到2025年覆盖30个县", "优化流程", "加强考核", "开放数据"];
    private static readonly string[] Titles = ["夯实基础", "推广应用", "保障措施", "提升能力，优化环境", "强化落实。"];
    private static readonly string[] Clauses = ["（市甲局负责）", "（市乙局负责）", "（市丙局负责）"];

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static readonly Gen<string> Text = Gen.Select(OneOf(Words).Array[1, 4], words => string.Join("，", words.Take(2)) + "。" + string.Concat(words.Skip(2).Select(word => word + "。")));

    private static readonly Gen<NoticeEntry> Measure = Gen.Select(Text, OneOf(Clauses), (text, clause) => new NoticeEntry(null, text, clause, []));

    private static readonly Gen<NoticeEntry> Task = Gen.Select(Text, OneOf(Clauses), Measure.Array[0, 3], Gen.Bool, (text, clause, measures, hasClause) => new NoticeEntry(null, text, hasClause || measures.Length == 0 ? clause : null, measures));

    private static readonly Gen<NoticeEntry> Section = Gen.Select(OneOf(Titles), Text, OneOf(Clauses), Gen.Int[0, 3], Task.Array[0, 4], (title, text, clause, has, tasks) =>
        new NoticeEntry(title, tasks.Length == 0 || has is 1 or 3 ? text : null, has >= 2 && !title.EndsWith('。') ? clause : null, tasks));

    private static readonly Gen<NoticeEntry> Part = Gen.Select(OneOf(Titles), Section.Array[1, 3], (title, sections) => new NoticeEntry(title, null, null, sections));

    private static readonly Gen<NoticeStyle> Style = Gen.Select(
        Gen.Bool,
        OneOf("一、", "第一部分"),
        OneOf("（一）", "第一章", "一是"),
        OneOf("1.", "1．", "1﹒", "1、", "①", "[1]", "任务1："),
        OneOf("（1）", "none", "⑴1)"),
        Gen.Int[0, 3],
        Gen.Int[0, 2],
        OneOf("— 12 —", "- 7 -", "第12页", "第3页 共9页", "12", ""),
        (hasParts, part, heading, task, measure, counts, layout, page) => new NoticeStyle(
            hasParts, part, heading, task, measure == "⑴1)" ? "1)" : measure, counts % 2 == 1, counts >= 2, layout == 1, layout == 2 ? 11 : 0, page, measure == "none" ? "" : "具体措施："));

    /// <summary>Notices: how they are laid out, and what they say.</summary>
    public static Gen<(NoticeStyle Style, NoticeEntry[] Top)> All { get; } = Gen.Select(Style, Section.Array[1, 3], Part.Array[1, 2]).Select((style, sections, parts) =>
        (style, style.HasParts ? [.. sections.Take(1), .. parts] : sections));
}
