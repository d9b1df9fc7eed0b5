using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// The source document, read with the plan in hand: what of the plan stands in it, what ties each clause to its slot,
/// and what of the source the plan leaves out. Linear in the two together.
/// </summary>
public sealed class SourceReading
{
    // A bracket longer than this is no clause; without a bound, a source of closing brackets would take quadratic time.
    private const int LongestClause = 4096;

    // A text, its one or two sentences, the first of them with its marker, and a clause.
    private const int PhrasesOfATask = 4;

    private readonly FlatSource _source;
    private readonly PhraseIndex _index;
    private readonly Numbering _numbering;

    // What follows the slot at hand: where, and how long it is. One list for all slots, as most have one follower.
    private readonly List<SourceSpan> _followers = [];

    private SourceReading(PlanDocument document, SourceFile file)
    {
        File = file;
        _source = new FlatSource(file.Text);
        _numbering = new Numbering(document.Source);
        _index = new PhraseIndex(PhrasesOfATask * document.Sections.Sum(section => section.Tasks?.Items.Count ?? 0));
        SlotPhrases phrases = SlotPhrases.Of(document, _numbering, _index);
        _index.Search(_source.Text);
        Slots = [.. phrases.Slots.Select(Read)];
        Uncovered = FindHoles(phrases);
        Overlaps = QuoteClaims.OverlapsOf(phrases.Slots, _index);
        Headings = SourceHeadings.In(_source, _index, phrases, _numbering);
    }

    /// <summary>The source document.</summary>
    public SourceFile File { get; }

    /// <summary>What the source says of each slot, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> Slots { get; }

    /// <summary>The stretches of the source that nothing in the plan accounts for, in order.</summary>
    public IReadOnlyList<SourceSpan> Uncovered { get; }

    /// <summary>Quotes of different slots that claim the same words of the source.</summary>
    public IReadOnlyList<(Located<string> Earlier, Located<string> Later)> Overlaps { get; }

    /// <summary>By section, the headings that the source shows though the plan says that they are lost.</summary>
    public IReadOnlyDictionary<int, SourceSpan> Headings { get; }

    /// <summary>The length of the source without its layout: what coverage is counted in.</summary>
    public int Length => _source.Text.Length;

    /// <summary>How much of <see cref="Length"/> the plan accounts for.</summary>
    public int AccountedFor => Length - Uncovered.Sum(span => TextOf(span).Length);

    /// <summary>The reading of a section's heading, as this source numbers its headings; null where it has no number for it.</summary>
    /// <param name="section">The section's number, 1 to 999.</param>
    /// <param name="title">Its title.</param>
    /// <returns>Such as 二、全面提升….</returns>
    public string? HeadingOf(int section, string title) => _numbering.Heading(section, title);

    /// <summary>Reads a source with a plan in hand.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="file">Its source.</param>
    /// <returns>The reading.</returns>
    public static SourceReading Of(PlanDocument document, SourceFile file) => new(document, file);

    /// <summary>Whether words that belong to the notice's frame or to a heading stand in the source.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    /// <returns>True where they do.</returns>
    public bool Stands(string words) => _index.Stands(_index.Find(words));

    /// <summary>How far words that stand nowhere in the source agree with it.</summary>
    /// <param name="words">The words.</param>
    /// <returns>
    /// The length of the longest beginning that stands in the source, and the character that follows there; null for
    /// the end of the text, or where not even the first character stands.
    /// </returns>
    public (int Length, char? Next) LongestBeginning(string words)
    {
        int found = 0, at = -1;
        for (int step = Math.Max(1, words.Length / 2); ;)
        {
            int length = Math.Min(words.Length, found + step);
            int where = length > found ? _source.Text.IndexOf(words.Substring(0, length), StringComparison.Ordinal) : -1;
            if (where >= 0)
            {
                (found, at) = (length, where);
            }
            else if (step == 1)
            {
                break;
            }

            step = Math.Max(1, step / 2);
        }

        return (found, found > 0 && at + found < _source.Text.Length ? _source.Text[at + found] : null);
    }

