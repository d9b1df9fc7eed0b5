using FujianPlan.Authoring.Files;

namespace FujianPlan.Authoring.Yaml;

/// <summary>Says where a file is larger, deeper or longer than the reader takes.</summary>
internal static class YamlTextLimits
{
    /// <summary>Reports what makes a file unfit even to be scanned.</summary>
    /// <returns>Whether there is something.</returns>
    internal static bool Exceeds(PlanFileReading file)
    {
        ReaderLimits limits = file.Limits;
        if (file.Text.Length > limits.FileLength)
        {
            Report(
                file,
                0,
                0,
                FormattableString.Invariant($"The file has more than {limits.FileLength} characters. Split the plan over several files."),
                FormattableString.Invariant($"文件超过 {limits.FileLength} 个字符。请把方案拆分为多个文件。"));
            return true;
        }

        int indented = FindIndentation(file.Text, limits.Indentation);
        if (indented >= 0)
        {
            Report(
                file,
                indented,
                indented + limits.Indentation + 1,
                FormattableString.Invariant($"This line is indented by more than {limits.Indentation} spaces. Indent it less."),
                FormattableString.Invariant($"此行缩进超过 {limits.Indentation} 个空格。请减少缩进。"));
        }

        return indented >= 0;
    }

    internal static void ReportEvents(PlanFileReading file, int at) => Report(
        file,
        at,
        at,
        FormattableString.Invariant($"The file has more than {file.Limits.Events} keys, values and lists; it was read only up to here. Split the plan over several files."),
        FormattableString.Invariant($"文件中的键、值和列表超过 {file.Limits.Events} 个，只读到此处。请把方案拆分为多个文件。"));

    internal static void ReportScalar(PlanFileReading file, YamlNode scalar) => Report(
        file,
        scalar.Start,
        scalar.End,
        FormattableString.Invariant($"This text has more than {file.Limits.ScalarLength} characters; the file was read only up to here. Is a closing quote missing?"),
        FormattableString.Invariant($"此文本超过 {file.Limits.ScalarLength} 个字符，文件只读到此处。是否缺少右引号？"));

    internal static void ReportDepth(PlanFileReading file, int at) => Report(
        file,
        at,
        Math.Min(at + 1, file.Text.Length),
        FormattableString.Invariant($"Lists and mappings are nested more than {file.Limits.Depth} deep here; the file was read only up to here. No part of a plan needs that."),
        FormattableString.Invariant($"此处列表和映射的嵌套超过 {file.Limits.Depth} 层，文件只读到此处。方案不需要这么深的嵌套。"));

    /// <summary>The first line whose indentation is over the limit.</summary>
    /// <returns>The offset at which it starts, or -1.</returns>
    private static int FindIndentation(string text, int limit)
    {
        int lineStart = 0;
        while (lineStart < text.Length)
        {
            int i = lineStart;
            while (i < text.Length && text[i] == ' ')
            {
                i++;
            }

            if (i - lineStart > limit)
            {
                return lineStart;
            }

            int next = text.IndexOfAny(LineBreaks, i);
            lineStart = next < 0 ? text.Length : next + 1;
        }

        return -1;
    }

    private static readonly char[] LineBreaks = ['\r', '\n'];

    private static void Report(PlanFileReading file, int start, int end, string english, string chinese) =>
        file.Report(ReadingRules.Limit, file.Place(start, end), english, chinese);
}
