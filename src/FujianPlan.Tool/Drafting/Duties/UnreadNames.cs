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
    private readonly SharedEndings _sharedEndings = new(agencies);

    /// <summary>Doubts about a clause, with such readings.</summary>
    /// <param name="doubts">The doubts.</param>
    /// <param name="clause">The clause; null for none.</param>
    /// <returns>They. Those that have such readings are one: each choice says all duties of the clause, and a second would undo the first.</returns>
    public IEnumerable<DraftedDoubt> Read(IEnumerable<DraftedDoubt> doubts, Clause? clause)
    {
        DraftedDoubt[] all = [.. clause is null ? doubts : _sharedEndings.Read(doubts, clause).Select(doubt => doubt.Doubt.Words is [var words] && RolesInBrackets.Reading(words, clause, agencies, editorial) is { } labelled ? doubt with { More = [.. doubt.More, labelled] } : doubt)];
        string[] unread = [.. (clause?.Segments ?? []).Where(segment => segment.Kind == ClauseSegmentKind.Unparsed && !(segment.Span.End < clause!.Text.Length && clause.Text[segment.Span.End] == '由')).Select(segment => clause!.TextOf(segment))];
        DraftedDoubt[] named = [.. all.Where(doubt => doubt.Doubt.Words is [var words] && Array.IndexOf(unread, words) >= 0 && (Stated(words) is not null || Bare(words) is not null))];
        if (named.Length == 0)
        {
            return all;
        }

        WrittenReading[] readings = [.. Readings([.. named.Select(doubt => doubt.Doubt.Words[0])], clause!)];
        DraftedDoubt one = new(
            named.Length == 1 ? named[0].Doubt : UnreadWords.Doubt([.. named.Select(doubt => doubt.Doubt.Words[0])]) with { Readings = [] },
            [named[0].More[0], .. readings, .. named.SelectMany(doubt => doubt.More.Skip(1))]);
        return all.Select(doubt => ReferenceEquals(doubt, named[0]) ? one : doubt).Where(doubt => Array.IndexOf(named, doubt) < 0);
    }

    private IEnumerable<WrittenReading> Readings(string[] words, Clause clause)
    {
        // A label says which, or what stands behind the name. Where no word does, each role is possible, that of the label over all first; two do not lead.
        DutyRole?[] told = [.. words.Select(one => Labelled(one, clause) ?? RoleBehind(one, clause))];
        string[] untold = [.. words.Where((_, i) => told[i] is null)];
        IEnumerable<DutyRole> possible = untold.Length == 0 || Array.TrueForAll(words, one => Stated(one) is not null) ? [DutyRole.Responsible]
            : clause.Groups.Any(group => group.Role == DutyRole.Lead) ? [DutyRole.Responsible, DutyRole.Supporting] : [DutyRole.Responsible, DutyRole.Supporting, DutyRole.Lead];
        DutyRole?[] labels = possible.Count() == 1 ? [] : [.. untold.Select(one => LabelOver(one, clause))];

        // 成员单位：市甲局；市乙局: where one of them has a label of its own, that over all is none of theirs.
        IEnumerable<DutyRole> over = Array.TrueForAll(labels, label => label is not null) ? labels.OfType<DutyRole>() : [];
        return over.Concat(possible).Distinct().Select(role => editorial.Of([.. words.SelectMany((one, i) => Stated(one) ?? [DutiesOfHead.Duty(Bare(one)!, told[i] ?? role, one, agencies)])], clause)).OfType<WrittenReading>();
    }

    // 配合单位：市甲局视情参与: what the label over the words says of a body.
    private DutyRole? Labelled(string words, Clause clause) =>
        Before(words, clause).LastOrDefault(segment => segment.Kind != ClauseSegmentKind.Separator) is { Kind: ClauseSegmentKind.Label, Span.Length: > 0 } label ? RoleOf(label, words, clause) : null;

    // 牵头单位：市甲局；市乙局: the label may hold for what stands behind the sign, too.
    private DutyRole? LabelOver(string words, Clause clause) =>
        Before(words, clause).LastOrDefault(segment => segment.Kind == ClauseSegmentKind.Label) is { Span.Length: > 0 } label ? RoleOf(label, words, clause) : null;

    // 必要时请市甲局参与.
    private DutyRole? RoleBehind(string words, Clause clause) =>
        clause.Segments.Skip(Before(words, clause).Count() + 1).FirstOrDefault() is { Kind: ClauseSegmentKind.Role } role && Bare(words) is { } bare
            && ClauseParser.Parse(bare.Agencies[0].Name + clause.TextOf(role)) is { IsFullyParsed: true, Groups: [var group] } ? group.Role : null;

    private DutyRole? RoleOf(ClauseSegment label, string words, Clause clause) =>
        !OtherLabel().IsMatch(words) && Bare(words) is { } bare && ClauseParser.Parse(clause.TextOf(label) + bare.Agencies[0].Name) is { IsFullyParsed: true, Groups: [var group] } ? group.Role : null;

    private static IEnumerable<ClauseSegment> Before(string words, Clause clause) =>
        clause.Segments.Any(segment => IsOf(segment, words, clause)) ? clause.Segments.TakeWhile(segment => !IsOf(segment, words, clause)) : [];

    private static bool IsOf(ClauseSegment segment, string words, Clause clause) => segment.Kind == ClauseSegmentKind.Unparsed && clause.TextOf(segment) == words;

    private List<EditorialDuty>? Stated(string words) => Bare(words) is null ? DutiesOfHead.In(words, agencies, _bodies) : null;

    // 验收单位：市甲局: what the label says is no role. 市甲局视情 before 参与: nor is on what terms it does that.
    private ClauseGroup? Bare(string words)
    {
        string names = NameDoubts.WithoutConditions(OtherLabel().Replace(words, string.Empty));
        return DutiesOfHead.Named(Terms().Replace(names, string.Empty)) ?? DutiesOfHead.Named(NameDoubts.WithoutShares(names)) ?? (DutiesOfHead.Doing(names, _bodies) is { } doing && DutiesOfHead.StatesNoRole(doing.What) ? doing.Who : null);
    }

    [GeneratedRegex("(视(情况?|需要)|酌情|适时|择机|按需|根据(需要|情况|实际)|主动)$|按照?[^，。；、（）]{1,8}((做好|抓好|推进|落实|开展)[^，。；、（）]{0,8})?$|[（(](视情况?|酌情|适时|按需|根据需要)[^（）()，。；、]{0,4}[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Terms();

    [GeneratedRegex("^[^：:，。；、]{1,6}(单位|部门|机构|主体|处室|科室)[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherLabel();
}
