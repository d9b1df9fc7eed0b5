using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>
/// Understands scalars: texts, numbers, booleans, dates and words of a fixed list. Each value has one way of being
/// written, so that a file says the same to every tool that reads it.
/// </summary>
internal static class ScalarValues
{
    private static readonly string[] Yes = ["yes", "Yes", "YES", "on", "On", "ON", "True", "TRUE", "y", "Y", "1", "是"];
    private static readonly string[] No = ["no", "No", "NO", "off", "Off", "OFF", "False", "FALSE", "n", "N", "0", "否"];

    internal static Located<string>? Text(PlanFileReading file, YamlEntry entry) =>
        Text(file, entry.Value, entry.Key, entry.Key.Value);

    internal static Located<string>? Text(PlanFileReading file, YamlNode node, YamlScalar? owner, string key) =>
        ValueTypes.Scalar(file, node, owner, key) is { } scalar ? new Located<string>(scalar.Value, file.Place(scalar)) : null;

    /// <summary>A text of ASCII letters, digits, hyphens and points.</summary>
    internal static Located<string>? Ascii(PlanFileReading file, YamlEntry entry)
    {
        if (Scalar(file, entry) is not { } scalar)
        {
            return null;
        }

        string value = scalar.Value, meant = MeantValue.Ascii(value);
        if (meant == value || meant.Length == 0 || !Punctuation.IsCode(meant))
        {
            return new Located<string>(value, file.Place(scalar));
        }

        Punctuation.Report(file, scalar, value, meant);
        return new Located<string>(meant, file.Place(scalar));
    }

    /// <summary>A whole number: plain decimal digits, without sign, leading zeros or quotes.</summary>
    internal static Located<int>? Number(PlanFileReading file, YamlEntry entry)
    {
        if (Scalar(file, entry) is not { } scalar)
        {
            return null;
        }

        string value = scalar.Value;
        string key = entry.Key.Value;
        if (!IsNumber(value) && MeantValue.Ascii(value) is var ascii && IsNumber(ascii) && scalar.Style == YamlScalarStyle.Plain)
        {
            Punctuation.Report(file, scalar, value, ascii);
            value = ascii;
        }

        bool isDigits = IsNumber(value);
        if (isDigits && scalar.Style == YamlScalarStyle.Plain)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return new Located<int>(number, file.Place(scalar));
            }

