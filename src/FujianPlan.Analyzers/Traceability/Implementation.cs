using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Traceability;

/// <summary>That a piece of software says it implements a task.</summary>
/// <param name="Plan">The task's plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record Implementation(KnownPlan Plan, KnownMember Task, Location Place);
