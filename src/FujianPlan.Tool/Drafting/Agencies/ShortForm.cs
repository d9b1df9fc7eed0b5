using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>A shorter name that a notice gives a body: 市甲局（以下简称“甲局”）.</summary>
/// <param name="Before">What stands before the bracket, and ends with the name of the body.</param>
/// <param name="Short">The shorter name.</param>
internal sealed partial record ShortForm(string Before, string Short)
{
    /// <summary>All that a notice gives.</summary>
    /// <param name="notice">The notice.</param>
    public static IReadOnlyList<ShortForm> In(string notice) => notice.Contains('称')
        ? [.. Given().Matches(string.Concat(notice.Where(c => !char.IsWhiteSpace(c)))).Select(match => new ShortForm(match.Groups["before"].Value, match.Groups["short"].Value))]
        : [];

    // 以下统称 calls several bodies by one name, which is another.
    [GeneratedRegex("(?<before>\\p{L}{3,40})[（(](以下|下文|下)?(简称|称)(为)?[：:，,]?[“\"「『‘']?(?<short>\\p{L}{2,20})[”\"」』’']?([，,；;](以下|下)同)?[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();
}
