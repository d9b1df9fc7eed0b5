namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>Makes one thing of a drawn plan wrong.</summary>
internal static class NoticeMutation
{
    private static readonly NoticeEntry Gone = new(null, null, null, []);

    /// <summary>The entries that change, with what becomes of them; none where the notice has nothing that could.</summary>
    public static List<(NoticeEntry Entry, NoticeEntry Changed)> Of(string mutation, IReadOnlyList<NoticeEntry> top, int first, int second)
    {
        NoticeEntry[] all = [.. top.SelectMany(Entries).Where(entry => entry.Title is null)];
        NoticeEntry[] tasks = [.. all.Where(entry => entry.Below.Count > 0 || !all.Any(other => other.Below.Any(below => ReferenceEquals(below, entry))))];
        switch (mutation)
        {
            case "a sentence moved to another task":
                return Two(all, first, second, (one, other) => one.Text!.IndexOf('。') is var end && end < one.Text.Length - 1
                    ? (one with { Text = one.Text[..(end + 1)] }, other with { Text = other.Text + one.Text[(end + 1)..] })
                    : null);
            case "two clauses exchanged":
                return Two(all, first, second, (one, other) => one.Clause is not null && other.Clause is not null && one.Clause != other.Clause
                    ? (one with { Clause = other.Clause }, other with { Clause = one.Clause })
                    : null);
            case "two texts exchanged":
                return Two(all, first, second, (one, other) => one.Text != other.Text ? (one with { Text = other.Text }, other with { Text = one.Text }) : null);
            case "a word left out":
                return all.Length == 0 ? [] : [(all[first % all.Length], all[first % all.Length] with { Text = all[first % all.Length].Text!.Remove(second % (all[first % all.Length].Text!.Length - 1), 1) })];
            case "a measure under the wrong task":
                return Two(tasks, first, second, (one, other) => one.Below.Count > 0 ? (one with { Below = [.. one.Below.Skip(1)] }, other with { Below = [.. other.Below, one.Below[0]] }) : null);
            default:
                NoticeEntry[] spare = [.. tasks.Where(task => tasks.Length > 1)];
                return spare.Length == 0 ? [] : [(spare[first % spare.Length], Gone)];
        }
    }

    /// <summary>An entry with what changes in it and below it; null where it is left out.</summary>
    public static NoticeEntry? Apply(NoticeEntry entry, List<(NoticeEntry Entry, NoticeEntry Changed)> changes)
    {
        NoticeEntry changed = changes.Find(change => ReferenceEquals(change.Entry, entry)) is { Changed: { } other } ? other : entry;
        return ReferenceEquals(changed, Gone) ? null : changed with { Below = [.. changed.Below.Select(below => Apply(below, changes)).OfType<NoticeEntry>()] };
    }

    private static IEnumerable<NoticeEntry> Entries(NoticeEntry entry) => entry.Below.SelectMany(Entries).Prepend(entry);

    private static List<(NoticeEntry Entry, NoticeEntry Changed)> Two(NoticeEntry[] from, int first, int second, Func<NoticeEntry, NoticeEntry, (NoticeEntry One, NoticeEntry Other)?> change)
    {
        if (from.Length < 2)
        {
            return [];
        }

        NoticeEntry one = from[first % from.Length], other = from[(first + 1 + (second % (from.Length - 1))) % from.Length];
        return change(one, other) is { } changed ? [(one, changed.One), (other, changed.Other)] : [];
    }
}
