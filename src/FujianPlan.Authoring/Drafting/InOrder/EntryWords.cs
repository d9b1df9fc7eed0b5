using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Makes entries of a draft from the words behind the numbers of a notice.</summary>
/// <param name="notice">The notice.</param>
/// <param name="paragraphs">Which of its lines go on in the next.</param>
internal sealed class EntryWords(FlatNotice notice, ParagraphLines paragraphs)
{
    private const int LongestTitle = 80;
    private const int LongestRemark = 12;

    private static readonly char[] SentenceSigns = ['。', '；', '：', '！', '？'];
    private static readonly string[] Leads = ["措施", "举措", "任务", "工作", "要求", "内容", "目标", "事项"];

    // 项目业主：待定 behind the clause is none of the closing.
    private static readonly Regex OtherLabel = new(@"^(?!抄送|抄报|分送|附件|附表|联系|备注|主送)\p{L}{2,6}[：:]", RegexOptions.CultureInvariant);
    private static readonly Regex SignedDate = new($"^[^。；]{{2,60}}{DateDigits.Pattern}{{4}}年{DateDigits.Pattern}{{1,3}}月{DateDigits.Pattern}{{1,3}}日", RegexOptions.CultureInvariant);

    private readonly string _text = notice.Text;
    private readonly OutlineMarkers _markers = new(notice);
    private readonly List<(int Start, int End)> _remarks = [];
    private readonly ClauseDoubts _doubts = new();

    /// <summary>The last task or measure of the notice, behind whose clause its closing stands.</summary>
    public OutlineNode? LastNode { get; set; }

    /// <summary>Where the closing begins that stands in the words of the last task or section; null where none does.</summary>
    public int? ClosingStart { get; private set; }

