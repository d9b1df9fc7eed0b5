using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Texts;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes a draft: what the notice says, what is proposed, and what an editor has to decide, each where it stands.</summary>
internal sealed class DraftYaml
{
    private readonly DraftLines _lines;
    private readonly DoubtPlaces _places;
    private readonly DraftedAgencies _agencies;
    private readonly DraftedRemarks _remarks;

    private DraftYaml(IEnumerable<StatedClause> clauses, DraftFacts facts, DoubtPlaces places, LikePlan? like, CultureInfo culture)
    {
        _places = places;
        StatedClause[] all = [.. clauses];
        _lines = new DraftLines(culture, places);
        _agencies = new DraftedAgencies([.. all.Select(one => ClauseParser.Parse(one.Clause))], facts.Issuers, places.StandsAlone, like);
        _remarks = new DraftedRemarks(all.Where(one => one.Code.Length > 0));
    }

    /// <summary>What the plan is called; null where that was not found.</summary>
    public string? Title { get; private init; }

    /// <summary>How many doubts were marked.</summary>
    public int Doubts => _lines.Doubts;

    /// <summary>The doubts, as findings at their places in the notice.</summary>
    public IEnumerable<PlanFinding> Findings => _places.Findings(_lines.All);

    /// <summary>The draft.</summary>
    public string Text => _lines.Text;

    /// <summary>How many of the clauses were read.</summary>
    public ClauseAccount Account { get; } = new();

    /// <summary>The agencies that the clauses name.</summary>
    public DraftedAgencies Agencies => _agencies;

    /// <summary>The draft as it is with something for the facts that it lacks; null where it lacks none.</summary>
    public string? Filled { get; private set; }

    /// <summary>Writes the draft of a notice that was captured in disorder.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="source">What it is called.</param>
    /// <param name="places">Where its words stand.</param>
    /// <param name="guesses">What of its text was guessed when that was taken from its file.</param>
    /// <param name="like">A plan that has agencies of it; null for none.</param>
    /// <param name="culture">The editor's language.</param>
    public static DraftYaml Of(NoticeReading notice, SourceName source, DoubtPlaces places, IReadOnlyList<TextGuess> guesses, LikePlan? like, CultureInfo culture)
    {
        DraftFacts facts = DraftFacts.Of(notice);
        DraftYaml draft = new(
            notice.Sections.SelectMany(section => section.Slots.Where(slot => slot.Clause is not null)
                .Select(slot => new StatedClause($"{DraftLines.Number(section.Number)}.{DraftLines.Number(slot.Number)}", slot.Clause!, places.PlaceOf(slot.Clause!)))),
            facts,
            places,
            like,
            culture) { Title = facts.Title };
        draft.Account.Add(null, isInDoubt: false, facts.Passages.Sum(passage => passage.Unread.Count));
        draft.WriteHead(facts, source);
        new DraftTasks(notice, draft._agencies, draft._remarks, draft._lines, draft.Account, places, guesses).Write();
        draft.Fill(facts);
        return draft;
    }

    /// <summary>Writes the draft of a notice that stands in order.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="source">What it is called.</param>
    /// <param name="places">Where its words stand.</param>
    /// <param name="guesses">What of its text was guessed when that was taken from its file.</param>
    /// <param name="like">A plan that has agencies of it; null for none.</param>
    /// <param name="culture">The editor's language.</param>
    public static DraftYaml Of(OrderedNotice notice, SourceName source, DoubtPlaces places, IReadOnlyList<TextGuess> guesses, LikePlan? like, CultureInfo culture)
    {
        DraftFacts facts = DraftFacts.Of(notice);
        DraftYaml draft = new(notice.All.Where(entry => entry.Clause is not null).Select(entry => new StatedClause(entry.Code, entry.Clause!, notice.PlaceOf(entry))), facts, places, like, culture) { Title = facts.Title };
        draft.Account.Add(null, isInDoubt: false, facts.Passages.Sum(passage => passage.Unread.Count));
        draft.WriteHead(facts, source);
        new DraftOutline(notice, draft._agencies, draft._remarks, draft._lines, draft.Account, places, facts.Issued, guesses).Write();
        draft.Fill(facts);
        return draft;
    }

    private void Fill(DraftFacts facts)
    {
        const string Head = "\nplan:\n";
        int at = Text.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        Filled = facts.Fillers.Length > 0 ? Text.Insert(at, facts.Fillers) : null;
    }

    private void WriteHead(DraftFacts facts, SourceName source)
    {
        new DraftHead(facts, _lines, _places).Write(source);
        new AgencyLines(_lines, _places).Write(_agencies);
        new RemarkLines(_lines, _agencies).Write(_remarks);
    }
}