            Report(file, scalar, $"The number of '{key}' is too large.", $"“{key}”的数值过大。");
        }
        else if (isDigits)
        {
            Report(file, scalar, $"'{key}' must be a number: write {value} without quotes.", $"“{key}”应为数字：请去掉引号，写作 {value}。");
        }
        else
        {
            string? meant = MeantValue.Number(value);
            Report(
                file,
                scalar,
                $"'{ShownText.Of(value)}' is not understood as '{key}': write a whole number in plain digits, such as 12, without sign or leading zeros.{(meant is null ? string.Empty : $" Did you mean {meant}?")}",
                $"无法将“{ShownText.Of(value)}”理解为“{key}”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。{(meant is null ? string.Empty : $"是否应为 {meant}？")}");
        }

        return null;
    }

    internal static Located<bool>? Boolean(PlanFileReading file, YamlEntry entry)
    {
        if (Scalar(file, entry) is not { } scalar)
        {
            return null;
        }

        if (scalar is { Style: YamlScalarStyle.Plain, Value: "true" or "false" })
        {
            return new Located<bool>(scalar.Value == "true", file.Place(scalar));
        }

        if (scalar.Style == YamlScalarStyle.Plain && MeantValue.Ascii(scalar.Value) is ("true" or "false") and var ascii)
        {
            Punctuation.Report(file, scalar, scalar.Value, ascii);
            return new Located<bool>(ascii == "true", file.Place(scalar));
        }

        string? meant = scalar.Value is "true" or "false" ? scalar.Value
            : Yes.Contains(scalar.Value, StringComparer.Ordinal) ? "true"
            : No.Contains(scalar.Value, StringComparer.Ordinal) ? "false"
            : EditDistance.Nearest(scalar.Value, ["true", "false"]);
        string key = entry.Key.Value;
        string shown = ShownText.Of(scalar.Value);
        if (scalar.Value == meant)
        {
            Report(file, scalar, $"'{key}' must be true or false: write {meant} without quotes.", $"“{key}”应为 true 或 false：请去掉引号，写作 {meant}。");
        }
        else
        {
            Report(
                file,
                scalar,
                $"'{shown}' is not understood as '{key}': write true or false.{(meant is null ? string.Empty : $" Did you mean '{meant}'?")}",
                $"无法将“{shown}”理解为“{key}”：请写 true 或 false。{(meant is null ? string.Empty : $"是否应为“{meant}”？")}");
        }

        return null;
    }

    /// <summary>A day of the calendar, as <c>yyyy-MM-dd</c>.</summary>
    internal static Located<DateTime>? Date(PlanFileReading file, YamlEntry entry)
    {
        if (Scalar(file, entry) is not { } scalar)
        {
            return null;
        }

        string value = scalar.Value, ascii = MeantValue.Ascii(value);
        if (Day(ascii) is { } date)
        {
            if (ascii != value)
            {
                Punctuation.Report(file, scalar, value, ascii);
            }

            return new Located<DateTime>(date, file.Place(scalar));
        }

        string shown = ShownText.Of(value);
        string? meant = MeantValue.Date(value);
        Report(
            file,
            scalar,
            $"'{shown}' is not a valid date in the form year-month-day, such as 2011-12-27.{(meant is null ? string.Empty : $" Did you mean {meant}?")}",
            $"“{shown}”不是“年-月-日”形式的有效日期，例如 2011-12-27。{(meant is null ? string.Empty : $"是否应为 {meant}？")}");
        return null;
    }

    internal static Located<string>? Word(PlanFileReading file, YamlEntry entry, IReadOnlyList<string> words) =>
        Word(file, entry.Value, entry.Key, entry.Key.Value, words);

    internal static Located<string>? Word(
        PlanFileReading file, YamlNode node, YamlScalar? owner, string key, IReadOnlyList<string> words)
    {
        if (ValueTypes.Scalar(file, node, owner, key) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return new Located<string>(scalar.Value, file.Place(scalar));
        }

        string ascii = MeantValue.Ascii(scalar.Value);
        if (words.Contains(ascii, StringComparer.Ordinal))
        {
            Punctuation.Report(file, scalar, scalar.Value, ascii);
            return new Located<string>(ascii, file.Place(scalar));
        }

        string shown = ShownText.Of(scalar.Value);
        string? nearest = FormatWords.WordFor(ascii, words) ?? EditDistance.Nearest(ascii, words);
        if (nearest is not null)
        {
            Report(
                file,
                scalar,
                $"'{shown}' is not understood as '{key}'; did you mean '{nearest}'?",
                $"无法将“{shown}”理解为“{key}”；是否应为“{nearest}”？");
        }
        else
        {
            Report(
                file,
                scalar,
                $"'{shown}' is not understood as '{key}'. Write one of {string.Join(", ", words)}.",
                $"无法将“{shown}”理解为“{key}”。可用的词为：{string.Join("、", words)}。");
        }

        return null;
    }

    private static bool IsNumber(string value) => value.Length > 0 && value.All(c => c is >= '0' and <= '9') && (value[0] != '0' || value.Length == 1);

    // Not by the platform: it compares the names of eras by the culture's order, and to make that takes as long as to read a plan.
    private static DateTime? Day(string value)
    {
        if (value.Length != 10 || value[4] != '-' || value[7] != '-')
        {
            return null;
        }

        int digits = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (i is not (4 or 7))
            {
                if (value[i] is not (>= '0' and <= '9'))
                {
                    return null;
                }

                digits = (digits * 10) + (value[i] - '0');
            }
        }

        int year = digits / 10000, month = digits / 100 % 100, day = digits % 100;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
    }

    private static YamlScalar? Scalar(PlanFileReading file, YamlEntry entry) =>
        ValueTypes.Scalar(file, entry.Value, entry.Key, entry.Key.Value);

    private static void Report(PlanFileReading file, YamlScalar scalar, string english, string chinese) =>
        file.Report(ReadingRules.BadValue, scalar, english, chinese);
}
