using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The head of a title that names one of several authorities and counts them: 示例市财政局等五部门.</summary>
/// <param name="First">Those whom it names.</param>
/// <param name="Words">How it counts them: 等五部门.</param>
/// <param name="Count">How many they are; 0 where it does not say.</param>
internal sealed record JointIssuers(string First, string Words, int Count)
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly Regex Ending = new(
        "等\\s*(?<count>[0-9]{1,2}|[一二三四五六七八九十两]{1,3}|多|几)?\\s*(个|家)?\\s*(部门|单位|机关|部委|委办局|厅局|机构)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Reads the head of a title; null where it counts nobody.</summary>
    /// <param name="head">The words before 关于.</param>
    public static JointIssuers? Of(string head) => Ending.Match(head) is { Success: true, Index: > 1 } match
        ? new JointIssuers(head.Substring(0, match.Index).TrimEnd(), match.Value, Number(match.Groups["count"].Value))
        : null;

    private static int Number(string words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        int ten = words.IndexOf('十');
        if (ten < 0)
        {
            return words == "两" ? 2 : words.Length == 1 ? Math.Max(0, Digits.IndexOf(words[0])) : 0;
        }

        int tens = ten == 0 ? 1 : Digits.IndexOf(words[0]), ones = ten == words.Length - 1 ? 0 : Digits.IndexOf(words[ten + 1]);
        return (tens * 10) + ones;
    }
}
