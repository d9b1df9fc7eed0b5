using System.Text;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.Search;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Clauses that stand in the notice's own words: in brackets, as a line with a label, or as the last sentence.</summary>
/// <param name="context">The plan and its source.</param>
internal sealed class PassageClauses(ProvenanceContext context)
{
    private readonly NamedAgencies _names = new(context.Document.Agencies, []);
    private readonly FlatSource _source = context.Source.InOrder!.Source;
    private List<SourceSpan>? _remarks;

    /// <summary>All of them, each the first of its passage; those that other rules tell of are left out.</summary>
    public IEnumerable<(Passage Passage, SourceSpan Clause, int Item)> All()
    {
        OrderedReading reading = context.Source.InOrder!;
        HashSet<Passage> told = [.. reading.Hidden.InPassages.Select(hidden => hidden.Passage!)];
        foreach ((Passage passage, int start, int item) in reading.Passages.Where(one => !one.Passage.IsMention && !told.Contains(one.Passage)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (FirstIn(passage, start) is { } clause && !IsTold(reading, passage, start, item) && !HasRemark(start, start + passage.Length))
            {
                yield return (passage, clause, item);
            }
        }
    }

    /// <summary>Whether the words of the notice behind an item have any.</summary>
    /// <param name="item">The item, by its place in the plan; -1 for those before the first.</param>
    public bool AreBehind(int item) => context.Source.InOrder!.Passages.Any(one => one.Item == item && !one.Passage.IsMention && FirstIn(one.Passage, one.Start) is not null);

    // Directly behind a task that has no clause, it is that task's.
    private static bool IsTold(OrderedReading reading, Passage passage, int start, int item) =>
        item >= 0 && reading.Items[item] is { Task.Node.Clause: null } task && task.Span.End == start && ClauseParser.Parse(passage.Words.Value).Groups.Count > 0;

    private SourceSpan? FirstIn(Passage passage, int start)
    {
        // A label is one at the beginning of a line, and the plan may have all lines in one.
        StringBuilder lines = new(passage.Length);
        List<int> breaks = [];
        for (int at = start; at < start + passage.Length; at++)
        {
            if (at > start && _source.BeginsLine(at))
            {
                breaks.Add(lines.Length);
                lines.Append('\n');
            }

            lines.Append(_source.Text[at]);
        }

        TextClauseSearch search = new(new Located<string>(lines.ToString(), passage.Words.Place), isTitle: false, level: null, _names, context.Document.Plan?.UnstatedRole is not null);
        foreach (TextClause found in search.Run())
        {
            if (ClauseParser.Parse(found.Words) is { IsFullyParsed: true, Remarks.Count: 0 })
            {
                int before = breaks.Count(one => one < found.Span.Start), within = breaks.Count(one => one >= found.Span.Start && one < found.Span.End);
                return new SourceSpan(start + found.Span.Start - before, found.Span.Length - within);
            }
        }

        return null;
    }

    // A remark that reaches on has a key of its own.
    private bool HasRemark(int start, int end)
    {
        _remarks ??= FindRemarks();
        int low = 0, high = _remarks.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _remarks[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (; low < _remarks.Count && _remarks[low].Start < end; low++)
        {
            if (_remarks[low].End <= end)
            {
                return true;
            }
        }

        return false;
    }

    private List<SourceSpan> FindRemarks()
    {
        string[] remarks = [.. (context.Document.Remarks ?? []).Select(remark => PageLayout.Without(remark.Words?.Value ?? string.Empty)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal)];
        PhraseIndex index = new(remarks.Length);
        Array.ForEach(remarks, words => index.Add(Phrase.Of(words)));
        index.Search(_source.Text, context.Cancellation);
        List<SourceSpan> found = [.. remarks.SelectMany(words => index.Of(index.Find(words)).Select(start => new SourceSpan(start, words.Length)))];
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }
}
