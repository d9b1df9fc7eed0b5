namespace FujianPlan.Analyzers.Plans;

/// <summary>The classes that take codes. All but that of the roles are in the namespace of a plan.</summary>
internal static class CodeParsers
{
    /// <summary>The class that takes codes of a kind.</summary>
    public static string NameOf(CodeKind kind) => kind switch
    {
        CodeKind.Agency or CodeKind.AgencyName => "Agencies",
        CodeKind.Task => "TaskIds",
        CodeKind.Section => "SectionIds",
        _ => "Roles",
    };

    /// <summary>What a class takes the codes of; null where it is none of these.</summary>
    public static CodeKind? KindOf(string name) => name switch
    {
        "Agencies" => CodeKind.Agency,
        "TaskIds" => CodeKind.Task,
        "SectionIds" => CodeKind.Section,
        "Roles" => CodeKind.Role,
        _ => null,
    };
}
