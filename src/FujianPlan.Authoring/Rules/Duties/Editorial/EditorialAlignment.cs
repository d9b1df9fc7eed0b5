using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>Which duties of a task say exactly what the grammar reads in its clause, where some of them are the editors' reading.</summary>
internal sealed class EditorialAlignment
{
    private readonly bool[] _says;
    private readonly bool[] _isSaid;
    private readonly bool _isUnderstood;

    private EditorialAlignment(IReadOnlyList<DutyNode> duties, Clause parsed)
    {
        _says = new bool[duties.Count];
        _isSaid = new bool[parsed.Groups.Count];
        _isUnderstood = parsed.IsFullyParsed;
    }

    /// <summary>Whether a duty is there that the grammar does not read in the clause, so that the clause needs its editors.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Finds, for each duty in order, the next group of the clause that says the same.</summary>
    public static EditorialAlignment Of(PlanRuleContext context, NamedAgencies names, Located<string> clause, Clause parsed, IReadOnlyList<DutyNode> duties)
    {
        EditorialAlignment alignment = new(duties, parsed);
        int next = 0;
        for (int i = 0; i < duties.Count; i++)
        {
            int group = next;
            while (group < parsed.Groups.Count && !new ClauseGroupComparison(context, names, clause, parsed.Groups[group], duties[i]).Agrees())
            {
                group++;
            }

            if (group < parsed.Groups.Count)
            {
                alignment._says[i] = alignment._isSaid[group] = true;
                next = group + 1;
            }
            else
            {
                alignment.IsNeeded |= duties[i].IsEditorial;
            }
        }

        return alignment;
    }

    /// <summary>Whether a duty says what a group of the clause says.</summary>
    /// <param name="duty">Its place among the duties.</param>
    public bool Says(int duty) => _says[duty];

    /// <summary>Whether a duty says what a group of the clause says.</summary>
    /// <param name="group">The group's place in the clause.</param>
    public bool IsSaid(int group) => _isSaid[group];

    /// <summary>Whether a duty could be said without the editors: the clause says it, and is understood, or another duty accounts for what is not.</summary>
    /// <param name="duty">Its place among the duties.</param>
    public bool IsPlain(int duty) => _says[duty] && (_isUnderstood || IsNeeded);
}
