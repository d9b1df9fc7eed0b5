using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// Which lines of a notice go on in the next: those of pages that are as wide as others, those that a comma ends, and those in which a bracket or a
/// quotation stays open. Where no line is as long as a page's, each is a paragraph.
/// </summary>
internal sealed class ParagraphLines
{
    private const int WidestPage = 60;
    private const int NarrowestPage = 16;
    private const int FewestLines = 8;
    private const int PageVaries = 2;
    private const int FewestInSentence = 3;
    private const int LongestTitle = 40;
    private const int LongestLabel = 9;

    private static readonly char[] Signs = ['。', '；', '！', '？', '，', '、', '：'];
    private static readonly char[] SignsWithin = ['，', '。'];
    private static readonly char[] Colons = ['：', ':'];

    private const string Ends = "。！？；：;:";

    // One of so many lines is as wide as the page and ends in the middle of a sentence.
    private const int FewestCut = 8;

    private static readonly HashSet<string> Whole = ["目的", "标的", "参与", "赋与", "给与", "祥和", "温和", "饱和", "缓和", "调和", "总和", "人和", "共和", "中和", "谐和", "永和", "平和", "亲和", "随和", "失和", "讲和", "求和"];

    private readonly FlatNotice _notice;
    private readonly string _text;

    // How many characters a line of the page has, at least; more than any line where lines do not wrap.
    private readonly int _width;

    // How many its widest lines have; 0 where lines do not wrap.
    private readonly int _page;

    // Whether lines end in the middle of a sentence: then a short one may be no title.
    private readonly bool _areCut;

    /// <summary>Measures the lines.</summary>
    /// <param name="notice">The notice.</param>
    public ParagraphLines(FlatNotice notice)
    {
        (_notice, _text) = (notice, notice.Text);
        List<(int Length, bool IsCut)> lines = [];
        for (int at = 0; at < _text.Length; at = notice.EndOfLine(at))
        {
            int end = notice.EndOfLine(at);
            lines.Add((end - at, char.IsLetterOrDigit(_text[end - 1])));
        }

        _areCut = LineStarts().Count(IsCutInSentence) >= FewestInSentence;
        _page = PageOf(lines);
        _width = _page > 0 ? _page * 3 / 4 : int.MaxValue;
    }

    // Where some paragraphs were put together and others were not, those that were not tell it: many that end in the middle of a sentence are equally long.
    private static int PageOf(List<(int Length, bool IsCut)> lines)
    {
        if (lines.Count < FewestLines)
        {
            return 0;
        }

        int wide = Wide(lines, 19);
        (int Length, bool IsCut)[] ofPage = [.. lines.Where(line => line.Length <= WidestPage)], cut = [.. ofPage.Where(line => line.IsCut)];
        int cutAt = cut.Length < FewestLines ? 0 : Wide(cut, 16);
        bool isCutThere = cutAt >= NarrowestPage && cut.Count(line => line.Length >= cutAt * 9 / 10) * FewestCut >= ofPage.Length;
        return isCutThere ? Math.Min(wide, cutAt) : wide is >= NarrowestPage and <= WidestPage ? wide : 0;
    }

    private static int Wide(IReadOnlyCollection<(int Length, bool IsCut)> lines, int twentieths) => lines.Select(line => line.Length).OrderBy(length => length).ElementAt((lines.Count - 1) * twentieths / 20);

    /// <summary>Where the paragraph ends that begins at a place.</summary>
    /// <param name="start">The place.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="endsWithSentence">Whether it ends with its first sentence, too: a heading, whose words need no stop at their end as a sentence does.</param>
    public int EndOf(int start, int end, bool endsWithSentence = false)
    {
        int depth = 0, filled = 0;
        bool isSentence = false;
        for (int line = start; line < end;)
        {
            int next = Math.Min(_notice.EndOfLine(line), end);
            for (int i = line; i < next; i++)
            {
                depth = ClauseBrackets.DepthWithQuotes(depth, _text[i]);
                if (endsWithSentence && depth == 0 && _text[i] == '。')
                {
                    return i + 1;
                }
            }

            filled += next - line;
            isSentence |= !endsWithSentence && _text.IndexOf('，', line, next - line) >= 0;
            if (next >= end || !(GoesOn(next, depth, filled) || (isSentence && IsCutShort(next))))
            {
                return next;
            }

            // What has gone on over a line of the page is running text, with a comma or without.
            isSentence |= !endsWithSentence && filled >= _width;

            // A line of a page may have been cut at its commas: what was cut counts together.
            filled = IsWithin(_text[next - 1]) ? filled : 0;
            line = next;
        }

        return end;
    }

