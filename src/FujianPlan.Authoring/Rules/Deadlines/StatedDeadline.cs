using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Tells whether the words of a part, a section, a task or a measure state the deadline that its editors wrote.</summary>
internal static class StatedDeadline
{
    /// <summary>Whether they do: the clause, where it states one, and the clause or the text otherwise.</summary>
    /// <param name="level">The part, section, task or measure.</param>
    /// <param name="clause">Its clause, taken apart; null where it has none.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsStated(IOutlineNode level, Clause? clause, DeadlineReading deadline) => clause is { Deadlines.Count: > 0 }
        ? clause.Deadlines.Any(stated => IsSame(stated.Words, deadline))
        : (clause is not null && DeadlineWords.Has(clause.Text, deadline.Words)) || IsInText(level, deadline);

    /// <summary>Whether the text says it.</summary>
    public static bool IsInText(IOutlineNode level, DeadlineReading deadline) => (level.Text?.Items ?? []).Any(quote => DeadlineWords.Has(quote.Value, deadline.Words));

    /// <summary>What the clause and the text say instead, the clause first.</summary>
    public static IEnumerable<string> Others(IOutlineNode level, Clause? clause) => (clause?.Deadlines ?? []).Select(stated => stated.Words)
        .Concat((level.Text?.Items ?? []).SelectMany(quote => DeadlineWords.FindAll(quote.Value)).Select(found => found.Words));

    // 6月底前 is what 6月底前完成 says.
    private static bool IsSame(string stated, DeadlineReading deadline) =>
        DeadlineWords.AreSame(DeadlineWords.ReadStated(stated)?.Words ?? stated, deadline.Words);
}
