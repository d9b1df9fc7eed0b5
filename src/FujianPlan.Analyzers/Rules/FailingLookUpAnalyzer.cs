using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9005: the library is asked to look up a constant that it does not have, as in <c>Agencies.Parse("SZBB")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailingLookUpAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9005", new RuleTitle("A look-up that always fails", "必然失败的查找"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9005.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool LooksAtValues => false;

    private protected override bool LooksAtLookUps => true;

    private protected override bool LooksAtMarks => true;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        // Of a plan whose assembly does not carry the names, nothing can be said of one.
        if (use is not { Use: CodeUseKind.IsLookedUp, Member: null } || (use.Kind == CodeKind.AgencyName && !use.Plan.HasNames))
        {
            return null;
        }

        FindingText what = use.Kind switch
        {
            CodeKind.Agency when AgencyNameAnalyzer.IsName(use) => new FindingText("is the name of an agency, not its code", "是部门名称而非代码"),
            CodeKind.AgencyName => new FindingText($"is not the name of any agency of {use.Plan.Namespace}", $"不是 {use.Plan.Namespace} 任何部门的名称"),
            CodeKind.Role => new FindingText("is not the code of any role", "不是任何角色的代码"),
            _ => new FindingText($"is not the code of any {CodeNoun.Of(use.Kind).English} of {use.Plan.Namespace}", $"不是 {use.Plan.Namespace} 任何{CodeNoun.Of(use.Kind).Chinese}的代码"),
        };
        Proposals proposals = Proposals.Nearest(use);
        string shown = Proposals.Shown(use);
        return use.Told(Rule, proposals.Properties, new FindingText(
            $"This always fails: '{shown}' {what.English}.{proposals.Question.English}",
            $"此查找必然失败：“{shown}”{what.Chinese}。{proposals.Question.Chinese}"));
    }

    private protected override Diagnostic? Judge(MarkedUse use)
    {
        if (use is not { Use: CodeUseKind.IsLookedUp })
        {
            return null;
        }

        FindingText given = Noun(use.Given), wanted = use.Kind == CodeKind.AgencyName ? new FindingText("the name of an agency", "部门名称") : Noun(use.Kind);
        return Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), new FindingText(
            $"This always fails: this is {given.English}, but {wanted.English} is looked up here. Pass {wanted.English}.",
            $"此查找必然失败：所给的是{given.Chinese}，而此处查找的是{wanted.Chinese}。请传入{wanted.Chinese}。"));
    }

    private static FindingText Noun(CodeKind kind) => new($"the code of {CodeNoun.WithArticle(kind).English}", CodeNoun.Of(kind).Chinese + "代码");
}
