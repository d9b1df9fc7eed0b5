#nullable enable

using System;

namespace FujianPlan;

/// <summary>One agency's part in a task.</summary>
public readonly struct Assignment : IEquatable<Assignment>
{
    private readonly int _what;
    private readonly int _where;

    internal Assignment(int what, int where)
    {
        _what = what;
        _where = where;
    }

    /// <summary>The agency, or collective of agencies.</summary>
    public Agency Agency => (Agency)(_what & 0xFFFF);

    /// <summary>What it does.</summary>
    public Role Role => (Role)((_what >> 16) & 3);

    /// <summary>How it shares that with the others of its group.</summary>
    public Manner Manner => (Manner)((_what >> 18) & 3);

    /// <summary>Whether the group's list is open (等), so that agencies which are not named may belong to it.</summary>
    public bool IsOpenEnded => ((_what >> 20) & 1) != 0;

    /// <summary>
    /// The collective that the agency is named as a member of, as in “省通信管理局等省直有关部门”; null where it is named for itself.
    /// </summary>
    public Agency? Via => (_where & 0xFFFF) == 0 ? null : (Agency)(_where & 0xFFFF);

    /// <summary>The ordinal, from 0, of the group of the clause that the agency stands in.</summary>
    public int Group => _where >> 16;

    /// <inheritdoc/>
    public bool Equals(Assignment other) => _what == other._what && _where == other._where;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Assignment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_what * 397) ^ _where);

    /// <summary>Whether two assignments say the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Assignment left, Assignment right) => left.Equals(right);

    /// <summary>Whether two assignments differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Assignment left, Assignment right) => !left.Equals(right);

    /// <summary>The role and the agency's name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _what == 0 ? "(no assignment)" : Role + " " + Agency.Info().Name;
}
