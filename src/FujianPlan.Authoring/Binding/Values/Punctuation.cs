using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>
/// Says of a value of ASCII that it is its signs or their width that are wrong, and what to type. The value is then read as it was
/// meant: one slip of an input method is one finding.
/// </summary>
internal static class Punctuation
{
    /// <summary>What to say of a value that was meant otherwise than it is written.</summary>
    /// <param name="written">The value, as it is written.</param>
    /// <param name="meant">As it should be written.</param>
    internal static FindingText Fault(string written, string meant)
    {
        string shown = ShownText.Of(written), shownMeant = ShownText.Of(meant);
        FindingText what = What(written, meant);
        return new FindingText($"'{shown}' {what.English}. Write {shownMeant}.", $"“{shown}”{what.Chinese}。请写作 {shownMeant}。");
    }

    internal static void Report(PlanFileReading file, Yaml.YamlNode node, string written, string meant)
    {
        FindingText fault = Fault(written, meant);
        file.Report(ReadingRules.Punctuation, node, fault.English, fault.Chinese);
    }

    private static FindingText What(string written, string meant)
    {
        if (written.IndexOf('＃') > 0)
        {
            return new FindingText("has a full-width '＃', which does not start a comment", "中的全角“＃”不能开始注释");
        }

        // Between several values, all that is not theirs is a separator; around one, all that is not it.
        if (meant.Contains(", "))
        {
            char separator = written.FirstOrDefault(c => !IsOfCode(AsciiForm.Of(c)) && !IsBracketOrQuote(AsciiForm.Of(c)) && !char.IsWhiteSpace(c));
            return separator is default(char) or ','
                ? new FindingText("is one text with several values in it", "是一段含有多个值的文本")
                : new FindingText(
                    $"has '{separator}' between values, where a half-width comma and a space belong",
                    $"的各值之间用了“{separator}”，应为半角逗号加空格");
        }

        foreach (char c in written)
        {
            char ascii = AsciiForm.Of(c);
            if (ascii is '[' or ']' or '(' or ')' or '{' or '}' or '<' or '>')
            {
                return new FindingText($"has the bracket '{c}', which does not belong there", $"含有多余的括号“{c}”");
            }

            if (ascii is '"' or '\'')
            {
                return new FindingText($"has '{c}', which is not a quotation mark in YAML", $"中的“{c}”不是 YAML 的引号");
            }
        }

        if (AsciiForm.Of(written).Trim() is var narrow && narrow != written.Trim() && narrow == meant)
        {
            char wide = written.First(c => AsciiForm.Of(c) != c);
            return new FindingText($"has the full-width character '{wide}'", $"含有全角字符“{wide}”");
        }

        char odd = written.FirstOrDefault(c => !IsOfCode(AsciiForm.Of(c)) && !char.IsWhiteSpace(c));
        return odd == default
            ? new FindingText("has a space too many", "含有多余的空格")
            : new FindingText($"has a '{odd}' too many", $"含有多余的“{odd}”");
    }

    /// <summary>Whether a text has no other characters than codes have.</summary>
    internal static bool IsCode(string text)
    {
        foreach (char c in text)
        {
            if (!IsOfCode(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsOfCode(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '_';

    private static bool IsBracketOrQuote(char c) => c is '[' or ']' or '(' or ')' or '{' or '}' or '<' or '>' or '"' or '\'';
}
