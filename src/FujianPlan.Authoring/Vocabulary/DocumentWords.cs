namespace FujianPlan.Authoring.Vocabulary;

/// <summary>
/// What the words of a plan file mean. The reader lets no others through; one that comes from elsewhere means what a
/// missing one does.
/// </summary>
internal static class DocumentWords
{
    internal static SlotAttestation Attestation(string? word) => word switch
    {
        "clauseBySuccessor" => SlotAttestation.ClauseBySuccessor,
        "textOnly" => SlotAttestation.TextOnly,
        "clauseOnly" => SlotAttestation.ClauseOnly,
        "lost" => SlotAttestation.Lost,
        _ => SlotAttestation.Whole,
    };

    internal static string Of(SlotAttestation attestation) => attestation switch
    {
        SlotAttestation.ClauseBySuccessor => "clauseBySuccessor",
        SlotAttestation.TextOnly => "textOnly",
        SlotAttestation.ClauseOnly => "clauseOnly",
        SlotAttestation.Lost => "lost",
        _ => "whole",
    };

    internal static DutyManner Manner(string? word) => word switch
    {
        "separately" => DutyManner.Separately,
        "withinRemit" => DutyManner.WithinRemit,
        _ => DutyManner.Unstated,
    };

    internal static string Of(BodyKind kind) => kind switch
    {
        BodyKind.Provincial => "provincial",
        BodyKind.Party => "party",
        BodyKind.Central => "central",
        BodyKind.Municipal => "municipal",
        BodyKind.Zone => "zone",
        BodyKind.Institution => "institution",
        BodyKind.Organisation => "organisation",
        BodyKind.Enterprise => "enterprise",
        _ => string.Empty,
    };

    internal static BodyKind Kind(string? word) => word switch
    {
        "provincial" => BodyKind.Provincial,
        "party" => BodyKind.Party,
        "central" => BodyKind.Central,
        "municipal" => BodyKind.Municipal,
        "zone" => BodyKind.Zone,
        "institution" => BodyKind.Institution,
        "organisation" => BodyKind.Organisation,
        "enterprise" => BodyKind.Enterprise,
        _ => BodyKind.Unspecified,
    };
}
