namespace FujianPlan.Authoring.Vocabulary;

/// <summary>The words of the plan file for what a clause says.</summary>
internal static class RoleWord
{
    public static string Of(DutyRole role) => role switch
    {
        DutyRole.Lead => "lead",
        DutyRole.Responsible => "responsible",
        DutyRole.Supporting => "supporting",
        _ => "guiding",
    };

    public static string Of(DutyManner manner) => manner == DutyManner.Separately ? "separately" : "withinRemit";
}
