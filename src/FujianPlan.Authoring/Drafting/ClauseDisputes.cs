namespace FujianPlan.Authoring.Drafting;

/// <summary>
/// Clauses that what follows ties to one task, and that stand behind the number of another. Pieces of other sections stand anywhere in a notice in disorder:
/// one disputes a clause where its text suits that no less, and one that has a clause of its own where it suits that better.
/// </summary>
internal static class ClauseDisputes
{
    /// <summary>The task that disputes a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="tied">The task that it is tied to.</param>
    /// <param name="beside">The task that it stands behind.</param>
    /// <returns>The second; null where it disputes nothing.</returns>
    public static ClauseDispute? Of(string clause, DisputedTask tied, DisputedTask beside)
    {
        bool hasText = tied.Text.Length > 0;
        if (beside.Section == tied.Section && !beside.HasClause)
        {
            return hasText ? Found() : null;
        }

        int own = ClauseFit.Of(clause, tied.Text), other = ClauseFit.Of(clause, beside.Text);
        return other > own || (other == own && hasText && !beside.HasClause) ? Found() : null;

        ClauseDispute? Found() => new ClauseDispute(beside.Section, beside.Number, beside.HasClause);
    }
}

/// <summary>A task, as far as it may have a clause.</summary>
/// <param name="Section">The number of its section.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Text">What the notice has of its text.</param>
/// <param name="HasClause">Whether a clause is tied to it.</param>
internal readonly record struct DisputedTask(int Section, int Number, string Text, bool HasClause);

/// <summary>A task behind whose number a clause stands that is tied to another.</summary>
/// <param name="Section">The number of its section.</param>
/// <param name="Number">Its number there.</param>
/// <param name="HasOwn">Whether it has a clause all the same.</param>
internal readonly record struct ClauseDispute(int Section, int Number, bool HasOwn);
