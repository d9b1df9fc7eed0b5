using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>What the words of a remark say of the agencies that a duty of it names.</summary>
/// <param name="words">The words.</param>
/// <param name="mentions">The agencies that they name.</param>
internal sealed class RemarkDuties(string words, IReadOnlyList<AgencyMention> mentions)
{
    // Places of mentions are those without layout.
    private readonly string _line = AgencyMentions.InOneLine(words);

    /// <summary>The role that the words give to the agencies of a duty; null where they do not name them, or give them none.</summary>
    public DutyRole? RoleOf(DutyNode duty) => Last(duty) is { } last ? ReachingWords.RoleOf(_line, last.Span.Start, last.Span.End) : null;

    /// <summary>Whether 等 stands behind the last of them.</summary>
    public bool IsOpen(DutyNode duty) => Last(duty) is { } last && last.Span.End < _line.Length && _line[last.Span.End] == '等';

    private AgencyMention? Last(DutyNode duty)
    {
        HashSet<string> codes = [.. AssigneeUse.AllOf([duty]).Select(use => use.Code.Value)];
        AgencyMention[] of = [.. mentions.Where(mention => mention.Agency.Code is { } code && codes.Contains(code.Value))];
        return of.Length == 0 ? null : of[of.Length - 1];
    }
}
