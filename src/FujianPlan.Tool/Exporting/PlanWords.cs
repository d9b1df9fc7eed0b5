using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exporting;

/// <summary>The words that a plan file has for what it says, and that exports use as well.</summary>
internal static class PlanWords
{
    /// <summary>The word of a kind; empty where it is not said.</summary>
    public static string Of(BodyKind kind) => kind == BodyKind.Unspecified ? string.Empty : Camel(kind.ToString());

    /// <summary>The word of an attestation.</summary>
    public static string Of(SlotAttestation attestation) => Camel(attestation.ToString());

    /// <summary>The word of a role.</summary>
    public static string Of(DutyRole role) => Camel(role.ToString());

    /// <summary>The word of a manner; null where it is not said.</summary>
    public static string? Of(DutyManner manner) => manner == DutyManner.Unstated ? null : Camel(manner.ToString());

    /// <summary>The word of what a deadline names.</summary>
    public static string Of(DeadlineKind kind) => Camel(kind.ToString());

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
