using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>The keys that every level of a plan has, and how their values are read.</summary>
internal static class LevelKeys
{
    /// <summary>What a marker says where the source has none.</summary>
    internal const string NoMarker = "none";

    /// <summary>The keys. What a level has before and behind them is its own.</summary>
    internal static readonly string[] Verbatim = ["marker", "text", "clause", "duties", "deadline"];

    /// <summary>The marker of an entry: whatever the source writes before it.</summary>
    internal static Located<string>? Marker(MappingReading level)
    {
        Located<string>? marker = level.Text("marker");
        if (marker is null || (marker.Value.Length <= NumberStyle.LongestMarker && marker.Value.Trim().Length > 0))
        {
            return marker;
        }

        level.File.Report(
            ReadingRules.BadValue,
            ((YamlEntry)level["marker"]!).Value,
            FormattableString.Invariant($"'{ShownText.Of(marker.Value)}' is not a marker. Write what the source has before this entry, 1 to {NumberStyle.LongestMarker} characters such as （三）, or 'none' if it has nothing."),
            FormattableString.Invariant($"“{ShownText.Of(marker.Value)}”不是序号。请照录此条之前的序号（1 至 {NumberStyle.LongestMarker} 个字符，如“（三）”）；原文没有序号的，请写 none。"));
        return null;
    }
}
