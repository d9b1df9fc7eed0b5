namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Whose body a body is.</summary>
internal enum BodyLevel
{
    /// <summary>The name does not say.</summary>
    Unstated = 0,

    /// <summary>The State Council’s, or the whole country’s.</summary>
    Central = 1,

    /// <summary>A province’s or an autonomous region’s.</summary>
    Province = 2,

    /// <summary>An autonomous prefecture’s, a league’s.</summary>
    Prefecture = 3,

    /// <summary>A city’s.</summary>
    City = 4,

    /// <summary>A county’s, a banner’s.</summary>
    County = 5,

    /// <summary>A district’s, a zone’s.</summary>
    District = 6,
}

/// <summary>The words for levels, in names and in what is proposed.</summary>
internal static class BodyLevels
{
    // The longer first.
    private static readonly (string Word, BodyLevel Level)[] Words =
    [
        ("自治区", BodyLevel.Province), ("自治州", BodyLevel.Prefecture), ("自治县", BodyLevel.County), ("自治旗", BodyLevel.County),
        ("省", BodyLevel.Province), ("州", BodyLevel.Prefecture), ("盟", BodyLevel.Prefecture), ("市", BodyLevel.City), ("县", BodyLevel.County), ("旗", BodyLevel.County), ("区", BodyLevel.District),
    ];

    /// <summary>The word for a level that ends a place's name; null where none does.</summary>
    /// <param name="place">The name.</param>
    public static string? WordOf(string place) => Array.Find(Words, word => place.EndsWith(word.Word, StringComparison.Ordinal)).Word;

    /// <summary>The level of a place by the word that ends its name.</summary>
    /// <param name="place">The name.</param>
    public static BodyLevel Of(string place) => Array.Find(Words, word => place.EndsWith(word.Word, StringComparison.Ordinal)).Level;

    /// <summary>What tells a code apart from that of another level.</summary>
    /// <param name="level">The level.</param>
    public static string CodeOf(BodyLevel level) => level switch
    {
        BodyLevel.Central => "GJ",
        BodyLevel.Province => "SHENG",
        BodyLevel.Prefecture => "ZHOU",
        BodyLevel.City => "SHI",
        BodyLevel.County => "XIAN",
        BodyLevel.District => "QU",
        _ => string.Empty,
    };

    /// <summary>What tells an identifier apart from that of another level.</summary>
    /// <param name="level">The level.</param>
    public static string IdOf(BodyLevel level) => level switch
    {
        BodyLevel.Central => "National",
        BodyLevel.Province => "Provincial",
        BodyLevel.Prefecture => "Prefectural",
        BodyLevel.City => "Municipal",
        BodyLevel.County => "County",
        BodyLevel.District => "District",
        _ => string.Empty,
    };
}
