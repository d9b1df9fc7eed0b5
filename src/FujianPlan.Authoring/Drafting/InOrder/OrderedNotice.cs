using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting.InOrder.Frame;
using FujianPlan.Authoring.Drafting.InOrder.Markers;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// A notice that stands in order, read by the outline of its numbers: parts, sections, tasks and measures with their words, and the words around
/// the plan.
/// </summary>
internal sealed class OrderedNotice
{
    // So much less than the numbers in lines those at their beginnings are, where a notice has no lines.
    private const int LinesAreLost = 2;

    // Of so many numbers one may stand where none should, before the notice is one in disorder.
    private const int NumbersToEachMisplaced = 12;
    private const int MostMisplaced = 1;

    // With more numbers than this it has more tasks than a draft is made of, whatever its contents and its annexes have of them.
    private const int MostNumbers = 4 * NoticeReading.MostTasks;

    // So far behind the beginning of an item its words begin at most: behind its number and its title.
    private const int MostBeforeWords = 4096;

    private readonly FlatNotice _notice;
    private readonly ParagraphLines _paragraphs;

    private OrderedNotice(FlatNotice notice, OutlineTree tree, NoteLines notes, OutlineSeries? taskSeries, IReadOnlyList<string> furniture)
    {
        (_notice, _paragraphs, Furniture) = (notice, new ParagraphLines(notice), furniture);
        OutlineLevels levels = new(notice, tree, notes, taskSeries);
        Entries = levels.Read();
        int end = levels.ClosingStart ?? tree.End;
        Frame = new NoticeFrame(notice, tree.Roots[0].Marker.At, end, tree.Closings);
        Remarks = [.. levels.Remarks.Select(one => notice.Text.Substring(one.Start, one.End - one.Start)).Distinct()];
        Numbers = new EntryNumbers(Entries);
        foreach (OutlineEntry section in All.Where(entry => entry is { Level: OutlineLevel.Section, Title: not null, Text.Length: 0, Clause: null, Entries.Count: 0 }))
        {
            section.Doubts.Add(new DraftDoubt(new FindingText(
                "There is nothing under this heading: check whether its text is lost or was read as part of the heading.",
                "此标题之下没有内容：请核对其文字是否佚失，或被并入标题。")));
        }
    }

    /// <summary>The parts and the sections, in order.</summary>
    public IReadOnlyList<OutlineEntry> Entries { get; }

    /// <summary>All entries of all levels, in order.</summary>
    public IEnumerable<OutlineEntry> All => Entries.SelectMany(entry => entry.All);

    /// <summary>The clauses, in order.</summary>
    public IEnumerable<string> Clauses => All.Select(entry => entry.Clause).OfType<string>();

    /// <summary>The words around the plan.</summary>
    public NoticeFrame Frame { get; }

    /// <summary>Words between entries that are of none, each once: 具体措施：.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Running heads and foot lines of its pages, each once.</summary>
    public IReadOnlyList<string> Furniture { get; }

    /// <summary>How its levels are numbered.</summary>
    public EntryNumbers Numbers { get; }

    /// <summary>Where an entry begins in the notice as it was.</summary>
    /// <param name="entry">The entry.</param>
    public int PlaceOf(OutlineEntry entry) => _notice.ToOriginal(entry.At);

    /// <summary>Words of an entry with a line for each of their paragraphs.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="words">The words, as the notice has them without its layout.</param>
    public string InParagraphs(OutlineEntry entry, string words)
    {
        int at = words.Length == 0 ? -1 : _notice.Text.IndexOf(words, entry.At, Math.Min(_notice.Text.Length - entry.At, words.Length + MostBeforeWords), StringComparison.Ordinal);
        return at < 0 ? words : string.Join("\n", _paragraphs.BeginningsIn(at, at + words.Length).Append(at + words.Length).Select(end => _notice.Text.Substring(at, -at + (at = end))));
    }

