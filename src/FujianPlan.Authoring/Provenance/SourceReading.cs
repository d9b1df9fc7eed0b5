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

    private readonly FlatSource _source;
    private readonly PhraseIndex _index = new();

    private SourceReading(PlanDocument document, SourceFile file)
    {
        File = file;
        _source = new FlatSource(file.Text);
        IReadOnlyList<Slot> slots = Slot.AllOf(document);
        IReadOnlyList<string> frame = Frame(document);
        foreach (string words in frame)
        {
            AddWithSentences(words);
        }

        foreach (Slot slot in slots)
        {
            AddPhrases(slot);
        }

        _index.Search(_source.Text);
        Slots = [.. slots.Select(Read)];
        Uncovered = new Coverage(_source, _index).Uncovered(frame, slots);
        Overlaps = QuoteClaims.OverlapsOf(slots, _index);
        Headings = SourceHeadings.In(_source);
    }

    /// <summary>The source document.</summary>
    public SourceFile File { get; }

    /// <summary>What the source says of each slot, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> Slots { get; }

    /// <summary>The stretches of the source that nothing in the plan accounts for, in order.</summary>
    public IReadOnlyList<SourceSpan> Uncovered { get; }

    /// <summary>Quotes of different slots that claim the same words of the source.</summary>
    public IReadOnlyList<(Located<string> Earlier, Located<string> Later)> Overlaps { get; }

    /// <summary>By numeral (五), the section headings that the source shows.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Headings { get; }

    /// <summary>The length of the source without its layout: what coverage is counted in.</summary>
    public int Length => _source.Text.Length;

    /// <summary>How much of <see cref="Length"/> the plan accounts for.</summary>
    public int AccountedFor => Length - Uncovered.Sum(span => TextOf(span).Length);

    /// <summary>Reads a source with a plan in hand.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="file">Its source.</param>
    /// <returns>The reading.</returns>
    public static SourceReading Of(PlanDocument document, SourceFile file) => new(document, file);

    /// <summary>Whether words that belong to the notice's frame or to a heading stand in the source.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    /// <returns>True where they do.</returns>
    public bool Stands(string words) => _index.Of(words).Count > 0;

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
        string text = File.Text.Substring(span.Start, span.Length);
        return text.Any(char.IsWhiteSpace) ? new FlatSource(text).Text : text;
    }

    private static List<string> Frame(PlanDocument document)
    {
        NoticeNode? notice = document.Notice;
        List<string> frame = [.. new[]
        {
            document.Plan?.Title, document.Plan?.Issuer, notice?.Title, notice?.Published, notice?.Addressees, notice?.Body,
            notice?.Closing, notice?.Dated, notice?.Drafted,
        }.Where(words => words is not null).Select(words => words!.Value)];
        foreach (SectionNode section in document.Sections)
        {
            if (section.Number is { Value: >= 1 and <= 999 } number && section.Title is not null)
            {
                frame.Add(Slot.Heading(number.Value, section.Title.Value));
            }
        }

        return frame;
    }

    private void AddPhrases(Slot slot)
    {
        foreach (string quote in slot.Quotes)
        {
            AddWithSentences(quote);
        }

        if (slot.Clause is { } clause)
        {
            _index.Add(clause);
        }

        if (slot.Start is { } start)
        {
            _index.Add(start);
            _index.Add(slot.MarkedQuote!);
        }
    }

    private void AddWithSentences(string words)
    {
        _index.Add(words);
        foreach ((int start, int length) in Sentences.Of(words))
        {
            _index.Add(words.Substring(start, length));
        }
    }

    private SlotReading Read(Slot slot)
    {
        List<int> followers = FollowerOffsets(slot);
        (int clauseAt, int followerAt) = TiedClause(slot, followers);
        bool meets = slot.Quotes.Count > 0 && TextMeets(slot, followers, clauseAt >= 0);
        bool oneRun = slot.Quotes.Count == 1 && clauseAt >= 0 && OneRun(slot, followers);
        bool atEnd = followerAt == _source.Text.Length;
        return new SlotReading(
            slot.Task,
            slot.Section,
            slot.Number,
            [.. slot.Quotes.Select((quote, i) => QuoteSpan(slot, i))],
            slot.Start is not null && _index.Of(slot.Start).Count > 0,
            meets,
            oneRun,
            clauseAt < 0 ? null : _source.ToOriginal(clauseAt, slot.Clause!.Length),
            clauseAt < 0 ? ClauseEvidence.None : atEnd ? ClauseEvidence.EndOfText : slot.FollowerEvidence,
            clauseAt < 0 ? default : EvidenceSpan(slot, followerAt),
            ClausesBefore(followers));
    }

    // Where what follows the slot stands; the end of the text follows the last one.
    private List<int> FollowerOffsets(Slot slot)
    {
        List<int> offsets = [.. slot.Followers.SelectMany(_index.Of)];
        if (slot.IsLast)
        {
            offsets.Add(_source.Text.Length);
        }

        return offsets;
    }

    private (int ClauseAt, int FollowerAt) TiedClause(Slot slot, List<int> followers)
    {
        foreach (int offset in followers)
        {
            if (slot.Clause is { Length: > 0 } clause && EndsAt(clause, offset))
            {
                return (offset - clause.Length, offset);
            }
        }

        return (-1, -1);
    }

    private bool TextMeets(Slot slot, List<int> followers, bool clauseIsTied)
    {
        string last = slot.Quotes[slot.Quotes.Count - 1];
        return followers.Exists(offset => clauseIsTied
            ? EndsAt(slot.Clause!, offset) && EndsAt(last, offset - slot.Clause!.Length)
            : EndsAt(last, offset));
    }

    private bool OneRun(Slot slot, List<int> followers) =>
        followers.Exists(offset => EndsAt(slot.Clause!, offset) && EndsAt(slot.MarkedQuote!, offset - slot.Clause!.Length));

    private SourceSpan? QuoteSpan(Slot slot, int quote)
    {
        string text = slot.Quotes[quote];
        IReadOnlyList<int> marked = quote == 0 ? _index.Of(slot.MarkedQuote!) : [];
        IReadOnlyList<int> any = _index.Of(text);
        return marked.Count > 0
            ? _source.ToOriginal(marked[0] + slot.Marker.Length, text.Length)
            : any.Count > 0 ? _source.ToOriginal(any[0], text.Length) : null;
    }

    private SourceSpan EvidenceSpan(Slot slot, int followerAt)
    {
        if (followerAt == _source.Text.Length)
        {
            return new SourceSpan(_source.Original.Length, 0);
        }

        string follower = slot.Followers.First(words => StartsAt(words, followerAt));
        return _source.ToOriginal(followerAt, follower.Length);
    }

    private List<SourceSpan> ClausesBefore(List<int> followers)
    {
        List<SourceSpan> clauses = [];
        HashSet<string>? seen = followers.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (int offset in followers)
        {
            int start = OpeningBracket(offset);
            if (start >= 0 && seen?.Add(_source.Text.Substring(start, offset - start)) != false)
            {
                clauses.Add(_source.ToOriginal(start, offset - start));
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

    private bool EndsAt(string words, int offset) => offset >= words.Length && StartsAt(words, offset - words.Length);

    private bool StartsAt(string words, int offset) =>
        string.CompareOrdinal(_source.Text, offset, words, 0, words.Length) == 0;
}
