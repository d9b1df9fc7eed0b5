using System.Text.RegularExpressions;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds notes: a line whose sign (①, [1], *, 注1) stands in words above it, and that explains them. Where it does not say that it does (指…, 即…, 包括…),
/// the sign stands at the end of those words, and nobody is named for anything in the line.
/// </summary>
internal sealed class NoteLines
{
    private const int ShortestNote = 2;
    private const int LongestBeginning = 12;
    private const string Stops = "。；，、！？：）)”》";
    private const string Stars = "*＊※";

    private static readonly Regex Numbered = new(@"\G([\[［〔【](注释?)?(?<number>[0-9]{1,2})[\]］〕】]|[（(]注释?(?<number>[0-9]{1,2})[）)]|注释?(?<number>[0-9]{1,2}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Explaining = new("^[：:、.．]?(“[^”]{1,40}”)?(这里|此处|主要|均|特|系|是)?(指(?![导挥定标南引派示数令])|即|包括|包含|含义)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly FlatNotice _notice;
    private readonly string _text;
    private readonly List<(int Start, int End)> _all = [];

    /// <summary>Finds them.</summary>
    /// <param name="notice">The notice.</param>
    public NoteLines(FlatNotice notice)
    {
        (_notice, _text) = (notice, notice.Text);

        // The signs that stand in words, and whether one of each stands at the end of them.
        Dictionary<string, bool> met = new(StringComparer.Ordinal);
        ParagraphLines? paragraphs = null;
        for (int at = 0; at < _text.Length; at++)
        {
            if (SignAt(at) is not { Length: > 0 } sign)
            {
                continue;
            }

            int end = at + sign.Length;
            if (!notice.IsLineStart(at))
            {
                bool isBehindWords = char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] is '”' or '》' or '）' or ')';
                if (isBehindWords)
                {
                    met[sign.Key] = (met.TryGetValue(sign.Key, out bool isAtEnd) && isAtEnd) || end == _text.Length || notice.IsLineStart(end) || Stops.IndexOf(_text[end]) >= 0;
                }
            }
            else if (met.TryGetValue(sign.Key, out bool isAtEnd) && IsNote(at, end, isAtEnd))
            {
                int stop = UpToItem(at, (paragraphs ??= new ParagraphLines(notice)).EndOf(at, notice.Annex.End));
                _all.Add((at, stop));
                end = stop;
            }

            at = end - 1;
        }
    }

    /// <summary>Those within a stretch, in order.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    public IReadOnlyList<(int Start, int End)> In(int start, int end)
    {
        int first = IndexAt(start), behind = first;
        while (behind < _all.Count && _all[behind].End <= end)
        {
            behind++;
        }

        return _all.GetRange(first, behind - first);
    }

    /// <summary>Numbers and signs without those that begin notes, or stand in them.</summary>
    /// <param name="markers">The numbers, in order.</param>
    public IEnumerable<OutlineMarker> TakenFrom(IEnumerable<OutlineMarker> markers) =>
        _all.Count == 0 ? markers : markers.Where(marker => IndexAt(marker.At + 1) is var behind && (behind == 0 || _all[behind - 1].End <= marker.At));

    // The first that does not begin before a place.
    private int IndexAt(int at) => _all.BinarySearch((at, -1)) is var found && found >= 0 ? found : ~found;

    private bool IsNote(int at, int end, bool isSignAtEnd)
    {
        int line = _notice.EndOfLine(at);
        if (line - end < ShortestNote || _notice.Annex.EndOf(at) >= 0 || char.IsDigit(_text[end]))
        {
            return false;
        }

        return Explaining.IsMatch(_text.Substring(end, Math.Min(LongestBeginning, line - end)))
            || (isSignAtEnd && !NoticeTokenizer.StartsWithLabel(_text, end) && !Enumerable.Range(end, line - end).Any(i => _notice.EndOfBracketedClause(i) > 0));
    }

    // No note goes on into a line that a number, a sign or a label begins.
    private int UpToItem(int at, int end)
    {
        int line = _notice.EndOfLine(at);
        while (line < end && MarkerWords.AnyAt(_text, line) == 0 && SignAt(line).Length == 0 && !NoticeTokenizer.StartsWithLabel(_text, line) && _notice.Annex.EndOf(line) < 0)
        {
            line = _notice.EndOfLine(line);
        }

        return Math.Min(line, end);
    }

    // Its length, and what it is whatever its brackets.
    private (int Length, string Key) SignAt(int at)
    {
        char first = _text[at];
        if (Stars.IndexOf(first) >= 0)
        {
            int end = at + 1;
            while (end < _text.Length && _text[end] == first)
            {
                end++;
            }

            return (end - at, (first == '※' ? "※" : "*") + (end - at));
        }

        if (NumeralSigns.Read(first) > 0 && NumeralSigns.OneOf(first) is '①')
        {
            return (1, first.ToString());
        }

        return first is '[' or '［' or '〔' or '【' or '注' || (first is '（' or '(' && at + 1 < _text.Length && _text[at + 1] == '注')
            ? Numbered.Match(_text, at) is { Success: true } found ? (found.Length, found.Groups["number"].Value) : default
            : default;
    }
}