    /// <summary>Reads a notice.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="heading">What its headings are numbered like; null to find out.</param>
    /// <param name="task">What its tasks are numbered like; null to find out.</param>
    /// <returns>What it says; null where its numbers do not stand in order, or there are none.</returns>
    public static OrderedNotice? Of(string text, string? heading = null, string? task = null)
    {
        IReadOnlyList<string> furniture = RunningHeads.In(text);
        FlatNotice notice = new(new PageText(text, furniture, keepsLoneNumbers: false).Flat);
        OutlineMarkers markers = new(notice);
        OutlineSeries? first = SeriesOf(heading), tasks = SeriesOf(task);
        if (notice.Text.Length > MostNumbers && (markers.All(inLines: false).Skip(MostNumbers).Any() || markers.All(inLines: true).Skip(MostNumbers).Any()))
        {
            return null;
        }

        BulletMarkers bullets = new(notice);
        IReadOnlyList<OutlineMarker>? ofLines = null;
        LeadLines leads = new(notice);
        AnnexLines annexes = new(notice);
        TitleLines titles = new(notice);
        CountedLines counted = new(notice, areTasks: tasks == OutlineSeries.Counted);
        ContentsLines contents = new(notice);
        NoteLines notes = new(notice);
        OutlineTree inLines = Tree(false), everywhere = Tree(true);
        OutlineTree tree = everywhere.Count > inLines.Count * LinesAreLost || GoesOnInLines(inLines, everywhere) ? everywhere : inLines;
        HashSet<OutlineSeries> found = [.. tree.All.Select(node => node.Marker.Series)];
        bool isAsTold = (heading is null || (first is { } one && found.Contains(one))) && (task is null || (tasks is { } other && found.Contains(other)));
        bool isInOrder = isAsTold && tree.Count > 0 && tree.Count <= NoticeReading.MostTasks && tree.Misplaced <= Math.Max(MostMisplaced, tree.Count / NumbersToEachMisplaced);
        if (!isInOrder && isAsTold && tree.Count is > 0 and <= NoticeReading.MostTasks && (WholeLines.AreIn(notice, Markers(false)) || WholeLines.CountUpIn(notice, Markers(false))))
        {
            tree = new OutlineTree(notice, Markers(false), NoticeReading.MostTasks + 1, isOutOfOrder: true);
            isInOrder = tree.Count is > 0 and <= NoticeReading.MostTasks;
        }

        OrderedNotice? ordered = isInOrder ? new OrderedNotice(notice, tree, notes, tasks, furniture) : null;

        // Clauses make measures without numbers: those are counted, too.
        return ordered?.All.Count() > NoticeReading.MostTasks ? null : ordered;

        OutlineTree Tree(bool areInLines) => new(notice, Markers(areInLines), NoticeReading.MostTasks + 1);

        // Asked for again where they do not stand in order.
        IReadOnlyList<OutlineMarker> Markers(bool areInLines) => areInLines ? Found(areInLines) : (ofLines ??= Found(areInLines));

        IReadOnlyList<OutlineMarker> Found(bool areInLines)
        {
            IReadOnlyList<OutlineMarker> all = contents.TakenFrom([.. new NumbersBeforeNumbers(notice).AddTo([.. notes.TakenFrom(markers.All(areInLines))]).Where(marker => first is not { } heading || marker.Series >= heading || marker.Series == tasks)]);
            return new RestartedNumbers(notice, leads.AddTo(annexes.AddTo([.. notes.TakenFrom(bullets.AddTo(counted.AddTo(titles.AddTo(new LetteredMarkers(notice).Ranked(all)))))]))).Read();
        }
    }

    // （一） begins a line, and （二） and all that follow it stand behind it in the same.
    private static bool GoesOnInLines(OutlineTree inLines, OutlineTree everywhere)
    {
        Dictionary<OutlineSeries, int> last = inLines.All.GroupBy(node => node.Marker.Series).ToDictionary(series => series.Key, series => series.Max(node => node.Marker.Number));
        return everywhere.Misplaced <= inLines.Misplaced && everywhere.All.Any(node => node.Marker.Number > 1 && last.TryGetValue(node.Marker.Series, out int most) && most == 1);
    }

    private static OutlineSeries? SeriesOf(string? marker) => marker is { Length: > 0 } counted && CountedLines.At(counted, 0).Length == counted.TrimEnd().Length ? OutlineSeries.Counted
        : marker is { Length: > 0 } written ? new OutlineMarkers(new FlatNotice(new PageText(written.TrimEnd() + "甲", [], keepsLoneNumbers: true).Flat)).At(0)?.Series
        : null;
}
