using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Whether an agency holds a role in a task, by numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Verdict
{
    private readonly CompiledPlan? _plan;
    private readonly int _task;
    private readonly int[]? _holders;

    internal Verdict(CompiledPlan plan, VerdictKind kind, int task, Role role, int agency, int via, int[] holders)
    {
        _plan = plan;
        _task = task;
        _holders = holders;
        Kind = kind;
        Role = role;
        Agency = agency;
        Via = via;
    }

    /// <summary>Whether it holds the role, and why.</summary>
    public VerdictKind Kind { get; }

    /// <summary>Whether it holds the role; null if that is unknown.</summary>
    public bool? Holds
    {
        get
        {
            switch (Kind)
            {
                case VerdictKind.No:
                    return false;
                case VerdictKind.ByName:
                case VerdictKind.ThroughCollective:
                    return true;
                default:
                    return null;
            }
        }
    }

    /// <summary>The value of the task's identifier; 0 if nothing was asked.</summary>
    public int Task => _plan?.Tasks.Value(_task) ?? 0;

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The agency's number.</summary>
    public int Agency { get; }

    /// <summary>The number of the collective that is named; 0 if none is.</summary>
    public int Via { get; }

    internal CompiledPlan? Plan => _plan;

    internal string TaskCode => _plan!.Tasks.Code(_task);

    internal int[] HolderNumbers => _holders ?? Array.Empty<int>();

    /// <summary>Says whether an agency holds a role in a task.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="task">The task's ordinal.</param>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency's number.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role, or <paramref name="agency"/> is not an agency of the plan.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="task"/> is not a task.</exception>
    public static Verdict Of(CompiledPlan plan, int task, Role role, int agency)
    {
        if (plan == null)
        {
            throw new ArgumentNullException(nameof(plan));
        }

        if (!RoleCodes.IsRole(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), (int)role, RoleCodes.NoValue);
        }

        plan.Agencies.OrdinalOf(agency, nameof(agency));
        return Verdicts.Of(plan, task, role, agency);
    }

    /// <summary>Those who have the role, as the values of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The agencies, in the clause's order.</returns>
    public TEnum[] Holders<TEnum>()
        where TEnum : struct, Enum => EnumNumber.All<TEnum>(HolderNumbers);

    /// <summary>Says whether the agency has the role, and why.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or two; empty if nothing was asked.</returns>
    public string Describe(CultureInfo? culture) => _plan == null ? string.Empty : VerdictMessage.Of(this, MessageLanguage.IsChinese(culture));
}
