using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Drafting.Duties;
using FujianPlan.Tool.Texts;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the parts and sections of a draft of a notice that stands in order, with their tasks, measures and duties.</summary>
/// <param name="notice">The notice.</param>
/// <param name="agencies">The agencies that its clauses name.</param>
/// <param name="remarks">Its remarks that reach beyond their clauses.</param>
/// <param name="lines">Where to.</param>
/// <param name="account">Where clauses are counted.</param>
/// <param name="places">Where words stand in the notice.</param>
/// <param name="issued">When the notice was issued; null where that is not known.</param>
/// <param name="guesses">What of its text was guessed when that was taken from its file.</param>
internal sealed class DraftOutline(OrderedNotice notice, DraftedAgencies agencies, DraftedRemarks remarks, DraftLines lines, ClauseAccount account, DoubtPlaces places, DateOnly? issued, IReadOnlyList<TextGuess> guesses)
{
    /// <summary>The title of a section whose notice has a number and no heading, until somebody finds one.</summary>
    public static readonly FindingText NoHeading = new("(without a heading)", "（无标题）");

    private readonly DraftDuties _duties = new(agencies, lines);
    private readonly EditorialDuties _editorial = new(agencies, new DraftDuties(agencies, lines), lines);
    private readonly UnreadNames _unreadNames = new(agencies, new EditorialDuties(agencies, new DraftDuties(agencies, lines), lines));
    private readonly ReferredDuties _referred = new(notice, agencies, new EditorialDuties(agencies, new DraftDuties(agencies, lines), lines));
    private readonly RunTogetherNames _names = new(agencies, places);
    private readonly UnreadDuties _unread = UnreadDuties.Of(notice.Clauses);
    private readonly NobodyInCharge _charge = new(agencies, new DraftDuties(agencies, lines), lines);
    private readonly OutlineEntry[] _entries = [.. notice.All];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    // Whether anything of the section that is being written has a clause.
    private bool _isSectionClaused;

    /// <summary>Writes them.</summary>
    public void Write()
    {
        lines.Line();
        lines.Line("sections:");
        foreach (OutlineEntry entry in notice.Entries)
        {
            WriteEntry(entry, "  ", "Section");
            lines.Line();
        }
    }

    private void WriteEntry(OutlineEntry entry, string indent, string id, Clause? over = null)
    {
        _isSectionClaused = entry.Level == OutlineLevel.Section ? entry.All.Any(one => one.Clause is not null) : _isSectionClaused;
        Clause? clause = entry.Clause is { } words ? remarks.Read(entry.Code, ClauseParser.Parse(words)) : null;
        string? deadline = DeadlineOf(entry, clause);
        string own = id + (entry.Level == OutlineLevel.Part ? string.Empty : DraftLines.Number(entry.Number)), key = indent + "  ";
        WriteDoubts(entry, own, clause, over, deadline, indent);
        string dash = indent + "- ";
        if (entry.Level != OutlineLevel.Part)
        {
            Key("number", DraftLines.Number(entry.Number));
            Key("id", own);
        }

        if (entry.Level is OutlineLevel.Part or OutlineLevel.Section)
        {
            Key(entry.Title is null ? "editorialTitle" : "title", YamlText.Of(entry.Title ?? lines.Told(NoHeading.English, NoHeading.Chinese)));
        }

        if (entry.StatesMarker)
        {
            Key("marker", entry.Marker is { } marker ? YamlText.Of(marker) : "none");
        }

        if (entry.Level >= OutlineLevel.Task && clause is null)
        {
            Key("attestation", "textOnly");
            if (IsWithoutDuties(entry, over))
            {
                account.AddWithoutDuties(entry.Code);
            }
        }

        if (entry.Text.Length > 0)
        {
            lines.Line($"{key}text:");
            foreach (string line in YamlText.ItemOf(notice.InParagraphs(entry, entry.Text)))
            {
                lines.Line($"{key}  {line}");
            }
        }

        if (clause is not null)
        {
            Key("clause", YamlText.Of(clause.Text));
            _duties.Write(clause, key);
        }

        if (deadline is not null)
        {
            Key("deadline", YamlText.Of(deadline));
        }

        WriteBelow(entry, key, own, clause ?? over);

        void Key(string name, string value)
        {
            lines.Line($"{dash}{name}: {value}");
            dash = key;
        }
    }

    // Those of the lines from its beginning to that of the next; before the first, those of what stands before it, too.
    private IEnumerable<TextGuess> GuessesOf(OutlineEntry entry)
    {
        if (guesses.Count == 0)
        {
            return [];
        }

        int at = Array.FindIndex(_entries, other => ReferenceEquals(other, entry));
        int begin = at == 0 ? 0 : notice.PlaceOf(entry), end = at + 1 < _entries.Length ? notice.PlaceOf(_entries[at + 1]) : int.MaxValue;
        return guesses.Where(guess => guess.At >= begin && guess.At < end);
    }

