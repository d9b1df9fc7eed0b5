using FujianPlan.Authoring.Drafting.InOrder.Markers;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// The numbers of a notice that stand in order, as an outline: each follows the one before it of its series, or is the first of what stands under
/// another. What does not follow is no number of the outline.
/// </summary>
internal sealed class OutlineTree
{
    // More than so many are not lost between one number and the next: then it is another number.
    private const int MostLeftOut = 3;
    private const int LongestLabels = 300;

    private static readonly string[] Labels = ["单位：", "部门：", "时限：", "单位:", "部门:", "时限:"];

    private readonly FlatNotice _notice;
    private readonly NumbersBegunAnew _anew;
    private readonly int _mostNodes;
    private readonly bool _isOutOfOrder;
    private readonly List<OutlineNode> _open = [];
    private readonly Dictionary<OutlineSeries, int> _last = [];

    // What each series stood under the last time.
    private readonly Dictionary<OutlineSeries, OutlineSeries> _over = [];

    /// <summary>Puts the numbers of a notice together.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="markers">What may be its numbers, in order.</param>
    /// <param name="mostNodes">Behind how many nothing more is looked at.</param>
    /// <param name="isOutOfOrder">Whether a number that does not follow stands where it stands nonetheless: its line is whole.</param>
    public OutlineTree(FlatNotice notice, IReadOnlyList<OutlineMarker> markers, int mostNodes, bool isOutOfOrder = false)
    {
        (_notice, _anew, _mostNodes, _isOutOfOrder) = (notice, new NumbersBegunAnew(notice, markers), mostNodes, isOutOfOrder);
        foreach (OutlineMarker marker in markers)
        {
            if (Count > _mostNodes)
            {
                break;
            }

            if (notice.Annex.EndOf(marker.At) < 0)
            {
                Take(marker);
            }
        }

        Misplaced += NumbersElsewhere.Mark(notice, Roots, markers);

        // Where no clause tells what is behind the plan, its last number does.
        End = notice.Annex.End < notice.Text.Length || _open.Count == 0 ? notice.Annex.End : notice.Annex.HeadBehind(_open[_open.Count - 1].Marker.At);
        End = _open.Count == 0 ? End : ClosingLines.In(notice, _open[_open.Count - 1].Marker.At, End);
        Close(0, End);
    }

    /// <summary>Where the closing of the notice begins; its length where it has none.</summary>
    public int End { get; }

    /// <summary>Closings of letters that stand between two numbers, with the heads of the annexes behind them.</summary>
    public List<(int Start, int End)> Closings { get; } = [];

    /// <summary>What stands under nothing, in order.</summary>
    public List<OutlineNode> Roots { get; } = [];

    /// <summary>How many numbers the outline has.</summary>
    public int Count { get; private set; }

    /// <summary>How many numbers stand where an outline has none: in a notice that stands in order, hardly any.</summary>
    public int Misplaced { get; private set; }

    /// <summary>All of them, in order.</summary>
    public IEnumerable<OutlineNode> All => Roots.SelectMany(root => root.Below.Prepend(root));

    private void Take(OutlineMarker marker)
    {
        if (!MayStand(marker))
        {
            return;
        }

        int same = _open.FindLastIndex(node => node.Marker.Series == marker.Series && node.Marker.Under == marker.Under);
        if (marker.IsBullet)
        {
            Add(marker, same >= 0 ? same : DepthUnder(marker), 0, beginsAnew: false);
            return;
        }

        if (same >= 0)
        {
            TakeBeside(marker, same);
            return;
        }

        int depth = DepthUnder(marker), last = _last.TryGetValue(marker.Series, out int known) ? known : 0;
        bool isDotted = marker.IsDotted, isUnder = !isDotted || IsNamedBy(marker, depth);
        int left = marker.Number - 1 - last;
        if (isUnder && !marker.IsLoose && (marker.Number == 1 || (!isDotted && last > 0 && left == 0)))
        {
            Add(marker, depth, 0, beginsAnew: false);
        }
        else if (!isDotted && !marker.IsLoose && last > 0 && left > 0 && IsLeftOut(marker, left))
        {
            Add(marker, depth, left, beginsAnew: false);
        }
        else if (last == 0 ? _anew.BeginsWithoutFirst(marker) : depth > 0 && depth == _open.Count && _anew.BeginsWithoutFirst(marker, _open[depth - 1].Marker, last))
        {
            Add(marker, depth, marker.Number - 1, beginsAnew: false);
        }
        else
        {
            Misplace(marker);
        }
    }

