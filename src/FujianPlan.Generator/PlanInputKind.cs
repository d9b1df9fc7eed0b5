namespace FujianPlan.Generator;

/// <summary>What a file that the compiler hands over is to us.</summary>
internal enum PlanInputKind
{
    /// <summary>A plan, or a part of one.</summary>
    Plan,

    /// <summary>A document that a plan may name as its source.</summary>
    Source,

    /// <summary>The record of what was released of the plan.</summary>
    Shipped,
}
