using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>
/// What the runs of a source tell of whose words are. A run goes from a task's marker to the next clause, marker or heading. Where that is
/// the task's own clause, or what follows the task, all between the two is the task's text. In other runs the capture has left the task
/// somewhere and gone on within another: the words are of the task whose marker the run begins with, or of the one whose clause ends it.
/// </summary>
internal sealed class SourceRuns
{
    private readonly FlatSource _source;
    private readonly SlotPhrases _phrases;
    private readonly PhraseIndex _index;
    private readonly IReadOnlyList<SlotTies> _ties;
    private readonly SourceJoints _joints;
    private readonly WholeTexts _texts;
    private readonly StrayWords?[] _strays;
    private readonly SearchLimits _limits;
    private int _excess = Slot.None;
    private int _looks;

    /// <summary>Reads the runs.</summary>
    /// <param name="source">The source.</param>
    /// <param name="phrases">What was looked for.</param>
    /// <param name="index">The searched index.</param>
    /// <param name="ties">What ties each slot together.</param>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="cancellation">Ends it early.</param>
    public SourceRuns(FlatSource source, SlotPhrases phrases, PhraseIndex index, IReadOnlyList<SlotTies> ties, SearchLimits limits, CancellationToken cancellation)
    {
        (_source, _phrases, _index, _ties, _limits) = (source, phrases, index, ties, limits);
        _joints = new SourceJoints(phrases, index, ties);
        _texts = new WholeTexts(source, phrases, index, ties, _joints, limits);
        _strays = new StrayWords?[phrases.Slots.Count];
        for (int s = 0; s < _strays.Length && Excess == Slot.None; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            _strays[s] = _texts.Broken(s) is null ? FindStray(s) : null;
        }
    }

    /// <summary>The phrase that stands at more places, for more tasks, than are looked at; -1 where none does.</summary>
    public int Excess => _texts.Excess != Slot.None ? _texts.Excess : _excess;

    /// <summary>How a slot's text parts from the whole text that the source has of it; null where it does not.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public BrokenRun? BrokenOf(int slot) => _texts.Broken(slot);

    /// <summary>The first quote of a slot that runs on into the next one in a whole text; -1 where none does.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public int SplitOf(int slot) => _texts.Split(slot);

    /// <summary>Words of a slot that the source gives to others; null where there are none.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public StrayWords? StrayOf(int slot) => _strays[slot];

    /// <summary>The words of the notice that stand within the text of a task.</summary>
    /// <param name="words">What the plan has of the notice.</param>
    public IEnumerable<(Located<string> Words, StrayWords Between)> StraysOf(IEnumerable<Located<string>> words)
    {
        foreach (Located<string> one in words)
        {
            int id = _index.Find(one.Value);
            if (id < 0 || !IsSentence(one.Value))
            {
                continue;
            }

            Occurrences places = _index.Of(id);
            for (int p = 0; p < places.Count;)
            {
                int start = places[p], end = start + one.Value.Length;
                if (Between(start, end) is { Marker: >= 0, Clause: >= 0 } between && !AreBothWhole(between))
                {
                    yield return (one, between);
                    break;
                }

                p = places.IndexFrom(_joints.NextChange(start, end));
            }
        }
    }

    /// <summary>What stands behind the headings.</summary>
    public HeadingRuns Headings => new(_source, _phrases, _index);

    private static bool IsSentence(string words) => words[words.Length - 1] is '。' or '！' or '？' or '；';

    private StrayWords? FindStray(int s)
    {
        Slot slot = _phrases.Slots[s];
        for (int q = 0; q < slot.Quotes.Count && slot.Marker is not null; q++)
        {
            (Occurrences places, int lead) = QuoteSequence.PlacesOf(slot, q, _index);
            bool isMarked = lead > 0;
            if (places.IsEmpty || (isMarked && _index.LengthOf(slot.Start) == _index.LengthOf(slot.MarkedQuote)))
            {
                continue;
            }

            StrayWords? first = null;
            bool isSettled = false;
            for (int p = 0; p < places.Count && !isSettled && Excess == Slot.None;)
            {
                int start = places[p] + lead, end = start + slot.Quotes[q].Value.Length;
                StrayWords between = Between(start, end) with { Quote = q };
                bool isOthers = IsOthers(s, end);
                isSettled = (!isOthers && (isMarked || IsOf(s, start, end))) || AreBothWhole(between);
                first ??= between;

                // Wherever else the words stand between the same two, it is the same.
                p = places.IndexFrom(_joints.NextChange(start, end) - lead);
                Look(slot.QuoteIds[q]);
            }

            if (!isSettled)
            {
                return first;
            }
        }

        return null;
    }

    private bool IsOf(int s, int start, int end)
    {
        Slot slot = _phrases.Slots[s];
        if (_joints.MarkerBefore(start) is { } marker && Sorted.Contains(_joints.SlotsOf(marker), s))
        {
            return true;
        }

        return _joints.From(end) is not { } next
            ? slot.IsLast
            : _ties[s].ClauseStarts.Count > 0 ? next.Phrase == slot.Clause && Sorted.Contains(_ties[s].ClauseStarts, next.Start) : slot.Followers.Contains(next.Phrase);
    }

    // What stands behind the first sentence of a run that ends in another task's clause is that task's, where it has no whole text elsewhere.
    private bool IsOthers(int s, int end) =>
        _joints.From(end) is { Kind: JointKind.Clause } next && _joints.TiedTo(next) is { Count: > 0 } tied && !Sorted.Contains(tied, s) && !_joints.IsOfWhole(next);

    private void Look(int phrase)
    {
        if (++_looks > _limits.Places)
        {
            _excess = phrase;
        }
    }

    // In a run of two tasks whose texts stand whole elsewhere, what is left over may be anyone's.
    private bool AreBothWhole(StrayWords between) =>
        between is { Marker: >= 0, Clause: >= 0 } && _ties[between.Marker].IsOneRun && _ties[between.Clause].IsOneRun;

    private StrayWords Between(int start, int end)
    {
        int marker = _joints.MarkerBefore(start) is { } before ? _joints.SlotsOf(before)[0] : -1;
        int clause = _joints.From(end) is { Kind: JointKind.Clause } next && _joints.TiedTo(next) is { Count: > 0 } tied ? tied[0] : -1;
        return new StrayWords(0, marker, clause);
    }
}

/// <summary>Words that the plan has in one place, and the source in another.</summary>
/// <param name="Quote">Which quote of the task, from 0.</param>
/// <param name="Marker">The slot whose marker stands before them, by its place in the plan; -1 where none does.</param>
/// <param name="Clause">The slot whose clause stands behind them; -1 where none does.</param>
internal sealed record StrayWords(int Quote, int Marker, int Clause);

/// <summary>A text that the source has whole, from the marker of its task to what follows, and the plan otherwise.</summary>
/// <param name="Quote">The quote of the plan that parts from it, from 0.</param>
/// <param name="Whole">The whole text, in the source.</param>
/// <param name="Missing">What the plan leaves out, in the source; null where it has more than the source.</param>
internal sealed record BrokenRun(int Quote, SourceSpan Whole, SourceSpan? Missing);
