using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
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

    // Where the grammar does not tell: of each agency, how often the words have one of its names.
    private readonly Dictionary<string, int>? _mentioned;

    // Of each entry of the duties, how often its agency stands in them up to there: in its role, and in any.
    private readonly Dictionary<SourcePlace, (int InRole, int InAny)> _stated = [];

    private ClauseRepetition(IReadOnlyList<DutyNode> duties, IEnumerable<(string Code, DutyRole Role)> inClause, IEnumerable<string>? mentioned)
    {
        foreach (var one in inClause)
        {
            _inClause[one] = _inClause.TryGetValue(one, out int count) ? count + 1 : 1;
        }

        _mentioned = mentioned?.GroupBy(code => code, StringComparer.Ordinal).ToDictionary(codes => codes.Key, codes => codes.Count(), StringComparer.Ordinal);
        Dictionary<(string Code, DutyRole? Role), int> so = [];
        foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
        {
            _stated[use.Code.Place] = (Count((use.Code.Value, use.Duty.Role)), Count((use.Code.Value, null)));
        }

        int Count((string, DutyRole?) one) => so[one] = so.TryGetValue(one, out int count) ? count + 1 : 1;
    }

    /// <summary>What the clause of an entry says; null where it has none.</summary>
    public static ClauseRepetition? Of(PlanRuleContext context, IOutlineNode entry, IReadOnlyList<DutyNode> duties)
    {
        if (context.ClauseOf(entry) is not { } clause)
        {
            return null;
        }

        bool isRead = clause.Parsed.IsFullyParsed && !duties.Any(duty => duty.IsEditorial);
        return new ClauseRepetition(
            duties,
            clause.Parsed.Groups.SelectMany(group => group.Agencies.Select(agency => (context.Names.Meant(agency)?.Code?.Value ?? string.Empty, group.Role))),
            isRead ? null : context.Mentions.In(clause.Written.Value).Select(mention => mention.Agency.Code?.Value ?? string.Empty));
    }

    /// <summary>Whether the clause names an agency as often as the duties do, up to one of their entries.</summary>
    /// <param name="use">The entry.</param>
    public bool Bears(AssigneeUse use) => _mentioned is null
        ? _inClause.TryGetValue((use.Code.Value, use.Duty.Role), out int stated) && stated >= _stated[use.Code.Place].InRole
        : _mentioned.TryGetValue(use.Code.Value, out int named) && named >= _stated[use.Code.Place].InAny;
}
