using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9001: a constant reaches what is marked <c>[AgencyCode]</c>, and is not the code of any agency.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownAgencyCodeAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9001", new RuleTitle("Not an agency code", "不是部门代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Error, true, helpLinkUri: Pages + "FJP9001.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool LooksAtMarks => true;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        if (use is not { Use: CodeUseKind.Reaches, Kind: CodeKind.Agency, Member: null } || AgencyNameAnalyzer.IsName(use))
        {
            return null;
        }

        Proposals proposals = Proposals.Nearest(use);
        string shown = Proposals.Shown(use), plan = use.Plan.Namespace;
        KnownMember? task = use.Plan.Find(CodeKind.Task, use.Text);
        return use.Told(Rule, proposals.Properties, new FindingText(
            $"'{shown}' is not the code of any agency of {plan}.{(task is null ? string.Empty : $" It is the code of the task {task.Id}.")}{proposals.Question.English}",
            $"“{shown}”不是 {plan} 任何部门的代码。{(task is null ? string.Empty : $"它是任务 {task.Id} 的代码。")}{proposals.Question.Chinese}"));
    }

    private protected override Diagnostic? Judge(MarkedUse use) => use is { Use: CodeUseKind.Reaches, Kind: CodeKind.Agency }
        ? Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), new FindingText(
            "This is the code of a task, but the code of an agency is expected here. Pass the code of an agency, or correct the attribute of one of the two.",
            "此处应为部门代码，而所给的是任务代码。请传入部门代码，或更正其中一处的标注。"))
        : null;
}
