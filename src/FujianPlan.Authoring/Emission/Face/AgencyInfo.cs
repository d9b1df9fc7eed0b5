#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What the plan says of an agency. A small value that points into the catalogue.</summary>
public readonly struct AgencyInfo : IEquatable<AgencyInfo>
{
    // One more than the position, so that a default value is no agency.
    private readonly int _ordinal;

    private AgencyInfo(int ordinal) => _ordinal = ordinal;

    /// <summary>The agency.</summary>
    public Agency Agency => AgencyLookup.At(Position);

    /// <summary>The stable code, for storage and exchange. Editorial.</summary>
    [AgencyCode]
    public string Code => Agency.ToCode();

    /// <summary>The name, as the plan writes it most often.</summary>
    public string Name => Catalogue.Agencies.String(FirstString + 1);

    /// <summary>The name in English. Editorial; empty where there is none.</summary>
    public string English => Catalogue.Agencies.String(FirstString + 2);

    /// <summary>What kind of body it is. Editorial.</summary>
    public AgencyKind Kind => (AgencyKind)(Flags & AgencyRecord.KindMask);

    /// <summary>The GB/T 2260 code, of six digits, of the division that it governs; null where it governs none. Editorial.</summary>
    public string? RegionCode => (Flags & AgencyRecord.HasRegion) != 0 ? Catalogue.Agencies.String(AfterNames) : null;

    /// <summary>Other ways in which its name is written.</summary>
    public TextList Aliases => new TextList(Catalogue.Agencies, FirstString + 3, AliasCount);

    /// <summary>Names that it no longer bears.</summary>
    public TextList FormerNames => new TextList(Catalogue.Agencies, FirstString + 3 + AliasCount, FormerNameCount);

    /// <summary>Whether the name stands for several agencies, such as 各设区市政府.</summary>
    public bool IsCollective => (Flags & AgencyRecord.IsCollective) != 0;

    /// <summary>
    /// Whether <see cref="Members"/> is the whole truth. Where it is not, whether an agency belongs to the collective is
    /// unknown: never take that for a no.
    /// </summary>
    public bool MembersKnown => (Flags & AgencyRecord.MembersKnown) != 0;

    /// <summary>The agencies that a collective stands for; empty where they are not known.</summary>
    public MemberList Members => new MemberList(
        Catalogue.Agencies, Record + AgencyRecord.Members, Catalogue.Agencies.Int(Record + AgencyRecord.MemberCount));

    /// <summary>A remark of the editors; null where there is none.</summary>
    public string? Note => (Flags & AgencyRecord.HasNote) != 0
        ? Catalogue.Agencies.String(AfterNames + ((Flags & AgencyRecord.HasRegion) != 0 ? 1 : 0))
        : null;

    /// <summary>
    /// Whether the agency is no longer in force. It stays in the plan, for what was stored under its code. Editorial.
    /// </summary>
    public bool IsRetired => (Flags & AgencyRecord.IsRetired) != 0;

    /// <summary>Since when and why the agency is no longer in force, and what took its place; null where it is. Editorial.</summary>
    public AgencyRetirement? Retirement => IsRetired ? new AgencyRetirement(_ordinal) : null;

    /// <summary>The assembly of the plan that the agency is imported from; null where this plan describes it itself.</summary>
    public string? ImportedFrom => (Flags & AgencyRecord.IsImported) != 0
        ? Catalogue.Agencies.String(RetiredSince + ((Flags & AgencyRecord.IsRetired) != 0 ? 2 : 0))
        : null;

    internal int Position => _ordinal == 0
        ? throw new InvalidOperationException("This is default(AgencyInfo), which is no agency. Get agencies from Plan, or by Agency.Info().")
        : _ordinal - 1;

    internal int Record => Catalogue.Agencies.Record(Position);

    private int Flags => Catalogue.Agencies.Int(Record + AgencyRecord.Flags);

    private int FirstString => Catalogue.Agencies.Int(Record + AgencyRecord.Strings);

    private int AliasCount => Catalogue.Agencies.Int(Record + AgencyRecord.Aliases);

    private int FormerNameCount => Catalogue.Agencies.Int(Record + AgencyRecord.FormerNames);

    private int AfterNames => FirstString + 3 + AliasCount + FormerNameCount;

    /// <summary>The string that says since when it is retired.</summary>
    internal int RetiredSince => AfterNames + ((Flags & AgencyRecord.HasRegion) != 0 ? 1 : 0) + ((Flags & AgencyRecord.HasNote) != 0 ? 1 : 0);

    /// <summary>The tasks that name the agency in a role: an index, not a scan.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The tasks, in the plan's order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no role.</exception>
    public TaskList Tasks(Role role) => Plan.TasksOf(Agency, role);

    /// <inheritdoc/>
    public bool Equals(AgencyInfo other) => _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgencyInfo other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ordinal;

    /// <summary>Whether two are the same agency.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AgencyInfo left, AgencyInfo right) => left.Equals(right);

    /// <summary>Whether two are not the same agency.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AgencyInfo left, AgencyInfo right) => !left.Equals(right);

    /// <summary>The code and the name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no agency)" : Code + " " + Name;

    /// <summary>The agency at a position, from 0, by number.</summary>
    internal static AgencyInfo At(int position) => new AgencyInfo(position + 1);
}
