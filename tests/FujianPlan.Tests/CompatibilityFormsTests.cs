#if !FUJIANPLAN_NETSTANDARD
using System.Globalization;
using System.Text;

namespace FujianPlan.Tests;

/// <summary>The table that programs without culture data look compatibility forms up in, held against what .NET makes of them with it.</summary>
public sealed class CompatibilityFormsTests
{
    // By code point: Arabic presentation forms are in no Chinese name; surrogates are no characters; Hangul is put together by rule.
    private static readonly char[] Replaced = [.. Enumerable.Range(0x80, 0xFFFE - 0x80)
        .Where(c => c is not ((>= 0xAC00 and <= 0xDFFF) or (>= 0xFB50 and <= 0xFEFC)) && Normal((char)c) != ((char)c).ToString())
        .Select(c => (char)c)];

    [Fact]
    public void Table_IsWhatTheSystemSays()
    {
        SkipWithoutCultureData();
        string path = RepositoryFile.PathOf("src", "FujianPlan.Runtime", "Internal", "CompatibilityForms.Data.cs");

        ApprovedFile.Assert(path, $"""
            namespace FujianPlan.Runtime.Internal;

            /// <content>The table: the Unicode Character Database, by way of .NET. A test writes it, and holds it to that.</content>
            internal static partial class CompatibilityForms
            {"{"}
                private const string Characters =
            {Literal(new string(Replaced))};

                private const string Forms =
            {Literal(string.Join('\0', Replaced.Select(Normal)))};
            {"}"}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void EveryCharacter_IsReplacedAsTheSystemDoes()
    {
        SkipWithoutCultureData();

        Assert.All(Replaced, c => Assert.Equal(Normal(c), Runtime.Internal.CompatibilityForms.ByTable(c.ToString())));
        Assert.Equal("甲(一)カ豈kg乙", Runtime.Internal.CompatibilityForms.ByTable("甲㈠ｶ\uF900㎏乙"));
        Assert.Equal("甲𠮷乙", Runtime.Internal.CompatibilityForms.ByTable("甲𠮷乙"));
    }

    // In programs of either kind: FujianPlan.Invariant.Tests runs it in the other.
    [Fact]
    public void EveryName_IsFound_InCompatibilityForms()
    {
        // Kangxi radicals stand for characters: ⽔ for 水.
        Dictionary<char, char> radicals = Enumerable.Range(0x2F00, 0xD6).ToDictionary(c => Runtime.Internal.CompatibilityForms.ByTable(((char)c).ToString())[0], c => (char)c);
        string[] names = [.. Plan.Agencies.Select(agency => agency.Name).Where(name => name.Any(radicals.ContainsKey))];

        Assert.True(names.Length > 3);
        Assert.All(names, name => Assert.Equal(Agencies.Resolve(name).Agency, Agencies.Resolve(string.Concat(name.Select(c => radicals.GetValueOrDefault(c, c)))).Agency));
    }

    private static string Normal(char c)
    {
        try
        {
            return c.ToString().Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return c.ToString();
        }
    }

    private static string Literal(string text) => string.Join(
        "\n        + ",
        text.Chunk(24).Select(part => '"' + string.Concat(part.Select(c => c is >= ' ' and < '\u007F' and not ('"' or '\\') ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + '"')).Insert(0, "        ");

    private static void SkipWithoutCultureData() =>
        Assert.SkipWhen(Normal('\uFF76') == "\uFF76", "Without culture data, the system says nothing of compatibility forms: that is what the table is for.");
}
#endif
