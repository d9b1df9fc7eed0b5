using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>A constant, used where a code is wanted.</summary>
/// <param name="Plan">The plan whose code it has to be.</param>
/// <param name="Kind">What it has to be.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Text">What it is.</param>
/// <param name="Operation">Where it stands, or where the variable stands that has it.</param>
internal sealed record CodeUse(KnownPlan Plan, CodeKind Kind, CodeUseKind Use, string Text, IOperation Operation)
{
    /// <summary>Whether capitals and small letters are the same where it is compared.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether it is all that stands there: a variable may have several, and nothing can be written in its place then.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Where the constant is written, if it is used through a variable.</summary>
    public IOperation? Written { get; init; }

    /// <summary>What has that code; null where nothing has.</summary>
    public KnownMember? Member => Plan.Find(Kind, Text) ?? (IgnoresCase ? Plan.FindIgnoringCase(Kind, Text) : null);

    /// <summary>Tells what is wrong with it, where it is used. What a variable of the same file has is to be mended where that gets it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="properties">For the fix.</param>
    /// <param name="message">The message.</param>
    public Diagnostic Told(DiagnosticDescriptor rule, ImmutableDictionary<string, string?> properties, FindingText message) => Diagnostic.Create(
        rule,
        Operation.Syntax.GetLocation(),
        Written is not null && Written.Syntax.SyntaxTree == Operation.Syntax.SyntaxTree ? [Written.Syntax.GetLocation()] : [],
        properties,
        message);
}

/// <summary>How a constant is used where a code is wanted.</summary>
internal enum CodeUseKind
{
    /// <summary>It reaches what is marked: it is assigned, passed or returned.</summary>
    Reaches,

    /// <summary>A member of the library looks it up.</summary>
    IsLookedUp,

    /// <summary>It is compared with what is marked.</summary>
    IsCompared,
}

/// <summary>What is marked as a code of one kind, used where one of another kind is wanted: a task's, say, where an agency's is.</summary>
/// <param name="Plan">The plan whose code it has to be.</param>
/// <param name="Kind">What it has to be.</param>
/// <param name="Given">What it is.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Operation">Where it stands.</param>
internal sealed record MarkedUse(KnownPlan Plan, CodeKind Kind, CodeKind Given, CodeUseKind Use, IOperation Operation);
