#nullable enable

using System;
using System.Collections.Generic;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What <see cref="AssigneeValidator.Validate"/> found: whether an agency holds a role in a task.</summary>
public readonly struct AssigneeVerdict
{
    private readonly Agency[]? _holders;

    internal AssigneeVerdict(VerdictKind kind, TaskId task, Role role, Agency agency, Agency? via, Agency[] holders)
    {
        Kind = kind;
        Task = task;
        Role = role;
        Agency = agency;
        Via = via;
        _holders = holders;
    }

    /// <summary>Yes, no or unknown, and why.</summary>
    public VerdictKind Kind { get; }

    /// <summary>
    /// Whether the agency holds the role: true, false, or null where that is unknown. Unknown is not no: the source does not say.
    /// </summary>
    public bool? Holds => Kind == VerdictKind.No ? false : Kind == VerdictKind.ByName || Kind == VerdictKind.ThroughCollective ? true : null;

    /// <summary>The task.</summary>
    public TaskId Task { get; }

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The agency that was asked about.</summary>
    public Agency Agency { get; }

    /// <summary>The collective that the agency belongs to, or may belong to; null where none is the reason.</summary>
    public Agency? Via { get; }

    /// <summary>Who has the role, in the order of the clause; empty where nobody has, or where the clause is lost.</summary>
    public IReadOnlyList<Agency> Holders => _holders ?? Array.Empty<Agency>();

    /// <summary>The verdict, its reason, and who has the role, for whoever made the assignment.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two; empty for a default value.</returns>
    public string Describe(CultureInfo? culture = null) => _holders == null ? string.Empty : VerdictMessage.Of(this, MessageLanguage.IsChinese(culture));

    /// <summary>The description, in the language of the user interface.</summary>
    /// <returns>One sentence or two.</returns>
    public override string ToString() => Describe();
}
