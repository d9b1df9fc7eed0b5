#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>That an agency is no longer in force: since when, why, and what took its place. Editorial.</summary>
public readonly struct AgencyRetirement : IEquatable<AgencyRetirement>
{
    // One more than the agency's position, so that a default value is of no agency.
    private readonly int _ordinal;

    internal AgencyRetirement(int ordinal) => _ordinal = ordinal;

    /// <summary>The version of the plan's data that retired it.</summary>
    public string Since => Catalogue.Agencies.String(Info.RetiredSince);

    /// <summary>Why it is no longer in force.</summary>
    public string Reason => Catalogue.Agencies.String(Info.RetiredSince + 1);

    /// <summary>The agencies that took its place; empty where none did.</summary>
    public MemberList Successors
    {
        get
        {
            int count = Info.Record + AgencyRecord.Members + Catalogue.Agencies.Int(Info.Record + AgencyRecord.MemberCount);
            return new MemberList(Catalogue.Agencies, count + 1, Catalogue.Agencies.Int(count));
        }
    }

    private AgencyInfo Info => _ordinal == 0
        ? throw new InvalidOperationException("This is default(AgencyRetirement), which is of no agency. Get it from AgencyInfo.Retirement.")
        : AgencyInfo.At(_ordinal - 1);

    /// <inheritdoc/>
    public bool Equals(AgencyRetirement other) => _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgencyRetirement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ordinal;

    /// <summary>Whether two are of the same agency.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AgencyRetirement left, AgencyRetirement right) => left.Equals(right);

    /// <summary>Whether two are not of the same agency.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AgencyRetirement left, AgencyRetirement right) => !left.Equals(right);

    /// <summary>Since when, and why.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no agency)" : Since + " " + Reason;
}
