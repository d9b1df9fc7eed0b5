using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>What is wrong with a value, and what to write.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The same for whoever wrote the value.</param>
/// <param name="Code">The code that is meant, or the nearest one; null where none is near.</param>
internal sealed record ValueFault(FaultKind Kind, FindingText Text, string? Code)
{
    /// <summary>What is wrong, as scripts know it: <c>not-found</c>.</summary>
    public string Id => Kind switch
    {
        FaultKind.NotFound => "not-found",
        FaultKind.Name => "name",
        FaultKind.NotExact => "not-exact",
        FaultKind.Ambiguous => "ambiguous",
        FaultKind.Retired => "retired",
        FaultKind.Empty => "empty",
        FaultKind.NotText => "not-text",
        FaultKind.Malformed => "malformed",
        _ => throw new InvalidOperationException($"{Kind} has no name."),
    };
}
