#nullable enable

using System;
using System.Collections.Generic;
using System.Globalization;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Checks the assignees in incoming data.</summary>
public static class AssigneeValidator
{
    /// <summary>Says whether an agency holds a role in a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency.</param>
    /// <returns>Yes, no or unknown, with the reason, and who holds the role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the arguments is not a value of the plan.</exception>
    public static AssigneeVerdict Validate(TaskId task, R::Role role, Agency agency) =>
        new AssigneeVerdict(C::Verdict.Of(Catalogue.Plan, Catalogue.Plan.Tasks.OrdinalOf((int)task, nameof(task)), role, (int)agency));
}

/// <summary>What <see cref="AssigneeValidator.Validate"/> found: whether an agency holds a role in a task. In JSON, a document.</summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<AssigneeVerdict>))]
#endif
public readonly struct AssigneeVerdict
#if NET8_0_OR_GREATER
    : R::IPlanDocument
#endif
{
    private readonly C::Verdict _verdict;
    private readonly Agency[]? _holders;

    internal AssigneeVerdict(C::Verdict verdict)
    {
        _verdict = verdict;
        _holders = verdict.Holders<Agency>();
    }

    /// <summary>Yes, no or unknown, and why.</summary>
    public R::VerdictKind Kind => _verdict.Kind;

    /// <summary>
    /// Whether the agency holds the role: true, false, or null where that is unknown. Unknown is not no: the source does not say.
    /// </summary>
    public bool? Holds => _verdict.Holds;

    /// <summary>The task.</summary>
    public TaskId Task => (TaskId)_verdict.Task;

    /// <summary>The role.</summary>
    public R::Role Role => _verdict.Role;

    /// <summary>The agency that was asked about.</summary>
    public Agency Agency => (Agency)_verdict.Agency;

    /// <summary>The collective that the agency belongs to, or may belong to; null if no collective is the reason.</summary>
    public Agency? Via => _verdict.Via is not 0 and int number ? (Agency)number : null;

    /// <summary>Who has the role, in the order of the clause; empty if nobody has it or the clause is lost.</summary>
    public IReadOnlyList<Agency> Holders => _holders ?? Array.Empty<Agency>();

    /// <summary>The verdict, its reason, and who has the role, for whoever made the assignment.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two; empty for a default value.</returns>
    public string Describe(CultureInfo? culture = null) => _verdict.Describe(culture);

    /// <summary>The description, in the language of the user interface.</summary>
    /// <returns>One sentence or two.</returns>
    public override string ToString() => Describe();
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteVerdict(writer, _verdict);
#endif
}
