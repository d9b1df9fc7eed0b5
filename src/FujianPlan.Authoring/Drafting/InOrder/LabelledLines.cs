using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Clauses that are lines with labels, or sentences with them: 责任单位：市甲局.</summary>
/// <param name="notice">The notice.</param>
internal sealed class LabelledLines(FlatNotice notice)
{
    private const int LongestClause = 4096;
    private const int LongestOther = 40;
    private const int ShortestLabel = 4;
    private const int LongestLabel = 12;
    private const int LongestOtherLabel = 7;
    private const int MostOtherLabels = 3;
    private const int MostEnds = 24;
    private const int LongestNumber = 9;

    private static readonly char[] Colons = ['：', ':'];
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '。', '：', ':', '（', '(', '）', ')', ' ', '\u3000', '等'];
    private static readonly char[] Stops = ['。', '；'];

    // What ends so is no part of a bureau.
    private static readonly char[] Places = ['区', '县', '市', '州', '镇', '乡', '村'];

    private static readonly string[] Notes = ["注", "备注", "附注", "说明"];

    private static readonly Regex Numbered = new("^第?[0-9]{1,6}号(?=\\p{L})(?![前后止至起以之])", RegexOptions.CultureInvariant);

    private static readonly string[] Bodies = ["单位", "部门", "机构", "主体", "处室", "科室"];

    private readonly string _text = notice.Text;

    /// <summary>A clause as a plan has it: its own lines where it has labels, and one line otherwise.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public string ClauseOf(int start, int end)
    {
        StringBuilder clause = new(end - start);
        for (int at = start; at < end; at++)
        {
            if (at > start && notice.IsLineStart(at) && !ClauseBrackets.IsOpening(_text[start]) && (NoticeTokenizer.StartsWithLabel(_text, at) || IsOtherLabel(at, end)))
            {
                clause.Append('\n');
            }
            else if (at > start && !notice.IsAdjoining(at) && ((NoticeTokenizer.StartsWithLabel(_text, at) && char.IsLetter(_text[at]) && !ClauseBrackets.IsOpening(_text[start])) || (BeginsApart(at, end) && (IsBetweenLabels(at, end) || IsLabelOfBodies(at, end)))))
            {
                clause.Append(' ');
            }
            else if (IsBetweenNames(start, at, end))
            {
                clause.Append(notice.IsLineStart(at) && !ClauseBrackets.IsOpening(_text[start]) ? '\n' : ' ');
            }
            else if (IsPersonBehindBody(start, at, end) || (at > start && at - start <= LongestLabel && EndOfBlankLabel(start) == at))
            {
                clause.Append(' ');
            }

            clause.Append(_text[at]);
        }

        return clause.ToString();
    }

    /// <summary>Whether a blank or the end of a line before a place of a clause divides two names: 县甲局 县乙局.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the clause ends.</param>
    public bool IsBetweenNames(int start, int at, int end)
    {
        if (at <= start || notice.IsAdjoining(at))
        {
            return false;
        }

        int name = at - 1;
        while (name > start && notice.IsAdjoining(name) && !BlankBetweenNames.EndsName(_text[name - 1]))
        {
            name--;
        }

        return BlankBetweenNames.IsBefore(_text, name, at, Math.Min(end, notice.EndOfLine(at)));
    }

    // 县甲局 张某.
    private bool IsPersonBehindBody(int start, int at, int end)
    {
        if (at <= start || notice.IsAdjoining(at) || notice.IsLineStart(at))
        {
            return false;
        }

        int line = Math.Min(end, notice.EndOfLine(at)), next = _text.IndexOfAny(Separators, at, line - at), from = _text.LastIndexOfAny(Separators, at - 1, Math.Min(at - start, BlankBetweenNames.LongestName)) + 1;
        return from > start && AgencyNames.IsOrgan(_text, from, at) && PersonNames.Are(_text, at, next < 0 ? line : next);
    }

    /// <summary>Where a label ends that a blank divides from what it labels: 责任单位 市甲局.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <returns>Its end; -1 where there is none.</returns>
    public int EndOfBlankLabel(int at)
    {
        for (int end = at + ShortestLabel; end < _text.Length && end - at <= LongestLabel && char.IsLetter(_text[end - 1]); end++)
        {
            if (!notice.IsAdjoining(end) && !Colons.Contains(_text[end]))
            {
                return ClauseLabels.Before(_text, at, end) is { Kind: ClauseLabelKind.Agencies, HasNoun: true } label && label.Start == at ? end : -1;
            }
        }

        return -1;
    }

    /// <summary>Where a clause ends that begins with a label.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where the words end in which it stands.</param>
    /// <returns>Its end; -1 where it is none.</returns>
    public int EndOf(int at, int end)
    {
        // A line with a label goes on in the next where that has a label, too, or is understood as the rest of it: the most that is understood is the clause.
        List<int> ends = [];
        int labelled = -1;
        bool hasOther = false;
        for (int i = at + 1; i <= end && i - at < LongestClause && ends.Count < MostEnds; i++)
        {
            if (i == end || notice.IsLineStart(i) || _text[i - 1] == '。' || BeginsApart(i, end))
            {
                ends.Add(i);
                bool goesOn = i < end && (NoticeTokenizer.StartsWithLabel(_text, i) || (labelled < 0 && (IsBetweenLabels(i, end) || IsLabelOfBodies(i, end))));
                hasOther |= goesOn && labelled < 0 && !NoticeTokenizer.StartsWithLabel(_text, i);
                labelled = labelled < 0 && !goesOn && (i == end || notice.IsLineStart(i)) ? i : labelled;
                if (i < end && !goesOn && notice.IsLineStart(i) && (IsNote(i) || IsNumbered(i) || (EndsName(at, i, end) && !IsBetweenNames(at, i, end))))
                {
                    break;
                }
            }
        }

        int understood = hasOther ? -1 : ends.FindLastIndex(one => Parsed(at, one) is { IsFullyParsed: true, Groups.Count: > 0 }) is >= 0 and var last ? ends[last] : -1;

        // 牵头单位：市甲局 and 配合单位：市乙局视情参与 under it: what a label has is of the clause, understood or not.
        bool leavesLabel = understood >= 0 && understood < labelled && NoticeTokenizer.StartsWithLabel(_text, understood);
        return understood >= 0 && !leavesLabel ? understood : labelled > 0 && Parsed(at, labelled) is { Groups.Count: > 0 } ? labelled : understood;
    }

    // 注：排首位的为牵头单位 speaks of all, not of the clause above.
    private bool IsNote(int line) => Array.Exists(Notes, note => string.CompareOrdinal(_text, line, note, 0, note.Length) == 0 && line + note.Length < _text.Length && Colons.Contains(_text[line + note.Length]));

    // 1003号　关于…: what has a number of its own is no rest of a label.
    private bool IsNumbered(int at) => Numbered.IsMatch(_text.Substring(at, Math.Min(LongestNumber, _text.Length - at)));

    // 市甲局 at the end of a line, and a next line that makes no name of it: 市委 and 宣传部 are one, 市甲局 and 建设园区 are none.
    private bool EndsName(int at, int line, int end)
    {
        int start = _text.LastIndexOfAny(Separators, line - 1, line - at) + 1, next = _text.IndexOfAny(Separators, line, Math.Min(notice.EndOfLine(line), end) - line);
        next = next < 0 ? Math.Min(notice.EndOfLine(line), end) : next;
        bool isName = !Places.Contains(_text[next - 1]) && (AgencyNames.IsOrgan(_text, start, next) || AgencyNames.IsGroup(_text, start, next) || AgencyNames.IsGroupOfAny(_text, start, next));
        return start < line && next > line && AgencyNames.IsOrgan(_text, start, line) && !Places.Contains(_text[line - 1]) && !isName;
    }

    // 项目业主：甲公司 between 责任单位：… and 完成时限：…: it is one of the labels, whatever it says.
    private bool IsBetweenLabels(int at, int end)
    {
        for (int line = at, lines = 0; line < end && lines < MostOtherLabels && IsOtherLabel(line, end); lines++)
        {
            line = EndOfOtherLabel(line, end);
            if (line < end && NoticeTokenizer.StartsWithLabel(_text, line))
            {
                return true;
            }
        }

        return false;
    }

    // A line that is a label of which nothing is known, and what it labels.
    private bool IsOtherLabel(int at, int end)
    {
        int last = EndOfOtherLabel(at, end), colon = !notice.IsAdjoining(at) || Stops.Contains(_text[at - 1]) ? _text.IndexOfAny(Colons, at, Math.Min(LongestOtherLabel, last - at)) : -1;
        return colon > at + 1 && last - colon is > 1 and <= LongestOther && _text.IndexOfAny(Stops, at, last - 1 - at) < 0 && Enumerable.Range(at, colon - at).All(i => char.IsLetter(_text[i]));
    }

    // 督办单位：市乙局 is of the clause before it, though nothing is known of what its body does.
    private bool IsLabelOfBodies(int at, int end)
    {
        if (!IsOtherLabel(at, end))
        {
            return false;
        }

        int colon = _text.IndexOfAny(Colons, at, end - at);
        return Array.Exists(Bodies, noun => AgencyNames.EndsWith(_text, at, colon, noun));
    }

    // With its line, with its sentence, or before the next label of its line.
    private int EndOfOtherLabel(int at, int end)
    {
        int line = Math.Min(notice.EndOfLine(at), end), stop = at + 1;
        while (stop < line && _text[stop - 1] != '。' && !BeginsApart(stop, line))
        {
            stop++;
        }

        return stop;
    }

    // 责任单位：甲局　督办单位：乙局: a label that a blank divides from what stands before it in its line.
    private bool BeginsApart(int at, int end)
    {
        if (at >= end || notice.IsAdjoining(at))
        {
            return false;
        }

        int colon = _text.IndexOfAny(Colons, at, Math.Min(LongestOtherLabel, Math.Min(end, notice.EndOfLine(at)) - at));
        return colon > at + 1 && Enumerable.Range(at, colon - at).All(i => char.IsLetter(_text[i]));
    }

    private Clause Parsed(int start, int end) => ClauseParser.Parse(ClauseOf(start, end));
}
