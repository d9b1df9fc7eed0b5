namespace FujianPlan.Tool.Validation;

/// <summary>Names of agencies as people shorten them: 市交通局 for 市交通运输局, 市发改委 for 市发展和改革委员会; and names written longer than the plan has them.</summary>
internal static class ShortenedName
{
    // Two characters of a name stand in too many others.
    private const int Shortest = 3;

    /// <summary>The name that a text shortens, or that shortens it; null where there is none.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="names">The names and codes. Of several, the one nearest in length is taken, and of those the first.</param>
    public static string? Meant(string typed, IEnumerable<string> names) => typed.Length < Shortest || typed.All(char.IsAscii) ? null : names
        .Where(name => name.Length >= Shortest && (Shortens(typed, name) || (name.Length * 2 >= typed.Length && Shortens(name, typed))))
        .MinBy(name => Math.Abs(name.Length - typed.Length));

    // All characters of the one stand in the other, in their order.
    private static bool Shortens(string part, string whole)
    {
        int at = 0;
        foreach (char character in whole)
        {
            at += at < part.Length && part[at] == character ? 1 : 0;
        }

        return at == part.Length;
    }
}