    private void WriteDoubts(OutlineEntry entry, string id, Clause? clause, Clause? over, string? deadline, string indent)
    {
        DraftedDoubt[] ofClause = [.. _unreadNames.Read(_duties.DoubtsOf(clause, _told), clause), .. DraftDuties.RepeatedIn(clause), .. _charge.In(clause, over), .. remarks.LeadDoubts(entry.Code, clause, _editorial)];
        DraftDoubt[] unread = [.. UnreadOf(entry, over).Where(doubt => deadline is null || !DeadlineDoubts.IsOfLabel(doubt))];
        account.Add(clause, entry.IsClauseGuessed || ofClause.Length > 0, unread.Length);
        DraftedDoubt[] all =
        [
            .. entry.Doubts.Where(doubt => !IsToldOf(doubt, unread) && !IsOfRequirements(doubt, entry)).Select(doubt => doubt.HasNamesRunTogether && clause is not null && _names.Reading(clause, notice.PlaceOf(entry)) is { } apart ? new DraftedDoubt(doubt, [apart]) : OfMeasure(doubt, entry, id)),
            .. MissingTitle(entry),
            .. ofClause.Select(doubt => _referred.Reading(doubt.Doubt, entry, clause) is { } taken ? doubt with { More = [.. doubt.More, taken] } : doubt),
            .. unread.Select(doubt => new DraftedDoubt(doubt, [.. deadline is null ? WithDeadline([.. EditorialOf(doubt, entry, clause)], [.. DeadlineDoubts.Readings(doubt.Words, entry.Text)]) : EditorialOf(doubt, entry, clause)])),
            .. BrokenBrackets.In([entry.Text], unread),
            .. deadline is null ? DeadlineDoubts.In(entry.Title ?? string.Empty, issued).Concat(DeadlineDoubts.OfTitle(entry.Title ?? string.Empty)).Concat(DeadlineDoubts.In(entry.Text, issued)) : [],
        ];
        foreach (TextGuess guess in GuessesOf(entry))
        {
            lines.Doubt(indent, guess.Doubt, guess.At, [.. WrittenReading.Of(guess.Doubt, _duties, isTask: entry.Level >= OutlineLevel.Task)]);
        }

        foreach (DraftedDoubt doubt in all)
        {
            lines.Doubt(indent, doubt.Doubt, notice.PlaceOf(entry), [.. WrittenReading.Of(InParagraphs(doubt.Doubt, entry), _duties, isTask: entry.Level >= OutlineLevel.Task), .. doubt.More]);
        }
    }

    // Words behind the clause of a task are a measure of the draft: a date in them is that measure's, and they may be none. The closing of a notice may
    // speak to all, and stand behind the last task.
    private DraftedDoubt OfMeasure(DraftDoubt doubt, OutlineEntry task, string id)
    {
        if (task.Entries.FirstOrDefault(one => one is { Marker: null, Clause: null, Level: OutlineLevel.Measure } && doubt.Words is [var words] && words == one.Text) is not { } measure)
        {
            return doubt.MayBePassage && doubt.Words is [var behind] && task.Text.EndsWith(behind, StringComparison.Ordinal) && task.Text.Length > behind.Length && WithoutParagraph(task, behind) is { } without ? new DraftedDoubt(doubt, [without]) : doubt;
        }

        string item = $"{DoubtForm.Item} {id}Measure{DraftLines.Number(measure.Number)}";
        IEnumerable<WrittenReading> deadlines = WrittenReading.Of(doubt with { Readings = [.. doubt.Readings.Where(IsOfDeadline)] }).Select(reading => reading with { Lines = [item, .. reading.Lines] });
        WrittenReading[] passage = doubt.MayBePassage
            ? [new WrittenReading(
                new FindingText("They belong to no task: they are a passage of the notice.", "不属于任何任务，是通知的其他文字（passages）。"),
                [item, DoubtForm.Remove, .. notice.InParagraphs(measure, measure.Text).Split('\n').Select(words => $"{DoubtForm.Passage} {YamlText.Of(words)}")])]
            : [];
        return new DraftedDoubt(doubt with { Readings = [.. doubt.Readings.Where(reading => !IsOfDeadline(reading))] }, [.. deadlines, .. passage]);
    }

    // 工作要求: where no task of a section has a clause, what is said to all is a task's own.
    private bool IsOfRequirements(DraftDoubt doubt, OutlineEntry task) => doubt.MayBePassage && task.Entries.Count == 0 && !ReferenceEquals(task, _entries[^1]) && !_isSectionClaused;

