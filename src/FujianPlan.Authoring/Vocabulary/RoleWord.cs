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

    /// <summary>The role as Chinese has it, for what a message says of a duty; what is to be written in the file is the key.</summary>
    public static string ChineseOf(DutyRole role) => role switch
    {
        DutyRole.Lead => "牵头",
        DutyRole.Responsible => "负责",
        DutyRole.Supporting => "配合",
        _ => "指导",
    };

    public static string Of(DutyManner manner) => manner == DutyManner.Separately ? "separately" : "withinRemit";
}
