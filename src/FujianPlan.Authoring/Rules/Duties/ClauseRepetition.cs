using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// Tells whether it is the clause that names an agency more than once (甲局牵头，乙局、甲局按职责分工负责). Notices do, and duties that say what the
/// clause says then do, too.
/// </summary>
internal sealed class ClauseRepetition
{
    // Of each agency and role, how often the clause has it.
    private readonly Dictionary<(string Code, DutyRole Role), int> _inClause = [];
    private readonly IReadOnlyList<DutyNode> _duties;

    // Where the grammar does not tell: of each agency, how often the words have one of its names.
    private readonly Dictionary<string, int>? _mentioned;

    private ClauseRepetition(IReadOnlyList<DutyNode> duties, IEnumerable<(string Code, DutyRole Role)> inClause, IEnumerable<string>? mentioned)
    {
        _duties = duties;
        foreach (var one in inClause)
        {
            _inClause[one] = _inClause.TryGetValue(one, out int count) ? count + 1 : 1;
        }

        _mentioned = mentioned?.GroupBy(code => code, StringComparer.Ordinal).ToDictionary(codes => codes.Key, codes => codes.Count(), StringComparer.Ordinal);
    }

    /// <summary>What the clause of an entry says.</summary>
    public static ClauseRepetition Of(PlanRuleContext context, IOutlineNode entry, IReadOnlyList<DutyNode> duties)
    {
        TaskClause clause = context.Clauses.First(clause => ReferenceEquals(clause.Level, entry));
        NamedAgencies names = new(context.Document.Agencies, []);
        bool isRead = clause.Parsed.IsFullyParsed && !duties.Any(duty => duty.IsEditorial);
        return new ClauseRepetition(
            duties,
            clause.Parsed.Groups.SelectMany(group => group.Agencies.Select(agency => (names.Meant(agency)?.Code?.Value ?? string.Empty, group.Role))),
            isRead ? null : context.Mentions.In(clause.Written.Value).Select(mention => mention.Agency.Code?.Value ?? string.Empty));
    }

    /// <summary>Whether the clause names an agency as often as the duties do, up to one of their entries.</summary>
    /// <param name="use">The entry.</param>
    public bool Bears(AssigneeUse use)
    {
        int inRole = 0, inAny = 0;
        foreach (AssigneeUse other in AssigneeUse.AllOf(_duties).Where(other => other.Code.Value == use.Code.Value))
        {
            inAny++;
            inRole += other.Duty.Role == use.Duty.Role ? 1 : 0;
            if (ReferenceEquals(other.Code, use.Code))
            {
                break;
            }
        }

        return _mentioned is null
            ? _inClause.TryGetValue((use.Code.Value, use.Duty.Role), out int stated) && stated >= inRole
            : _mentioned.TryGetValue(use.Code.Value, out int named) && named >= inAny;
    }
}
