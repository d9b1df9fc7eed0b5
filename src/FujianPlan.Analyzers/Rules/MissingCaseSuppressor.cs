using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>
/// What the compiler says of a <c>switch</c> expression that FJP9008 judges: that it misses a value, which FJP9008 says as well, and that
/// it misses numbers that no member has, which none of the plan's values is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCaseSuppressor : DiagnosticSuppressor
{
    private const string Rule = "FJP9008";

    private static readonly RuleTitle Named = new("FJP9008 reports the values that this switch does not handle", "FJP9008 已指出此 switch 缺少的取值");

    private static readonly SuppressionDescriptor Missing = new("FJPS8509", "CS8509", Named);
    private static readonly SuppressionDescriptor Guarded = new("FJPS8846", "CS8846", Named);
    private static readonly SuppressionDescriptor Unnamed = new("FJPS8524", "CS8524", new RuleTitle("The plan has no unnamed values", "方案中没有未命名的取值"));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Missing, Guarded, Unnamed);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        PlanSet plans = PlanSet.Of(context.Compilation);
        if (!plans.HasAny)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && Judged(diagnostic, tree, plans, context) is { } judged
                && DescriptorFor(diagnostic.Id, judged) is { } descriptor
                && IsTold(context, tree))
            {
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    private static JudgedSwitch? Judged(Diagnostic diagnostic, SyntaxTree tree, PlanSet plans, SuppressionAnalysisContext context) =>
        tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } written
            && context.GetSemanticModel(tree).GetOperation(written, context.CancellationToken) is ISwitchExpressionOperation operation
                ? JudgedSwitch.Of(operation, plans, context.Options)
                : null;

    // What this rule takes to be whole, where the compiler does not, is left to the compiler; so is null, of which it says nothing while
    // it has something to say of numbers without a name.
    private static SuppressionDescriptor? DescriptorFor(string id, JudgedSwitch judged) => (id, judged.Missing.Count > 0) switch
    {
        ("CS8509", true) => Missing,
        ("CS8846", true) => Guarded,
        ("CS8524", _) when !judged.MissesNull => Unnamed,
        _ => null,
    };

    // Where the rule is switched off, the compiler is all that speaks.
    private static bool IsTold(SuppressionAnalysisContext context, SyntaxTree tree)
    {
        CompilationOptions options = context.Compilation.Options;
        ReportDiagnostic told = options.SyntaxTreeOptionsProvider is { } files && files.TryGetDiagnosticValue(tree, Rule, context.CancellationToken, out ReportDiagnostic inFile) ? inFile
            : options.SpecificDiagnosticOptions.TryGetValue(Rule, out ReportDiagnostic everywhere) ? everywhere
            : options.SyntaxTreeOptionsProvider is { } all && all.TryGetGlobalDiagnosticValue(Rule, context.CancellationToken, out ReportDiagnostic global) ? global
            : ReportDiagnostic.Default;
        return told is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden or ReportDiagnostic.Info);
    }
}
