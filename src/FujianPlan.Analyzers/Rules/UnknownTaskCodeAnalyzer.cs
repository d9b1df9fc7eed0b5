using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9002: a constant reaches what is marked <c>[TaskCode]</c>, and is not the code of any task.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownTaskCodeAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9002", new RuleTitle("Not a task code", "不是任务代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Error, true, helpLinkUri: Pages + "FJP9002.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool LooksAtMarks => true;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        if (use is not { Use: CodeUseKind.Reaches, Kind: CodeKind.Task, Member: null })
        {
            return null;
        }

        Proposals proposals = Proposals.Nearest(use);
        string shown = Proposals.Shown(use), plan = use.Plan.Namespace;
        KnownMember? agency = use.Plan.Find(CodeKind.Agency, use.Text);
        return use.Told(Rule, proposals.Properties, new FindingText(
            $"'{shown}' is not the code of any task of {plan}.{(agency is null ? string.Empty : $" It is the code of the agency {agency.Id}.")}{proposals.Question.English}",
            $"“{shown}”不是 {plan} 任何任务的代码。{(agency is null ? string.Empty : $"它是部门 {agency.Id} 的代码。")}{proposals.Question.Chinese}"));
    }

    private protected override Diagnostic? Judge(MarkedUse use) => use is { Use: CodeUseKind.Reaches, Kind: CodeKind.Task }
        ? Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), new FindingText(
            "This is the code of an agency, but the code of a task is expected here. Pass the code of a task, or correct the attribute of one of the two.",
            "此处应为任务代码，而所给的是部门代码。请传入任务代码，或更正其中一处的标注。"))
        : null;
}
