using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Readings in which words of a clause that were not understood give duties: 各区政府, 市甲局配合做好统计, 验收单位：市甲局.</summary>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="editorial">What writes duties that no clause states.</param>
internal sealed partial class UnreadNames(DraftedAgencies agencies, EditorialDuties editorial)
{
    private readonly NamedBodies _bodies = new(agencies.All.Select(agency => agency.Name));

    /// <summary>Doubts about a clause, with such readings.</summary>
    /// <param name="doubts">The doubts.</param>
    /// <param name="clause">The clause; null for none.</param>
    /// <returns>They. Those that have such readings are one: each choice says all duties of the clause, and a second would undo the first.</returns>
    public IEnumerable<DraftedDoubt> Read(IEnumerable<DraftedDoubt> doubts, Clause? clause)
    {
        DraftedDoubt[] all = [.. doubts];
        string[] unread = [.. (clause?.Segments ?? []).Where(segment => segment.Kind == ClauseSegmentKind.Unparsed && !(segment.Span.End < clause!.Text.Length && clause.Text[segment.Span.End] == '由')).Select(segment => clause!.TextOf(segment))];
        DraftedDoubt[] named = [.. all.Where(doubt => doubt.Doubt.Words is [var words] && Array.IndexOf(unread, words) >= 0 && (Stated(words) is not null || Bare(words) is not null))];
        if (named.Length == 0)
        {
            return all;
        }

        WrittenReading[] readings = [.. Readings([.. named.Select(doubt => doubt.Doubt.Words[0])], clause!)];
        DraftedDoubt one = new(named.Length == 1 ? named[0].Doubt : UnreadWords.Doubt([.. named.Select(doubt => doubt.Doubt.Words[0])]), [.. readings, .. named.SelectMany(doubt => doubt.More)]);
        return all.Select(doubt => ReferenceEquals(doubt, named[0]) ? one : doubt).Where(doubt => Array.IndexOf(named, doubt) < 0);
    }

    private IEnumerable<WrittenReading> Readings(string[] words, Clause clause)
    {
        // Where no word says what they do, each role is possible; two do not lead.
        DutyRole[] roles = Array.TrueForAll(words, one => Stated(one) is not null) ? [DutyRole.Responsible]
            : clause.Groups.Any(group => group.Role == DutyRole.Lead) ? [DutyRole.Responsible, DutyRole.Supporting] : [DutyRole.Responsible, DutyRole.Supporting, DutyRole.Lead];
        return roles.Select(role => editorial.Of([.. words.SelectMany(one => Stated(one) ?? [DutiesOfHead.Duty(Bare(one)!, role, one, agencies)])], clause)).OfType<WrittenReading>();
    }

    private List<EditorialDuty>? Stated(string words) => Bare(words) is null ? DutiesOfHead.In(words, agencies, _bodies) : null;

    // 验收单位：市甲局: what the label says is no role.
    private static ClauseGroup? Bare(string words) => DutiesOfHead.Named(OtherLabel().Replace(words, string.Empty));

    [GeneratedRegex("^[^：:，。；、]{1,6}(单位|部门|机构|主体|处室|科室)[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherLabel();
}
