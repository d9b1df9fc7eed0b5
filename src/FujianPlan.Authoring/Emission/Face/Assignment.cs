#nullable enable

using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>One agency's part in a task. In JSON, a document of these properties.</summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<Assignment>))]
#endif
public readonly record struct Assignment
#if NET8_0_OR_GREATER
    : R::IPlanDocument
#endif
{
    private readonly int _what;
    private readonly int _where;

    internal Assignment(int what, int where)
    {
        _what = what;
        _where = where;
    }

    /// <summary>The agency, or collective of agencies.</summary>
    public Agency Agency => (Agency)C::AssignmentFigures.Agency(_what);

    /// <summary>Its role.</summary>
    public R::Role Role => C::AssignmentFigures.Role(_what);

    /// <summary>How it shares the role with the others of its group.</summary>
    public R::Manner Manner => C::AssignmentFigures.Manner(_what);

    /// <summary>Whether the group's list is open (等), so that agencies which are not named may belong to it.</summary>
    public bool IsOpenEnded => C::AssignmentFigures.IsOpenEnded(_what);

    /// <summary>Whether it is the editors' reading of the clause, not that of the grammar.</summary>
    public bool IsEditorial => C::AssignmentFigures.IsEditorial(_what);

    /// <summary>Whether it comes from a remark in another clause (下同) that names the agency, or makes the agency named first the lead.</summary>
    public bool IsCarried => C::AssignmentFigures.IsCarried(_what);

    /// <summary>
    /// The collective that the agency is named as a member of, as in “省通信管理局等省直有关部门”; null if it is named directly.
    /// </summary>
    public Agency? Via => C::AssignmentFigures.Via(_where) is not 0 and int number ? (Agency)number : null;

    /// <summary>The ordinal, from 0, of the group of the clause that contains the agency.</summary>
    public int Group => C::AssignmentFigures.Group(_where);

    /// <summary>The role and the agency's name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _what == 0 ? "(no assignment)" : Role + " " + Agency.Info().Name;
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteAssignment(writer, Catalogue.Plan, _what, _where);
#endif
}