    /// <summary>Words between entries that are of none, such as 具体措施：.</summary>
    public IReadOnlyList<(int Start, int End)> Remarks => _remarks;

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
                Readings = [new DoubtReading(new FindingText("Give it a title of your own.", "自拟标题。"), [new DoubtChange("editorialTitle", null, DoubtValue.Asked)])],
            });
            return heading;
        }

        WordsWithClause first = words[0];
        int end = paragraphs.EndOf(first.Start, first.End, endsWithSentence: true);
        end = GoesOn(first, end) ? first.End : end;
        heading.Title = first.IsEmpty ? null : _text.Substring(first.Start, end - first.Start);
        if (end - first.Start > LongestTitle)
        {
            heading.Doubts.Add(new DraftDoubt(new FindingText("Where this heading ends was guessed.", "此标题的结束之处系推测。"))
            {
                Words = [heading.Title ?? string.Empty],
                Readings = isTask && end < first.End ? [] : [DoubtReading.AsDrafted("It ends where the draft ends it.", "如草稿所示。"), .. OtherEnds(first, end)],
            });
        }

        if (isTask && end < first.End)
        {
            OutlineEntry task = new(OutlineLevel.Task) { At = end };
            Fill(task, node, [first with { Start = end }, .. words.Skip(1)]);
            heading.Entries.Add(task);
            return heading;
        }

        heading.Text = _text.Substring(end, first.End - end);
        heading.Clause = first.Clause;
        _doubts.AddTo(heading, first);
        foreach (WordsWithClause other in words.Skip(1))
        {
            _remarks.Add((other.Start, other.ClauseEnd));
            if (other.Clause is { } clause)
            {
                heading.Doubts.Add(new DraftDoubt(new FindingText($"The heading has another clause, which was not taken: {clause}", $"此标题另有责任条款，未予采入：{clause}"))
                {
                    Words = [clause],
                    Readings = [DoubtReading.AsDrafted("The clause that the draft has is the heading's.", "草稿所列条款即此标题的责任条款。")],
                });
            }
        }

        return heading;
    }

    // A sentence has a sign at its end: without any, and before what stands under the heading, the words are the rest of its title.
    private bool GoesOn(WordsWithClause words, int end) =>
        end < words.End && words.Clause is null && words.End - words.Start <= LongestTitle && char.IsLetterOrDigit(_text[end - 1]) && char.IsLetterOrDigit(_text[words.End - 1])
        && words.End < _text.Length && _text.IndexOfAny(SentenceSigns, end, words.End - end) < 0;

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

    private OutlineEntry New(OutlineLevel level, OutlineNode node)
    {
        OutlineMarker marker = node.Marker;
        string written = _text.Substring(marker.At, marker.Length);
        OutlineEntry entry = new(level) { At = marker.At, Marker = written };
        entry.Doubts.AddRange(NumberDoubts.Of(node, _text));
        return entry;
    }

    private void Fill(OutlineEntry task, OutlineNode node, List<WordsWithClause> words)
    {
        words = WithoutEnd(task, node, words);
        int claused = words.Count(one => one.Clause is not null);
        if (words.Count == 0)
        {
            task.Doubts.Add(new DraftDoubt(new FindingText("This number has no words.", "此编号没有文字。"))
            {
                Words = task.Marker is { } marker ? [marker] : [],
                Readings = [DoubtReading.AsDrafted("The notice says nothing here.", "通知此处本无文字。")],
            });
        }
        else if (claused <= 1 && words.Count == 1)
        {
            Take(task, words[0]);
        }
        else
        {
            Divide(task, words);
        }
    }

    // Behind the last clause of the plan its closing stands; before numbered measures, what says that they follow.
    private List<WordsWithClause> WithoutEnd(OutlineEntry task, OutlineNode node, List<WordsWithClause> words)
    {
        if (words.Count == 0 || words[words.Count - 1] is not { Clause: null } last)
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
        if (words.Count > 1 && ReferenceEquals(node, LastNode) && !OtherLabel.IsMatch(_text.Substring(last.Start, Math.Min(LongestTitle, last.End - last.Start))) && (notice.IsLineStart(last.Start) || _text[last.Start] == '各' || EndsWithDate(last)))
        {
            ClosingStart = last.Start;
            return words.GetRange(0, words.Count - 1);
        }

        if (words.Count > 1)
        {
            string shown = ShownText.Of(_text.Substring(last.Start, last.End - last.Start));
            task.Doubts.Add(new DraftDoubt(new FindingText($"Words without a clause stand behind the clause: “{shown}”. See whether they are of this task.", $"责任条款之后另有无责任条款的文字：“{shown}”。请核对是否属于本任务。"))
            {
                Words = [_text.Substring(last.Start, last.End - last.Start)],
                Readings = [DoubtReading.AsDrafted("They are of this task, as a measure without a number.", "属于本任务，作为无编号的措施。")],
            });
        }

        return words;
    }

    // …负责）青川市人民政府2025年4月2日: the closing of a capture without lines.
    private bool EndsWithDate(WordsWithClause words) => SignedDate.IsMatch(_text.Substring(words.Start, words.End - words.Start));

    private void Take(OutlineEntry entry, WordsWithClause words)
    {
        entry.Text = _text.Substring(words.Start, words.End - words.Start);
        entry.Clause = words.Clause;
        _doubts.AddTo(entry, words);
        if (words.Clause is null || ClauseParser.Parse(words.Clause).Deadlines.Count == 0)
        {
            entry.DeadlineOfText = DeadlineOfWords.In(entry.Text, words, notice);
        }
    }

    // Each of several clauses has the words before it: those of the first are the task's, if no number stands among them, and those of the others its
    // measures'.
    private void Divide(OutlineEntry task, List<WordsWithClause> words)
    {
        WordsWithClause first = words[0];
        int cut = FirstNumber(words) is > 0 and var number ? number : first.End;
        if (cut >= first.End)
        {
            Take(task, first);
            words = words.GetRange(1, words.Count - 1);
        }
        else
        {
            task.Text = _text.Substring(first.Start, cut - first.Start);
            words[0] = first with { Start = cut };
        }

        foreach (WordsWithClause one in words)
        {
            OutlineEntry measure = new(OutlineLevel.Measure) { At = one.Start };
            WordsWithClause own = WithoutLead(one);
            if (own.Start < own.End && _markers.At(own.Start) is { Series: >= OutlineSeries.BracketedArabic or OutlineSeries.Arabic, IsLoose: false } marker && marker.End < own.End)
            {
                measure.Marker = _text.Substring(marker.At, marker.Length);
                own = own with { Start = marker.End };
            }

            Take(measure, own);
            task.Entries.Add(measure);
        }
    }

    // 具体措施： says what follows, and is none of it.
    private WordsWithClause WithoutLead(WordsWithClause words)
    {
        int colon = _text.IndexOfAny(['：', ':'], words.Start, Math.Min(LongestRemark, words.End - words.Start));
        if (colon < 0 || colon + 1 >= words.End || !Leads.Any(lead => colon - lead.Length >= words.Start && string.CompareOrdinal(_text, colon - lead.Length, lead, 0, lead.Length) == 0))
        {
            return words;
        }

        _remarks.Add((words.Start, colon + 1));
        return words with { Start = colon + 1 };
    }

    // （1） in the words before the first clause, where （2） follows that.
    private int FirstNumber(List<WordsWithClause> words)
    {
        if (words.Count < 2 || words[1].IsEmpty || _markers.At(words[1].Start) is not { Number: 2, IsLoose: false } second)
        {
            return -1;
        }

        for (int at = words[0].Start + 1; at < words[0].End; at++)
        {
            if (_markers.At(at) is { Number: 1 } found && found.Series == second.Series)
            {
                return at;
            }
        }

        return -1;
    }

    // At its first sentence, at the end of its first line, or at the end of all.
    private IEnumerable<DoubtReading> OtherEnds(WordsWithClause words, int end)
    {
        int stop = _text.IndexOf('。', words.Start, words.End - words.Start) + 1;
        foreach ((int other, FindingText text) in new[]
        {
            (stop, new FindingText("It ends with its first sentence.", "至首句为止。")),
            (Math.Min(notice.EndOfLine(words.Start), words.End), new FindingText("It ends with its first line.", "至首行为止。")),
            (words.End, new FindingText("All of the words are the heading.", "全部文字均为标题。")),
        }.GroupBy(one => one.Item1).Select(same => same.First()).Where(one => one.Item1 > words.Start && one.Item1 != end))
        {
            yield return new DoubtReading(text, [new DoubtChange("title", _text.Substring(words.Start, other - words.Start)), DoubtChange.TextOf(_text.Substring(other, words.End - other))]);
        }
    }
}
