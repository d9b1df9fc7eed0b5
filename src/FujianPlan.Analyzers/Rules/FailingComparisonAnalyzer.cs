using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using FujianPlan.Authoring.Findings;
using FujianPlan.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9013: what is marked as a code is compared with a constant that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailingComparisonAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9013", new BilingualTitle("A code compared with what is none", "代码与非代码比较"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9013.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool LooksAtValues => false;

    private protected override bool LooksAtComparisons => true;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        // An empty text asks whether there is a code at all.
        if (use is not { Member: null, Text.Length: > 0 })
        {
            return null;
        }

        Proposals proposals = Proposals.Nearest(use);
        string shown = Proposals.Shown(use), plan = use.Plan.Namespace;
        (string english, string chinese) = use.Kind == CodeKind.Agency ? ("agency", "部门") : ("task", "任务");
        return Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), proposals.Properties, new FindingText(
            $"This is never equal: '{shown}' is the code of no {english} of {plan}.{proposals.Question.English}",
            $"二者永不相等：“{shown}”不是 {plan} 任何{chinese}的代码。{proposals.Question.Chinese}"));
    }
}
