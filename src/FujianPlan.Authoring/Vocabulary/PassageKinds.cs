namespace FujianPlan.Authoring.Vocabulary;

/// <summary>What a passage of a notice may be.</summary>
internal static class PassageKinds
{
    /// <summary>Of the notice around the plan: an introduction, a closing, an appendix that is left out.</summary>
    public const string Frame = "frame";

    /// <summary>Of the page, and not of the notice: a running head, a foot line, the mark of a copy.</summary>
    public const string Furniture = "furniture";

    /// <summary>Said of tasks or headings, and no text of theirs: 具体措施：.</summary>
    public const string Remark = "remark";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Frame, Furniture, Remark];
}
