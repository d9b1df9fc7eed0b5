using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Provenance;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Texts;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes a draft: what the notice says, what is proposed, and what an editor has to decide, each where it stands.</summary>
internal sealed class DraftYaml
{
    private const int MostShown = 20;
    private const int LongestShown = 400;
    private const string Head = "\nplan:\n";
    private const string Sections = "\nsections:\n";

    private readonly DraftLines _lines;
    private readonly DoubtPlaces _places;
    private readonly DraftedAgencies _agencies;
    private readonly DraftedRemarks _remarks;

    private DraftYaml(IEnumerable<StatedClause> clauses, DraftFacts facts, DoubtPlaces places, LikePlan? like, CultureInfo culture)
    {
        (_places, Facts) = (places, facts);
        StatedClause[] all = [.. clauses];
        _lines = new DraftLines(culture, places);
        _agencies = new DraftedAgencies([.. all.Select(one => ClauseParser.Parse(one.Clause))], facts.Issuers, places, like);
        _remarks = new DraftedRemarks(all.Where(one => one.Code.Length > 0), facts.Passages.Select(passage => passage.Text));
    }

    /// <summary>What the head says: the title, the issuers and the date, each as far as it was found.</summary>
    public DraftFacts Facts { get; }

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

    /// <summary>The draft as a plan. Doubts are comments, so it is the same before and after they are marked.</summary>
    public PlanReading Reading { get; private set; } = null!;

    /// <summary>How many more findings <c>check</c> has once the facts that the draft lacks are written.</summary>
    public int MoreFindings { get; private set; }

    // The draft as it is with something for the facts that it lacks; null where it lacks none.
    private string? Filled => Facts.Fillers(_places.Text) is { Length: > 0 } fillers ? Text.Insert(Text.IndexOf(Head, StringComparison.Ordinal) + Head.Length, fillers) : null;

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
            culture);
        draft.Account.Add(null, isInDoubt: false, facts.Passages.Sum(passage => passage.Unread.Count));
        draft.WriteHead(facts, source);
        new DraftTasks(notice, draft._agencies, draft._remarks, draft._lines, draft.Account, places, guesses).Write();
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
        DraftYaml draft = new(notice.All.Where(entry => entry.Clause is not null).Select(entry => new StatedClause(entry.Code, entry.Clause!, notice.PlaceOf(entry))), facts, places, like, culture);
        draft.Account.Add(null, isInDoubt: false, facts.Passages.Sum(passage => passage.Unread.Count));
        draft.WriteHead(facts, source);
        new DraftOutline(notice, draft._agencies, draft._remarks, draft._lines, draft.Account, places, facts.Issued, guesses).Write();
        return draft;
    }

    /// <summary>Marks what <c>check</c> finds in the draft and no doubt is about.</summary>
    /// <param name="judge">Reads a draft as a plan, beside the text of the notice.</param>
    /// <param name="plan">The path that it has as a plan: what is found in other files, such as the record beside it, has no line in it.</param>
    public void Judge(Func<string, PlanReading> judge, string plan)
    {
        Reading = judge(Text);
        PlanReading judged = Filled is { } filled ? judge(filled) : Reading;
        MoreFindings = Filled is null ? 0 : judged.Findings.Count;
        int head = Text[..(Text.IndexOf(Head, StringComparison.Ordinal) + Head.Length)].AsSpan().Count('\n');
        UnmarkedFindings.Mark(judged.Findings.Where(finding => finding.Place.Path == plan), _lines, _places, (head, Facts.Fillers(_places.Text).AsSpan().Count('\n')));
        MarkUnplaced(judged);
    }

    // The words of the notice that nothing of the draft accounts for, before its first section.
    private void MarkUnplaced(PlanReading judged)
    {
        string[] words = [.. judged.Findings.Where(finding => finding.Rule.Id == CoverageRule.Rule.Id).OrderBy(finding => finding.Place.Start)
            .Select(finding => _places.Text[finding.Place.Start..finding.Place.End].ReplaceLineEndings(string.Empty).Trim()).Where(one => one.Any(char.IsLetterOrDigit)).Distinct()];
        if (words.Length == 0)
        {
            return;
        }

        string[] first = [.. words.Take(MostShown)];
        string more = words.Length > first.Length ? $", and {words.Length - first.Length} more" : string.Empty, chinese = words.Length > first.Length ? $"，另有 {words.Length - first.Length} 处" : string.Empty;
        DraftDoubt doubt = new(new FindingText(
            $"These words of the notice are missing from the draft: {string.Join(", ", first.Select(one => $"“{Whole(one)}”"))}{more}. Write them where they belong.",
            $"通知的以下文字未写入草稿：{string.Join(string.Empty, first.Select(one => $"“{Whole(one)}”"))}{chinese}。请写入所属之处。"))
        {
            Words = first,
        };
        _lines.InsertBehind(Sections, () => _lines.Doubt("  ", doubt, judged.Findings.Where(finding => finding.Rule.Id == CoverageRule.Rule.Id).Min(finding => finding.Place.Start)));
    }

    // A part of them would hide whom the rest names.
    private static string Whole(string words) => words.Length <= LongestShown ? words : words[..(char.IsHighSurrogate(words[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";

    private void WriteHead(DraftFacts facts, SourceName source)
    {
        new DraftHead(facts, _lines, _places).Write(source);
        new AgencyLines(_lines, _places).Write(_agencies);
        new RemarkLines(_lines, _agencies).Write(_remarks);
    }
}
