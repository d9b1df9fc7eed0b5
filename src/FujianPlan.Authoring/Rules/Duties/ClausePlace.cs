using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Finds the words of a clause in the plan file.</summary>
internal static class ClausePlace
{
    /// <summary>The place of a stretch of a clause: exact where the file writes the clause as it is, on one line.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="span">The stretch.</param>
    /// <returns>Its place, or the whole scalar's where quotes or escapes may have moved it.</returns>
    public static SourcePlace Of(Located<string> clause, ClauseSpan span)
    {
        SourcePlace place = clause.Place;
        bool isAsWritten = place.StartLine == place.EndLine && place.End - place.Start == clause.Value.Length;
        return isAsWritten
            ? place with
            {
                Start = place.Start + span.Start,
                End = place.Start + span.End,
                StartColumn = place.StartColumn + span.Start,
                EndColumn = place.StartColumn + span.End,
            }
            : place;
    }
}
