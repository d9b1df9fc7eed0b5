using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Drafting.InOrder.Frame;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Rules.Provenance.Notice;

namespace FujianPlan.Tool.Drafting;

/// <summary>What the head of a draft says.</summary>
/// <param name="Title">The plan's title; null where it was not found.</param>
/// <param name="Issuers">Who issued it, in order.</param>
/// <param name="Issued">When; null where that was not found.</param>
/// <param name="NoticeTitle">The title of the notice.</param>
/// <param name="Addressees">Its line of addressees.</param>
/// <param name="Dated">The words of its date.</param>
/// <param name="Passages">What else it says around the plan.</param>
/// <param name="Source">What is said of the source besides its file: keys, and their values as YAML has them.</param>
internal sealed partial record DraftFacts(
    string? Title,
    IReadOnlyList<string> Issuers,
    DateOnly? Issued,
    string? NoticeTitle,
    string? Addressees,
    string? Dated,
    IReadOnlyList<DraftPassage> Passages,
    IReadOnlyList<(string Key, string Value)> Source)
{
    private const string True = "true";
    private const string NoMarker = "none";
    private const int LongestTitle = 60;

    /// <summary>What stands for the facts that are missing, so that a plan is judged as it will be when they are written: lines of the mapping. Empty where none is missing.</summary>
    /// <param name="text">The notice, of which the beginning stands for a title.</param>
    public string Fillers(string text)
    {
        string begins = text.TrimStart();
        begins = begins[..Math.Min(LongestTitle, begins.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : begins.Length)].Trim();
        return (Title is null ? $"  title: {YamlText.Of(begins.Length > 0 ? begins : "?")}\n" : string.Empty)
            + (Issuers.Count == 0 ? "  editorialIssuer: '?'\n" : string.Empty)
            + (Issued is null ? "  editorialIssued: 1900-01-01\n" : string.Empty);
    }

    /// <summary>Whether it was guessed where the title ends.</summary>
    public bool IsTitleGuessed { get; init; }

    /// <summary>Whether the issuer is the body that the title begins with, and nothing says that it issues the notice.</summary>
    public bool IsIssuerGuessed { get; init; }

    /// <summary>Of a notice that stands in order.</summary>
    /// <param name="notice">The notice.</param>
    public static DraftFacts Of(OrderedNotice notice)
    {
        NoticeFrame frame = notice.Frame;
        EntryNumbers numbers = notice.Numbers;
        UnreadDuties unread = UnreadDuties.Of(notice.Clauses);
        HashSet<string> points = [.. frame.Points];
        return new DraftFacts(
            frame.PlanTitle,
            frame.Issuers,
            frame.Dated is { } dated ? NoticeDates.In(dated)?.Date : null,
            frame.Title,
            frame.Addressees,
            frame.Dated,
            [.. frame.Passages.Select(words => new DraftPassage(words, null, unread.In(words, isItem: points.Contains(words)))), .. notice.Remarks.Select(words => new DraftPassage(words, "remark", unread.In(words, isItem: false))), .. notice.Furniture.Select(words => new DraftPassage(words, "furniture", unread.In(words, isItem: false)))],
            [
                .. Marker("partMarker", numbers.PartMarker, NumberStyle.UsualHeading),
                .. Marker("headingMarker", numbers.HeadingMarker, NumberStyle.UsualHeading),
                .. Marker("taskMarker", numbers.TaskMarker, NumberStyle.UsualTask),
                .. Marker("measureMarker", numbers.MeasureMarker, NumberStyle.UsualMeasure),
                .. Key("continuous", numbers.IsContinuous ? True : null),
                .. Key("sectionsContinuous", numbers.AreSectionsContinuous ? True : null),
            ])
        {
            IsTitleGuessed = frame.IsTitleGuessed,
            IsIssuerGuessed = frame.IsIssuerGuessed,
        };
    }

    /// <summary>Of a notice that was captured in disorder.</summary>
    /// <param name="notice">The notice.</param>
    public static DraftFacts Of(NoticeReading notice)
    {
        string front = string.Concat(notice.Passages);
        Match issued = IssuedWords().Match(front);
        NoticeFrame? frame = notice.Frame;
        (DateOnly Date, string Written)? dated = frame?.Dated is { } written ? NoticeDates.In(written) : null;

        UnreadDuties unread = UnreadDuties.Of(notice.Clauses);

        // The title and the addressees have keys of their own; what reads like another of them stays among the passages.
        List<string> passages = [.. notice.Passages];
        string? title = Take("title"), addressees = Take("addressees");
        return new DraftFacts(
            issued.Success ? issued.Groups["quoted"].Success ? issued.Groups["quoted"].Value : issued.Groups["title"].Value : frame?.PlanTitle,
            frame is { Issuers.Count: > 0 } ? frame.Issuers : issued.Success ? [issued.Groups["issuer"].Value] : [],
            dated?.Date,
            title,
            addressees,
            dated?.Written,
            [.. passages.Select(words => new DraftPassage(words, null, unread.In(words, isItem: false)) { HasPieces = true })],
            [
                .. Marker("headingMarker", notice.HeadingMarker, NumberStyle.UsualHeading),
                .. Marker("taskMarker", notice.TaskMarker, NumberStyle.UsualTask),
                .. Key("continuous", notice.IsContinuous ? True : null),
                .. Key("order", notice.IsShuffled ? "shuffled" : null),
            ]);

        string? Take(string key)
        {
            string? words = passages.Find(passage => PassageKeyRule.KeyOf(passage) == key);
            if (words is not null)
            {
                passages.Remove(words);
            }

            return words;
        }
    }

    private static IEnumerable<(string Key, string Value)> Key(string key, string? value, string usual = "") => value is null || value == usual ? [] : [(key, value)];

    private static IEnumerable<(string Key, string Value)> Marker(string key, string? value, string usual) => Key(key, value is null or NoMarker ? value : YamlText.Of(value), usual);

    [GeneratedRegex("^(?<issuer>\\S{2,60}?)关于(?:印发|下发|转发)(?:《(?<quoted>[^》]{1,100})》|(?<title>\\S{1,100}?))的通知", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IssuedWords();
}

/// <summary>Words of a notice around its plan.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Kind">What they are; null where nothing needs to be said.</param>
/// <param name="Unread">The doubts about words for duties that became none.</param>
internal sealed record DraftPassage(string Text, string? Kind, IReadOnlyList<DraftDoubt> Unread)
{
    /// <summary>Whether pieces of tasks may be among the words, as in a notice in disorder.</summary>
    public bool HasPieces { get; init; }

    /// <summary>What an editor has to decide.</summary>
    public IEnumerable<DraftDoubt> Doubts => HasPieces ? Unread.Concat(BrokenBrackets.In([Text], Unread)) : Unread;
}
