using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>A data file that lacks the column that was asked for, or has it as another type.</summary>
/// <param name="text">What is wrong, and what to do.</param>
internal sealed class MissingColumn(FindingText text) : Exception(text.English)
{
    /// <summary>What is wrong, and what to do.</summary>
    public FindingText Text => text;
}
