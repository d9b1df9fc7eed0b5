using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>What stands in a clause beside its lists of agencies: deadlines and remarks.</summary>
/// <param name="reading">Where what is found goes.</param>
internal sealed class ClauseAsides(ClauseReading reading)
{
    private const int LongestRemark = 200;

    // What ends like an office or a role is no deadline: one look spares most lists the reading.
    private const string NoDeadlineEnds = "头责合局委厅府办会部门等院司";

    private static readonly string[] Beginnings = ["启动", "开工", "动工", "开建", "起步", "开始"];

    // 8月底前取得阶段性成效: nothing is done by then.
    private static readonly string[] Stages = ["阶段性", "第一阶段", "初步成效", "初见成效", "初步见效", "取得进展", "明显进展", "过半"];

    private static readonly char[] Commas = ['，', ',', '；', ';'];

    private readonly string _words = reading.Words;

    /// <summary>Takes a remark that speaks of other clauses and goes on to the end of its sentence.</summary>
    /// <param name="from">Where it may begin.</param>
    /// <param name="end">Where the bracket ends.</param>
    /// <returns>Where it ends; null where there is none.</returns>
    public int? TakeRemarkOnOthers(int from, int end)
    {
        int to = from, depth = 0, limit = Math.Min(end, from + LongestRemark);
        while (to < limit && !(depth == 0 && _words[to] is '。' or '；' or ';'))
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, _words[to]);
            to++;
        }

        if ((to == limit && limit < end) || !RemarkWords.SpeaksOfOthers(_words, from, to))
        {
            return null;
        }

        reading.Add(ClauseSegmentKind.Remark, from, to);
        reading.AddRemark(from, to, firstLeads: false, reachesOn: true);
        return to;
    }

    /// <summary>Takes a deadline.</summary>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="isStated">Whether a label says that one stands there.</param>
    public bool TakeDeadline(int from, int to, bool isStated)
    {
        // 完成时限：（2024年6月）.
        bool isInBrackets = isStated && ClauseBrackets.ClosingOf(_words, from) == to - 1;
        int start = isInBrackets ? from + 1 : from, stop = isInBrackets ? to - 1 : to;
        if (start >= stop || stop - start > DeadlineWords.Longest || !(isStated || (DeadlineWords.MayBegin(_words[start]) && NoDeadlineEnds.IndexOf(_words[stop - 1]) < 0)))
        {
            return false;
        }

        string text = reading.Text.Plain.Substring(start, stop - start);
        if (SaysNoEnd(text))
        {
            return false;
        }

        if ((isStated ? DeadlineWords.ReadStated(text) : DeadlineWords.Read(text)) is not { } deadline)
        {
            return false;
        }

        reading.Add(ClauseSegmentKind.Deadline, from, to);
        reading.AddDeadline(start + deadline.Start, start + deadline.Start + deadline.Words.Length);
        return true;
    }

    /// <summary>Where a deadline ends that a comma divides, of which the second half is none by itself: 5月底前，并长期坚持.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="comma">Where the comma stands.</param>
    /// <param name="end">Where the bracket ends.</param>
    /// <returns>Its end; 0 where the comma divides two parts.</returns>
    public int EndOfDeadline(int from, int comma, int end)
    {
        int stop = comma + 1;
        while (stop < end && !ClauseBody.IsSeparator(_words[stop]) && _words[stop] is not ('：' or ':') && !reading.Text.IsApart(stop))
        {
            stop++;
        }

        return stop > comma + 1 && (stop == end || ClauseBody.IsSeparator(_words[stop])) && IsOneDeadline(from, comma, stop) ? stop : 0;
    }

    private bool IsOneDeadline(int from, int comma, int to) => to - from <= DeadlineWords.Longest && DeadlineWords.MayBegin(_words[from])
        && DeadlineWords.ReadStated(reading.Text.Plain.Substring(comma + 1, to - comma - 1)) is null
        && DeadlineWords.Read(reading.Text.Plain.Substring(from, comma - from)) is not null
        && DeadlineWords.Read(reading.Text.Plain.Substring(from, to - from)) is { Kind: not DeadlineKind.Other };

    // 9月启动 says when it begins; 9月底前启动 says by when that has to be done.
    private static bool SaysNoEnd(string text)
    {
        string words = text.TrimEnd('。', '；', ';');
        bool isBeginning = Array.Exists(Beginnings, word => words.EndsWith(word, StringComparison.Ordinal)) && text.IndexOf('前') < 0 && text.IndexOf('内') < 0;
        return isBeginning || Array.Exists(Stages, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Takes a remark at the end of a part: in a bracket of its own, or as all that there is.</summary>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends; afterwards, where the rest of it does.</param>
    /// <returns>Whether it says that the first of the list leads.</returns>
    public bool TakeRemark(int from, ref int to)
    {
        int open = ClauseBrackets.OpeningOf(_words, from, to);
        int inFrom = open >= 0 ? open + 1 : from, inTo = open >= 0 ? to - 1 : to;
        bool firstLeads = false, reachesOn = false, isRemark = inFrom < inTo;
        for (int at = inFrom; at < inTo && isRemark;)
        {
            int comma = _words.IndexOfAny(Commas, at, inTo - at);
            int stop = comma < 0 ? inTo : comma;
            bool isFirst = RemarkWords.SaysFirstLeads(_words, at, stop), isBelow = !isFirst && RemarkWords.SaysAsBelow(_words, at, stop);
            isRemark = isFirst || isBelow || (open >= 0 && RemarkWords.Shortens(_words, at, stop)) || at == stop;
            firstLeads |= isFirst;
            reachesOn |= isBelow;
            at = stop + 1;
        }

        if (isRemark)
        {
            int at = open >= 0 ? open : from;
            reading.AddRemark(inFrom, inTo, firstLeads, reachesOn);
            reading.Add(ClauseSegmentKind.Remark, at, to);
            to = at;
        }

        return isRemark && firstLeads;
    }
}
