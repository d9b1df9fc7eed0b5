using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Tells whether the words of a part, a section, a task or a measure state the deadline that its editors wrote.</summary>
internal static class StatedDeadline
{
    private static readonly string[] Joints = ["、", "，", "和", "及", "以及"];

    /// <summary>Whether they do: the clause, where it states one, and the clause or the text otherwise.</summary>
    /// <param name="level">The part, section, task or measure.</param>
    /// <param name="clause">Its clause, taken apart; null where it has none.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsStated(IOutlineNode level, Clause? clause, DeadlineReading deadline) => clause is { Deadlines.Count: > 0 }
        ? clause.Deadlines.Any(stated => IsSame(stated.Words, deadline)) || IsAll(clause, deadline) || IsInUnread(clause, deadline)
        : (clause is not null && (DeadlineWords.Has(clause.Text, deadline.Words) || AreStepsOf(clause.Text, deadline))) || IsInText(level, deadline);

    // 6月底前形成初稿，12月底前印发: of the first, the grammar does not know what is done by then.
    private static bool IsInUnread(Clause clause, DeadlineReading deadline) => !clause.IsFullyParsed
        && (AreStepsOf(clause.Text, deadline) || clause.Segments.Any(segment => segment.Kind == ClauseSegmentKind.Unparsed && DeadlineWords.Has(clause.TextOf(segment), deadline.Words)));

    // 首批6月底前，其余9月底前: what is between the steps is no part of the deadline.
    private static bool AreStepsOf(string words, DeadlineReading deadline) =>
        deadline.Words.IndexOf('、') > 0 && AsOne([.. DeadlineWords.FindAll(words).Select(found => found.Words).Distinct()]) is { } steps && DeadlineWords.AreSame(steps, deadline.Words);

    /// <summary>The deadlines of a clause, each once, without what is due: 4月底前, 9月底前 of （甲局牵头，4月底前完成；乙局配合，9月底前完成）.</summary>
    /// <param name="clause">The clause.</param>
    public static string[] AllOf(Clause clause) =>
        [.. clause.Deadlines.Select(stated => DeadlineWords.ReadStated(stated.Words)?.Words ?? stated.Words).GroupBy(DeadlineWords.Plain).Select(same => same.First())];

    /// <summary>Several deadlines of a clause as one, whose last day is that of the last; null where they are no steps one after another.</summary>
    /// <param name="clause">The clause.</param>
    public static string? Joined(Clause clause)
    {
        string[] all = AllOf(clause);
        return all.Length < 2 ? null
            : AsOne(all) ?? AsOne([.. all.OrderBy(words => DeadlineWords.ReadStated(words)?.Last is { } last ? (((last.Year ?? 0) * 100) + last.Month) * 100 + (last.Day == 0 ? 99 : last.Day) : int.MaxValue)]);
    }

    /// <summary>Whether a deadline is all that a clause states.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsAll(Clause clause, DeadlineReading deadline) => AllOf(clause) is var all
        && (all.Length == 1 ? DeadlineWords.AreSame(all[0], deadline.Words) : Joined(clause) is { } joined && Array.Exists(Joints, joint => DeadlineWords.AreSame(joined.Replace("、", joint), deadline.Words)));

    private static string? AsOne(string[] all) => string.Join("、", all) is var joined && DeadlineWords.ReadStated(joined) is { } reading && DeadlineWords.AreSame(reading.Words, joined) ? joined : null;

    /// <summary>Whether the text says it; of a part or a section, the title may: 第一季度重点工作.</summary>
    public static bool IsInText(IOutlineNode level, DeadlineReading deadline) => Words(level).Any(words => DeadlineWords.Has(words, deadline.Words) || AreStepsOf(words, deadline));

    /// <summary>What the clause and the text say instead, the clause first.</summary>
    public static IEnumerable<string> Others(IOutlineNode level, Clause? clause) => (clause is not null && Joined(clause) is { } joined ? [joined] : Array.Empty<string>())
        .Concat((clause?.Deadlines ?? []).Select(stated => stated.Words))
        .Concat(Words(level).SelectMany(DeadlineWords.FindAll).Select(found => found.Words));

    private static IEnumerable<string> Words(IOutlineNode level) =>
        (level.Text?.Items ?? []).Select(quote => quote.Value).Concat(level switch { SectionNode { Title: { } title } => [title.Value], PartNode { Title: { } title } => [title.Value], _ => Array.Empty<string>() });

    /// <summary>Whether words of a clause are one of the steps of a deadline: 6月底前 of 6月底前、9月底前.</summary>
    /// <param name="stated">The words of the clause.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsStep(string stated, DeadlineReading deadline) =>
        Array.Exists(deadline.Words.Split('、'), step => DeadlineWords.AreSame(DeadlineWords.ReadStated(stated)?.Words ?? stated, step));

    /// <summary>Whether words of a clause are a deadline: 6月底前 is what 6月底前完成 says.</summary>
    /// <param name="stated">The words of the clause.</param>
    /// <param name="deadline">The deadline.</param>
    public static bool IsSame(string stated, DeadlineReading deadline) =>
        DeadlineWords.AreSame(DeadlineWords.ReadStated(stated)?.Words ?? stated, deadline.Words);
}
