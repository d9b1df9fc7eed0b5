using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>A data file that lacks the column that was asked for, or has it as another type.</summary>
/// <param name="text">What is wrong, and what to do.</param>
/// <param name="what">What is missing.</param>
internal sealed class MissingColumn(FindingText text, string what = "column") : Exception(text.English)
{
    /// <summary>What is missing, as scripts know it: <c>column</c>, or <c>sheet</c>.</summary>
    public string What => what;

    /// <summary>What is wrong, and what to do.</summary>
    public FindingText Text => text;
}
