namespace FujianPlan.Analyzers.Plans;

/// <summary>What has codes of a kind, in one word.</summary>
internal static class CodeNoun
{
    private static readonly FindingText Agency = new("agency", "部门");
    private static readonly FindingText Task = new("task", "任务");
    private static readonly FindingText Section = new("section", "章节");
    private static readonly FindingText Role = new("role", "角色");

    /// <summary>The word.</summary>
    public static FindingText Of(CodeKind kind) => kind switch
    {
        CodeKind.Agency or CodeKind.AgencyName => Agency,
        CodeKind.Task => Task,
        CodeKind.Section => Section,
        _ => Role,
    };

    /// <summary>The word behind an article: “an agency”.</summary>
    public static FindingText WithArticle(CodeKind kind) => Of(kind) is var noun && noun == Agency ? new FindingText("an agency", noun.Chinese) : new FindingText("a " + noun.English, noun.Chinese);
}
