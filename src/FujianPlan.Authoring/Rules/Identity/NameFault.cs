using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>What can be wrong with the way in which a name is written. A name has one fault at most: the first of these.</summary>
internal static class NameFault
{
    // Of two names that share a 、 each ends like a body's: a name that has one itself, as 省委、省政府信访局, does not.
    private const string Bodies = "厅局委办院会部署关处所站队校司室心社馆";
    private const int ShortestBody = 3;

    /// <summary>The fault as the rest of a sentence that starts with the name, or null.</summary>
    internal static FindingText? Of(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return new FindingText("is blank. Write one, or remove it.", "为空白。请填写，或删去。");
        }

        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1]))
        {
            return new FindingText("starts or ends with white space. Remove it.", "首尾有空白。请删去。");
        }

        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i]) && (name[i] != ' ' || name[i - 1] == ' '))
            {
                return new FindingText(
                    "contains white space that is not a single ordinary space. Write one space, or none.",
                    "中间的空白不是单个半角空格。请改为一个半角空格，或删去。");
            }
        }

        int invisible = InvisibleCharacter.FirstIn(name, out int position);
        if (invisible >= 0)
        {
            FormattableString english = $"contains U+{invisible:X4} (character {position}), which is invisible. Remove it.";
            FormattableString chinese = $"的第 {position} 个字符是不可见的 U+{invisible:X4}。请删去。";
            return new FindingText(FormattableString.Invariant(english), FormattableString.Invariant(chinese));
        }

        return NotComposed(name);
    }

    /// <summary>The same of an agency's name, which has no punctuation of sentences: an input method may have put it there.</summary>
    internal static FindingText? OfAgency(string name)
    {
        if (Of(name) is { } fault)
        {
            return fault;
        }

        if (name.Length > 2 && name[0] is '“' or '‘' && name[name.Length - 1] is '”' or '’' && name.IndexOf(name[0], 1) < 0)
        {
            return new FindingText(
                "is in Chinese quotation marks, which YAML reads as part of the name. Remove them.",
                "写在中文引号内，而 YAML 会把这些引号当作名称的一部分。请去掉引号。");
        }

        if (name.IndexOf('＃') > 0)
        {
            return new FindingText(
                "contains a full-width '＃', which does not start a comment. Write a half-width '#' with a space before and after it, or remove it.",
                "含有全角“＃”，它不能开始注释。请写半角“#”并在其前后各空一格，或删去。");
        }

        if (name.IndexOfAny(['【', '】']) is var bracket && bracket >= 0)
        {
            return new FindingText(
                $"contains '{name[bracket]}', which is not a bracket in YAML. Remove it; write a list in half-width brackets.",
                $"含有“{name[bracket]}”，它不是 YAML 的括号。请去掉；列表请用半角方括号。");
        }

        return name.IndexOfAny(['，', '；']) is var separator && separator >= 0 ? Separator(name[separator]) : null;
    }

    /// <summary>The same of a name in a list of names, where the comma of a Chinese enumeration makes one of two: 工信委、工信厅.</summary>
    internal static FindingText? OfListedAgency(string name) => OfAgency(name)
        ?? (name.IndexOf('、') > 0 && name.Split('、').All(part => part.Length >= ShortestBody && Bodies.IndexOf(part[part.Length - 1]) >= 0) ? Separator('、') : null);

    private static FindingText Separator(char separator) => new(
        $"contains '{separator}', which does not separate values in YAML. If these are several names, separate them with a half-width comma and a space.",
        $"含有“{separator}”，它在 YAML 中不能分隔各项。若是多个名称，请以半角逗号加空格分隔。");

    /// <summary>
    /// Unicode can write some characters in several ways; in names only the composed form is allowed, so that equal
    /// names have equal bytes.
    /// </summary>
    private static FindingText? NotComposed(string name)
    {
        string composed = ComparableName.Normal(name, NormalizationForm.FormC);
        if (string.Equals(name, composed, StringComparison.Ordinal))
        {
            return null;
        }

        int at = 0;
        while (at < composed.Length && at < name.Length && name[at] == composed[at])
        {
            at++;
        }

        string number = (at + 1).ToString(CultureInfo.InvariantCulture);
        return new FindingText(
            $"is not in the composed form of Unicode (NFC) from character {number} on. Type it again.",
            $"从第 {number} 个字符起不是 Unicode 的组合形式（NFC）。请重新录入。");
    }
}
