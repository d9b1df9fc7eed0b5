using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>What is marked as a code of one kind, used where one of another kind is wanted: a task's, say, where an agency's is.</summary>
/// <param name="Plan">The plan whose code it has to be.</param>
/// <param name="Kind">What it has to be.</param>
/// <param name="Given">What it is.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Operation">Where it stands.</param>
internal sealed record MarkedUse(KnownPlan Plan, CodeKind Kind, CodeKind Given, CodeUseKind Use, IOperation Operation);
