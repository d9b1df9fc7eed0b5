using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting;

/// <summary>Cuts a notice into headings, markers, sentences and clauses. All of its characters are in one of them, but for the numbers of headings.</summary>
internal sealed class NoticeTokenizer
{
    private const int LongestTitle = 60;
    private const int LongestClause = 4096;

    // A line of nothing but labels is no clause, from wherever in it one begins.
    private const int MostLabelsOfALine = 16;

    private readonly FlatNotice _notice;
    private readonly MarkerTable _headings;
    private readonly MarkerTable _tasks;
    private readonly string _text;
    private readonly List<NoticeToken> _tokens = [];
    private bool _hasBegun;
    private int _markers;
    private (int Line, int Failed) _labels;

    private NoticeTokenizer(FlatNotice notice, MarkerTable headings, MarkerTable tasks) =>
        (_notice, _headings, _tasks, _text) = (notice, headings, tasks, notice.Text);

    /// <summary>Cuts a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="headings">The numbers of its headings.</param>
    /// <param name="tasks">The numbers of its tasks.</param>
    /// <param name="mostTasks">Behind how many of those nothing more is cut.</param>
    public static IReadOnlyList<NoticeToken> Cut(FlatNotice notice, MarkerTable headings, MarkerTable tasks, int mostTasks)
    {
        NoticeTokenizer tokenizer = new(notice, headings, tasks);
        for (int at = 0; at < notice.Text.Length && tokenizer._markers < mostTasks;)
        {
            at = tokenizer.Take(at);
        }

        return tokenizer._tokens;
    }

    /// <summary>Whether a label stands at a place: 责任单位：.</summary>
    public static bool StartsWithLabel(string text, int at)
    {
        const int Longest = 17;
        string words = ClauseWords.Searchable(text.Substring(at, Math.Min(Longest, text.Length - at)));
        return ClauseLabels.StandsAt(words, 0);
    }

    private int Take(int at) => TakeFrame(at) ?? TakeMarker(at) ?? TakeHeading(at) ?? TakeClause(at) ?? TakeSentence(at);

    private int? TakeFrame(int at)
    {
        if (_notice.Annex.EndOf(at) is var end && end < 0)
        {
            return null;
        }

        _tokens.Add(new NoticeToken(NoticeTokenKind.Frame, _text.Substring(at, end - at), at));
        return end;
    }

    private int? TakeMarker(int at)
    {
        if (!IsNumberPlace(at) || _tasks.At(_text, at) is not { Length: > 0 } marker)
        {
            return null;
        }

        _hasBegun = true;
        _markers++;
        _tokens.Add(new NoticeToken(NoticeTokenKind.Marker, _text.Substring(at, marker.Length), at, marker.Section, marker.Number));
        return at + marker.Length;
    }

    // A title ends where its line does, or where its first task begins, if no sentence ends before.
    private int? TakeHeading(int at)
    {
        if (!IsNumberPlace(at) || _headings.At(_text, at) is not { Length: > 0 } marker)
        {
            return null;
        }

        int start = at + marker.Length;
        for (int end = start + 1; end <= _text.Length && end - start <= LongestTitle; end++)
        {
            if (end == _text.Length || _notice.IsLineStart(end) || _tasks.At(_text, end) is { Length: > 0, Number: 1 })
            {
                string title = _text.Substring(start, end - start);
                _hasBegun = true;
                _tokens.Add(new NoticeToken(NoticeTokenKind.Heading, title.TrimEnd('。'), at, marker.Section));
                return end;
            }

            if (_text[end - 1] is '。' or '；' or '，')
            {
                return null;
            }
        }

        return null;
    }

    private int? TakeClause(int at)
    {
        int end = EndOfClause(at);
        if (end > 0)
        {
            _tokens.Add(new NoticeToken(NoticeTokenKind.Clause, _text.Substring(at, end - at), at));
            return end < _text.Length && _text[end] is '。' ? AddStop(end) : end;
        }

        return (_notice.IsLineStart(at) || _notice.IsBoundary(at)) && StartsWithLabel(_text, at) ? TakeLabelledClause(at) : null;
    }

    // It ends where its line does.
    private int? TakeLabelledClause(int at)
    {
        int end = _notice.EndOfLine(at);
        _labels = _labels.Line == end ? _labels : (end, 0);
        if (end - at >= LongestClause || _labels.Failed == MostLabelsOfALine)
        {
            return null;
        }

        string clause = _text.Substring(at, end - at);
        if (ClauseParser.Parse(clause).Groups.Count > 0)
        {
            _tokens.Add(new NoticeToken(NoticeTokenKind.Clause, clause, at));
            return end;
        }

        _labels.Failed++;
        return null;
    }

    // A full stop after the clause belongs to no task; it is the notice's own.
    private int AddStop(int at)
    {
        _tokens.Add(new NoticeToken(NoticeTokenKind.Sentence, "。", at));
        return at + 1;
    }

    private int TakeSentence(int at)
    {
        int end = at + 1;
        while (end < _text.Length && !EndsBefore(end))
        {
            end++;
        }

        // What is said over and over need not be kept over and over.
        string? last = _tokens.Count > 0 ? _tokens[_tokens.Count - 1].Text : null;
        bool isSame = last?.Length == end - at && string.CompareOrdinal(last, 0, _text, at, end - at) == 0;
        _tokens.Add(new NoticeToken(NoticeTokenKind.Sentence, isSame ? last! : _text.Substring(at, end - at), at));
        return end;
    }

    private bool EndsBefore(int at) =>
        (_notice.IsLineStart(at) && _notice.Annex.EndOf(at) > 0)
        || (_text[at - 1] is '。' or '！' or '？' && _text[at] is not ('”' or '’' or '）' or '》'))
        || (_text[at - 1] is '”' or '’' or '）' or '》' && at > 1 && _text[at - 2] is '。' or '！' or '？')
        || (_notice.IsLineStart(at) && (!_hasBegun || StartsWithLabel(_text, at)))
        || IsNumbered(at)
        || EndOfClause(at) > 0;

    // （省甲厅负责）（市级分工：市乙局负责）: what stands behind another is of the same clause. Within a sentence a bracket is none.
    private int EndOfClause(int at)
    {
        int end = _notice.EndOfBracketedClause(at);
        while (end > 0 && end < _text.Length && _notice.EndOfBracketedClause(end) is > 0 and int next)
        {
            end = next;
        }

        return end > 0 && (end == _text.Length || _text[end] is '。' || _notice.IsLineStart(end) || IsNumbered(end)) ? end : -1;
    }

    private bool IsNumbered(int at) => _notice.IsBoundary(at) && (_tasks.At(_text, at).Length > 0 || _headings.At(_text, at).Length > 0);

    private bool IsNumberPlace(int at) => _notice.IsBoundary(at) || (_tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind == NoticeTokenKind.Heading);
}
