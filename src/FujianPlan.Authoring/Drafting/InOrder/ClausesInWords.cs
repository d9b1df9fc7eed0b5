using System.Text;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Cuts the words behind a number at their clauses: in brackets, in lines with labels, and as a last sentence.</summary>
/// <param name="notice">The notice.</param>
internal sealed class ClausesInWords(FlatNotice notice)
{
    private const int LongestClause = 4096;
    private const int LongestSentence = 160;
    private const int LongestTitle = 40;
    private const int MostFailed = 16;
    private const int MostJoined = 64;
    private const string SentenceEnds = "。！？；：;:!?";
    private const string Ends = "。！？；：”’）)〕］]】》%％";

    private readonly string _text = notice.Text;
    private readonly string _words = ClauseWords.Searchable(notice.Text);
    private readonly LabelledLines _labelled = new(notice);
    private readonly int[] _closings = ClauseBrackets.Closings(notice.Text);

    /// <summary>Cuts a stretch.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public List<WordsWithClause> In(int start, int end)
    {
        List<WordsWithClause> found = [];
        int from = start, failed = 0, joined = 0;
        string? lastPiece = null;
        for (int at = start; at < end; at++)
        {
            (int clauseEnd, ClauseCertainty kind) = BracketAt(at, start, end, isNext: at == from && found.Count > 0);
            if (clauseEnd < 0 && failed < MostFailed && IsLabelPlace(at, start) && (NoticeTokenizer.StartsWithLabel(_text, at) || _labelled.EndOfBlankLabel(at) > 0))
            {
                clauseEnd = _labelled.EndOf(at, end);
                failed += clauseEnd < 0 ? 1 : 0;
            }

            if (clauseEnd > at)
            {
                clauseEnd = WithStop(clauseEnd, end);
                string piece = _labelled.ClauseOf(at, clauseEnd);
                joined = from == at && joined < MostJoined && JoinsLast(found, lastPiece, piece, clauseEnd) ? joined + 1 : 0;
                if (joined == 0)
                {
                    found.Add(new WordsWithClause(from, at, piece, clauseEnd, kind == ClauseCertainty.Stated && HasBlankBetweenNames(at, clauseEnd) ? ClauseCertainty.NamesRunTogether : kind));
                }

                lastPiece = piece;
                (from, at) = (clauseEnd, clauseEnd - 1);
            }
        }

        if (from < end && !TakeLast(found, from, end))
        {
            found.Add(new WordsWithClause(from, end, null, end, default));
        }

        return found;
    }

    // Two clauses with nothing between them are one: （甲局负责）（市级分工：乙局负责）. So are some more, but not without end.
    private static bool JoinsLast(List<WordsWithClause> found, string? lastPiece, string piece, int clauseEnd)
    {
        if (lastPiece is null || ClauseParser.Parse(lastPiece + piece).Groups.Count <= ClauseParser.Parse(lastPiece).Groups.Count)
        {
            return false;
        }

        WordsWithClause last = found[found.Count - 1];
        found[found.Count - 1] = last with { Clause = last.Clause + piece, ClauseEnd = clauseEnd };
        return true;
    }

    // 市甲局 市乙局: the notice has no sign between them.
    private bool HasBlankBetweenNames(int start, int end)
    {
        for (int at = start + 3; at < end - 2; at++)
        {
            if (!notice.IsAdjoining(at) && ("市省县区州".IndexOf(_text[at]) >= 0 || AgencyNames.BeginsWithSeveral(_text, at, end)) && AgencyNames.IsOrgan(_text, at - 3, at) && !NoticeTokenizer.StartsWithLabel(_text, at) && !_labelled.IsBetweenNames(start, at, end))
            {
                return true;
            }
        }

        return false;
    }

    private (int End, ClauseCertainty Kind) BracketAt(int at, int start, int end, bool isNext)
    {
        if (!ClauseBrackets.IsOpening(_text[at]))
        {
            return (-1, default);
        }

        bool isBehindSentence = at == start || SentenceEnds.IndexOf(_text[at - 1]) >= 0 || (at > start + 1 && Ends.IndexOf(_text[at - 1]) >= 0 && SentenceEnds.IndexOf(_text[at - 2]) >= 0);
        int close = notice.EndOfBracketedClause(at);
        if (close > 0 && close <= end)
        {
            // In the middle of a sentence it is a part of that, unless the sentence ends behind it.
            bool isLast = close == end || _text[close] is '。' or '；' || notice.IsLineStart(close);
            return isBehindSentence || isLast || notice.IsLineStart(at) || IsWhole(at, close) ? (close, default) : (-1, default);
        }

        int other = _closings[at] + 1;
        if (other == 1 || other > end)
        {
            return at + 1 < end && end - at < LongestClause && IsClauseThatStaysOpen(at, end, isBehindSentence) ? (end, ClauseCertainty.NotClosed) : (-1, default);
        }

        bool isBehindClause = at > start && ClauseBrackets.IsClosing(_text[at - 1]) && isNext;
        bool isBehindTitle = other < end && _text[other] == '。' && at > start && at - start <= LongestTitle && _text.IndexOf('。', start, at - start) < 0;
        bool isLastOfAll = other == end || isBehindTitle || (_text[other] is '。' or '；' && other + 1 == end);
        return isLastOfAll || isBehindClause ? KindOf(at, other, isBehindSentence || isBehindClause) is { } kind ? (other, kind) : (-1, default) : (-1, default);
    }

