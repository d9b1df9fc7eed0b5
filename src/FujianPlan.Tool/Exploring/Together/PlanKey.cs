using System.Security.Cryptography;
using System.Text;
using FujianPlan.Tool.Romanization;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>
/// How an address names a plan of a page: the initials of its title, and the beginning of the title's SHA-256. The same title has the same key in
/// every page, whatever other plans are there; nothing of the title itself is in it.
/// </summary>
internal static class PlanKey
{
    private const int MostInitials = 12;
    private const int FewestDigits = 4;

    /// <summary>The keys of plans.</summary>
    /// <param name="titles">Their titles, of which no two are equal.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> titles)
    {
        string[] hashes = [.. titles.Select(title => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title))))];
        string[] initials = [.. titles.Select(Initials)];
        return [.. titles.Select((_, i) => $"{initials[i]}{hashes[i][..Digits(i)]}")];

        // More digits where two would be one.
        int Digits(int i) => Enumerable.Range(FewestDigits, hashes[i].Length - FewestDigits)
            .First(count => !hashes.Where((hash, j) => j != i && initials[j] == initials[i] && string.CompareOrdinal(hash, 0, hashes[i], 0, count) == 0).Any());
    }

    private static string Initials(string title)
    {
        string initials = string.Concat(Pinyin.Of(title).Select(syllable => syllable[0]).Where(char.IsAsciiLetterLower).Take(MostInitials));
        return initials.Length == 0 ? string.Empty : initials + "-";
    }
}