    // Null where nothing would be left of the task.
    private WrittenReading? WithoutParagraph(OutlineEntry task, string behind) => behind.Length >= task.Text.Length ? null : new WrittenReading(
        new FindingText("It belongs to no task: it is a passage of the notice.", "不属于任何任务，是通知的其他文字（passages）。"),
        [
            $"{DoubtForm.Set} text:", .. YamlText.ItemOf(notice.InParagraphs(task, task.Text[..^behind.Length])).Select(line => $"{DoubtForm.Set}   {line}"),
            .. notice.InParagraphs(task, behind).Split('\n').Select(words => $"{DoubtForm.Passage} {YamlText.Of(words)}"),
        ]);

    private static bool IsOfDeadline(DoubtReading reading) => reading.Changes is [{ Key: "deadline" }];

    // The date of words that are told of offers the deadline there.
    private static bool IsToldOf(DraftDoubt doubt, DraftDoubt[] unread) => doubt.Readings.Any(reading => reading.Changes.Any(change => change.Key == "deadline"))
        && unread.Any(other => other.Words.Any(words => doubt.Words.All(date => words.Contains(date, StringComparison.Ordinal))));

    // 由市甲局牵头，于11月底前开展检查: the words give duties, and say by when. Each alone would lose the other.
    private static IEnumerable<WrittenReading> WithDeadline(WrittenReading[] duties, WrittenReading[] deadlines) => deadlines.Length == 1
        ? [.. duties.Select(one => new WrittenReading(new FindingText($"{one.Text.English} {deadlines[0].Text.English}", one.Text.Chinese + deadlines[0].Text.Chinese), [.. one.Lines, .. deadlines[0].Lines])), .. duties, .. deadlines]
        : [.. duties, .. deadlines];

    private DraftDoubt InParagraphs(DraftDoubt doubt, OutlineEntry entry) => doubt with
    {
        Readings = [.. doubt.Readings.Select(reading => reading with
        {
            Changes = [.. reading.Changes.Select(change => change is { Kind: DoubtValue.Quotation, Value: { } words } ? change with { Value = notice.InParagraphs(entry, words) } : change)],
        })],
    };

    private IEnumerable<DraftDoubt> UnreadOf(OutlineEntry entry, Clause? over) => HeldHeadings.In(entry) is { } held ? _unread.In(null, [entry.Text]).Prepend(held) : _unread.In(entry.Title, entry.Text, notice.InParagraphs(entry, entry.Text), IsWithoutDuties(entry, over));

    private static bool IsWithoutDuties(OutlineEntry entry, Clause? over) => (entry.Level == OutlineLevel.Task || (entry.Level == OutlineLevel.Section && entry.Entries.Count == 0)) && over is null && entry.All.All(one => one.Clause is null);

    private IEnumerable<WrittenReading> EditorialOf(DraftDoubt doubt, OutlineEntry entry, Clause? clause) =>
        (_referred.Reading(doubt, entry, clause) ?? _editorial.Reading(doubt, entry.Text, clause)) is { } editorial ? [editorial] : [];

    // 一、牵头单位：市甲局: the number has a clause behind it, and no heading.
    private static IEnumerable<DraftedDoubt> MissingTitle(OutlineEntry entry)
    {
        bool isTold = entry.Doubts.SelectMany(doubt => doubt.Readings).SelectMany(reading => reading.Changes).Any(change => change.Key == "editorialTitle");
        if (entry.Title is null && entry.Level is OutlineLevel.Part or OutlineLevel.Section && !isTold)
        {
            yield return new DraftDoubt(new FindingText("This number has no heading after it: the title was made up for the draft.", "此序号之后没有标题：所写标题由草稿拟定。"))
            {
                Words = entry.Marker is { } marker ? [marker] : [],
                Readings =
                [
                    DoubtReading.AsDrafted("It has no heading.", "本无标题。"),
                    new DoubtReading(new FindingText("Write a title of your own.", "自拟标题。"), [new DoubtChange("editorialTitle", null, DoubtValue.Asked)]),
                ],
            };
        }
    }

    private void WriteBelow(OutlineEntry entry, string key, string id, Clause? clause)
    {
        if (entry.Entries.Count == 0)
        {
            return;
        }

        (string list, string below) = entry.Level switch
        {
            OutlineLevel.Part => ("sections", id),
            OutlineLevel.Section => ("tasks", id + "Task"),
            _ => ("measures", id + "Measure"),
        };
        lines.Line($"{key}{list}:");
        foreach (OutlineEntry one in entry.Entries)
        {
            WriteEntry(one, key + "  ", below, clause);
        }
    }

    private static string? DeadlineOf(OutlineEntry entry, Clause? clause) => clause is { Deadlines.Count: > 0 } ? DraftDuties.DeadlineOf(clause) : entry.DeadlineOfText;
}
