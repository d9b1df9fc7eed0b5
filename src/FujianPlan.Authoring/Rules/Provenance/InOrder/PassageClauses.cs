using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Clauses that stand in the notice's own words: in brackets, or as a line with a label.</summary>
/// <param name="context">The plan and its source.</param>
internal sealed class PassageClauses(ProvenanceContext context)
{
    // No clause is longer than this; what is looked through for each bracket must have an end.
    private const int Longest = 400;

    private readonly NamedAgencies _names = new(context.Document.Agencies, []);
    private readonly string _text = context.Source.InOrder!.Source.Text;

    /// <summary>All of them, each the first of its passage; those that other rules tell of are left out.</summary>
    public IEnumerable<(Passage Passage, SourceSpan Clause, int Item)> All()
    {
        OrderedReading reading = context.Source.InOrder!;
        HashSet<Passage> told = [.. reading.Hidden.InPassages.Select(hidden => hidden.Passage!)];
        HashSet<string> remarks = new((context.Document.Remarks ?? []).Select(remark => PageLayout.Without(remark.Words?.Value ?? string.Empty)), StringComparer.Ordinal);
        foreach ((Passage passage, int start, int item) in reading.Passages.Where(one => !one.Passage.IsMention && !told.Contains(one.Passage)))
        {
            if (FirstIn(start, start + passage.Length) is { } clause && !IsTold(reading, passage, start, item) && !remarks.Any(words => words.Length > 0 && _text.IndexOf(words, start, passage.Length, StringComparison.Ordinal) >= 0))
            {
                yield return (passage, clause, item);
            }
        }
    }

    // Directly behind a task that has no clause, it is that task's.
    private static bool IsTold(OrderedReading reading, Passage passage, int start, int item) =>
        item >= 0 && reading.Items[item] is { Task.Node.Clause: null } task && task.Span.End == start && ClauseParser.Parse(passage.Words.Value).Groups.Count > 0;

    private SourceSpan? FirstIn(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            int close = _text[at] is '（' or '(' or '〔' or '［' or '[' or '【' ? ClosingOf(at, Math.Min(end, at + Longest)) : -1;
            if (close > at && IsClause(at, close + 1, isLabelled: false))
            {
                return new SourceSpan(at, close + 1 - at);
            }

            if ((at == start || context.Source.InOrder!.Source.BeginsLine(at) || "。；！？".IndexOf(_text[at - 1]) >= 0) && LineEnd(at, end) is var line && line - at <= Longest && _text.IndexOfAny(['：', ':'], at, Math.Min(16, line - at)) > at && IsClause(at, line, isLabelled: true))
            {
                return new SourceSpan(at, line - at);
            }
        }

        return null;
    }

    private int LineEnd(int start, int end)
    {
        int at = start + 1;
        while (at < end && at - start <= Longest && !context.Source.InOrder!.Source.BeginsLine(at) && _text[at - 1] != '。')
        {
            at++;
        }

        return at;
    }

    private int ClosingOf(int start, int end)
    {
        int depth = 0;
        for (int at = start; at < end; at++)
        {
            depth += _text[at] is '（' or '(' or '〔' or '［' or '[' or '【' ? 1 : _text[at] is '）' or ')' or '〕' or '］' or ']' or '】' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    // A list of bodies in a bracket says who does what only where they are the plan's.
    private bool IsClause(int start, int end, bool isLabelled)
    {
        Clause clause = ClauseParser.Parse(_text.Substring(start, end - start));
        bool hasRole = clause.Segments.Any(segment => segment.Kind == ClauseSegmentKind.Label || (segment.Kind == ClauseSegmentKind.Role && !isLabelled));
        return clause.IsFullyParsed && clause.Remarks.Count == 0 && (hasRole || (!isLabelled && clause.Groups.All(group => group.Agencies.All(agency => _names.Meant(agency) is not null))));
    }
}
