using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>Takes a value as a scalar, a list or a mapping, and says what is wrong where it is another of the three.</summary>
internal static class ValueTypes
{
    private static readonly FindingText DashHint = new(" Start each item with '- '.", "请让每一项以“- ”开头。");

    /// <summary>The value as a scalar that says something.</summary>
    /// <param name="file">The file.</param>
    /// <param name="node">The value.</param>
    /// <param name="owner">The key that it is the value of; null for an item of a list.</param>
    /// <param name="key">That key, or the list's.</param>
    internal static YamlScalar? Scalar(PlanFileReading file, YamlNode node, YamlScalar? owner, string key)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return ReportNoValue(file, scalar, owner, key) ? null : scalar;
            case { IsCut: true } and not YamlScalar:
                // What stands there is half of something, and has its finding.
                return null;
            case YamlSequence:
                ReportType(file, node, owner, key, "a single value", "单个值", "a list", "列表", string.Empty, string.Empty);
                return null;
            case YamlMapping:
                ReportType(
                    file,
                    node,
                    owner,
                    key,
                    "a single value",
                    "单个值",
                    "a mapping",
                    "映射",
                    " Text with ': ' in it must be put in quotes.",
                    "含有“: ”的文本须加引号。");
                return null;
            default:
                return null;
        }
    }

    /// <summary>The value as a mapping.</summary>
    internal static YamlMapping? Mapping(PlanFileReading file, YamlNode node, YamlScalar? owner, string key)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlSequence { IsCut: true }:
                return null;
            case YamlSequence:
                ReportType(file, node, owner, key, "a mapping", "映射", "a list", "列表", " Write 'key: value' lines.", "请写成“键: 值”的形式。");
                return null;
            case YamlScalar scalar:
                if (!ReportNoValue(file, scalar, owner, key))
                {
                    FindingText hint = ColonHint(scalar);
                    ReportType(file, node, owner, key, "a mapping", "映射", "a single value", "单个值", hint.English, hint.Chinese);
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The value as the items of a list. What stands where the list should is reported, and then taken for a list of
    /// one, if it can be an item at all: so nothing is said to be missing that plainly stands there.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="entry">The key and the value.</param>
    /// <param name="isItem">Whether a lone value is such as an item may be.</param>
    /// <param name="written">How the items of a lone text are written in brackets.</param>
    internal static IReadOnlyList<YamlNode>? Items(PlanFileReading file, YamlEntry entry, Func<YamlNode, bool> isItem, Func<string, string> written)
    {
        string key = entry.Key.Value;
        YamlNode lone = entry.Value;
        switch (lone)
        {
            case YamlSequence sequence:
                return MissingDashes.Mended(file, sequence, key);
            case YamlScalar scalar when ReportNoValue(file, scalar, entry.Key, key):
                return null;
            case YamlScalar scalar when AsciiForm.IsDash(scalar.Value[0]):
                string item = ShownText.Of(scalar.Value.TrimStart(scalar.Value[0], ' ', '\u3000', '\u00A0'));
                ReportType(file, lone, entry.Key, key, "a list", "列表", "a single value", "单个值", $" Start each item with '- ', a half-width hyphen and a space: '- {item}'.", $"每一项以“- ”（半角连字符加空格）开头：“- {item}”。");
                return isItem(lone) ? [lone] : null;
            case YamlScalar scalar when isItem(lone) && AsciiForm.Of(scalar.Value[0]) is '[' or '(' && scalar.Value[0] != '[' && written(scalar.Value) != scalar.Value:
                file.Report(
                    ReadingRules.Punctuation,
                    lone,
                    $"'{scalar.Value[0]}' does not open a list in YAML. Write '{key}: [{ShownText.Of(written(scalar.Value))}]', with half-width brackets.",
                    $"“{scalar.Value[0]}”不是 YAML 列表的括号。请用半角方括号，写作“{key}: [{ShownText.Of(written(scalar.Value))}]”。");
                return [lone];
            case YamlScalar scalar when isItem(lone):
                string shown = ShownText.Of(written(scalar.Value).Trim('【', '】', '［', '］'));
                ReportType(file, lone, entry.Key, key, "a list", "列表", "a single value", "单个值", $" Write [{shown}].", $"请写作 [{shown}]。");
                return [lone];
            case YamlScalar:
                ReportType(file, lone, entry.Key, key, "a list", "列表", "a single value", "单个值", DashHint.English, DashHint.Chinese);
                return null;
            case YamlMapping { IsCut: true }:
                return isItem(lone) ? [lone] : null;
            case YamlMapping mapping:
                ReportType(file, lone, entry.Key, key, "a list", "列表", "a mapping", "映射", DashHint.English, DashHint.Chinese);
                return isItem(lone) ? mapping.Items() : null;
            default:
                return null;
        }
    }

    private static bool ReportNoValue(PlanFileReading file, YamlScalar scalar, YamlScalar? owner, string key)
    {
        if (scalar.IsCut)
        {
            return true;
        }

        if (scalar.IsNullWord)
        {
            file.Report(
                ReadingRules.MissingKey,
                scalar,
                $"'{key}' has no value: '{scalar.Value}' means that there is none. Write a value, or put the word in quotes if the word itself is meant.",
                $"“{key}”没有值：“{scalar.Value}”表示空。请填写值；若就是要写这个词，请加引号。");
        }
        else if (scalar.IsEmpty && owner is not null)
        {
            file.Report(
                ReadingRules.MissingKey,
                scalar.Style == YamlScalarStyle.Plain ? owner : scalar,
                $"'{key}' has no value. Write one after the colon, or remove the key if it is optional.",
                $"“{key}”没有值。请在冒号后填写；若该键可省略，也可删去。");
        }
        else if (scalar.IsEmpty)
        {
            file.Report(
                ReadingRules.MissingKey,
                scalar,
                $"An item of '{key}' has no value. Write one, or remove the item.",
                $"“{key}”中有一项没有值。请填写，或删去该项。");
        }

        return scalar.IsNullWord || scalar.IsEmpty;
    }

    /// <summary>A value that was meant as a pair, but lacks the colon that makes it one.</summary>
    private static FindingText ColonHint(YamlScalar scalar) => scalar.Value.Contains("：")
        ? new FindingText(
            " Between a key and its value comes ': ', not the full-width '：'.",
            "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。")
        : new FindingText(" Write 'key: value' lines.", "请写成“键: 值”的形式。");

    private static void ReportType(
        PlanFileReading file,
        YamlNode node,
        YamlScalar? owner,
        string key,
        string wanted,
        string wantedChinese,
        string found,
        string foundChinese,
        string hint,
        string hintChinese)
    {
        string subject = owner is null ? $"An item of '{key}'" : $"'{key}'";
        string subjectChinese = owner is null ? $"“{key}”的每一项" : $"“{key}”";
        file.Report(
            ReadingRules.WrongType,
            node,
            $"{subject} must be {wanted}, but this is {found}.{hint}",
            $"{subjectChinese}应为{wantedChinese}，此处却是{foundChinese}。{hintChinese}");
    }
}
