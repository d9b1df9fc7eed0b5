using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Provenance.Claims;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.Runs;
using FujianPlan.Authoring.Provenance.Search;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// The source document, read with the plan in hand: what of the plan stands in it, what ties each clause to its slot,
/// and what of the source the plan leaves out. Linear in the two together.
/// </summary>
public sealed class SourceReading
{
    // A text, its one or two sentences, the first of them with its marker, and a clause.
    private const int PhrasesOfATask = 4;

    private readonly FlatSource _source;
    private readonly PageText? _page;
    private readonly PhraseIndex _index;
    private readonly Numbering _numbering;
    private readonly MarkedText _noticeWords;
    private readonly MarkedText _planWords;

    private SourceReading(PlanDocument document, SourceFile file, SearchLimits limits, CancellationToken cancellation)
    {
        File = file;
        _numbering = new Numbering(document.Source);
        bool isInOrder = document.Source is not { IsInOrder: false };
        if (isInOrder)
        {
            _page = new PageText(file.Text, (document.Notice?.Passages?.Items ?? []).Where(passage => passage.Kind?.Value == PassageKinds.Furniture).Select(passage => passage.Text.Value), new OrderedMarkers(document.Source, hasParts: true).HasBareNumbers || document.Outline.Any(entry => entry.Node.Marker is { } marker && OrderedMarkers.IsBare(marker.Value)));
        }

        _source = _page?.Flat ?? new FlatSource(file.Text);
        _index = new PhraseIndex(isInOrder ? 0 : PhrasesOfATask * document.Sections.Sum(section => section.Tasks?.Items.Count ?? 0), limits);
        _noticeWords = new MarkedText(_source.Text.Length);
        _planWords = new MarkedText(_source.Text.Length);
        Words = new WordsInSource(_source, _index, _noticeWords, _planWords, Flat);
        if (_page is null)
        {
            ReadShuffled(document, limits, cancellation);
        }
        else
        {
            ReadInOrder(document, _page, limits, cancellation);
        }
    }

    private void ReadInOrder(PlanDocument document, PageText page, SearchLimits limits, CancellationToken cancellation)
    {
        List<Located<string>> notice = [.. NoticeWords.Of(document)], all = [.. notice];
        all.AddRange(document.Agencies.SelectMany(NamesOf));
        foreach (Located<string> words in all)
        {
            _index.Add(Phrase.Of(Flat(words.Value)));
        }

        _index.Search(_source.Text, cancellation);
        if (_index.Excess != PhraseIndex.None)
        {
            Excess = all.First(words => _index.Find(Flat(words.Value)) == _index.Excess);
            return;
        }

        foreach (Located<string> words in NoticeWords.Quoted(document))
        {
            int id = _index.Find(Flat(words.Value));
            Coverage.Mark(_noticeWords, _index.Of(id), _index.LengthOf(id));
        }

        InOrder = OrderedReading.Of(document, page, _index, limits, cancellation);
        foreach (OrderedPiece piece in InOrder.Items.SelectMany(item => item.Pieces).Where(piece => piece is { Start: >= 0, Text.Length: > 0 }))
        {
            _planWords.Mark(piece.Start, piece.Start + piece.Text.Length);
        }

        Slots = InOrder.Slots;
        Uncovered = InOrder.Uncovered;
        ClaimedTwice = [.. InOrder.Unused()];
    }

    private void ReadShuffled(PlanDocument document, SearchLimits limits, CancellationToken cancellation)
    {
        SlotPhrases phrases = SlotPhrases.Of(document, _numbering, _index, cancellation);
        _index.Search(_source.Text, cancellation);
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
        SlotsInDisorder slots = new(_source, File.Text.Length, _index, claims);
        slots.MarkWords(phrases.Slots, ties, _planWords);
        Slots = [.. phrases.Slots.Select((slot, s) => slots.Read(slot, s, ties[s]))];
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
    public Located<string>? Excess { get; private set; }

    /// <summary>What the source says of each slot, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> Slots { get; private set; } = [];

    /// <summary>The stretches of the source that nothing in the plan accounts for, in order.</summary>
    public IReadOnlyList<SourceSpan> Uncovered { get; private set; } = [];

    /// <summary>Words of the source that the plan claims more often than they stand there.</summary>
    internal IReadOnlyList<ClaimedTwice> ClaimedTwice { get; private set; } = [];

    /// <summary>What its runs tell of whose words are; null where it was not read to the end.</summary>
    internal SourceRuns? Runs { get; private set; }

    /// <summary>What its order tells; null where it was not read to the end, or does not stand in order.</summary>
    internal OrderedReading? InOrder { get; private set; }

    /// <summary>Whether the plan says that it stands in order.</summary>
    internal bool IsInOrder => _page is not null;

    /// <summary>How names and titles stand in it.</summary>
    internal WordsInSource Words { get; }

    /// <summary>By section, the headings that the source shows though the plan says that they are lost.</summary>
    public IReadOnlyDictionary<int, SourceSpan> Headings { get; private set; } = new Dictionary<int, SourceSpan>();

    /// <summary>The length of the source without its layout: what coverage is counted in.</summary>
    public int Length => _source.Text.Length;

    /// <summary>How much of <see cref="Length"/> the plan accounts for.</summary>
    public int AccountedFor => Length - (InOrder?.Unaccounted ?? Uncovered.Sum(span => TextOf(span).Length));

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

    /// <summary>Whether words that belong to the notice's frame or to a heading stand in the source.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    /// <returns>True where they do.</returns>
    public bool Stands(string words) => _index.Stands(_index.Find(Flat(words))) || _page?.HasFurniture(words) == true;

    /// <summary>How far words that stand nowhere in the source agree with it.</summary>
    /// <param name="words">The words.</param>
    /// <returns>
    /// The length of the longest beginning that stands in the source, and the character that follows there; null for
    /// the end of the text, or where not even the first character stands.
    /// </returns>
    public (int Length, char? Next) LongestBeginning(string words) => Search.LongestBeginning.In(_source.Text, Flat(words));

    /// <summary>The original text of a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>Its text, without line breaks.</returns>
    public string TextOf(SourceSpan span)
    {
        if (_page is not null)
        {
            return PageLayout.Without(File.Text.Substring(span.Start, span.Length));
        }

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

    private string Flat(string words) => _page is null ? words : PageLayout.Without(words);

    private static IEnumerable<Located<string>> NamesOf(AgencyNode agency) =>
        (agency.Aliases?.Items.Concat(agency.Name is { } name ? [name] : []) ?? []).Concat(agency.EditorialAliases?.Items ?? []);

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
}
