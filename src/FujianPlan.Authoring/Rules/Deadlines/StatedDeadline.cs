using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Tells whether the words of a task state the deadline that its editors wrote.</summary>
internal static class StatedDeadline
{
    /// <summary>Whether they do: as the deadline of the clause, or anywhere in clause or text.</summary>
    /// <param name="task">The task.</param>
    /// <param name="clause">Its clause, taken apart; null where it has none.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsStated(TaskNode task, Clause? clause, DeadlineReading deadline)
    {
        if (clause is not null && clause.Deadlines.Any(stated => IsSame(stated.Words, deadline)))
        {
            return true;
        }

        string words = DeadlineWords.Plain(deadline.Words);
        return (clause is { Deadlines.Count: 0 } && Has(clause.Text, words, deadline))
            || (task.Text?.Items ?? []).Any(quote => Has(quote.Value, words, deadline));
    }

    /// <summary>What the clause and the text say instead, the clause first.</summary>
    public static IEnumerable<string> Others(TaskNode task, Clause? clause) => (clause?.Deadlines ?? []).Select(stated => stated.Words)
        .Concat((task.Text?.Items ?? []).SelectMany(quote => DeadlineWords.FindAll(quote.Value)).Select(found => found.Words));

    // 6月底前 is what 6月底前完成 says.
    private static bool IsSame(string stated, DeadlineReading deadline) =>
        DeadlineWords.AreSame(DeadlineWords.ReadStated(stated)?.Words ?? stated, deadline.Words);

    // 6月底前 stands in 2024年6月底前 as letters, and is another deadline.
    private static bool Has(string text, string words, DeadlineReading deadline) =>
        DeadlineWords.Plain(text).Contains(words)
        && (deadline.Last is null || DeadlineWords.FindAll(text).Any(found => found.Last == deadline.Last));
}
