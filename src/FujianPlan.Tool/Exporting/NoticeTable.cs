using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>The words of the notice around a plan, as a table: those that have a key of their own, and then the passages, in order.</summary>
internal static class NoticeTable
{
    private const string Passage = "passage";

    /// <summary>The words that have a key of their own, with it; empty where the plan does not quote them.</summary>
    /// <param name="facts">The plan's facts.</param>
    public static IReadOnlyList<(string Key, string Words)> Keyed(PlanFactsModel facts) =>
    [
        ("title", facts.NoticeTitle), ("published", facts.Published), ("addressees", facts.Addressees), ("body", facts.Body), ("closing", facts.Closing),
        ("dated", facts.Dated), ("drafted", facts.Drafted),
    ];

    /// <summary>The table.</summary>
    /// <param name="facts">The plan's facts.</param>
    public static PlanTable Of(PlanFactsModel facts) => new(
        "notice",
        [
            new("position", ColumnType.Integer), new("part", ColumnType.Key) { Words = [.. Keyed(facts).Select(words => words.Key), Passage] },
            new("kind", ColumnType.Key, IsNullable: true) { Words = PassageKinds }, new("text", ColumnType.Text),
        ],
        ["position"],
        [],
        [.. Rows(facts).Select((row, i) => new object?[] { i + 1, row.Part, row.Kind, row.Text })]);

    private static string[] PassageKinds { get; } = ["frame", "furniture", "remark"];

    private static IEnumerable<(string Part, string? Kind, string Text)> Rows(PlanFactsModel facts) => Keyed(facts)
        .Where(words => words.Words.Length > 0)
        .Select(words => (words.Key, (string?)null, words.Words))
        .Concat(facts.Passages.Select(passage => (Passage, passage.Kind, passage.Text)));
}
