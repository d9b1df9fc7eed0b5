using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Readings of words that are not understood: 住建、水利 before 交通局 are two more offices.</summary>
/// <param name="agencies">The agencies of the draft.</param>
internal sealed class SharedEndings(DraftedAgencies agencies)
{
    /// <summary>Doubts about a clause, with the reading that completes the names.</summary>
    /// <param name="doubts">The doubts.</param>
    /// <param name="clause">The clause.</param>
    /// <returns>They. The doubts about the words of one list are one.</returns>
    public IEnumerable<DraftedDoubt> Read(IEnumerable<DraftedDoubt> doubts, Clause clause)
    {
        List<DraftedDoubt> all = [.. doubts];
        foreach (NamesWithOneEnding list in NamesWithOneEnding.In(clause))
        {
            string[] unread = [.. list.Items.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed).Select(clause.TextOf)];
            DraftedDoubt[] told = [.. all.Where(doubt => doubt.Doubt.Words is [var words] && Array.IndexOf(unread, words) >= 0 && doubt.More.Count > 0)];
            if (told.Length == unread.Length && Reading(clause, list) is { } reading)
            {
                int at = all.IndexOf(told[0]);
                all[at] = new DraftedDoubt(told.Length == 1 ? told[0].Doubt : UnreadWords.Doubt(unread) with { Readings = [] }, [told[0].More[0], reading, .. told[0].More.Skip(1)]);
                all.RemoveAll(doubt => Array.IndexOf(told, doubt) > 0);
            }
        }

        return all;
    }

    private WrittenReading? Reading(Clause clause, NamesWithOneEnding list)
    {
        ClauseAgency[] named = [.. clause.Groups.SelectMany(group => group.Agencies)];
        if (named.FirstOrDefault(agency => agency.Span.Start == list.Items[^1].Span.Start) is not { } last || !agencies.Has(last.Name))
        {
            return null;
        }

        // An agency that another clause names stays, as the grammar reads it here too.
        DraftedAgency lastDrafted = agencies.Named(last.Name);
        ClauseAgency? first = named.FirstOrDefault(agency => agency.Span.Start == list.Items[0].Span.Start);
        DraftedAgency[] meant = [.. list.Names.Skip(first is null ? 0 : 1).SkipLast(1).Select(agencies.Possible), agencies.IsNamedOnce(last.Name) ? agencies.Possible(list.Names[^1]) : lastDrafted];
        string words = clause.Text[list.Items[0].Span.Start..list.Items[^1].Span.End], names = string.Join("、", list.Names);
        FindingText note = new($"“{words}” is {names}", $"“{words}”指{names}");
        List<(DraftedAgency, IReadOnlyList<DraftedAgency>, FindingText)> changes = [(lastDrafted, meant, note)];
        if (first is not null && agencies.Has(first.Name))
        {
            DraftedAgency whole = agencies.Possible(list.Names[0]), itself = agencies.Named(first.Name);
            changes.Add((itself, agencies.IsNamedOnce(first.Name) ? [whole] : [itself, whole], note));
        }

        return OtherAgencies.Reading(new FindingText($"They are names that share their ending: {string.Join(", ", list.Names)}.", $"各名称共用末尾，即：{names}。"), changes);
    }
}
