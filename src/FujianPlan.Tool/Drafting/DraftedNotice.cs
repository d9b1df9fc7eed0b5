using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Texts;

namespace FujianPlan.Tool.Drafting;

/// <summary>A notice of which a draft is made: by the outline of its numbers, or where those do not stand in order, out of its pieces.</summary>
internal sealed class DraftedNotice
{
    /// <summary>What is told of a notice whose numbers do not stand in order.</summary>
    public static readonly FindingText NotInOrder = new(
        "The numbers of the notice are not in order: its pieces were put together according to the words that follow each of them.",
        "通知的序号次序混乱：已据各段前后文字拼接。");

    private readonly TakenText _taken;
    private readonly string _text;
    private readonly string? _heading;
    private readonly string? _task;
    private readonly OrderedNotice? _ordered;
    private readonly NoticeReading? _pieces;

    /// <summary>Reads a notice.</summary>
    /// <param name="taken">Its text, as it was taken from its file.</param>
    /// <param name="heading">What its headings are numbered like; null to find out.</param>
    /// <param name="task">What its tasks are numbered like; null to find out.</param>
    public DraftedNotice(TakenText taken, string? heading, string? task)
    {
        string text = taken.Text;
        (_taken, _text, _heading, _task) = (taken, text, heading, task);
        _ordered = OrderedNotice.Of(text, heading, task);
        _pieces = _ordered is null ? NoticeReading.Of(text, heading, task) : null;
    }

    /// <summary>Whether its numbers stand in order.</summary>
    public bool IsInOrder => _ordered is not null;

    /// <summary>Why no draft is made of it; null where one is.</summary>
    /// <param name="file">Its file.</param>
    public FindingText? FaultIn(string file) =>
        NoticeFaults.Table(file, _text, HasClauses) ?? (_pieces is { } pieces ? NoticeFaults.In(pieces, file, _text, _heading, _task) : null);

    /// <summary>Makes the draft.</summary>
    /// <param name="source">What it is called.</param>
    /// <param name="path">The whole path of its text.</param>
    /// <param name="like">A plan that has agencies of it; null for none.</param>
    /// <param name="judged">Reads a draft as a plan, beside the text of the notice.</param>
    /// <param name="plan">The path that the draft has as a plan.</param>
    /// <param name="culture">The editor's language.</param>
    public DraftYaml Draft(SourceName source, string path, LikePlan? like, Func<string, PlanReading> judged, string plan, CultureInfo culture)
    {
        DoubtPlaces places = new(path, _text);
        DraftYaml draft = _ordered is { } ordered
            ? DraftYaml.Of(ordered, source, places, _taken.Guesses, like, culture)
            : DraftYaml.Of(_pieces!, source, places, _taken.Guesses, like, culture);
        draft.Judge(judged, plan);
        return draft;
    }

    private bool HasClauses => _ordered?.All.Any(entry => entry.Clause is not null) ?? _pieces!.Sections.Any(section => section.Slots.Any(slot => slot.Clause is not null));
}
