namespace FujianPlan.CodeFixes;

/// <summary>
/// The equivalence keys of fixes, by which an editor tells which of a file's fixes are the same as the one that was picked. Where there is
/// nothing to choose, all fixes of a rule are. Of those that were chosen from several, only the same choice for the same text is.
/// </summary>
internal static class FixKeys
{
    private const char End = ';';

    /// <summary>The key of a proposal.</summary>
    public static string Of(string rule, FixProposal proposal) => proposal.Choice is null ? rule : Prefix(rule) + proposal.Choice;

    /// <summary>Whether a proposal is taken where all fixes of a key are.</summary>
    /// <param name="rule">The rule whose diagnostic it fixes.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="key">
    /// The key that an editor gives back. A command has none, or that of a whole menu, where the first diagnostic that it meets has no one
    /// fix: it then means all the others. That of another rule, whose fix is the same one, means none of this rule's.
    /// </param>
    public static bool Take(string rule, FixProposal proposal, string? key) =>
        key?.StartsWith(rule, StringComparison.Ordinal) != false && (IsChoice(rule, key) ? Of(rule, proposal) == key : proposal.Choice is null);

    // The key of a menu is made of those of its entries, each of them ended.
    private static bool IsChoice(string rule, string? key) =>
        key is not null && key.StartsWith(Prefix(rule), StringComparison.Ordinal) && key[key.Length - 1] != End && key.IndexOf(Prefix(rule), 1, StringComparison.Ordinal) < 0;

    private static string Prefix(string rule) => rule + ": ";
}
