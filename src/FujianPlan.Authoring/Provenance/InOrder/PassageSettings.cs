using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>Tells how words of the notice stand among those of the plan.</summary>
/// <param name="reading">The plan and its source.</param>
internal sealed class PassageSettings(OrderedReading reading)
{
    // What ends a sentence, a clause or a remark.
    private const string Ends = "。！？；：…）)〕］]】》”:;!?";

    // Before its colon, a label has no more characters than this.
    private const int LongestLabel = 12;

    // What a running head has at least that a copy without lines has put into sentences.
    private const int ShortestHead = 6;

    private readonly string _text = reading.Source.Text;
    private readonly Dictionary<Passage, int> _placed = reading.Passages.GroupBy(one => one.Passage).ToDictionary(same => same.Key, same => same.Count());

    /// <summary>The words that stand in one of some ways, each once. Those that hide items, or have another place than their kind allows, are left out: others tell of them.</summary>
    /// <param name="settings">The ways.</param>
    public IEnumerable<(Passage Passage, int Start, int Item, PassageSetting Setting)> That(params PassageSetting[] settings)
    {
        HashSet<Passage> told = [.. reading.Hidden.InPassages.Select(hidden => hidden.Passage!), .. reading.Strays().Select(stray => stray.Passage)];
        foreach ((Passage passage, int start, int item) in reading.Passages)
        {
            if (!told.Contains(passage) && Of(passage, start, item) is var setting && settings.Contains(setting) && told.Add(passage))
            {
                yield return (passage, start, item, setting);
            }
        }
    }

    /// <summary>How words stand.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="start">Where they stand, in the text without its layout.</param>
    /// <param name="i">The item behind whose beginning they do; -1 before the first.</param>
    public PassageSetting Of(Passage passage, int start, int i)
    {
        int end = start + passage.Length;
        if (i < 0 || passage.IsMention || IsBracket(start, end) || (passage.IsFurniture && IsRunningHead(passage)))
        {
            return PassageSetting.Apart;
        }

        OrderedItem item = reading.Items[i];
        OrderedPiece? before = item.Pieces.FirstOrDefault(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == start);
        OrderedPiece? behind = item.Pieces.FirstOrDefault(piece => piece.Start == end);
        bool isLabel = IsLabel(start, end), hasLine = reading.Source.BeginsLine(start) && (end == _text.Length || reading.Source.BeginsLine(end));
        if ((before is not null && IsCutBehind(before, start, isLabel && hasLine)) || (IsOpenAt(end) && GoesOn(behind, i, end, hasLine)))
        {
            return PassageSetting.WithinSentence;
        }

        if (isLabel)
        {
            return PassageSetting.Apart;
        }

        // Without a stop, the bracket behind it is the sentence's own: 不得新建专网（市甲局负责）.
        if (IsOpenAt(end))
        {
            return before is { Kind: PieceKind.Quote } && behind is { Kind: PieceKind.Clause } ? PassageSetting.SentenceOfTask : PassageSetting.Apart;
        }

        bool isInLine = IsInLineOf(i, start, end);
        return RunsInto(i, end) || (!item.IsHeading && item.Pieces.Any(piece => piece.Start >= end && !piece.IsBehind)) || (before is { Kind: PieceKind.Quote } && isInLine) ? PassageSetting.SentenceOfTask
            : !item.IsHeading && passage.MayStandWithin && (before is { Kind: PieceKind.Quote } || (before is not null && isInLine)) ? PassageSetting.Sentence
            : PassageSetting.Apart;
    }

    // A copy without lines does not tell.
    private bool IsInLineOf(int i, int start, int end) => reading.Source.AreAdjoining(start) && reading.Source.BeginsLine(end) && IsOfLine(i);

    // An item begins its line, or goes on in that of the task which does.
    private bool IsOfLine(int i)
    {
        while (i > 0 && !reading.Source.BeginsLine(reading.Items[i].Span.Start) && (reading.Items[i].Level == OutlineLevel.Measure || reading.Items[i].Marker is null))
        {
            i--;
        }

        return reading.Items[i].Span.Length > 0 && reading.Source.BeginsLine(reading.Items[i].Span.Start);
    }

    // An item without a number goes on in the line: the words are a sentence before its own.
    private bool RunsInto(int i, int end) =>
        i + 1 < reading.Items.Count && reading.Items[i + 1] is { Marker: null, IsHeading: false } next && next.Span.Start == end && next.Span.Length > 0 && reading.Source.AreAdjoining(end);

    private bool IsOpenAt(int end) => Ends.IndexOf(_text[end - 1]) < 0;

    // A title ends with its line, all others with a sentence.
    private bool IsCutBehind(OrderedPiece piece, int at, bool isLabelLine) =>
        piece.Kind != PieceKind.Clause && IsOpenAt(at) && !isLabelLine && (piece.Kind == PieceKind.Quote || reading.Source.AreAdjoining(at));

    // What follows is the rest of a sentence: of the same item, or of one without a number.
    private bool GoesOn(OrderedPiece? behind, int i, int end, bool hasLine) =>
        behind is { Kind: not PieceKind.Clause } ? !(hasLine && StandsBehindTitle(i, end)) : !hasLine && i + 1 < reading.Items.Count && reading.Items[i + 1] is { Marker: null } next && next.Span.Start == end && next.Span.Length > 0;

    private bool StandsBehindTitle(int i, int end) => reading.Items[i].Pieces.Any(piece => piece.Kind == PieceKind.Title && piece.Start >= 0 && piece.Start < end);

    private bool IsBracket(int start, int end)
    {
        int depth = 0;
        for (int at = start; at < end; at++)
        {
            depth += _text[at] is '（' or '(' or '〔' or '［' or '[' or '【' ? 1 : _text[at] is '）' or ')' or '〕' or '］' or ']' or '】' ? -1 : 0;
            if (depth == 0)
            {
                return at > start && at == end - 1;
            }
        }

        return false;
    }

    private bool IsLabel(int start, int end)
    {
        int colon = _text.IndexOfAny(['：', ':'], start, Math.Min(LongestLabel, end - start));
        return colon > start || _text[end - 1] is '：' or ':';
    }

    private bool IsRunningHead(Passage passage) => passage.Count > 1 && passage.Length >= ShortestHead && _placed[passage] == passage.Count;
}
