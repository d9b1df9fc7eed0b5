using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Querying;

/// <summary>How many of some tasks, sections or parts have duties that rest on more than their clause.</summary>
/// <param name="Editorial">How many have a duty that is the editors' reading.</param>
/// <param name="Carried">How many have one that rests on a remark which stands elsewhere.</param>
internal sealed record ReadingCounts(int Editorial, int Carried)
{
    /// <summary>Whether there are any.</summary>
    public bool Any => Editorial + Carried > 0;

    /// <summary>Counts.</summary>
    /// <param name="clauses">Who does what, of each of them.</param>
    public static ReadingCounts Of(IReadOnlyCollection<EquatableArray<AssignmentModel>> clauses) => new(
        clauses.Count(clause => clause.Any(assignment => assignment.IsEditorial)),
        clauses.Count(clause => clause.Any(assignment => assignment.IsCarried)));
}
