using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>A shorter name that a notice gives a body: 市甲局（以下简称“甲局”）.</summary>
/// <param name="Before">What stands before the bracket, and ends with the name of the body.</param>
/// <param name="Short">The shorter name.</param>
internal sealed partial record ShortForm(string Before, string Short)
{
    private const int LongestName = 40;

    /// <summary>All that a notice gives.</summary>
    /// <param name="notice">The notice.</param>
    public static IReadOnlyList<ShortForm> In(string notice) => notice.Contains('称')
        ? Of(string.Concat(notice.Where(c => !char.IsWhiteSpace(c))))
        : [];

    private static List<ShortForm> Of(string words) => [.. Given().Matches(words).Select(match => new ShortForm(words[Math.Max(0, match.Index - LongestName)..match.Index], match.Groups["short"].Value))];

    // 以下统称 calls several bodies by one name, which is another.
    [GeneratedRegex("[（(〔［\\[【](以下|下文|下)?(简称|称)(为)?[：:，,]?[“\"「『‘']?(?<short>\\p{L}{2,20})[”\"」』’']?([，,；;](以下|下)同)?[)）〕］\\]】]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();
}
