using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>The <c>format</c> that every file states first.</summary>
internal static class FormatVersion
{
    /// <summary>Reports a format that this version does not read.</summary>
    internal static void Check(MappingReading root)
    {
        if (root["format"] is { } entry
            && ValueTypes.Scalar(root.File, entry.Value, entry.Key, "format") is { } format
            && format is not { Value: "1", Style: YamlScalarStyle.Plain })
        {
            string shown = ShownText.Of(format.Value);
            root.File.Report(
                ReadingRules.Format,
                format,
                $"Format '{shown}' is not supported: this version reads format 1. Write 'format: 1', or use a version that supports that format.",
                $"不支持格式“{shown}”：本版本只读取格式 1。请写“format: 1”，或改用支持该格式的版本。");
        }
    }
}
