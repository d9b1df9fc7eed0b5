using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting.InOrder.Markers;
using FujianPlan.Authoring.Drafting.InOrder.Sections;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// Tells which numbers of an outline are headings, which tasks and which measures. What nothing stands under is a task, and so is what has a clause of
/// its own behind a sentence; what stands over tasks is a section, and over sections a part.
/// </summary>
internal sealed class OutlineLevels
{
    private readonly FlatNotice _notice;
    private readonly OutlineTree _tree;
    private readonly ClausesInWords _clauses;
    private readonly EntryWords _words;
    private readonly Dictionary<OutlineNode, List<WordsWithClause>> _read = [];
    private readonly HashSet<OutlineSeries> _tasks = [];
    private readonly HashSet<OutlineNode> _whole = [];
    private readonly Dictionary<OutlineNode, int> _titled = [];
    private readonly SectionSentences _sentences;

    /// <summary>Reads an outline.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="tree">Its outline.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="taskSeries">What its tasks are numbered like, where the user says so.</param>
    public OutlineLevels(FlatNotice notice, OutlineTree tree, NoteLines notes, OutlineSeries? taskSeries)
    {
        (_notice, _tree, _clauses) = (notice, tree, new ClausesInWords(notice));
        HeadingEnds ends = new(notice, new ParagraphLines(notice));
        (_words, _sentences) = (new EntryWords(notice, ends), new SectionSentences(notice));
        TakeNotes(notes);
        TakeSentences();
        FoldLists();
        foreach (OutlineNode root in tree.Roots.Where(root => root.IsLeaf && ends.OverItems(WordsOf(root)) > 0))
        {
            _titled.Add(root, ends.OverItems(WordsOf(root)));
        }

        foreach (IGrouping<OutlineSeries, OutlineNode> series in tree.All.Where(node => !IsLeaf(node) && !node.HasRestarted).GroupBy(node => node.Marker.Series))
        {
            int sentences = series.Count(node => HasSentenceWithClause(node));
            if (series.Key == taskSeries || sentences * 2 > series.Count())
            {
                _tasks.Add(series.Key);
            }
        }
    }

    /// <summary>Where the words begin behind the last clause that are no task's; the end of the last task where there are none.</summary>
    public int? ClosingStart => _words.ClosingStart;

    /// <summary>Words between entries that are said of others: 具体措施：.</summary>
    public IReadOnlyList<(int Start, int End)> Remarks => _words.Remarks;

    /// <summary>The parts and sections, in order.</summary>
    public List<OutlineEntry> Read()
    {
        _words.LastNode = _tree.All.LastOrDefault(node => IsLeaf(node) && !_whole.Contains(node.Parent!));
        bool hasHeadings = _tree.Roots.Any(IsHeading), hasParts = _tree.Roots.Any(root => IsHeading(root) && Under(root).Any(IsHeading));
        if (!hasHeadings)
        {
            return [AllTasks()];
        }

        List<OutlineEntry> top = [];
        foreach (OutlineNode root in _tree.Roots)
        {
            top.Add(hasParts && IsHeading(root) && Under(root).Any(IsHeading) ? Part(root) : Section(root));
        }

        return top;
    }

    private List<WordsWithClause> WordsOf(OutlineNode node)
    {
        if (!_read.TryGetValue(node, out List<WordsWithClause>? words))
        {
            int end = IsLeaf(node) ? node.End : node.OwnEnd;
            _read.Add(node, words = _clauses.In(node.Marker.End, node.SaidOfAll?.Start ?? end));
            if (node.SaidOfAll is { } said)
            {
                words.Add(new WordsWithClause(said.Start, said.End, null, said.End, default));
            }
        }

        return words;
    }

    private bool HasClause(OutlineNode node) => WordsOf(node).Exists(words => words.Clause is not null);

    private bool HasSentenceWithClause(OutlineNode node) =>
        WordsOf(node).FirstOrDefault(words => words.Clause is not null) is { Clause: not null } first && _notice.Text.IndexOf('。', first.Start, first.End - first.Start) >= 0;

    private bool IsLeaf(OutlineNode node) => node.IsLeaf || _whole.Contains(node);

    private List<OutlineNode> Under(OutlineNode node) => _whole.Contains(node) ? [] : node.Children;

    private bool IsTask(OutlineNode node) => (IsLeaf(node) && !_titled.ContainsKey(node)) || node.HasRestarted || _tasks.Contains(node.Marker.Series);

    private bool IsHeading(OutlineNode node) => !IsTask(node);

    // Behind the words of an item they are none of it, nor of what it stands under.
    private void TakeNotes(NoteLines notes)
    {
        foreach (OutlineNode node in _tree.All.ToArray())
        {
            int end = node.OwnEnd, start = end;
            node.Notes = notes.In(node.Marker.End, end);
            for (int i = node.Notes.Count - 1; i >= 0 && node.Notes[i].End == start; i--)
            {
                start = node.Notes[i].Start;
            }

            if (start == end)
            {
                continue;
            }

            node.NotesBehind = start;
            _words.AddRemarks(node.Notes.Where(note => note.Start >= start));
            for (OutlineNode? over = node; node.IsLeaf && over is not null && over.End == end; over = over.Parent)
            {
                over.End = start;
            }
        }
    }