    private void TakeBeside(OutlineMarker marker, int same)
    {
        int after = marker.Number - _open[same].Marker.Number;
        if (after == 1 || (after > 1 && !marker.IsLoose && IsLeftOut(marker, after - 1)))
        {
            Add(marker, same, after - 1, beginsAnew: false);
        }
        else if (marker.Number == 1 && (same == 0 ? _anew.IsHeadOfAnother(marker, _open[0].Marker.At) : _anew.IsBehindHeadOfTable(marker)))
        {
            Add(marker, 0, 0, beginsAnew: true);
        }
        else if (_anew.BeginsRun(marker, _open[same].Marker))
        {
            Add(marker, same, 0, beginsAnew: same == 0, isRun: same > 0);
        }
        else
        {
            Misplace(marker);
        }
    }

    // Some numbers may be skipped, or lost; of an extract, any.
    private bool IsLeftOut(OutlineMarker marker, int left) => !_isOutOfOrder && (left <= MostLeftOut || (marker.BeginsLine && _anew.IsOfExtract(marker.Series)));

    // 2.1 stands under 二、 or （二）; 2.1.3 under 2.1, or under （一） of 二、.
    private bool IsNamedBy(OutlineMarker marker, int depth) =>
        depth == 0 ? marker.Under == Roots.Count + 1
            : _open[depth - 1].Marker.Path == marker.Under || (marker.Series == OutlineSeries.DottedTwice && depth > 1 && (_open[depth - 2].Marker with { Series = OutlineSeries.Dotted, Under = _open[depth - 2].Marker.Number, Number = _open[depth - 1].Marker.Number }).Path == marker.Under);

    // At the beginning of a line or behind a sentence; the first under a heading that runs on, also within it. A number without its sign only behind an end.
    private bool MayStand(OutlineMarker marker)
    {
        if (marker.At == 0)
        {
            return true;
        }

        char before = _notice.Text[marker.At - 1];
        bool isEnd = before is '。' or '！' or '？' or '；' or '：' or '”' or '）' or ')' or '〕' or '】' or ']' or '］';
        if (marker.IsLoose)
        {
            return marker.BeginsLine && isEnd;
        }

        return marker.BeginsLine ? (before is not ('，' or '、' or ',' or '第' or '—' or '-') || LineEnds.IsEmptyLabel(_notice.Text, marker.At)) && !(marker is { Series: OutlineSeries.Chinese, Number: 1 } && LineEnds.GoesOnWithOne(_notice.Text, marker.At))
            : (isEnd && before != '”') || IsNextBehindLabels(marker) || (_open.Count > 0 && _open[_open.Count - 1] is { } top && marker.Series > top.Marker.Series && marker.Number == FirstUnder(marker) && IsTitleUpTo(top, marker.At));
    }

    // …完成时限：长期坚持（二）…: a capture without lines, whose labels end in no sign.
    private bool IsNextBehindLabels(OutlineMarker marker)
    {
        int from = Math.Max(marker.At - LongestLabels, _open.Count > 0 ? _open[_open.Count - 1].Marker.End : marker.At);
        return !marker.IsLoose && from < marker.At && char.IsLetter(_notice.Text[marker.At - 1])
            && (_open.Exists(node => node.Marker.Series == marker.Series && node.Marker.Number == marker.Number - 1) || (_last.TryGetValue(marker.Series, out int last) && last == marker.Number - 1))
            && Labels.Any(label => _notice.Text.IndexOf(label, from, marker.At - from, StringComparison.Ordinal) >= 0);
    }

