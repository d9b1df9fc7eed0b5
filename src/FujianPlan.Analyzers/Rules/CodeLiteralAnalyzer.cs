using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9004: a literal is a code that the plan has a constant for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeLiteralAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9004", new RuleTitle("A code as a literal", "以字面量书写的代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Info, true, helpLinkUri: Pages + "FJP9004.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    private protected override bool LooksAtComparisons => true;

    private protected override bool FollowsVariables => false;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        // What is retired has a finding of its own, and so has a constant that is parsed.
        if (use is not { Kind: CodeKind.Agency or CodeKind.Task, Member: { RetiredSince: null } member } || member.Code != use.Text || !use.Operation.Syntax.IsKind(SyntaxKind.StringLiteralExpression) || IsParsed(use))
        {
            return null;
        }

        string constant = Proposals.Constant(use.Kind, member);
        return use.Told(Rule, Proposals.Certain(use, member), new FindingText(
            $"'{use.Text}' can be written as the constant {constant}, which the compiler keeps in step with the plan.",
            $"“{use.Text}”可写作常量 {constant}，编译器会使其与方案保持一致。"));
    }

    private static bool IsParsed(CodeUse use) =>
        use.Operation is { Parent: IArgumentOperation { Parent: IInvocationOperation call }, SemanticModel: { } model } && ParsedConstant.Of(call, PlanSet.Of(model.Compilation)) is not null;
}
