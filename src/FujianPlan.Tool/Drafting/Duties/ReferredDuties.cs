using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Duties of another task that words of a task take over: 同上, 同第2项. They are a reading of the doubt about these words.</summary>
/// <param name="notice">The notice.</param>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="editorial">What writes duties that no clause states.</param>
internal sealed class ReferredDuties(OrderedNotice notice, DraftedAgencies agencies, EditorialDuties editorial)
{
    // 同上 below 同上 below 同上: as far up as that goes.
    private const int MostSteps = 1000;

    // A label that says no role: it speaks of all whom the other clause names.
    private static readonly string[] Whole = ["", "责任", "责任单位", "责任部门", "责任分工", "分工", "单位", "部门"];

    private readonly OutlineEntry[] _entries = [.. notice.All.Where(entry => entry.Level >= OutlineLevel.Task)];

    /// <summary>The reading of a doubt that takes over what another task has.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="entry">What it is about.</param>
    /// <param name="clause">The clause of that; null for none.</param>
    /// <returns>It; null where the words do not say so, and where the other task names nobody.</returns>
    public WrittenReading? Reading(DraftDoubt doubt, OutlineEntry entry, Clause? clause)
    {
        if (doubt.Words is not [var words] || Reference(words, clause) is not { } reference || Target(entry, reference) is not { } target)
        {
            return null;
        }

        EditorialDuty[] taken = [.. Taken(GroupsOf(target, MostSteps), reference, isPart: clause is { Groups.Count: > 0 }).Where(group => group.Agencies.All(agency => agencies.Has(agency.Name)))
            .Select(group => new EditorialDuty([.. group.Agencies.Select(agency => agencies.Named(agency.Name))], group.Role, group.IsOpen, words))];
        if (editorial.Of(taken, clause) is not { } reading)
        {
            return null;
        }

        string names = string.Join("、", taken.SelectMany(duty => duty.Agencies).Select(agency => agency.Name).Distinct());
        return reading with { Text = new FindingText($"They are those of task {target.Code}: {names}.", $"与任务 {target.Code} 相同：{names}。") };
    }

    // 牵头单位：同上 is read as a label and two words; the bracket of （同上） has no other.
    private static ReferenceWords? Reference(string words, Clause? clause)
    {
        if (ReferenceWords.In(words) is not { } reference || reference.Label.Length > 0 || clause is null)
        {
            return ReferenceWords.In(words);
        }

        int at = clause.Text.IndexOf(words, StringComparison.Ordinal);
        ClauseSegment label = clause.Segments.Where(segment => segment.Span.End <= at).LastOrDefault(segment => segment.Kind != ClauseSegmentKind.Separator);
        return at >= 0 && label.Kind == ClauseSegmentKind.Label ? reference with { Label = clause.TextOf(label).TrimEnd('：', ':') } : reference;
    }

    // The one before on the same level; or by the number that the notice gives it, in the same section first.
    private OutlineEntry? Target(OutlineEntry entry, ReferenceWords reference)
    {
        if (reference.Number is not { } number)
        {
            return _entries.TakeWhile(other => !ReferenceEquals(other, entry)).LastOrDefault(other => other.Level == entry.Level);
        }

        OutlineEntry[] numbered = [.. _entries.Where(other => !ReferenceEquals(other, entry) && ReferenceWords.NumberIn(other.Marker) == number)];
        OutlineEntry[] near = [.. numbered.Where(other => Above(other) == Above(entry))];
        return near is [var one] ? one : near.Length == 0 && numbered.Where(other => other.Level == entry.Level).ToArray() is [var only] ? only : null;
    }

    private static string Above(OutlineEntry entry) => entry.Code.LastIndexOf('.') is >= 0 and var dot ? entry.Code[..dot] : string.Empty;

    private IReadOnlyList<ClauseGroup> GroupsOf(OutlineEntry entry, int steps)
    {
        Clause? clause = entry.Clause is { } words ? ClauseParser.Parse(words) : null;
        // What the other refers to itself is told there: here its own clause is taken, or, where it has none, what it refers to.
        if (clause is { Groups.Count: > 0 })
        {
            return [.. clause.Groups];
        }

        return steps > 0 && Bracket(entry.Text) is { } bracket && ReferenceWords.In(bracket) is { } reference && Target(entry, reference) is { } target
            ? [.. Taken(GroupsOf(target, steps - 1), reference, isPart: false)]
            : [];
    }

    // The words at the end of a text that may be a reference: （同上）, or behind its last sentence.
    private static string? Bracket(string text)
    {
        string words = text.TrimEnd('。', '；', ' ', '\u3000');
        int from = words.LastIndexOfAny(['（', '(', '【', '[', '〔', '。', '；']);
        return from < 0 ? null : words[(words[from] is '。' or '；' ? from + 1 : from)..];
    }

    // 牵头单位：市甲局⏎责任单位：同上: beside duties of its own, the label speaks of one role.
    private static IEnumerable<ClauseGroup> Taken(IReadOnlyList<ClauseGroup> groups, ReferenceWords reference, bool isPart)
    {
        if ((Whole.Contains(reference.Label) && !(isPart && reference.Label.Length > 0)) || ClauseParser.Parse(reference.Label + "：市甲局").Groups is not [{ Role: var role }, ..])
        {
            return groups;
        }

        ClauseGroup[] same = [.. groups.Where(group => group.Role == role)];
        return same.Length > 0 ? same : groups.Count == 1 ? [groups[0] with { Role = role }] : [];
    }
}
