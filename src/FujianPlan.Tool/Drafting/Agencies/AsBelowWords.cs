using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>下同 in the bracket of a name: a word about the name, and no part of it.</summary>
internal static partial class AsBelowWords
{
    /// <summary>Words without it.</summary>
    /// <param name="words">The words.</param>
    public static string Without(string words) => AsBelow().Replace(words, string.Empty);

    [GeneratedRegex("[，,；;]以?下同(?=[）)〕])|[（(〔]以?下同[）)〕]", RegexOptions.CultureInvariant)]
    private static partial Regex AsBelow();
}
