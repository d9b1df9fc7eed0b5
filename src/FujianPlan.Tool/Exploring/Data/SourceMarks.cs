using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>What the plan has made of each word of its source: how the source was put together.</summary>
internal sealed class SourceMarks
{
    private readonly PlanDocument _document;
    private readonly SourceReading _reading;
    private readonly IReadOnlyList<TaskModel> _tasks;
    private readonly PlanModel _plan;
    private readonly FlatSource _flat;
    private readonly SourceCanvas _canvas;

    private SourceMarks(PlanDocument document, SourceReading reading, PlanModel plan)
    {
        (_document, _reading, _plan) = (document, reading, plan);
        _tasks = [.. plan.Tasks];
        _flat = reading.InOrder?.Source ?? new FlatSource(reading.File.Text);
        _canvas = new SourceCanvas(reading.File.Text.Length);
    }

    /// <summary>The marked stretches, in order.</summary>
    /// <param name="document">The plan, as it was read.</param>
    /// <param name="reading">Its source.</param>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<SourceMark> Of(PlanDocument document, SourceReading reading, PlanModel plan)
    {
        SourceMarks marks = new(document, reading, plan);
        marks.MarkEvidence();
        if (reading.InOrder is { } ordered)
        {
            marks.MarkItems(ordered);
        }

        marks.MarkPhrases(withTasks: reading.InOrder is null);
        foreach (SourceSpan hole in reading.Uncovered)
        {
            marks._canvas.Mark(hole, SourceMarkKind.Unaccounted, -1, isRepeat: false);
        }

        return [.. marks._canvas.Marks()];
    }

    // What the plan rests on comes first, so that a repeat takes nothing of it.
    private void MarkEvidence()
    {
        for (int i = 0; i < _tasks.Count; i++)
        {
            if (_tasks[i].Source is { } source)
            {
                foreach (SourceSpan quote in source.Quotes)
                {
                    _canvas.Mark(quote, SourceMarkKind.Text, i, isRepeat: false);
                }

                if (source.Clause is { } clause)
                {
                    _canvas.Mark(clause, SourceMarkKind.Clause, i, isRepeat: false);
                }
            }
        }
    }

    private void MarkItems(OrderedReading ordered)
    {
        Dictionary<int, int> places = _tasks.Select((task, i) => (task.Value, i)).ToDictionary(pair => pair.Value, pair => pair.i);
        int section = -1;
        foreach (OrderedItem item in ordered.Items)
        {
            section += item.Level == OutlineLevel.Section ? 1 : 0;
            int of = item.Task is { } task ? places.GetValueOrDefault(task.Parent == 0 ? TaskCode.Value(task.Section, task.Number) : TaskCode.Value(task.Section, task.Parent, task.Number), -1) : item.Level == OutlineLevel.Section ? section : -1;
            int begun = -1;
            foreach (OrderedPiece piece in item.Pieces.Where(piece => piece is { Start: >= 0, Text.Length: > 0 }))
            {
                SourceMarkKind kind = item.IsHeading ? SourceMarkKind.Heading : piece.Kind == PieceKind.Clause ? SourceMarkKind.Clause : SourceMarkKind.Text;
                _canvas.Mark(ordered.ToOriginal(new SourceSpan(piece.Start, piece.Text.Length)), kind, of, isRepeat: false);
                begun = begun < 0 ? piece.Start : begun;
            }

            if (item.Span.Length > 0 && begun > item.Span.Start)
            {
                _canvas.Mark(ordered.ToOriginal(new SourceSpan(item.Span.Start, begun - item.Span.Start)), item.IsHeading ? SourceMarkKind.Heading : SourceMarkKind.Marker, of, isRepeat: false);
            }
        }
    }

    // A capture tears texts apart between sentences.
    private static IEnumerable<string> SentencesOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Sentences.EndOf(text, start);
            yield return text[start..end];
        }
    }

    // In a source that stands in order, each task's words have one place, which is known; the same words elsewhere are others'.
    private void MarkPhrases(bool withTasks)
    {
        PhraseIndex index = new(_tasks.Count);
        Numbering numbering = new(_document.Source);
        List<(int Id, SourceMarkKind Kind, int Of, string? Marker)> phrases = [];
        for (int i = 0; i < _tasks.Count && withTasks; i++)
        {
            TaskModel task = _tasks[i];
            string? marker = task.IsMeasure ? null : numbering.Marker(task.Section, task.Number);
            Add(task.Quotes, SourceMarkKind.Text, i, marker);
            Add(task.Quotes.SelectMany(SentencesOf), SourceMarkKind.Text, i, marker);
            Add(task.Clause is null ? [] : [task.Clause], SourceMarkKind.Clause, i);
        }

        int place = 0;
        foreach (SectionModel section in _plan.Sections)
        {
            Add(section.Title is { } title && _reading.HeadingOf(section.Number, title) is { } heading ? [heading] : [], SourceMarkKind.Heading, place);
            Add([.. section.Quotes, .. section.Clause is { } clause ? [clause] : (string[])[]], SourceMarkKind.Heading, place);
            place++;
        }

        Add(_plan.Parts.SelectMany(part => part.Quotes.Append(part.Title)), SourceMarkKind.Heading, -1);
        Add(NoticeWords.Quoted(_document).Concat(NoticeWords.Mentioned(_document)).Select(words => words.Value), SourceMarkKind.Notice, -1);
        index.Search(_flat.Text);
        if (index.Excess != PhraseIndex.None)
        {
            return;
        }

        foreach ((int id, SourceMarkKind kind, int of, string? marker) in phrases.OrderByDescending(phrase => index.LengthOf(phrase.Id)))
        {
            foreach (int offset in index.Of(id))
            {
                _canvas.Mark(_flat.ToOriginal(offset, index.LengthOf(id)), kind, of, isRepeat: kind is SourceMarkKind.Text or SourceMarkKind.Clause);
                if (marker is not null && offset >= marker.Length && string.CompareOrdinal(_flat.Text, offset - marker.Length, marker, 0, marker.Length) == 0)
                {
                    _canvas.Mark(_flat.ToOriginal(offset - marker.Length, marker.Length), SourceMarkKind.Marker, of, isRepeat: false);
                }
            }
        }

        void Add(IEnumerable<string> texts, SourceMarkKind kind, int of, string? marker = null)
        {
            foreach (string text in texts.Select(text => withTasks ? text : PageLayout.Without(text)).Where(text => text.Length > 0))
            {
                phrases.Add((index.Add(Phrase.Of(text)), kind, of, marker));
                marker = null;
            }
        }
    }
}
