using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>Writes a parse in the notation of docs/clauses.md.</summary>
internal static class ClauseNotation
{
    public static string Of(Clause clause)
    {
        IEnumerable<(int Start, string Text)> groups = clause.Groups.Select(group => (group.Agencies[0].Span.Start, Of(group)));
        IEnumerable<(int Start, string Text)> unparsed = clause.Segments
            .Where(segment => segment.Kind == ClauseSegmentKind.Unparsed)
            .Select(segment => (segment.Span.Start, $"⟦{clause.TextOf(segment)}⟧"));
        return string.Join("; ", groups.Concat(unparsed).OrderBy(part => part.Start).Select(part => part.Text));
    }

    /// <summary>The segments join to the text, in order, without a hole or an overlap; names stand where they say.</summary>
    public static void AssertLossless(Clause clause)
    {
        Assert.Equal(clause.Text, string.Concat(clause.Segments.Select(clause.TextOf)));
        int at = 0;
        foreach (ClauseSegment segment in clause.Segments)
        {
            Assert.Equal(at, segment.Span.Start);
            Assert.True(segment.Span.Length > 0);
            at = segment.Span.End;
        }

        foreach (ClauseAgency agency in clause.Groups.SelectMany(group => group.Agencies))
        {
            Assert.Equal(agency.AsWritten, clause.Text.Substring(agency.Span.Start, agency.Span.Length));
        }
    }

    private static string Of(ClauseGroup group)
    {
        string role = group.Role switch { DutyRole.Lead => "lead", DutyRole.Responsible => "responsible", DutyRole.Supporting => "supporting", _ => "guiding" };
        string manner = group.Manner switch { DutyManner.Separately => " separately", DutyManner.WithinRemit => " withinRemit", _ => string.Empty };
        return $"{(group.Heading is null ? string.Empty : $"[{group.Heading}] ")}{(group.IsRoleInferred ? "(" : string.Empty)}{role}{(group.IsRoleInferred ? ")" : string.Empty)}{(group.IsOpen ? "*" : string.Empty)}{manner}: {string.Join(", ", group.Agencies.Select(Of))}";
    }

    private static string Of(ClauseAgency agency) =>
        agency.Of is null ? agency.Name : $"{agency.Name} {(agency.IsAmbiguous ? "∈?" : "∈")} {agency.Of}";
}
