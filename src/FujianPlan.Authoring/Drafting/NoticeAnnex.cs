using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting;

/// <summary>
/// What of a notice is numbered, and no task: the list of its annexes (附件：1.… 2.…), and whatever stands behind its closing. A list is told by its first
/// word and by its short lines; the closing by a date or the head of an annex, behind which nobody is named for anything. Where the annex is the plan,
/// the letter over it is none of it.
/// </summary>
internal sealed class NoticeAnnex
{
    private const int LongestName = 80;
    private const int LongestNumber = 3;
    private const int MostTitleLines = 2;
    private const string Numbers = "一二三四五六七八九十";
    private static readonly string[] Words = ["附件", "附表", "附录", "附图"];

    private readonly FlatNotice _notice;
    private readonly ClosingMarks _lines;
    private readonly string _text;

    // Where a closing may begin.
    private readonly List<int> _heads = [];

    // Where each list begins and ends, in order.
    private readonly List<(int Start, int End)> _lists = [];
    private int _next;

    /// <summary>Finds them.</summary>
    /// <param name="notice">The notice.</param>
    public NoticeAnnex(FlatNotice notice)
    {
        (_notice, _text, _lines) = (notice, notice.Text, new ClosingMarks(notice));
        List<int> heads = _heads;

        // Where a notice is signed and an annex follows, and how many clauses stand before that.
        List<(int At, int Clauses)> closings = [];
        CoverLetters letters = new(notice);
        int firstClause = -1, lastClause = -1, listed = 0, signed = -1, clauses = 0, closed = -1, closedAt = -1;
        for (int at = 0; at < _text.Length; at++)
        {
            bool isLine = notice.IsLineStart(at);
            if (notice.EndOfBracketedClause(at) > 0 || (isLine && NoticeTokenizer.StartsWithLabel(_text, at) && SaysWho(at)))
            {
                firstClause = firstClause < 0 ? at : firstClause;
                lastClause = at;
                clauses++;
            }

            if (!isLine)
            {
                continue;
            }

            int? number = NumberAt(at, out _);
            if (number is not null && at >= listed)
            {
                letters.AddNumber(at);
            }

            if (BehindWord(at) is { } behind)
            {
                letters.EndAt(at, clauses);
                signed = -1;
                heads.Add(at);
                if (closedAt == at)
                {
                    closings.Add((closed, clauses));
                }

                if (at >= listed && behind < _text.Length && _text[behind] is '：' or ':')
                {
                    listed = EndOfList(at, behind + 1);
                    if (!IsHeadOfTasks(listed))
                    {
                        _lists.Add((at, listed));
                    }
                }
            }
            else if (_lines.IsFooter(at))
            {
                letters.GoOn(at);
                heads.Add(signed < 0 ? at : signed);
                signed = -1;
            }
            else if (_lines.IsDate(at) || _lines.IsSignedDate(at))
            {
                heads.Add(signed < 0 ? at : signed);

                // The list of the annexes stands over the signature.
                (closed, closedAt) = signed < 0 && !_lines.IsSignedDate(at) ? (-1, -1) : (heads[heads.Count - 1], notice.EndOfLine(at));
                closed = closed >= 0 && listed == closed && _lists.Count > 0 ? _lists[_lists.Count - 1].Start : closed;
                letters.Sign(closed, closedAt);
                signed = -1;
            }
            else
            {
                letters.EndAtTitle(at, clauses);
                signed = !(_lines.IsSignature(at) && number is null) ? -1 : signed < 0 ? at : signed;
            }
        }

        // With most of the clauses before it, the plan is what is signed, and the annex is none of it.
        int last = heads.Where(head => head > lastClause).DefaultIfEmpty(_text.Length).First();
        End = firstClause < 0 ? _text.Length : closings.Where(closing => closing.Clauses * 2 > clauses).Select(closing => closing.At).DefaultIfEmpty(last).Min();
        (Begin, Points, Between) = letters.Read(firstClause, End);
    }

    /// <summary>Where the plan begins at the earliest: behind the letter whose annex it is; 0 where there is none.</summary>
    public int Begin { get; }

    /// <summary>Where the numbered points of that letter stand, which are no tasks.</summary>
    public (int Start, int End) Points { get; }

    /// <summary>The closings of letters that have tasks of their own, with the heads of the annexes behind them, by where the next number stands.</summary>
    public IReadOnlyDictionary<int, int> Between { get; }

    /// <summary>Where the closing begins, behind which there is no task; the length of the notice where there is none.</summary>
    public int End { get; }

    /// <summary>Where a closing may begin behind a place: a date with the names over it, or the head of an annex; the length of the notice where none does.</summary>
    /// <param name="at">The place.</param>
    public int HeadBehind(int at) => _heads.Where(head => head > at).DefaultIfEmpty(_text.Length).First();

