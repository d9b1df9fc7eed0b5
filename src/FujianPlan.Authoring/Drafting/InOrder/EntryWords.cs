using System.Text.RegularExpressions;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting.InOrder.Sections;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Makes entries of a draft from the words behind the numbers of a notice.</summary>
/// <param name="notice">The notice.</param>
/// <param name="ends">Where its headings end.</param>
internal sealed class EntryWords(FlatNotice notice, HeadingEnds ends)
{
    private const int LongestTitle = 80;
    private const int LongestRemark = 12;
    private const int LongestHead = 400;
    private const int MostDeadlines = 3;
    private const string SentenceEnds = "。！？；：）";

    // 项目业主：待定 behind the clause is none of the closing.
    private static readonly Regex OtherLabel = new(@"^(?!抄送|抄报|分送|附件|附表|联系|备注|主送)\p{L}{2,6}[：:]", RegexOptions.CultureInvariant);
    // 附件：…, 联系人：….
    private static readonly Regex Appended = new("^(附件|附表|联系(人|电话|方式)|抄送|抄报)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 各乡镇…要于每季度末…报送.
    private static readonly Regex SaidToAll = new("^(请?各|上述|以上各|相关(单位|部门)|有关(单位|部门)|[省市县区]直各)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex SignedDate = new($"^[^。；]{{2,60}}{DateDigits.Pattern}{{4}}年{DateDigits.Pattern}{{1,3}}月{DateDigits.Pattern}{{1,3}}日", RegexOptions.CultureInvariant);

    private readonly string _text = notice.Text;
    private readonly List<(int Start, int End)> _remarks = [];
    private readonly ItemWords _items = new(notice, ends);
    private readonly SectionSentences _sentences = new(notice);

    /// <summary>The last task or measure of the notice, behind whose clause its closing stands.</summary>
    public OutlineNode? LastNode { get; set; }

    /// <summary>Where the closing begins that stands in the words of the last task or section; null where none does.</summary>
    public int? ClosingStart { get; private set; }

    /// <summary>Words between entries that are of none, such as 具体措施：.</summary>
    public IReadOnlyList<(int Start, int End)> Remarks => [.. _remarks, .. _items.Leads];

    /// <summary>Adds words that are of no entry.</summary>
    /// <param name="words">Where they begin and end.</param>
    public void AddRemarks(IEnumerable<(int Start, int End)> words) => _remarks.AddRange(words);

    /// <summary>A part or a section.</summary>
    /// <param name="level">Which of them.</param>
    /// <param name="node">Its number.</param>
    /// <param name="words">The words behind that.</param>
    /// <param name="isTask">Whether it is itself a task, if it has more words than a title.</param>
    public OutlineEntry Heading(OutlineLevel level, OutlineNode node, List<WordsWithClause> words, bool isTask = false)
    {
        OutlineEntry heading = New(level, node);
        if (words.Count == 0)
        {
            heading.Doubts.Add(new DraftDoubt(new FindingText("The heading has no words.", "此标题没有文字。"))
            {
                Readings = [new DoubtReading(new FindingText("Write a title of your own.", "自拟标题。"), [new DoubtChange("editorialTitle", null, DoubtValue.Asked)])],
            });
            return heading;
        }

        WordsWithClause first = words[0];
        int end = ends.Of(first);
        heading.Title = first.IsEmpty ? null : _text.Substring(first.Start, end - first.Start);
        heading.Doubts.AddRange(ends.DoubtsOf(first, end, isTask));
        if (isTask && end < first.End)
        {
            OutlineEntry task = new(OutlineLevel.Task) { At = end };
            Fill(task, node, [first with { Start = end }, .. words.Skip(1)]);
            heading.Entries.Add(task);
            return heading;
        }

        heading.Text = _text.Substring(end, first.End - end);
        heading.Clause = first.Clause;
        _items.Doubts.AddTo(heading, first);
        heading.DeadlineOfText = heading.Clause is null ? DeadlineOfWords.OfLabels(first with { Start = end }, notice) : null;
        _sentences.TakeInto(heading, end, first.End);
        foreach (WordsWithClause other in words.Skip(1))
        {
            _remarks.Add((other.Start, other.ClauseEnd));
            if (other.Clause is { } clause)
            {
                heading.Doubts.Add(new DraftDoubt(new FindingText($"The heading has another clause, which was not used: {clause}", $"此标题另有责任条款，未采用：{clause}"))
                {
                    Words = [clause],
                    Readings = [DoubtReading.AsDrafted("The clause in the draft belongs to the heading.", "草稿所列条款即此标题的责任条款。")],
                });
            }
        }

        return heading;
    }

    /// <summary>A task or a measure.</summary>
    /// <param name="level">Which of them.</param>
    /// <param name="node">Its number.</param>
    /// <param name="words">The words behind that.</param>
    public OutlineEntry Task(OutlineLevel level, OutlineNode node, List<WordsWithClause> words)
    {
        OutlineEntry task = New(level, node);
        Fill(task, node, words);
        return task;
    }

    /// <summary>A section whose tasks have no numbers: behind a title in a line of its own, each ends with its clause.</summary>
    /// <param name="node">Its number.</param>
    /// <param name="words">The words behind that.</param>
    /// <param name="end">Where the title ends.</param>
    public OutlineEntry Titled(OutlineNode node, List<WordsWithClause> words, int end)
    {
        OutlineEntry section = Heading(OutlineLevel.Section, node, [words[0] with { End = end, Clause = null, ClauseEnd = end }]);
        section.Doubts.Add(ItemWords.WithoutNumbers);
        foreach (WordsWithClause one in WithoutEnd(section, node, [words[0] with { Start = end }, .. words.Skip(1)]))
        {
            OutlineEntry task = new(OutlineLevel.Task) { At = one.Start };
            _items.Take(task, one);
            section.Entries.Add(task);
        }

        return section;
    }

    private OutlineEntry New(OutlineLevel level, OutlineNode node)
    {
        OutlineMarker marker = node.Marker;
        string written = _text.Substring(marker.At, marker.Length);
        OutlineEntry entry = new(level) { At = marker.At, Marker = written.Length > 0 ? written : null };
        entry.Doubts.AddRange(NumberDoubts.Of(node, _text));
        entry.Doubts.AddRange(_sentences.DoubtsOf(node));
        entry.Doubts.AddRange(node.Notes.Select(note => NoteDoubt(note, isApart: node.NotesBehind <= note.Start)));
        return entry;
    }

    private void Fill(OutlineEntry task, OutlineNode node, List<WordsWithClause> words)
    {
        words = WithoutEnd(task, node, words);
        int claused = words.Count(one => one.Clause is not null);
        if (words.Count == 0)
        {
            task.Doubts.Add(new DraftDoubt(new FindingText("There are no words after this number.", "此编号没有文字。"))
            {
                Words = task.Marker is { } marker ? [marker] : [],
                Readings = [DoubtReading.AsDrafted("The notice has no words here.", "通知此处本无文字。")],
            });
        }
        else if (claused <= 1 && words.Count == 1)
        {
            _items.Take(task, words[0]);
            if (words[0].Clause is null && ParagraphBehind(node, words[0]) is { } behind)
            {
                task.Doubts.Add(behind);
            }
        }
        else
        {
            _items.Divide(task, words);
        }
    }

    // Behind the last clause of the plan its closing stands; before numbered measures, what says that they follow.
    private List<WordsWithClause> WithoutEnd(OutlineEntry task, OutlineNode node, List<WordsWithClause> words)
    {
        if (words.Count == 0 || node.SaidOfAll is not null || words[words.Count - 1] is not { Clause: null } last)
        {
            return words;
        }

        bool isLead = last.End - last.Start <= LongestRemark && _text[last.End - 1] is '：' or ':';
        if ((isLead && (words.Count > 1 || (!node.IsLeaf && !node.HasRestarted))) || (node.EndsPlan && words.Count > 1))
        {
            _remarks.Add((last.Start, last.End));
            return words.GetRange(0, words.Count - 1);
        }

        // Of a line that a clause ends, the rest is the closing only if it is said to all, or signed.
        if (words.Count > 1 && ReferenceEquals(node, LastNode) && !NamesMore(last) && !OtherLabel.IsMatch(_text.Substring(last.Start, Math.Min(LongestTitle, last.End - last.Start))) && (notice.IsLineStart(last.Start) || _text[last.Start] == '各' || EndsWithDate(last)))
        {
            ClosingStart = last.Start;
            return words.GetRange(0, words.Count - 1);
        }

        if (words.Count > 1)
        {
            string behind = _text.Substring(last.Start, last.End - last.Start), shown = ShownText.Of(behind);
            task.Doubts.Add(new DraftDoubt(new FindingText($"Words without a clause come after the clause: “{shown}”. Check whether they belong to this task.", $"责任条款之后另有无责任条款的文字：“{shown}”。请核对是否属于本任务。"))
            {
                Words = [behind],
                MayBePassage = behind[behind.Length - 1] == '。' && !OtherLabel.IsMatch(behind),
                Readings = [DoubtReading.AsDrafted("They belong to this task, as a measure without a number.", "属于本任务，作为无序号的措施。"), .. DeadlinesIn(behind)],
            });
        }

        return words;
    }

    // A task without a clause has no end but the next number: what closes the notice, or is said to all, may stand behind its words.
    private DraftDoubt? ParagraphBehind(OutlineNode node, WordsWithClause words)
    {
        for (int at = words.Start + 1; at < words.End; at++)
        {
            if (!notice.IsLineStart(at) || SentenceEnds.IndexOf(_text[at - 1]) < 0)
            {
                continue;
            }

            // Names in a line of their own are told of as such.
            string begin = _text.Substring(at, Math.Min(LongestRemark, words.End - at));
            if (!Appended.IsMatch(begin) && !((ReferenceEquals(node, LastNode) || SaidToAll.IsMatch(begin)) && _text.IndexOf('。', at, words.End - at) >= 0))
            {
                continue;
            }

            string behind = _text.Substring(at, words.End - at), shown = ShownText.Of(behind);
            return new DraftDoubt(new FindingText($"A paragraph without a number stands behind the words of a task that has no clause: “{shown}”. Check whether it belongs to this task.", $"此任务没有责任条款，其后另有无序号的段落：“{shown}”。请核对是否属于本任务。"))
            {
                Words = [behind],
                MayBePassage = true,
                Readings = [DoubtReading.AsDrafted("It belongs to this task.", "属于本任务。")],
            };
        }

        return null;
    }

    private DraftDoubt NoteDoubt((int Start, int End) note, bool isApart)
    {
        string words = _text.Substring(note.Start, note.End - note.Start), shown = ShownText.Of(words);
        return new DraftDoubt(isApart
            ? new FindingText($"“{shown}” begins with a sign that stands in words above: it was read as a note on them, and not as an item.", $"“{shown}”以上文所标的符号开头，当作注释，不作为一项。")
            : new FindingText($"“{shown}” begins with a sign that stands in words above: it seems to be a note on them, and was left among the words of this item.", $"“{shown}”以上文所标的符号开头，似为注释，仍留在本项文字中。"))
        {
            Words = [words],
            Readings = [DoubtReading.AsDrafted("It is a note and gives nobody a duty.", "确为注释，没有规定职责。")],
        };
    }

    // 各乡镇, or 县甲局、县乙局 in the line under a label: names of several sign nothing without a date, nor does who is not named before.
    private bool NamesMore(WordsWithClause words)
    {
        string line = _text.Substring(words.Start, Math.Min(notice.EndOfLine(words.Start), words.End) - words.Start).TrimEnd('。', '；');
        return notice.IsLineStart(words.Start) && line.Length <= LongestTitle && HeldHeadings.NamesBodies(line)
            && (line[0] == '各' || line.IndexOf('、') > 0 || (NoticeTokenizer.StartsWithLabel(_text, LineBefore(words.Start)) && _text.IndexOf(line, 0, Math.Min(LongestHead, words.Start), StringComparison.Ordinal) < 0));
    }

    private int LineBefore(int at)
    {
        int line = at - 1;
        while (line > 0 && !notice.IsLineStart(line))
        {
            line--;
        }

        return line;
    }

    // 完成时限：甲区6月底前，其余年底前: each deadline may be that of the task.
    private static IEnumerable<DoubtReading> DeadlinesIn(string words) => DeadlineWords.FindAll(words).Select(one => one.Words).Distinct().Take(MostDeadlines).Select(one =>
        new DoubtReading(new FindingText($"They state a deadline: “{one}” is that of what they say.", $"写的是时限：“{one}”是其完成时限。"), [new DoubtChange("deadline", one)]));

    // …负责）青川市人民政府2025年4月2日: the closing of a capture without lines.
    private bool EndsWithDate(WordsWithClause words) => SignedDate.IsMatch(_text.Substring(words.Start, words.End - words.Start));
}
