using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Clauses;

/// <summary>What stands in one bracket, or behind its brackets: parts between commas, semicolons, full stops and labels.</summary>
internal sealed class ClauseBody(ClauseReading reading, int start, int end, bool isBracketed)
{
    private const int LongestOtherLabel = 6;

    private static readonly WordList Nothings = new("无", "暂无", "没有", "、", "/", "／", "-", "--", "—", "——", "－", "－－");

    private readonly string _words = reading.Words;
    private readonly ClauseAsides _asides = new(reading);
    private readonly ClauseDuties _duties = new(reading, isBracketed);
    private readonly StatedAgencies _stated = new(reading);
    private ClauseLabelForm _form;
    private int _statement;
    private int _closing = -1;
    private bool _firstLeads;

    public void Read()
    {
        int from = start, depth = 0;
        _statement = start;
        for (int i = start; i < end; i++)
        {
            char c = _words[i];
            if (depth == 0 && TakeColonlessLabel(from, i) is > 0 and int labelled)
            {
                from = labelled;
                i = labelled - 1;
                continue;
            }

            if (i == from && LabelledBracket(i) is > 0 and int closing)
            {
                reading.Add(ClauseSegmentKind.Bracket, i, i + 1);
                _closing = closing;
                from = i + 1;
                continue;
            }

            if (i == _closing)
            {
                ReadPart(from, i);
                reading.Add(ClauseSegmentKind.Bracket, i, i + 1);
                from = i + 1;
                continue;
            }

            if (depth == 0 && EndsLineOfNames(from, i))
            {
                ReadPart(from, i);
                from = i;
            }

            depth = ClauseBrackets.DepthWithQuotes(depth, c);
            if (depth > 0)
            {
                continue;
            }

            if (i == from && RemarkWords.MayBegin(c) && _asides.TakeRemarkOnOthers(from, end) is { } behind)
            {
                from = behind;
                i = behind - 1;
            }
            else if (c is '：' or ':')
            {
                from = TakeLabel(from, i);
            }
            else if (c is '，' or ',' && _asides.EndOfDeadline(from, i, end) is > 0 and int deadline)
            {
                i = deadline - 1;
            }
            else if (IsSeparator(c) || (StatementCommas.MayBe(c) && StatementCommas.IsAt(_words, from, i, end, _stated.HaveRoleIn)))
            {
                ReadPart(from, i);
                reading.Add(ClauseSegmentKind.Separator, i, i + 1);
                from = i + 1;
                if (c is not ('，' or ',' or '、' or '､'))
                {
                    _statement = from;
                    _duties.EndStatement();
                }
            }
        }

        ReadPart(from, end);
        _duties.Close(_firstLeads);
    }

    /// <summary>Whether a character divides two parts.</summary>
    internal static bool IsSeparator(char c) => c is '，' or ',' or '；' or ';' or '。' or '﹐' or '﹔';

    // 责任单位：市甲局⏎各乡镇配合: what a line of its own says is not said of the line before it.
    private bool EndsLineOfNames(int from, int at)
    {
        if (at == from || _duties.Label is not { Kind: ClauseLabelKind.Agencies } || !reading.Text.BreaksBefore(at))
        {
            return false;
        }

        int name = at, line = at + 1;
        while (name > from && at - name <= BlankBetweenNames.LongestName && !BlankBetweenNames.EndsName(_words[name - 1]))
        {
            name--;
        }

        while (line < end && line - at <= BlankBetweenNames.LongestName && !reading.Text.BreaksBefore(line))
        {
            line++;
        }

        return BlankBetweenNames.IsBefore(_words, name, at, line);
    }

    private int TakeLabel(int from, int colon)
    {
        if (ClauseLabels.Before(_words, from, colon, LineOf(colon, from)) is { } label)
        {
            Label(from, label.Start, colon + 1, label, ClauseLabelForm.Colon);
            return colon + 1;
        }

        if (from == _statement && ClauseLabels.IsHeading(_words, from, colon))
        {
            reading.Add(ClauseSegmentKind.Heading, from, colon + 1);
            _duties.Head(reading.Text.Plain.Substring(from, colon - from));
            return colon + 1;
        }

        // 责任单位：甲局⏎项目业主：乙公司: a label that nothing is known of ends the list before it, and gives no role to the one behind it.
        int other = _duties.Label is not null ? OtherLabel(from, colon) : 0;
        other = other == 0 && ClauseLabels.IsOfBodies(_words, from, colon) ? from : other;
        if (other > 0)
        {
            ReadPart(from, other);
            _duties.Begin(new ClauseLabel(other, ClauseLabelKind.Unknown, default, HasNoun: false));
            return other;
        }

        return from;
    }

