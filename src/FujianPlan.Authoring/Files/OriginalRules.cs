using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Files;

/// <summary>
/// The rules about the file in which a notice was published. They are reported by the command alone, which opens that file where it is asked
/// to: a build knows nothing of Word or PDF.
/// </summary>
public static class OriginalRules
{
    /// <summary>The original is not the file that the text was taken from.</summary>
    public static RuleInfo Changed { get; } = new("FJP0027", FindingSeverity.Error, IsLint: false, new FindingText("The original has changed", "原件已改变"));

    /// <summary>The source does not say what the original says.</summary>
    public static RuleInfo OtherText { get; } = new("FJP0028", FindingSeverity.Error, IsLint: false, new FindingText("The source differs from the original", "来源文件与原件不符"));

    /// <summary>Every rule above, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Changed, OtherText];
}
