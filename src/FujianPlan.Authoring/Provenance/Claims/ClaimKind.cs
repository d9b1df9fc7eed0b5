namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>What claims words of a source.</summary>
internal enum ClaimKind
{
    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The clause of a task.</summary>
    Clause,

    /// <summary>A quote of a task's text.</summary>
    Quote,

    /// <summary>What the plan quotes of the notice around it.</summary>
    Notice,
}