    // （责任单位：市甲局, （市甲局牵头，市乙局配合: up to the end of the words.
    private bool IsClauseThatStaysOpen(int at, int end, bool isBehindSentence)
    {
        bool isLabelled = NoticeTokenizer.StartsWithLabel(_text, at + 1);
        if (!isLabelled && !isBehindSentence)
        {
            return false;
        }

        Clause clause = ClauseParser.Parse(_text.Substring(at, end - at));
        return clause.Groups.Count > 0 && (isLabelled || clause.IsFullyParsed);
    }

    private bool IsWhole(int at, int close) => Ends.IndexOf(_text[at - 1]) >= 0 && ClauseParser.Parse(_text.Substring(at, close - at)).IsFullyParsed;

    // （市甲局、市乙局） behind a sentence; within one, two at least. （各区政府落实）, whose word stands in other texts, too.
    private ClauseCertainty? KindOf(int at, int end, bool isBehindSentence)
    {
        if (end - at > LongestClause)
        {
            return null;
        }

        Clause clause = ClauseParser.Parse(_text.Substring(at, end - at));
        ClauseAgency[] agencies = [.. clause.Groups.SelectMany(group => group.Agencies)];
        bool areOrgans = agencies.Length > 0 && agencies.All(agency => agency.Writing == AgencyWriting.Collective || AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length));
        return !clause.IsFullyParsed || !areOrgans ? null
            : clause.Groups.All(group => !group.IsRoleInferred) ? ClauseCertainty.Stated
            : clause.Groups.All(group => group.IsRoleInferred) && (isBehindSentence || agencies.Length > 1) ? ClauseCertainty.OnlyNames
            : null;
    }

    private bool IsLabelPlace(int at, int start) => at == start || !notice.IsAdjoining(at) || SentenceEnds.IndexOf(_text[at - 1]) >= 0 || ClauseBrackets.IsClosing(_text[at - 1]);

    // The stop of a sentence that ends in its clause stands behind that.
    private int WithStop(int end, int last) => end < last && _text[end] is '。' or '；' ? end + 1 : end;

    // 市甲局牵头，市乙局配合。 as the last sentence, without brackets.
    private bool TakeLast(List<WordsWithClause> found, int from, int end)
    {
        int last = end;
        while (last > from && SentenceEnds.IndexOf(_text[last - 1]) >= 0)
        {
            last--;
        }

        int start = last;
        while (start > from && SentenceEnds.IndexOf(_text[start - 1]) < 0 && last - start <= LongestSentence && !IsBehindTitle(start, from, last))
        {
            start--;
        }

        if (last - start is < 4 or > LongestSentence || !SaysWhoAtEnd(start, last))
        {
            return false;
        }

        // …的问题，由市甲局会同市乙局负责: the sentence itself says what.
        int by = _text.IndexOf('由', start, last - start);
        start = start > from && IsClauseOfOrgans(start, last) ? start : by > start && _text[by - 1] is '，' or ',' && IsClauseOfOrgans(by, last) ? by : -1;
        if (start < 0)
        {
            return false;
        }

        found.Add(new WordsWithClause(from, start, _labelled.ClauseOf(start, end), end, ClauseCertainty.BareSentence));
        return true;
    }

    // 强化支持⏎市甲局、市乙局负责。: the line before it is short, and its own.
    private bool IsBehindTitle(int start, int from, int last) =>
        start - from is > 1 and <= LongestTitle && notice.IsLineStart(start) && notice.EndOfLine(from) == start && char.IsLetterOrDigit(_text[start - 1]) && char.IsLetter(_text[start]) && IsClauseOfOrgans(start, last);

    // It ends with a role, or with a deadline behind one.
    private bool SaysWhoAtEnd(int start, int end)
    {
        int list = end;
        return RoleWords.TakeRole(_words, start, ref list) is not null || (string.CompareOrdinal(_text, end - 2, "完成", 0, 2) == 0 && Enumerable.Range(start, end - start).Any(at => ClauseWords.SaysDuty(_words, at)));
    }

    private bool IsClauseOfOrgans(int start, int end)
    {
        Clause clause = ClauseParser.Parse(_text.Substring(start, end - start));
        return clause.IsFullyParsed && clause.Groups.Count > 0 && clause.Groups.All(group => !group.IsRoleInferred && group.Agencies.All(agency => agency.Writing == AgencyWriting.Collective || AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length)));
    }
}