    private int LineOf(int at, int from)
    {
        while (at > from && !reading.Text.IsApart(at))
        {
            at--;
        }

        return at;
    }

    private int OtherLabel(int from, int colon)
    {
        for (int at = colon - 1; at > from && colon - at <= LongestOtherLabel && char.IsLetter(_words[at]); at--)
        {
            if (colon - at > 1 && reading.Text.IsApart(at))
            {
                return at;
            }
        }

        return 0;
    }

    // 甲局【牵头单位】 has its label behind it: within a part, such a label counts only where one of its form stands before.
    private int TakeColonlessLabel(int from, int at)
    {
        bool isIdeograph = _words[at] is >= '\u4E00' and <= '\u9FFF';
        if (isIdeograph && !reading.Text.HasLayout)
        {
            return 0;
        }

        int behind;
        if (!isIdeograph && (at == from || IsIn(ClauseLabelForm.Signs)) && ColonlessLabels.InSigns(_words, at, end, out behind) is { } signed)
        {
            Label(from, at, behind, signed, ClauseLabelForm.Signs);
            return behind;
        }

        bool isOn = IsIn(ClauseLabelForm.Blank) ? at == from || reading.Text.IsApart(at) : at == _statement;
        if (isOn && ColonlessLabels.BeforeBlank(reading.Text, at, end, out behind) is { } apart)
        {
            Label(from, at, behind, apart, ClauseLabelForm.Blank);
            return behind;
        }

        return 0;
    }

    // 责任单位：（市甲局、市乙局）: the bracket that closes the one around all that is labelled; 0 where none is.
    private int LabelledBracket(int at)
    {
        if (_duties.Label is not { Kind: ClauseLabelKind.Agencies } || !ClauseBrackets.IsOpening(_words[at]))
        {
            return 0;
        }

        int close = ClauseBrackets.ClosingOf(_words, at);
        return close > 0 && close < end && (close + 1 == end || IsSeparator(_words[close + 1]) || ClauseLabels.StandsAt(_words, close + 1)) ? close : 0;
    }

    private bool IsIn(ClauseLabelForm form) => _duties.Label is not null && _form == form;

    private void Label(int from, int at, int behind, ClauseLabel label, ClauseLabelForm form)
    {
        ReadPart(from, at);
        reading.Add(ClauseSegmentKind.Label, at, behind);
        _duties.Begin(label);
        _form = form;
    }

    private void ReadPart(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        bool firstLeads = _asides.TakeRemark(from, ref to);
        if (from < to)
        {
            ReadContent(from, to);
        }

        _firstLeads |= firstLeads;
    }

    private void ReadContent(int from, int to)
    {
        // 配合单位：无.
        if (_duties.Label is not null && Nothings.Is(_words, from, to))
        {
            reading.Add(ClauseSegmentKind.Nothing, from, to);
            return;
        }

        bool isStated = _duties.Label is { Kind: ClauseLabelKind.Deadline };

        // 整改类型：立行立改 says of what kind it is.
        bool isOfScope = _duties.Label is { Kind: ClauseLabelKind.Scope } && from > start && _words[from - 1] is '：' or ':';
        if (!isOfScope && _asides.TakeDeadline(from, to, isStated))
        {
            return;
        }

        if (isStated || _duties.Label is { Kind: ClauseLabelKind.Unknown })
        {
            _duties.NotUnderstood(from, to);
        }
        else if (_duties.Label is { Kind: ClauseLabelKind.Scope } && ClauseBrackets.AreBalanced(_words, from, to) && !_stated.HaveRoleIn(from, to))
        {
            reading.Add(ClauseSegmentKind.Scope, from, to);
        }
        else if (_duties.Label is { Kind: ClauseLabelKind.Person } && ClauseBrackets.AreBalanced(_words, from, to) && !_stated.AreIn(from, to))
        {
            reading.Add(ClauseSegmentKind.Person, from, to);
        }
        else
        {
            _duties.ReadList(from, to);
        }
    }
}
