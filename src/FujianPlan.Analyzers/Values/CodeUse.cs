using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>A constant, used where a code is wanted.</summary>
/// <param name="Plan">The plan whose code it has to be.</param>
/// <param name="Kind">What it has to be.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Text">What it is.</param>
/// <param name="Operation">Where it stands.</param>
internal sealed record CodeUse(KnownPlan Plan, CodeKind Kind, CodeUseKind Use, string Text, IOperation Operation)
{
    /// <summary>What has that code; null where nothing has.</summary>
    public KnownMember? Member { get; } = Plan.Find(Kind, Text);
}
