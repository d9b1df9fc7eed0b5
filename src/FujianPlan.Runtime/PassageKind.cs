namespace FujianPlan.Runtime;

/// <summary>The kind of a passage of a notice that belongs to no task and no heading.</summary>
public enum PassageKind
{
    /// <summary>The plan file does not say.</summary>
    Unstated = 0,

    /// <summary>Part of the notice around the plan: an introduction, a closing, an appendix that is not included.</summary>
    Frame = 1,

    /// <summary>Part of the page, not of the notice: a header, a footer, the mark of a copy.</summary>
    Furniture = 2,

    /// <summary>A remark about tasks or headings that is not part of their text.</summary>
    Remark = 3,
}
