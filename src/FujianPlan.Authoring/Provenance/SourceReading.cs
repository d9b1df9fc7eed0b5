using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Provenance.Claims;
using FujianPlan.Authoring.Provenance.Runs;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// The source document, read with the plan in hand: what of the plan stands in it, what ties each clause to its slot,
/// and what of the source the plan leaves out. Linear in the two together.
/// </summary>
public sealed class SourceReading
{
    // A text, its one or two sentences, the first of them with its marker, and a clause.
    private const int PhrasesOfATask = 4;

    private static readonly string[] ForShort = ["简称", "下称", "又称", "亦称"];

    // What follows an issuer in titles and heads: ……关于印发……的通知, ……文件, and a date under its signature.
    private static readonly string[] BehindIssuer = ["关于", "印发", "转发", "下发", "文件", "令", "二〇", "二○", "二零", "一九"];

    // What stands before the title of a plan in the notice that issues it, and what behind it: 关于印发……的通知.
    private static readonly string[] BeforeTitle = ["关于", "印发", "转发", "批转", "下发", "发布", "公布", "制定", "实施"];
    private static readonly string[] BehindTitle = ["的"];

    private readonly FlatSource _source;
    private readonly PhraseIndex _index;
    private readonly Numbering _numbering;
    private readonly MarkedText _noticeWords;

    private SourceReading(PlanDocument document, SourceFile file, SearchLimits limits, CancellationToken cancellation)
    {
        File = file;
        _source = new FlatSource(file.Text);
        _numbering = new Numbering(document.Source);
        _index = new PhraseIndex(PhrasesOfATask * document.Sections.Sum(section => section.Tasks?.Items.Count ?? 0), limits);
        SlotPhrases phrases = SlotPhrases.Of(document, _numbering, _index, cancellation);
        _index.Search(_source.Text, cancellation);
        _noticeWords = new MarkedText(_source.Text.Length);
        SlotTieSearch search = new(_source, _index, limits);
        List<SlotTies> ties = [];
        for (int s = 0; s < phrases.Slots.Count && _index.Excess == PhraseIndex.None; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            ties.Add(search.Of(phrases.Slots[s]));
            if (search.IsExceeded)
            {
                Excess = phrases.OriginOf(phrases.Slots[s].Followers[0]);
                return;
            }
        }

        if (_index.Excess != PhraseIndex.None)
        {
            Excess = phrases.OriginOf(_index.Excess);
            return;
        }

        foreach ((int id, _) in phrases.Notice)
        {
            Coverage.Mark(_noticeWords, _index.Of(id), _index.LengthOf(id));
        }

        SourceClaims claims = SourceClaims.Of(phrases, _index, ties, _source.Text.Length, cancellation);
        Slots = [.. phrases.Slots.Select((slot, s) => Read(slot, s, ties[s], claims))];
        Uncovered = FindHoles(phrases);
        ClaimedTwice = claims.ClaimedTwice();
        Runs = new SourceRuns(_source, phrases, _index, ties, limits, cancellation);
        Excess = phrases.OriginOf(Runs.Excess);
        Headings = SourceHeadings.In(_source, _index, phrases, _numbering);
    }

    /// <summary>The source document.</summary>
    public SourceFile File { get; }

    /// <summary>
    /// Words of the plan that stand so often in the source that it was not read to the end, and nothing is known of it; null where
    /// it was.
    /// </summary>
    public Located<string>? Excess { get; }

    /// <summary>What the source says of each slot, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> Slots { get; } = [];

    /// <summary>The stretches of the source that nothing in the plan accounts for, in order.</summary>
    public IReadOnlyList<SourceSpan> Uncovered { get; } = [];

    /// <summary>Words of the source that the plan claims more often than they stand there.</summary>
    internal IReadOnlyList<ClaimedTwice> ClaimedTwice { get; } = [];

    /// <summary>What its runs tell of whose words are; null where it was not read to the end.</summary>
    internal SourceRuns? Runs { get; }

    /// <summary>By section, the headings that the source shows though the plan says that they are lost.</summary>
    public IReadOnlyDictionary<int, SourceSpan> Headings { get; } = new Dictionary<int, SourceSpan>();

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
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The reading.</returns>
    public static SourceReading Of(PlanDocument document, SourceFile file, CancellationToken cancellation = default) =>
        Of(document, file, SearchLimits.Default, cancellation);

    /// <summary>The same, with other limits.</summary>
    internal static SourceReading Of(PlanDocument document, SourceFile file, SearchLimits limits, CancellationToken cancellation = default) =>
        new(document, file, limits, cancellation);