    /// <summary>Where paragraphs begin in a stretch, but for the first.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <remarks>
    /// A line that is as wide as the page and ends with a stop may be the last of its paragraph or not, and so may one that ends with a word: they are put
    /// together with the next, unless they are the title of the stretch or one of them has a label.
    /// </remarks>
    public IEnumerable<int> BeginningsIn(int start, int end)
    {
        for (int line = start, next = EndOf(start, end); next < end; (line, next) = (next, EndOf(next, end)))
        {
            bool endsSentence = Ends.IndexOf(_text[next - 1]) >= 0, isTitle = line == start && !_areCut && next - line <= LongestTitle && _text.IndexOfAny(Signs, line, next - line) < 0 && char.IsLetterOrDigit(_text[next]);
            if (!IsFull(next) && (endsSentence || isTitle || HasLabel(line, next) || HasLabel(next, end) || MarkerWords.AnyAt(_text, next) > 0))
            {
                yield return next;
            }
        }
    }

    private IEnumerable<int> LineStarts()
    {
        for (int at = 0; at < _text.Length; at = _notice.EndOfLine(at))
        {
            yield return at;
        }
    }

    // 推进甲，做好⏎乙: no label, and neither a number nor a label begins the next line.
    private bool IsCutInSentence(int line)
    {
        int end = _notice.EndOfLine(line);
        return end < _text.Length && char.IsLetter(_text[end - 1]) && char.IsLetter(_text[end]) && _text.IndexOfAny(SignsWithin, line, end - line) >= 0 && !HasLabel(line, end) && !HasLabel(end, _text.Length) && MarkerWords.AnyAt(_text, end) == 0;
    }

    private bool HasLabel(int start, int end)
    {
        int colon = _text.IndexOfAny(Colons, start, Math.Min(LongestLabel, end - start));
        return colon > start + 1 && Enumerable.Range(start, colon - start).All(i => char.IsLetter(_text[i]));
    }

    /// <summary>Whether the page may have cut a line: it is hardly shorter than the page, and the page is no narrower than the line behind it.</summary>
    /// <param name="end">Where the line ends.</param>
    public bool MayBeCut(int end) => IsAsWide(end, _width) && (end >= _text.Length || _notice.EndOfLine(end) - end <= _page + (PageVaries * 2));

    // What is much longer than the page was put together already: it ends where its paragraph does.
    private bool IsFull(int end) => MayBeCut(end) && IsAsWide(end, _page - PageVaries) && !IsAsWide(end, _page * 3 / 2);

    private bool IsAsWide(int end, int width)
    {
        int start = end - 1;
        while (start > 0 && !_notice.IsLineStart(start))
        {
            start--;
        }

        return end - start >= width;
    }

    private bool GoesOn(int next, int depth, int filled)
    {
        char last = _text[next - 1], first = _text[next];
        bool isWithin = IsWithin(last) || EndsInJoint(next), mayGoOn = _width < int.MaxValue || isWithin;
        return mayGoOn && (depth > 0 || isWithin || first is '，' or '。' or '、' or '；' or '”' or '》' || (filled >= _width && last is not ('。' or '：' or '！' or '？')));
    }

    // A sentence ends with its sign, and not with a word, a bracket or a per cent. What a number begins, or the list of the annexes, is no rest of it.
    private bool IsCutShort(int next) => Ends.IndexOf(_text[next - 1]) < 0 && MarkerWords.AnyAt(_text, next) == 0 && string.CompareOrdinal(_text, next, "附件", 0, 2) != 0;

    // …的, …以及: no line of its own ends so. 目的, 参与 and 祥和 are whole words.
    private bool EndsInJoint(int next)
    {
        string end = _text.Substring(Math.Max(0, next - 2), Math.Min(2, next));
        return end == "以及" || (end.Length == 2 && end[1] is '的' or '与' or '和' && !Whole.Contains(end));
    }

    private static bool IsWithin(char c) => c is '，' or '、' or '“' or '《' or '（' or ',';
}
