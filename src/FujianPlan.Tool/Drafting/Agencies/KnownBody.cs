using System.Text;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>A usual body: an entry of <c>Bodies.txt</c>.</summary>
/// <param name="Index">Its place in the list. Of two bodies of one code, the first keeps it.</param>
/// <param name="Group">The group that it stands in.</param>
/// <param name="Codes">The code, then the longer one, each without the office.</param>
/// <param name="EnglishWords">What it deals with, or after <c>=</c> the whole name; empty where that is not certain.</param>
/// <param name="KindWords">Its kind; empty for that of its level.</param>
internal sealed record KnownBody(int Index, BodyGroup Group, IReadOnlyList<string> Codes, string EnglishWords, string KindWords)
{
    // What stands before "of" or "for" in a name, and behind the rest of it in an identifier.
    private static readonly string[] Offices = ["Department", "Administration", "Bureau", "Office", "Commission"];

    /// <summary>Its English name; null where that is not certain.</summary>
    /// <param name="office">What the name ends in: 厅, 局.</param>
    public string? English(string office) => EnglishWords.Length == 0 ? null
        : EnglishWords[0] == '=' ? EnglishWords[1..]
        : office switch
        {
            "厅" => "Department of " + EnglishWords,
            "局" => EnglishWords + " Bureau",
            "委" => EnglishWords + " Commission",
            "办" => EnglishWords + " Office",
            "中心" => EnglishWords + " Centre",
            _ => null,
        };

    /// <summary>Its identifier; null where it has no English name.</summary>
    /// <param name="office">What the name ends in.</param>
    public string? Id(string office)
    {
        if (English(office) is not { } english)
        {
            return null;
        }

        // Department of Finance: FinanceDepartment.
        string[] words = english.Replace("People’s Government", "Government", StringComparison.Ordinal).Replace("the ", string.Empty, StringComparison.Ordinal).Split(' ', '-');
        int of = Array.FindIndex(words, word => word is "of" or "for");
        IEnumerable<string> ordered = of > 0 && Group != BodyGroup.Central && Offices.Contains(words[of - 1]) ? words[(of + 1)..].Concat(words[..of]) : words;
        StringBuilder id = new();
        foreach (string word in ordered)
        {
            string letters = string.Concat(word.Where(char.IsAsciiLetter));
            id.Append(letters.Length == 0 ? letters : char.ToUpperInvariant(letters[0]) + letters[1..]);
        }

        return id.ToString();
    }
}

/// <summary>The groups of <c>Bodies.txt</c>.</summary>
internal enum BodyGroup
{
    /// <summary>Offices of governments.</summary>
    Office = 0,

    /// <summary>Bodies of any level whose names are whole.</summary>
    Whole = 1,

    /// <summary>Offices of committees of the Party.</summary>
    Party = 2,

    /// <summary>Bodies of the centre.</summary>
    Central = 3,

    /// <summary>Bodies that bear the name of a place without its level.</summary>
    Place = 4,
}
