using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Doubts;

/// <summary>A choice that the file is not written for: it is told, and nothing is changed.</summary>
/// <param name="why">What does not fit.</param>
internal sealed class UnfitReading(FindingText why) : Exception(why.English)
{
    /// <summary>What does not fit.</summary>
    public FindingText Why => why;
}
