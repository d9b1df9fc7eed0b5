using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Tells what of a clause is accounted for, though the grammar does not understand it: the words for when that the plan has as its deadline.</summary>
internal static class UnreadDeadline
{
    // A part that says by when names no body and no role.
    private static readonly Regex Duties = new("牵头|负责|责任|配合|主办|协办|承办|参与|参加|指导|落实|单位|部门|政府|[厅局委办部]", RegexOptions.CultureInvariant);

    /// <summary>Whether all of a clause is understood, but for such words.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="level">What the clause is of.</param>
    /// <param name="parsed">The clause.</param>
    public static bool IsAllThatIsUnread(PlanRuleContext context, IOutlineNode level, Clause parsed) => parsed.IsFullyParsed
        || (parsed.Groups.Count > 0 && parsed.Segments.All(segment => segment.Kind != ClauseSegmentKind.Unparsed || IsStated(context, level, parsed, segment)));

    /// <summary>Whether a part that is not understood has the words of the deadline that the plan states, or of one of its steps.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="level">What the clause is of.</param>
    /// <param name="parsed">The clause.</param>
    /// <param name="segment">The part.</param>
    public static bool IsStated(PlanRuleContext context, IOutlineNode level, Clause parsed, ClauseSegment segment) =>
        level.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading
        && parsed.TextOf(segment) is var words && ReadsLikeOne(context, words) && (DeadlineWords.Has(words, reading.Words) || Array.Exists(reading.Words.Split('、'), step => DeadlineWords.Has(words, step)));

    /// <summary>Whether words say by when, and name nobody.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="words">The words.</param>
    public static bool ReadsLikeOne(PlanRuleContext context, string words) =>
        words.Length <= DeadlineWords.Longest && (DeadlineWords.FindAll(words).Any() || DeadlineWords.LabelLength(words) > 0)
        && !Duties.IsMatch(words) && context.Mentions.In(words).Count == 0;
}
