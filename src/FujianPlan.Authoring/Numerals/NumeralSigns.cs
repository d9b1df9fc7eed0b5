namespace FujianPlan.Authoring.Numerals;

/// <summary>Numbers that Unicode has as one sign each, as Chinese texts use them: ① to ㊿, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩.</summary>
internal static class NumeralSigns
{
    /// <summary>The signs for one.</summary>
    public const string Ones = "①⑴⒈㈠";

    private const int LastCircled = 50;
    private const int LastOfLatin = 20;
    private const int LastOfChinese = 10;

    /// <summary>All of them.</summary>
    public static IEnumerable<char> All => Ones.SelectMany(one => Enumerable.Range(1, LastCircled).Select(number => Write(one, number))).OfType<char>();

    /// <summary>The sign of a number; null where there is none.</summary>
    /// <param name="one">The sign of the same kind for one.</param>
    /// <param name="number">The number, 1 and up.</param>
    public static char? Write(char one, int number) => (one, number) switch
    {
        // These are in three places: ① to ⑳, ㉑ to ㉟, ㊱ to ㊿.
        ('①', > LastOfLatin and <= 35) => (char)('㉑' + number - 21),
        ('①', > 35 and <= LastCircled) => (char)('㊱' + number - 36),
        ('①' or '⑴' or '⒈', >= 1 and <= LastOfLatin) or ('㈠', >= 1 and <= LastOfChinese) => (char)(one + number - 1),
        _ => null,
    };

    /// <summary>The number that a sign says; 0 where it says none.</summary>
    /// <param name="sign">The sign.</param>
    public static int Read(char sign) => sign switch
    {
        >= '①' and <= '⑳' => sign - '①' + 1,
        >= '⑴' and <= '⒇' => sign - '⑴' + 1,
        >= '⒈' and <= '⒛' => sign - '⒈' + 1,
        >= '㈠' and <= '㈩' => sign - '㈠' + 1,
        >= '㉑' and <= '㉟' => sign - '㉑' + 21,
        >= '㊱' and <= '㊿' => sign - '㊱' + 36,
        _ => 0,
    };

    /// <summary>The sign of the same kind for one; null where the character is no such sign.</summary>
    /// <param name="sign">The character.</param>
    public static char? OneOf(char sign) => sign switch
    {
        _ when Read(sign) == 0 => null,
        >= '⑴' and <= '⒇' => '⑴',
        >= '⒈' and <= '⒛' => '⒈',
        >= '㈠' and <= '㈩' => '㈠',
        _ => '①',
    };
}
