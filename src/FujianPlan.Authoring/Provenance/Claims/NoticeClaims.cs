using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>
/// Gives what the plan quotes of the notice words of the source for itself, after tasks, clauses and headings have theirs. Words that stand
/// in fewer places come first, longer ones before their parts. The plan's title and the date may stand within longer words of the notice, or have shorter ones in them, and never run over their ends.
/// </summary>
/// <param name="text">What is claimed already.</param>
/// <param name="phrases">What was looked for.</param>
/// <param name="index">The searched index.</param>
internal sealed class NoticeClaims(ClaimedText text, SlotPhrases phrases, PhraseIndex index)
{
    /// <summary>Settles them.</summary>
    /// <returns>The words that have no place of their own, though they stand in the source.</returns>
    public IEnumerable<ClaimedTwice> Settle()
    {
        List<ClaimedTwice> twice = [];
        foreach (IGrouping<int, (int Id, Located<string> Words)> same in phrases.Notice.Where(words => index.Stands(words.Id)).OrderBy(words => index.Of(words.Id).Count).ThenByDescending(words => words.Words.Value.Length).GroupBy(words => words.Id))
        {
            Settle(same.Key, [.. same.Select(words => words.Words)], twice);
        }

        foreach ((int id, Located<string> words) in phrases.Mentions.Where(words => index.Stands(words.Id)))
        {
            int length = words.Value.Length;
            if (!text.Free(index.Of(id), length).Any()
                && !index.Of(id).Any(start => text.HolderOf(start, length) is { Kind: ClaimKind.Notice } && !text.IsCrossed(start, length))
                && Holder(id, length) is { } holder)
            {
                twice.Add(new ClaimedTwice(words, holder.Words, holder.Kind, IsSameTask: false));
            }
        }

        return twice;
    }

    private void Settle(int id, Located<string>[] same, List<ClaimedTwice> twice)
    {
        int length = index.LengthOf(id);
        Claim[] claims = [.. same.Select(words => new Claim(ClaimKind.Notice, -1, words, id))];
        Claim? holder = Holder(id, length);
        text.Take(index.Of(id), length, claims, claims.Length, takesAll: true);
        int free = claims.Count(claim => claim.Place is not null);
        if (free == 0 && holder is not null)
        {
            twice.Add(new ClaimedTwice(same[0], holder.Words, holder.Kind, IsSameTask: false));
        }

        foreach (Located<string> words in same.Skip(Math.Max(free, 1)))
        {
            twice.Add(new ClaimedTwice(words, same[0], ClaimKind.Notice, IsSameTask: false));
        }
    }

    // Who has the words; null, too, where some of them may be a copy that nothing ties to a task.
    private Claim? Holder(int id, int length)
    {
        Claim? first = null;
        foreach (int start in index.Of(id))
        {
            Claim? holder = text.HolderOf(start, length);
            if (holder is { IsLooseCopy: true })
            {
                return null;
            }

            first ??= holder;
        }

        return first;
    }
}