    /// <summary>
    /// Whether the notice's own words have an alias of an agency by itself somewhere, or say that the agency is called so for short.
    /// As a part of a longer word, or in the text of a task, it may be anything.
    /// </summary>
    /// <param name="alias">The alias, as the plan has it.</param>
    internal bool IsToldApart(string alias) => ClauseBrackets.AreBalanced(alias, 0, alias.Length) && _index.Of(_index.Find(alias)).Any(start =>
        _noticeWords.IsMarked(start) && new WholeWords(File.Text, _source.ToOriginal(start, alias.Length)) is var words && (words.Begin || words.FollowAny(ForShort)) && words.End);

    /// <summary>Whether an issuer's name stands in the source as a whole somewhere: by itself, or before words that are no part of it.</summary>
    /// <param name="issuer">The name, as the plan has it.</param>
    internal bool IsWholeIssuer(string issuer) => _index.Of(_index.Find(issuer)).Any(start =>
        new WholeWords(File.Text, _source.ToOriginal(start, issuer.Length)) is var words && words.Begin && (words.End || words.PrecedeAny(BehindIssuer) || words.PrecedeDigit));

    /// <summary>Whether a plan's title stands in the source as a whole somewhere: by itself, or where a notice names it.</summary>
    /// <param name="title">The title, as the plan has it.</param>
    internal bool IsWholeTitle(string title) => _index.Of(_index.Find(title)).Any(start =>
        new WholeWords(File.Text, _source.ToOriginal(start, title.Length)) is var words && (words.Begin || words.FollowAny(BeforeTitle)) && (words.End || words.PrecedeDigit || words.PrecedeAny(BehindTitle)));

    /// <summary>Whether no letter or digit stands before words somewhere.</summary>
    internal bool Begins(string words) => _index.Of(_index.Find(words)).Any(start => new WholeWords(File.Text, _source.ToOriginal(start, words.Length)).Begin);

    /// <summary>Whether some words of the notice stand directly behind others of it somewhere.</summary>
    internal bool StandsBehind(string words, string others)
    {
        foreach (int start in _index.Of(_index.Find(words)))
        {
            if (string.CompareOrdinal(_source.Text, start + words.Length, others, 0, others.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words stand in the source, and wherever they do, others begin before them and reach at least to where they begin.</summary>
    internal bool BeginsOnlyBehind(string words, string others)
    {
        Occurrences places = _index.Of(_index.Find(words)), before = _index.Of(_index.Find(others));
        return !places.IsEmpty && places.All(start => before.IndexFrom(start - others.Length) is var next && next < before.Count && before[next] < start);
    }

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
    public (int Length, char? Next) LongestBeginning(string words) => Search.LongestBeginning.In(_source.Text, words);

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

    private SlotReading Read(Slot slot, int place, SlotTies ties, SourceClaims claims)
    {
        bool atEnd = ties.Tie?.Start == _source.Text.Length;
        return new SlotReading(
            slot.Task,
            slot.Section,
            slot.Number,
            QuoteSpans(slot, place, claims),
            _index.Stands(slot.Start),
            ties.LastQuoteStarts.Count > 0,
            ties.IsOneRun,
            ties.Tie is { } tie ? _source.ToOriginal(tie.Start - slot.ClauseText!.Length, slot.ClauseText.Length) : null,
            ties.Tie is null ? ClauseEvidence.None : atEnd ? ClauseEvidence.EndOfText : slot.FollowerEvidence,
            ties.Tie is not { } span ? default : atEnd ? new SourceSpan(File.Text.Length, 0) : _source.ToOriginal(span.Start, span.Length),
            ties.ClausesBefore.Count == 0 ? [] : [.. ties.ClausesBefore.Select(clause => _source.ToOriginal(clause.Start, clause.Length))],
            QuoteSequence.IsInOrder(slot, _index),
            QuoteSequence.FirstThatRunsOn(slot, _index));
    }

    // A first quote is where its marker stands before it; where none does, and for later quotes, it is where nothing else is.
    private SourceSpan?[] QuoteSpans(Slot slot, int place, SourceClaims claims)
    {
        SourceSpan?[] spans = slot.Quotes.Count == 0 ? [] : new SourceSpan?[slot.Quotes.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            (Occurrences places, int lead) = QuoteSequence.PlacesOf(slot, i, _index);
            int length = slot.Quotes[i].Value.Length;
            int? start = places.IsEmpty ? null : lead > 0 ? places.First + lead : claims.PlaceOf(place, i) ?? places.First;
            spans[i] = start is { } at ? _source.ToOriginal(at, length) : null;
        }

        return spans;
    }
}
