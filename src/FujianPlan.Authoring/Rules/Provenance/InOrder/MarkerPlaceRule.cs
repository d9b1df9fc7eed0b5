using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>In a source that stands in order, a heading and a task stand behind the number that follows from those before them, or that the plan states.</summary>
internal sealed class MarkerPlaceRule : OrderFaultRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4029", FindingSeverity.Error, false, new("Number differs from the source", "序号与来源文件该处不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override bool IsOf(OrderFault fault) => fault.Kind == OrderFaultKind.Marker;

    /// <inheritdoc/>
    protected override void Report(ProvenanceContext context, OrderFault fault)
    {
        string found = OrderedWords.Shown(context, fault.Found), stated = found.Length == 0 ? "none" : found;
        string key = KeyOf(context, fault.Item);
        bool isThere = IsThere(context.Document.Source, key);
        string expected = fault.Item.Marker?.Words ?? string.Empty;

        // The first under its heading, with a later number: those of the level go on.
        string? goesOn = MarkerWords.NumberIn(expected) == 1 && MarkerWords.NumberIn(found) > 1 && MarkerWords.AreAlike(expected, found)
            ? key switch { "taskMarker" => "continuous", "headingMarker" => "sectionsContinuous", _ => null }
            : null;
        context.Report(
            Rule,
            fault.Item.Place,
            $"Before the words of {fault.Item.Label.English} the source has {(found.Length == 0 ? "no number" : $"“{found}”")}, not {(expected.Length == 0 ? "none" : $"“{expected}”")}. {(goesOn is null ? string.Empty : $"If the numbers continue from the previous heading, write '{goesOn}: true' under 'source'. Otherwise, ")}{(goesOn is null ? isThere ? "Correct" : "Add" : isThere ? "correct" : "add")} '{key}' under 'source', which says how such numbers are written; or, if only this one differs, write 'marker: {stated}' here.",
            $"{fault.Item.Label.Chinese}的文字之前，来源文件{(found.Length == 0 ? "没有序号" : $"为“{found}”")}，而不是{(expected.Length == 0 ? "没有序号" : $"“{expected}”")}。{(goesOn is null ? string.Empty : $"如序号接续前一标题下的序号，请在 source 中写“{goesOn}: true”；否则，")}{(isThere ? "请更正" : "请添加")} source 中的 {key}（此类序号的写法）；如仅此一处不同，请在此写“marker: {stated}”。",
            OrderedWords.At(context, fault.Found));
    }

    // A section that stands in no part of a plan with parts is numbered with them.
    private static string KeyOf(ProvenanceContext context, OrderedItem item) => item.Level switch
    {
        OutlineLevel.Part => "partMarker",
        OutlineLevel.Section => context.Document is { Parts.Count: > 0 } document && document.Sections.Any(section => section.Part is null && (section.Number?.Place == item.Place || section.Title?.Place == item.Place))
            ? "partMarker"
            : "headingMarker",
        OutlineLevel.Task => "taskMarker",
        _ => "measureMarker",
    };

    private static bool IsThere(SourceNode? source, string key) => key switch
    {
        "partMarker" => source?.PartMarker,
        "headingMarker" => source?.HeadingMarker,
        "taskMarker" => source?.TaskMarker,
        _ => source?.MeasureMarker,
    } is not null;
}
