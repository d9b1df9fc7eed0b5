using FujianPlan.Authoring.Drafting.InOrder.Frame;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Drafting;

/// <summary>
/// Takes a notice apart into sections, tasks and clauses, before there is a plan of it. A clause belongs to the task before the one whose
/// marker follows it, whatever text it stands beside; that holds of notices that were captured in disorder, too.
/// </summary>
/// <param name="HeadingMarker">What stands before its first heading.</param>
/// <param name="TaskMarker">What stands before its first task.</param>
/// <param name="IsContinuous">Whether its tasks are numbered through all sections.</param>
/// <param name="Sections">The sections, from 1 without a hole.</param>
/// <param name="Passages">What it says that is no heading, task or clause; each once, in order.</param>
public sealed record NoticeReading(
    string HeadingMarker,
    string TaskMarker,
    bool IsContinuous,
    IReadOnlyList<DraftedSection> Sections,
    IReadOnlyList<string> Passages)
{
    /// <summary>How many tasks a notice may have that a draft is made of, those among them whose text is lost.</summary>
    public const int MostTasks = 20_000;

    /// <summary>Whether its pieces do not stand in order: then words of it are lost, or tied to their task by what follows them alone.</summary>
    public bool IsShuffled => Sections.SelectMany(section => section.Slots).Any(slot =>
        slot.HasGapBefore || slot.HasGapAfter || slot.Quotes.Count > 1 || slot.Attestation is not (SlotAttestation.Whole or SlotAttestation.TextOnly));

    /// <summary>The clauses of its tasks, in order.</summary>
    public IEnumerable<string> Clauses => Sections.SelectMany(section => section.Slots).Select(slot => slot.Clause).OfType<string>();

    /// <summary>
    /// Where in its text the number stands with which it has more than <see cref="MostTasks"/>; then nothing of it was taken apart. Null
    /// where it does not.
    /// </summary>
    public int? ExcessAt { get; private init; }

    /// <summary>The words of the notice around its first number and behind its closing.</summary>
    internal NoticeFrame? Frame { get; private init; }

    /// <summary>Takes a notice apart.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="headingMarker">What stands before its first heading, such as <c>一、</c>; null to find out.</param>
    /// <param name="taskMarker">What stands before its first task, such as <c>（一）</c>; null to find out.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">One of the markers has no numeral for one.</exception>
    public static NoticeReading Of(string text, string? headingMarker = null, string? taskMarker = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        FlatNotice notice = new(text);
        (MarkerTable headings, MarkerTable tasks) = NoticeStyles.Of(notice, headingMarker, taskMarker);
        IReadOnlyList<NoticeToken> tokens = NoticeTokenizer.Cut(notice, headings, tasks, MostTasks + 1);
        bool isContinuous = ContinuousNumbers.Are(tokens);
        List<NoticeStatement> statements = NoticeStatement.Of(isContinuous ? ContinuousNumbers.InSections(tokens) : tokens);
        if (statements.Count > MostTasks + 1)
        {
            return TooLong(statements[MostTasks + 1]);
        }

        (int Section, int Other)[] places = StatementPlaces.Of(statements);
        if (FirstTooMany(statements, places) is { } tooMany)
        {
            return TooLong(tooMany);
        }

        SlotCollection slots = SlotCollection.Of(statements, places);
        Dictionary<int, string> titles = [];
        foreach (NoticeToken heading in tokens.Where(token => token.Kind == NoticeTokenKind.Heading && !titles.ContainsKey(token.Section)))
        {
            titles.Add(heading.Section, heading.Text);
        }

        int last = Math.Max(slots.LastSection, titles.Count == 0 ? 0 : titles.Keys.Max());
        return new NoticeReading(
            headings.First,
            tasks.First,
            isContinuous,
            [.. Enumerable.Range(1, last).Select(number => new DraftedSection(number, titles.TryGetValue(number, out string? title) ? title : null, slots.In(number)))],
            slots.Passages)
        {
            // Without a number there is no plan that words could be around.
            Frame = last == 0 ? null : new NoticeFrame(notice, tokens.FirstOrDefault(token => token.Kind is NoticeTokenKind.Heading or NoticeTokenKind.Marker).At, notice.Annex.End),
        };

        NoticeReading TooLong(NoticeStatement statement) =>
            new(headings.First, tasks.First, isContinuous, [], []) { ExcessAt = notice.ToOriginal(statement.At) };
    }

    // Numbers tell of tasks that are lost, too: 999. alone stands for as many.
    private static NoticeStatement? FirstTooMany(List<NoticeStatement> statements, (int Section, int Other)[] places)
    {
        Dictionary<int, int> last = [];
        long tasks = 0;
        for (int i = 1; i < statements.Count; i++)
        {
            int known = last.TryGetValue(places[i].Section, out int number) ? number : 0;
            tasks += Math.Max(0, statements[i].Number - known);
            last[places[i].Section] = Math.Max(known, statements[i].Number);
            if (tasks > MostTasks)
            {
                return statements[i];
            }
        }

        return null;
    }
}
