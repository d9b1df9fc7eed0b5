using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Says that words of a plan stand in its source too often to be looked for. Nothing else is then said of the source.</summary>
internal static class SourceLimit
{
    /// <summary>Reports it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limits">The limits that were passed.</param>
    /// <param name="sink">Where the finding goes.</param>
    public static void Report(Located<string> words, SearchLimits limits, FindingSink sink) => sink.Report(
        ReadingRules.Limit,
        words.Place,
        FormattableString.Invariant($"These words occur too often in the source to be checked: for all words of a plan together, at most {limits.Places:N0} places are searched. Quote longer passages, or remove the repetitions from the source."),
        FormattableString.Invariant($"这段文字在来源文件中重复过多，无法核对：一个方案的全部文字最多在 {limits.Places:N0} 处查找。请引用更长的段落，或从来源文件中删去重复内容。"));
}
