using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>
/// The texts that a source has whole: from a task's marker, with no other marker, clause or heading between, to the task's clause or to what
/// follows the task. Such a text is the task's, all of it, and nothing else is.
/// </summary>
internal sealed class WholeTexts
{
    private readonly FlatSource _source;
    private readonly SlotPhrases _phrases;
    private readonly PhraseIndex _index;
    private readonly IReadOnlyList<SlotTies> _ties;
    private readonly Dictionary<int, List<(int Start, int End)>> _texts = [];
    private readonly Dictionary<int, BrokenRun> _broken = [];
    private readonly Dictionary<int, int> _split = [];

    // What the notice has between the pieces of a text, such as the number of a page: where, and how long it is.
    private readonly Dictionary<int, int> _interruptions = [];

    /// <summary>Finds them, and holds the plan's texts against them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="phrases">What was looked for.</param>
    /// <param name="index">The searched index.</param>
    /// <param name="ties">What ties each slot together.</param>
    /// <param name="joints">The markers, clauses and headings of the source.</param>
    /// <param name="limits">How much is looked at.</param>
    public WholeTexts(FlatSource source, SlotPhrases phrases, PhraseIndex index, IReadOnlyList<SlotTies> ties, SourceJoints joints, SearchLimits limits)
    {
        (_source, _phrases, _index, _ties) = (source, phrases, index, ties);
        Find(joints, limits);
        if (Excess != Slot.None || _texts.Count == 0)
        {
            return;
        }

        foreach ((int id, Located<string> words) in phrases.Notice)
        {
            if (words.Value[words.Value.Length - 1] is not ('。' or '！' or '？' or '；'))
            {
                foreach (int start in index.Of(id))
                {
                    _interruptions[start] = Math.Max(words.Value.Length, _interruptions.TryGetValue(start, out int length) ? length : 0);
                }
            }
        }

        foreach (KeyValuePair<int, List<(int Start, int End)>> texts in _texts)
        {
            if (BrokenIn(texts.Key, texts.Value) is { } broken)
            {
                _broken.Add(texts.Key, broken);
            }
        }
    }

    /// <summary>The phrase that stands at more places, for more tasks, than are looked at; -1 where none does.</summary>
    public int Excess { get; private set; } = Slot.None;

    /// <summary>How a slot's text parts from the whole text that the source has of it; null where it does not.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public BrokenRun? Broken(int slot) => _broken.TryGetValue(slot, out BrokenRun broken) ? broken : null;

    /// <summary>The first quote of a slot that runs on into the next one in the whole text; -1 where none does.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public int Split(int slot) => _split.TryGetValue(slot, out int quote) ? quote : -1;

    private void Find(SourceJoints joints, SearchLimits limits)
    {
        long looks = 0;
        foreach (Joint marker in joints.All)
        {
            if (marker.Kind != JointKind.Marker)
            {
                continue;
            }

            Joint? next = joints.From(marker.End);
            IReadOnlyList<int> slots = joints.SlotsOf(marker);
            looks += slots.Count;
            if (looks > limits.Places)
            {
                Excess = marker.Phrase;
                return;
            }

            foreach (int s in slots)
            {
                if (next is { } joint && Ends(s, joint))
                {
                    Add(s, marker.Start + _phrases.Slots[s].Marker!.Length, joint.Start);
                }
            }
        }
    }

    private void Add(int slot, int start, int end)
    {
        if (!_texts.TryGetValue(slot, out List<(int, int)> texts))
        {
            _texts.Add(slot, texts = []);
        }

        texts.Add((start, end));
    }

    private bool Ends(int s, in Joint joint)
    {
        Slot slot = _phrases.Slots[s];
        return slot.ClauseText is null
            ? joint.Kind != JointKind.Clause && slot.Followers.Contains(joint.Phrase)
            : joint.Phrase == slot.Clause && Sorted.Contains(_ties[s].ClauseStarts, joint.Start);
    }

    // Where the capture has several, the plan's is one of them.
    private BrokenRun? BrokenIn(int s, List<(int Start, int End)> texts)
    {
        Slot slot = _phrases.Slots[s];
        if (!Array.TrueForAll(slot.QuoteIds, _index.Stands))
        {
            return null;
        }

        BrokenRun? best = null;
        int reached = -1;
        foreach ((int start, int end) in texts)
        {
            int at = start, quotes = 0, split = -1;
            for (; quotes < slot.QuoteIds.Length; quotes++)
            {
                int next = _index.StandsAt(slot.QuoteIds[quotes], at) ? at : BehindInterruptions(at, end);
                if (!_index.StandsAt(slot.QuoteIds[quotes], next) || next + slot.Quotes[quotes].Value.Length > end)
                {
                    break;
                }

                split = quotes > 0 && next == at && split < 0 ? quotes - 1 : split;
                at = next + slot.Quotes[quotes].Value.Length;
            }

            int rest = BehindInterruptions(at, end);
            if (quotes == slot.QuoteIds.Length && (rest == end || StandsElsewhere(rest, end, texts)))
            {
                if (split >= 0)
                {
                    _split[s] = split;
                }

                return null;
            }

            if (at - start > reached)
            {
                reached = at - start;
                best = new BrokenRun(
                    rest == end ? quotes : Math.Max(0, quotes - 1),
                    _source.ToOriginal(start, end - start),
                    rest == end || quotes == 0 ? null : _source.ToOriginal(rest, NextQuote(slot, quotes, rest, end) - rest));
            }
        }

        return best;
    }

    // Where the text goes on that the plan has: all up to there is missing.
    private int NextQuote(Slot slot, int quote, int start, int end)
    {
        if (quote == slot.QuoteIds.Length)
        {
            return end;
        }

        Occurrences places = _index.Of(slot.QuoteIds[quote]);
        int next = places.IndexFrom(start);
        return next < places.Count && places[next] < end ? places[next] : end;
    }

    private int BehindInterruptions(int start, int end)
    {
        while (start < end && _interruptions.TryGetValue(start, out int length) && start + length <= end)
        {
            start += length;
        }

        return start;
    }

    // A capture that shows its pieces more than once may have put sentences of another task here that stand at theirs, too.
    private bool StandsElsewhere(int start, int end, List<(int Start, int End)> texts)
    {
        for (int at = start, next; at < end; at = next)
        {
            next = Math.Min(end, Sentences.EndOf(_source.Text, at));
            if (!_index.Of(_index.Find(_source.Text.Substring(at, next - at))).Any(place => !texts.Exists(text => text.Start <= place && place < text.End)))
            {
                return false;
            }
        }

        return true;
    }
}