    // 以上任务由市甲局牵头 behind the last item is said of all, and is no word of that.
    private void TakeSentences()
    {
        foreach (OutlineNode node in _tree.All.Where(node => node is { IsLeaf: true, Parent: not null } && ReferenceEquals(node, node.Parent.Children[node.Parent.Children.Count - 1])))
        {
            if (_sentences.StartIn(node.Marker.End, node.End) is not (> 0 and var start) || start == node.Marker.End)
            {
                continue;
            }

            (int, int) sentence = (start, node.End);
            if (SectionSentences.SaysWho(_notice.Text.Substring(start, node.End - start)) && !HasClause(node.Parent!))
            {
                node.Parent!.SaidBehind = sentence;
                node.End = start;
            }
            else
            {
                node.SaidOfAll = sentence;
            }
        }
    }

    // Numbers within a task's words, whose one clause stands behind the last of them, are a list of it.
    private void FoldLists()
    {
        foreach (IGrouping<OutlineSeries, OutlineNode> series in _tree.All.GroupBy(node => node.Marker.Series).ToArray())
        {
            int clausedLeaves = series.Count(node => node.IsLeaf && HasClause(node));
            foreach (OutlineNode node in series.Where(node => node.Children.Count > 1 && node.Below.All(below => below.IsLeaf)))
            {
                int claused = node.Children.Count(HasClause);
                bool isClausedAtEnd = claused == 1 && HasClause(node.Children[node.Children.Count - 1]);
                bool isList = !HasClause(node) && (node.HasRestarted ? isClausedAtEnd : (claused == 0 || isClausedAtEnd) && clausedLeaves * 2 > series.Count());
                if (isList)
                {
                    _whole.Add(node);
                    node.SaidOfAll ??= node.Children[node.Children.Count - 1].SaidOfAll;
                    _read.Remove(node);
                }
            }
        }
    }

    // Nothing stands over the tasks: one section has them all.
    private OutlineEntry AllTasks()
    {
        OutlineEntry section = new(OutlineLevel.Section) { Number = 1, At = _tree.Roots[0].Marker.At };
        section.Doubts.Add(new DraftDoubt(new FindingText("No heading was found above the tasks: all of them are in one section. Write a title for it.", "未见任务之上有标题，全部任务归入一个章节。请为其拟定名称。"))
        {
            Readings = [new DoubtReading(new FindingText("Write a title of your own.", "自拟标题。"), [new DoubtChange("editorialTitle", null, DoubtValue.Asked)])],
        });
        section.Entries.AddRange(_tree.Roots.SelectMany(Tasks));
        LabelsBeforeItems.Mark(section, LabelsBeforeItems.StandBefore(_notice, section.At));
        return section;
    }

    private OutlineEntry Part(OutlineNode node)
    {
        OutlineEntry part = _words.Heading(OutlineLevel.Part, node, WordsOf(node));
        part.Entries.AddRange(Under(node).Select(Section));
        _sentences.TakeBehind(part, node);
        return part;
    }

    // A heading that is itself a task has one without a number; one without any has words of its own.
    private OutlineEntry Section(OutlineNode node)
    {
        if (_titled.TryGetValue(node, out int end))
        {
            return _words.Titled(node, WordsOf(node), end);
        }

        if (IsTask(node))
        {
            OutlineEntry whole = _words.Heading(OutlineLevel.Section, node, WordsOf(node), isTask: HasClause(node));
            OutlineEntry? task = whole.Entries.FirstOrDefault();
            (task ?? whole).Entries.AddRange(Under(node).Select(child => Task(child, task is null ? OutlineLevel.Task : OutlineLevel.Measure)));
            return Whole(whole, node);
        }

        OutlineEntry section = _words.Heading(OutlineLevel.Section, node, WordsOf(node));
        section.Entries.AddRange(Under(node).SelectMany(Tasks));
        LabelsBeforeItems.Mark(section, section.Clause is { } clause && NoticeTokenizer.StartsWithLabel(clause, 0));
        return Whole(section, node);
    }

    private OutlineEntry Whole(OutlineEntry entry, OutlineNode node)
    {
        if (!IsLeaf(node))
        {
            _sentences.TakeBehind(entry, node);
            ClausesBehindAll.Mark(entry.Entries);
        }

        return entry;
    }

    private IEnumerable<OutlineEntry> Tasks(OutlineNode node)
    {
        OutlineEntry task = Task(node, OutlineLevel.Task);

        if (!IsLeaf(node) && node.Below.Any(below => !_whole.Contains(below.Parent!) && !ReferenceEquals(below.Parent, node)))
        {
            task.Doubts.Add(new FindingText("There are two levels of numbers below this task, but a plan has one: all of them were written as its measures.", "本任务之下另有两层序号，而方案只有一层，故均作为本任务的措施。"));
        }

        // The format has no more levels: what stands deeper is among the measures.
        foreach (OutlineNode below in IsLeaf(node) ? [] : node.Below.Where(below => !_whole.Contains(below.Parent!)))
        {
            task.Entries.Add(Task(below, OutlineLevel.Measure));
        }

        yield return Whole(task, node);
    }

    private OutlineEntry Task(OutlineNode node, OutlineLevel level) => _words.Task(level, node, WordsOf(node));
}