    /// <summary>The original text of a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>Its text, without line breaks.</returns>
    public string TextOf(SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(File.Text[i]))
            {
                return new FlatSource(File.Text.Substring(span.Start, span.Length)).Text;
            }
        }

        return File.Text.Substring(span.Start, span.Length);
    }

    /// <summary>Whether a span reads like some words.</summary>
    /// <param name="span">The span.</param>
    /// <param name="words">The words.</param>
    /// <returns>True where <see cref="TextOf"/> would be the words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public bool Reads(SourceSpan span, string words)
    {
        if (words is null)
        {
            throw new ArgumentNullException(nameof(words));
        }

        return span.Length == words.Length
            ? string.CompareOrdinal(File.Text, span.Start, words, 0, words.Length) == 0
            : span.Length > words.Length && TextOf(span) == words;
    }

    private IReadOnlyList<SourceSpan> FindHoles(SlotPhrases phrases)
    {
        Coverage coverage = new(_source);
        bool[] isDone = new bool[_index.Count];
        foreach (int id in phrases.Covering)
        {
            if (!isDone[id])
            {
                isDone[id] = true;
                coverage.Cover(_index.Of(id), _index.LengthOf(id));
            }
        }

        return coverage.Holes();
    }

    private SlotReading Read(Slot slot)
    {
        FindFollowers(slot);
        SourceSpan? tie = Tie(slot);
        int? clauseAt = tie?.Start - slot.ClauseText?.Length;
        bool oneRun = slot.Quotes.Count == 1 && clauseAt is not null && OneRun(slot);
        bool atEnd = tie?.Start == _source.Text.Length;
        return new SlotReading(
            slot.Task,
            slot.Section,
            slot.Number,
            QuoteSpans(slot),
            _index.Stands(slot.Start),
            slot.Quotes.Count > 0 && TextMeets(slot, clauseAt is not null),
            oneRun,
            clauseAt is { } at ? _source.ToOriginal(at, slot.ClauseText!.Length) : null,
            tie is null ? ClauseEvidence.None : atEnd ? ClauseEvidence.EndOfText : slot.FollowerEvidence,
            tie is not { } span ? default : atEnd ? new SourceSpan(File.Text.Length, 0) : _source.ToOriginal(span.Start, span.Length),
            ClausesBefore());
    }

    // Where what follows the slot stands; the end of the text follows the last one.
    private void FindFollowers(Slot slot)
    {
        _followers.Clear();
        foreach (int id in slot.Followers)
        {
            foreach (int offset in _index.Of(id))
            {
                _followers.Add(new SourceSpan(offset, _index.LengthOf(id)));
            }
        }

        if (slot.IsLast)
        {
            _followers.Add(new SourceSpan(_source.Text.Length, 0));
        }
    }

    // The follower that the slot's clause stands before.
    private SourceSpan? Tie(Slot slot)
    {
        foreach (SourceSpan follower in _followers)
        {
            if (slot.ClauseText is { Length: > 0 } clause && EndsAt(clause, follower.Start))
            {
                return follower;
            }
        }

        return null;
    }

    private bool TextMeets(Slot slot, bool clauseIsTied)
    {
        string last = slot.Quotes[slot.Quotes.Count - 1].Value;
        foreach (SourceSpan follower in _followers)
        {
            int end = clauseIsTied && EndsAt(slot.ClauseText!, follower.Start) ? follower.Start - slot.ClauseText!.Length
                : clauseIsTied ? -1 : follower.Start;
            if (EndsAt(last, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool OneRun(Slot slot)
    {
        string quote = slot.Quotes[0].Value;
        foreach (SourceSpan follower in _followers)
        {
            int end = follower.Start - slot.ClauseText!.Length;
            if (slot.Marker is { } marker && EndsAt(slot.ClauseText, follower.Start) && EndsAt(quote, end) && EndsAt(marker, end - quote.Length))
            {
                return true;
            }
        }

        return false;
    }

    // A first quote is where its marker stands before it; where none does, and for later quotes, the first place will do.
    private SourceSpan?[] QuoteSpans(Slot slot)
    {
        SourceSpan?[] spans = slot.Quotes.Count == 0 ? [] : new SourceSpan?[slot.Quotes.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            PhraseIndex.Occurrences marked = i == 0 ? _index.Of(slot.MarkedQuote) : default;
            PhraseIndex.Occurrences any = _index.Of(slot.QuoteIds[i]);
            int length = slot.Quotes[i].Value.Length;
            spans[i] = i == 0 && !marked.IsEmpty ? _source.ToOriginal(marked.First + slot.Marker!.Length, length)
                : !any.IsEmpty ? _source.ToOriginal(any.First, length) : null;
        }

        return spans;
    }

    private List<SourceSpan> ClausesBefore()
    {
        List<SourceSpan> clauses = new(_followers.Count);
        HashSet<string>? seen = _followers.Count > 1 ? new(StringComparer.Ordinal) : null;
        foreach (SourceSpan follower in _followers)
        {
            int start = OpeningBracket(follower.Start);
            if (start >= 0 && seen?.Add(_source.Text.Substring(start, follower.Start - start)) != false)
            {
                clauses.Add(_source.ToOriginal(start, follower.Start - start));
            }
        }

        return clauses;
    }

    // The bracket that closes just before an offset, from its opening; -1 where none does.
    private int OpeningBracket(int offset)
    {
        int depth = 0;
        for (int i = offset - 1; i >= 0 && i >= offset - LongestClause; i--)
        {
            depth += _source.Text[i] is '）' or ')' or '〕' ? 1 : _source.Text[i] is '（' or '(' or '〔' ? -1 : 0;
            if (depth == 0)
            {
                return i < offset - 1 ? i : -1;
            }
        }

        return -1;
    }

    private bool EndsAt(string words, int offset) =>
        offset >= words.Length && string.CompareOrdinal(_source.Text, offset - words.Length, words, 0, words.Length) == 0;
}
