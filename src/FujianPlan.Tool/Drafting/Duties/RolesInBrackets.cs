using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>配合单位：市甲局（负责资金）: the bracket gives the body a role of its own, and may only tell which part of the label's work is its. What is said there of the part is not understood.</summary>
internal static class RolesInBrackets
{
    private static readonly char[] Closings = ['）', ')'];

    /// <summary>The reading in which the body has the role of the label.</summary>
    /// <param name="words">The words that are not understood.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="agencies">The agencies of the draft.</param>
    /// <param name="editorial">What writes duties that no clause states.</param>
    /// <returns>It; null where the words stand in no such bracket, or the label says the same role.</returns>
    public static WrittenReading? Reading(string words, Clause clause, DraftedAgencies agencies, EditorialDuties editorial)
    {
        int at = clause.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed && clause.TextOf(segment) == words).Select(segment => segment.Span.Start).FirstOrDefault(-1);
        ClauseAgency? agency = clause.Groups.SelectMany(group => group.Agencies).FirstOrDefault(one => one.Span.End < at && ClauseBrackets.IsOpening(clause.Text[one.Span.End]) && clause.Text.IndexOfAny(Closings, one.Span.End, at - one.Span.End) < 0);
        if (agency is null || agency.Writing == AgencyWriting.NamedMember || !agencies.Has(agency.Name) || RoleOfLabel(clause, agency) is not { } role || clause.Groups.First(group => group.Agencies.Contains(agency)).Role == role)
        {
            return null;
        }

        // What the clause says of the others, the grammar reads too.
        Clause others = clause with { Groups = new([.. clause.Groups.Select(group => group with { Agencies = new([.. group.Agencies.Where(one => one != agency)]) }).Where(group => group.Agencies.Count > 0)]) };
        string bracket = clause.Text[agency.Span.End..(clause.Text.IndexOfAny(Closings, at) + 1)];
        return editorial.Beside(new EditorialDuty([agencies.Named(agency.Name)], role, false, agency.Name + bracket), others) with
        {
            Text = new FindingText($"{agency.Name} is {PlanWords.Of(role)}, as the label says; the bracket tells its part of the work.", $"{agency.Name}如标签所写为{PlanTerms.Of(role).Chinese}，括注只是其分工。"),
        };
    }

    private static DutyRole? RoleOfLabel(Clause clause, ClauseAgency agency)
    {
        string? label = clause.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Label && segment.Span.End <= agency.Span.Start).Select(clause.TextOf).LastOrDefault();
        return label is not null && ClauseParser.Parse(label + agency.Name) is { IsFullyParsed: true, Groups: [var group] } ? group.Role : null;
    }
}
