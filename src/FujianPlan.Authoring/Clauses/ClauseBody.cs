namespace FujianPlan.Authoring.Clauses;

/// <summary>What stands in one bracket: parts between commas, semicolons, full stops and labels. What is no deadline, remark or person is a list of agencies.</summary>
internal sealed class ClauseBody(ClauseReading reading, int start, int end, bool isBracketed)
{
    private readonly string _words = reading.Words;
    private readonly int _firstGroup = reading.Groups;
    private readonly ClauseLists _lists = new(reading, isBracketed);
    private readonly ClauseAsides _asides = new(reading);
    private int _statement;
    private bool _firstLeads;

    public void Read()
    {
        int from = start, depth = 0;
        _statement = start;
        for (int i = start; i < end; i++)
        {
            char c = _words[i];
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
            else if (IsSeparator(c))
            {
                ReadPart(from, i);
                reading.Add(ClauseSegmentKind.Separator, i, i + 1);
                from = i + 1;
                if (c is not ('，' or ','))
                {
                    _statement = from;
                    _lists.EndStatement();
                }
            }
        }

        ReadPart(from, end);
        Close();
    }

    private static bool IsSeparator(char c) => c is '，' or ',' or '；' or ';' or '。' or '﹐' or '﹔';

    private int TakeLabel(int from, int colon)
    {
        if (ClauseLabels.Before(_words, from, colon) is { } label)
        {
            ReadPart(from, label.Start);
            _lists.CloseLabel();
            reading.Add(ClauseSegmentKind.Label, label.Start, colon + 1);
            _lists.Label = label;
            return colon + 1;
        }

        if (from == _statement && ClauseLabels.IsHeading(_words, from, colon))
        {
            _lists.CloseInferred();
            reading.Add(ClauseSegmentKind.Heading, from, colon + 1);
            _lists.Heading = reading.Text.Plain.Substring(from, colon - from);
            return colon + 1;
        }

        return from;
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
        bool isStated = _lists.Label is { Kind: ClauseLabelKind.Deadline };
        if (_asides.TakeDeadline(from, to, isStated))
        {
            return;
        }

        if (isStated)
        {
            _lists.NotUnderstood(from, to);
        }
        else if (_lists.Label is { Kind: ClauseLabelKind.Person } && !_lists.AreAgencies(from, to))
        {
            reading.Add(ClauseSegmentKind.Person, from, to);
        }
        else
        {
            _lists.Read(from, to);
        }
    }

    private void Close()
    {
        _lists.Close();
        if (_firstLeads)
        {
            reading.FirstLeads(_firstGroup);
        }
    }
}