    private int FirstUnder(OutlineMarker marker) => marker.Number == 1 ? 1 : _last.TryGetValue(marker.Series, out int last) ? last + 1 : 1;

    private bool IsTitleUpTo(OutlineNode node, int at) => at - node.Marker.End is > 1 and <= 60 && _notice.Text.IndexOfAny(['。', '；', '：'], node.Marker.End, at - node.Marker.End) < 0;

    // How many of what is open a number stands under that none of them has: those that usually stand over it.
    private int DepthUnder(OutlineMarker marker)
    {
        int depth = _open.Count;
        while (depth > 0 && _open[depth - 1].Marker.Series >= marker.Series)
        {
            depth--;
        }

        // 第三条 below 二、, as 第一条 stood below 一、.
        if (_over.TryGetValue(marker.Series, out OutlineSeries usual) && usual > marker.Series && _open.FindLastIndex(node => node.Marker.Series == usual) is >= 0 and int under)
        {
            return under + 1;
        }

        // 1. over （一）, where no （一） stood over 1. before, and since then.
        if (depth > 0 && depth < _open.Count && marker is { BeginsLine: true, Number: 1 } && marker.Series > OutlineSeries.Chinese
            && (_last.ContainsKey(marker.Series) ? _over.TryGetValue(marker.Series, out OutlineSeries over) && over == _open[_open.Count - 1].Marker.Series : _open[_open.Count - 1].Marker.Number > 1))
        {
            return _open.Count;
        }

        // 1. over （一）: nothing else stands over it.
        return depth == 0 && !_last.ContainsKey(marker.Series) ? _open.Count : depth;
    }

    private void Add(OutlineMarker marker, int depth, int leftOut, bool beginsAnew, bool isRun = false)
    {
        if (beginsAnew)
        {
            _open[_open.Count - 1].EndsPlan = true;
        }

        Close(depth, _notice.Annex.Between.TryGetValue(marker.At, out int closing) ? closing : marker.At);
        if (closing > 0)
        {
            Closings.Add((closing, marker.At));
        }

        OutlineNode? parent = depth > 0 ? _open[depth - 1] : null;
        OutlineNode node = new(marker, parent) { LeftOut = leftOut, BeginsAnew = beginsAnew, BeginsRun = isRun };
        (parent?.Children ?? Roots).Add(node);
        _open.Add(node);
        if (parent is not null)
        {
            _over[marker.Series] = parent.Marker.Series;
        }

        _last[marker.Series] = marker.Number;
        Count++;
    }

    private void Misplace(OutlineMarker marker)
    {
        if (_isOutOfOrder && marker is { BeginsLine: true, IsLoose: false, IsDotted: false })
        {
            int same = _open.FindLastIndex(node => node.Marker.Series == marker.Series), over = _open.FindLastIndex(node => node.Marker.Series < marker.Series);
            Add(marker, same >= 0 ? same : over + 1, 0, beginsAnew: false);
            _open[_open.Count - 1].IsOutOfOrder = true;
            return;
        }

        if (!marker.IsLoose && (!marker.IsDotted || (marker.BeginsLine && marker.Number == 1)) && _last.ContainsKey(marker.Series))
        {
            Misplaced++;
            if (_open.Count > 0)
            {
                _open[_open.Count - 1].Misplaced.Add(marker);
            }
        }
    }

    private void Close(int depth, int end)
    {
        for (int i = _open.Count - 1; i >= depth; i--)
        {
            _open[i].End = Math.Max(_open[i].Marker.End, end);
            _open.RemoveAt(i);
        }
    }
}
