using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9013: what is marked as a code is compared with a constant that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailingComparisonAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9013", new RuleTitle("A code compared with a value that is not a code", "代码与不是代码的值比较"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9013.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override bool LooksAtValues => false;

    private protected override bool LooksAtComparisons => true;

    private protected override bool LooksAtMarks => true;

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        base.Register(context, plans);
        context.RegisterOperationAction(
            operation => Report(operation.ReportDiagnostic, EnumEquality.Of((IInvocationOperation)operation.Operation, plans) is { } equality ? Judge(equality) : null),
            OperationKind.Invocation);
    }

    private protected override Diagnostic? Judge(CodeUse use)
    {
        // An empty text asks whether there is a code at all.
        if (use is not { Member: null, Text.Length: > 0 })
        {
            return null;
        }

        Proposals proposals = Proposals.Nearest(use);
        string shown = Proposals.Shown(use), plan = use.Plan.Namespace;
        FindingText noun = CodeNoun.Of(use.Kind);
        return use.Told(Rule, proposals.Properties, new FindingText(
            $"This is never equal: '{shown}' is not the code of any {noun.English} of {plan}.{proposals.Question.English}",
            $"二者永不相等：“{shown}”不是 {plan} 任何{noun.Chinese}的代码。{proposals.Question.Chinese}"));
    }

    private protected override Diagnostic? Judge(MarkedUse use)
    {
        (FindingText given, FindingText wanted) = (CodeNoun.WithArticle(use.Given), CodeNoun.WithArticle(use.Kind));
        return use is { Use: CodeUseKind.IsCompared }
            ? Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), new FindingText(
                $"This is never equal: the code of {given.English} is compared with the code of {wanted.English}. Compare codes of the same kind, or correct the attribute of one of the two.",
                $"二者永不相等：此处是{given.Chinese}代码，而与之比较的是{wanted.Chinese}代码。请比较同类代码，或更正其中一处的标注。"))
            : null;
    }

    // agency.Equals("SZB"): the value is written that has the code.
    private static Diagnostic Judge(EnumEquality equality)
    {
        string name = equality.Type.Symbol.Name;
        KnownMember? member = ConstantTexts.TextOf(equality.Other) is { } text ? MemberOf(equality.Type, text) : null;
        FindingText advice = member is not null ? new FindingText($"Write {name}.{member.Id}.", $"请写 {name}.{member.Id}。")
            : equality.Other.Type?.SpecialType == SpecialType.System_String ? new FindingText("Compare with its ToCode().", "请用其 ToCode() 比较。")
            : new FindingText($"Compare with a value of {name}.", $"请与 {name} 的值比较。");
        FindingText given = equality.Other.Type is { SpecialType: not SpecialType.System_String, Name: var type } ? new FindingText(type, type + " ") : new FindingText("a string", "字符串");
        return Diagnostic.Create(
            Rule,
            equality.Other.Syntax.GetLocation(),
            Replacement.Of(member is null ? [] : [equality.Type.Plan.Qualified($"{name}.{member.Id}")]),
            new FindingText(
                $"This is never equal: {given.English} is not a value of {name}. {advice.English}",
                $"二者永不相等：{given.Chinese}不是 {name} 的值。{advice.Chinese}"));
    }

    private static KnownMember? MemberOf(PlanEnum type, string text) =>
        (type.Plan.Find(type.Kind, text) ?? (type.Plan.Nearest(type.Kind, text) is { IsCertain: true } nearest ? nearest.Members[0] : null)) is { } member
            && type.Symbol.GetMembers(member.Id).Length > 0
                ? member
                : null;
}
