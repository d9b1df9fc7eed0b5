namespace FujianPlan.CodeFixes;

/// <summary>
/// The equivalence keys of fixes, by which an editor tells which of a file's fixes are the same as the one that was picked. Where there is
/// nothing to choose, all fixes of a rule are. Of those that were chosen from several, only the same choice for the same text is.
/// </summary>
internal static class FixKeys
{
    private const char End = ';';

    /// <summary>The key of a proposal.</summary>
    public static string Of(string fix, FixProposal proposal) => proposal.Choice is null ? fix : Prefix(fix) + proposal.Choice;

    /// <summary>Whether a proposal is taken where all fixes of a key are.</summary>
    /// <param name="fix">The name of the fix.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="key">
    /// The key that an editor gives back. A command has none, or that of a whole menu, where the first diagnostic that it meets has no one
    /// fix: it then means all the others.
    /// </param>
    public static bool Take(string fix, FixProposal proposal, string? key) => IsChoice(fix, key) ? Of(fix, proposal) == key : proposal.Choice is null;

    // The key of a menu is made of those of its entries, each of them ended.
    private static bool IsChoice(string fix, string? key) =>
        key is not null && key.StartsWith(Prefix(fix), StringComparison.Ordinal) && key[key.Length - 1] != End && key.IndexOf(Prefix(fix), 1, StringComparison.Ordinal) < 0;

    private static string Prefix(string fix) => fix + ": ";
}
