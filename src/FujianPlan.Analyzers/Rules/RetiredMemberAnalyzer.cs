using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9009: an agency or a task that is no longer in force.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredMemberAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9009", new RuleTitle("Retired agency or task", "已停用的部门或任务"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9009.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        // Of most plans nothing is retired, and then there is nothing to look for.
        if (!plans.MayHaveRetired)
        {
            return;
        }

        context.RegisterOperationAction(operation => Reference(operation, plans), OperationKind.FieldReference);
        CodeUses.Register(context, plans, static (operation, use) => Literal(operation, use));
    }

    private static void Reference(OperationAnalysisContext context, PlanSet plans)
    {
        IFieldReferenceOperation reference = (IFieldReferenceOperation)context.Operation;
        if (reference.Field is { ContainingType: { } type, HasConstantValue: true } field
            && KindOf(type, plans) is (CodeKind.Agency or CodeKind.Task) and { } kind
            && !ReadsWhatIsStored(reference)
            && plans.PlanOf(field) is { } plan)
        {
            KnownMember? member = kind == CodeKind.Agency ? plan.AgencyOfId(field.Name) : plan.TaskOfId(field.Name);
            Tell(context, new CodeUse(plan, kind, CodeUseKind.Reaches, field.Name, reference), member, type.Name);
        }
    }

    private static CodeKind? KindOf(INamedTypeSymbol type, PlanSet plans) => type.Name switch
    {
        "AgencyCodes" => CodeKind.Agency,
        "TaskCodes" => CodeKind.Task,
        _ => PlanEnum.Of(type, plans)?.Kind,
    };

    // The code of one, written as a literal, where a code is wanted; its constant is a reference.
    private static void Literal(OperationAnalysisContext context, CodeUse use)
    {
        if (use.Kind is CodeKind.Agency or CodeKind.Task && use.Use == CodeUseKind.Reaches && !IsConstantOfThePlan(use.Written ?? use.Operation))
        {
            Tell(context, use, use.Member, use.Kind == CodeKind.Agency ? "AgencyCodes" : "TaskCodes");
        }
    }

    private static bool IsConstantOfThePlan(IOperation value) => value is IFieldReferenceOperation { Field.ContainingType.Name: "AgencyCodes" or "TaskCodes" };

    // What was stored while it was in force keeps its code, and whoever reads it has to know it.
    private static bool ReadsWhatIsStored(IOperation reference)
    {
        IOperation? parent = reference.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IConstantPatternOperation or ISingleValueCaseClauseOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };
    }

    private static void Tell(OperationAnalysisContext context, CodeUse use, KnownMember? member, string type)
    {
        if (member?.RetiredSince is not { } since)
        {
            return;
        }

        string[] successors = [.. member.Successors.Select(code => use.Plan.Find(use.Kind, code)).OfType<KnownMember>().Select(next => $"{type}.{next.Id}")];
        FindingText instead = successors.Length switch
        {
            0 => new FindingText("It has no successor.", "没有继任者。"),
            1 => new FindingText($"Write its successor {successors[0]} instead.", $"请改写为其继任者 {successors[0]}。"),
            _ => new FindingText($"Write one of its successors instead: {string.Join(", ", successors)}.", $"请写明是哪一个继任者：{string.Join("、", successors)}。"),
        };
        Report(context.ReportDiagnostic, use.Told(
            Rule,
            Replacement.Of(successors.Length == 1 && use.IsWhole ? [use.Plan.Qualified(successors[0])] : []),
            new FindingText($"'{member.Code}' has been retired since {since}. {instead.English}", $"“{member.Code}”自 {since} 起停用。{instead.Chinese}")));
    }
}
