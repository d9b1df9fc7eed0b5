using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Reads a clause as the remarks that reach it have it read.</summary>
internal static class RemarkedClause
{
    /// <summary>Takes a clause apart.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="remarks">The remarks that reach it.</param>
    /// <returns>What it says.</returns>
    public static Clause Parse(string text, ReachingRemarks remarks)
    {
        Clause parsed = ClauseParser.Parse(text);
        foreach (RemarkNode remark in remarks.Own)
        {
            parsed = remark.Words is { Value.Length: > 0 } words ? WithRemark(parsed, words.Value) : parsed;
        }

        return remarks.FirstLeads ? FirstLeads(parsed) : parsed;
    }

    /// <summary>The words of a remark in a clause are a remark, whether or not the grammar knows them for one.</summary>
    private static Clause WithRemark(Clause clause, string words)
    {
        int start = clause.Text.IndexOf(words, StringComparison.Ordinal), end = start + words.Length;
        if (start < 0 || !clause.Segments.Any(segment => segment.Kind == ClauseSegmentKind.Unparsed && segment.Span.Start < end && segment.Span.End > start))
        {
            return clause;
        }

        // With the brackets that hold nothing else.
        while (start > 0 && ClauseBrackets.ClosingOf(clause.Text, start - 1) == end && start > 1)
        {
            (start, end) = (start - 1, end + 1);
        }

        string without = clause.Text.Substring(0, start) + new string(' ', end - start) + clause.Text.Substring(end);
        Clause read = ClauseParser.Parse(without);
        return read with { Text = clause.Text, Segments = new(Marked(read.Segments, start, end)) };
    }

    // The stretch is blank to the grammar: what it takes for a separator there is the remark.
    private static IEnumerable<ClauseSegment> Marked(IEnumerable<ClauseSegment> segments, int start, int end)
    {
        bool isTold = false;
        foreach (ClauseSegment segment in segments)
        {
            if (segment.Span.End <= start || segment.Span.Start >= end)
            {
                yield return segment;
                continue;
            }

            if (segment.Span.Start < start)
            {
                yield return segment with { Span = new ClauseSpan(segment.Span.Start, start - segment.Span.Start) };
            }

            if (!isTold)
            {
                isTold = true;
                yield return new ClauseSegment(ClauseSegmentKind.Remark, new ClauseSpan(start, end - start));
            }

            if (segment.Span.End > end)
            {
                yield return segment with { Span = new ClauseSpan(end, segment.Span.End - end) };
            }
        }
    }

    /// <summary>Of those who are responsible the first leads, unless the clause itself says who does.</summary>
    private static Clause FirstLeads(Clause clause)
    {
        List<ClauseGroup> groups = [.. clause.Groups];
        int at = groups.FindIndex(group => group.Role == DutyRole.Responsible);
        if (at < 0 || groups.Exists(group => group.Role == DutyRole.Lead))
        {
            return clause;
        }

        ClauseGroup all = groups[at];
        groups[at] = all with { Role = DutyRole.Lead, Manner = DutyManner.Unstated, IsOpen = false, Agencies = new([all.Agencies[0]]), Span = all.Agencies[0].Span };
        if (all.Agencies.Count > 1)
        {
            ClauseSpan second = all.Agencies[1].Span;
            groups.Insert(at + 1, all with { Agencies = new(all.Agencies.Skip(1)), Span = new ClauseSpan(second.Start, all.Span.End - second.Start) });
        }

        return clause with { Groups = new(groups) };
    }
}