    /// <summary>Where what is no task ends of which a place is the beginning, or is in; -1 for any other place.</summary>
    /// <param name="at">The place.</param>
    public int EndOf(int at)
    {
        if (at >= End)
        {
            return _notice.EndOfLine(at);
        }

        if (at < Begin)
        {
            return Math.Min(_notice.EndOfLine(at), Begin);
        }

        _next = _next > 0 && at < _lists[_next - 1].End ? 0 : _next;
        while (_next < _lists.Count && _lists[_next].End <= at)
        {
            _next++;
        }

        return _next < _lists.Count && _lists[_next].Start <= at ? Math.Min(_notice.EndOfLine(at), _lists[_next].End) : -1;
    }

    // 附件：任务清单⏎1.建库（市甲局负责）: the annex itself, and no list of annexes. Its title may stand in the next line.
    private bool IsHeadOfTasks(int at)
    {
        for (int lines = 0; lines < MostTitleLines && at < _text.Length; lines++, at = _notice.EndOfLine(at))
        {
            if (NumberAt(at, out _) != 1)
            {
                continue;
            }

            int end = _notice.EndOfLine(at);
            return (end < _text.Length && NoticeTokenizer.StartsWithLabel(_text, end) && SaysWho(end)) || Enumerable.Range(at, Math.Min(end - at, LongestName * 4)).Any(i => _notice.EndOfBracketedClause(i) > 0);
        }

        return false;
    }

    private bool SaysWho(int at)
    {
        int end = _notice.EndOfLine(at);
        return end - at < LongestName * 4 && ClauseParser.Parse(_text.Substring(at, end - at)).Groups.Count > 0;
    }

    // Behind 附件, 附表2, 附件1－2; null where none stands there, or the word is part of a sentence.
    private int? BehindWord(int at)
    {
        if (_text[at] != '附' || !Words.Any(word => string.CompareOrdinal(_text, at, word, 0, word.Length) == 0))
        {
            return null;
        }

        int end = at + 2;
        while (end < _text.Length && end - at - 2 < LongestNumber && (char.IsDigit(_text[end]) || "一二三四五六七八九十-－—".IndexOf(_text[end]) >= 0))
        {
            end++;
        }

        return end == _text.Length || _notice.IsLineStart(end) || _text[end] is '：' or ':' or '.' or '．' or '、' or ' ' or '　' ? end : null;
    }

    // Lines that count on, each the short name of something. A name may go on in the next line. Where the first is not in the line of the
    // word, one number alone may be that of a heading of the plan, and so may 一、 and （一）.
    private int EndOfList(int at, int names)
    {
        int end = _notice.EndOfLine(at), number = NumberAt(names, out _) == 1 ? 1 : 0;
        bool isBegun = number == 1;
        if (!IsName(at, end))
        {
            return at;
        }

        int first = end;
        while (end < _text.Length)
        {
            int next = _notice.EndOfLine(end);
            if (isBegun && NumberAt(end, out int length) is null && length == 0 && next < _text.Length && NumberAt(next, out _) == number + 1 && IsName(end, next))
            {
                end = next;
                continue;
            }

            if (NumberAt(end, out _) != number + 1 || !IsName(end, next) || (!isBegun && _text[end] is not (>= '0' and <= '9')))
            {
                break;
            }

            number++;
            end = next;
        }

        return isBegun || number > 1 ? end : first;
    }

    private bool IsName(int start, int end) => end - start <= LongestName && _text.IndexOfAny(['。', '；'], start, end - start) < 0
        && !Enumerable.Range(start, end - start).Any(at => _notice.EndOfBracketedClause(at) > 0);

    // 1. and 2、, 一、 and （一）; the number, and how many characters it and its marks have.
    private int? NumberAt(int at, out int length)
    {
        int start = at < _text.Length && _text[at] is '（' or '(' ? at + 1 : at, end = start;
        while (end < _text.Length && end - start < LongestNumber && (_text[end] is >= '0' and <= '9' || Numbers.IndexOf(_text[end]) >= 0))
        {
            end++;
        }

        bool isNumber = end > start && end < _text.Length && (start > at ? _text[end] is '）' or ')' : _text[end] is '.' or '．' or '、');
        length = isNumber ? end + 1 - at : 0;
        return isNumber ? Value(_text.Substring(start, end - start)) : null;
    }

    private static int? Value(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : Numbers.IndexOf(written[written.Length - 1]) + 1 is var last && written.Length == 1 ? last
        : written.Length == 2 && written[0] == '十' ? 10 + last
        : null;
}
