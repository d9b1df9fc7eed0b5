using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Identity;

/// <summary>Identifiers that become members of one enum, and so must differ.</summary>
/// <param name="Noun">Whose identifiers they are.</param>
/// <param name="ConstantsType">The class of constants that bear the same names; a constant cannot bear its class's name.</param>
internal sealed record IdentifierScope(FindingText Noun, string ConstantsType)
{
    internal static readonly IdentifierScope Agency = new(new FindingText("agency", "部门"), "AgencyCodes");

    internal static readonly IdentifierScope Section = new(new FindingText("section", "章节"), "SectionCodes");

    internal static readonly IdentifierScope Task = new(new FindingText("task", "任务"), "TaskCodes");
}
