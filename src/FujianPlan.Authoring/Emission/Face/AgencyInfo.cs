#nullable enable

using System;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// What the plan says about an agency. A small value that points into the catalogue. Compares in the plan's order. In JSON, a document; to store
/// or send which agency is meant, use <see cref="Agency"/>.
/// </summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<AgencyInfo>))]
#endif
public readonly record struct AgencyInfo : IComparable<AgencyInfo>
#if NET8_0_OR_GREATER
    , R::IPlanDocument
#endif
{
    // One more than the position, so that a default value is no agency.
    private readonly int _ordinal;

    internal AgencyInfo(int ordinal) => _ordinal = ordinal;

    /// <summary>The agency.</summary>
    public Agency Agency => (Agency)Catalogue.Plan.Agencies.Number(_ordinal);

    /// <summary>The stable code, for storage and exchange. Editorial.</summary>
    [AgencyCode]
    public string Code => Agency.ToCode();

    /// <summary>The name, as the plan writes it most often.</summary>
    public string Name => Catalogue.Plan.Agencies.Name(_ordinal);

    /// <summary>The name in English; null if there is none. Editorial.</summary>
    public string? English => Catalogue.Plan.Agencies.English(_ordinal);

    /// <summary>What kind of body it is. Editorial.</summary>
    public R::AgencyKind Kind => Catalogue.Plan.Agencies.KindOf(_ordinal);

    /// <summary>The GB/T 2260 code, of six digits, of the division that it governs; null if it governs none. Editorial.</summary>
    public string? RegionCode => Catalogue.Plan.Agencies.RegionCode(_ordinal);

    /// <summary>Other ways in which its name is written.</summary>
    public R::TextList Aliases => Catalogue.Plan.Agencies.Aliases(_ordinal);

    /// <summary>Former names.</summary>
    public R::TextList FormerNames => Catalogue.Plan.Agencies.FormerNames(_ordinal);

    /// <summary>Whether the name stands for several agencies, such as 各设区市政府.</summary>
    public bool IsCollective => Catalogue.Plan.Agencies.IsCollective(_ordinal);

    /// <summary>
    /// Whether <see cref="Members"/> is complete. If it is not, it is unknown whether another agency belongs to the
    /// collective: do not treat that as “no”.
    /// </summary>
    public bool MembersKnown => Catalogue.Plan.Agencies.MembersKnown(_ordinal);

    /// <summary>The agencies that a collective stands for; empty if they are not known.</summary>
    public MemberList Members => new MemberList(Catalogue.Plan.Agencies.Members(_ordinal));

    /// <summary>A remark of the editors; null if there is none.</summary>
    public string? Note => Catalogue.Plan.Agencies.Note(_ordinal);

    /// <summary>Whether the agency is no longer in force. It stays in the plan, for what was stored under its code. Editorial.</summary>
    public bool IsRetired => Catalogue.Plan.Agencies.IsRetired(_ordinal);

    /// <summary>Since when and why the agency is no longer in force, and its successors; null if it is in force. Editorial.</summary>
    public AgencyRetirement? Retirement => IsRetired ? new AgencyRetirement(_ordinal) : null;

    /// <summary>The assembly of the plan that the agency is imported from; null for an agency of this plan's own.</summary>
    public string? ImportedFrom => Catalogue.Plan.Agencies.ImportedFrom(_ordinal);

    /// <summary>The tasks that name the agency in whichever role, in the plan's order.</summary>
    public TaskList Tasks() => Plan.TasksOf(Agency);

    /// <summary>The tasks that name the agency in a role, in the plan's order.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public TaskList Tasks(R::Role role) => Plan.TasksOf(Agency, role);

    /// <inheritdoc/>
    public int CompareTo(AgencyInfo other) => _ordinal.CompareTo(other._ordinal);

    /// <summary>The code and the name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no agency)" : Code + " " + Name;
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteAgency(writer, Catalogue.Plan, _ordinal);
#endif
}

/// <summary>The retirement of an agency: since when, why, and its successors. Editorial.</summary>
public readonly record struct AgencyRetirement
{
    private readonly int _ordinal;

    internal AgencyRetirement(int ordinal) => _ordinal = ordinal;

    /// <summary>The version of the plan's data that retired it.</summary>
    public string Since => Catalogue.Plan.Agencies.RetiredSince(_ordinal);

    /// <summary>Why it is no longer in force.</summary>
    public string Reason => Catalogue.Plan.Agencies.RetirementReason(_ordinal);

    /// <summary>Its successors; empty if it has none.</summary>
    public MemberList Successors => new MemberList(Catalogue.Plan.Agencies.Successors(_ordinal));

    /// <summary>Since when, and why.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no agency)" : Since + " " + Reason;
}
