using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting.InOrder.Markers;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Gives items their words: one clause ends the words of an item, and several divide them.</summary>
/// <param name="notice">The notice.</param>
/// <param name="ends">Where headings end.</param>
internal sealed class ItemWords(FlatNotice notice, HeadingEnds ends)
{
    private const int LongestLead = 12;

    private static readonly string[] Ends = ["措施", "举措", "任务", "工作", "要求", "内容", "目标", "事项"];

    private readonly string _text = notice.Text;
    private readonly OutlineMarkers _markers = new(notice);
    private readonly List<(int Start, int End)> _leads = [];

    /// <summary>The doubt about items that no number begins.</summary>
    public static DraftDoubt WithoutNumbers { get; } = new(new FindingText("The words under this heading have no numbers: each clause was assumed to end a task.", "此标题之下各项没有序号：假定每条责任条款之前为一项任务。"))
    {
        Readings = [DoubtReading.AsDrafted("Each clause ends a task.", "每条责任条款之前为一项任务。")],
    };

    /// <summary>Words that say what follows, and are of no item: 具体措施：.</summary>
    public IReadOnlyList<(int Start, int End)> Leads => _leads;

    /// <summary>The doubts about clauses.</summary>
    public ClauseDoubts Doubts { get; } = new();

    /// <summary>Gives an item words with the clause that they end with.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="words">The words.</param>
    public void Take(OutlineEntry entry, WordsWithClause words)
    {
        entry.Text = _text.Substring(words.Start, words.End - words.Start);
        entry.Clause = words.Clause;
        entry.HasClauseInOwnLine = words.Clause is not null && words.End > words.Start && notice.IsLineStart(words.End);
        Doubts.AddTo(entry, words);
        if (words.Clause is null || ClauseParser.Parse(words.Clause).Deadlines.Count == 0)
        {
            entry.DeadlineOfText = DeadlineOfWords.In(entry.Text, words, notice);
            if (entry.DeadlineOfText is null && (DeadlineOfWords.SeveralIn(entry.Text) ?? DeadlineOfWords.OfPartIn(entry.Text)) is { } dated)
            {
                entry.Doubts.Add(dated);
            }
        }
    }

    /// <summary>
    /// Gives a task words with several clauses. Each has the words before it: those of the first are the task's, if no number stands among them and they have no
    /// title in a line of its own, and those of the others its measures'.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="words">The words.</param>
    public void Divide(OutlineEntry task, List<WordsWithClause> words)
    {
        WordsWithClause first = words[0];
        int title = ends.OverItems(words), cut = title > 0 ? title : NumbersInWords.First(_text, _markers, words) is > 0 and var number ? number : first.End;
        if (title > 0)
        {
            task.Doubts.Add(WithoutNumbers);
        }

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
            if (own.Start < own.End && _markers.At(own.Start) is { Series: >= OutlineSeries.BracketedArabic or OutlineSeries.Arabic or OutlineSeries.SignWithStop, IsLoose: false } marker && marker.End < own.End)
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
        int colon = _text.IndexOfAny(['：', ':'], words.Start, Math.Min(LongestLead, words.End - words.Start));
        if (colon < 0 || colon + 1 >= words.End || !Ends.Any(lead => colon - lead.Length >= words.Start && string.CompareOrdinal(_text, colon - lead.Length, lead, 0, lead.Length) == 0))
        {
            return words;
        }

        _leads.Add((words.Start, colon + 1));
        return words with { Start = colon + 1 };
    }
}
