using System.Collections.Immutable;
using FujianPlan.Analyzers.Binding;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9015: an element or an input component of Blazor is bound to a value of a plan, as in <c>&lt;select @bind="agency"&gt;</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormIdentifierAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9015", new RuleTitle("A form bound to identifiers", "表单绑定了标识符"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9015.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        context.RegisterOperationAction(
            operation =>
            {
                IInvocationOperation call = (IInvocationOperation)operation.Operation;
                if (Bound(call) is { } bound && Of(bound.Type, plans) is { } type)
                {
                    Report(operation.ReportDiagnostic, Diagnostic.Create(Rule, bound.Place.GetLocation(), Properties(call, type), Told(type)));
                }
            },
            OperationKind.Invocation);
        context.RegisterSymbolAction(symbol => Posted(symbol, (IPropertySymbol)symbol.Symbol, plans), SymbolKind.Property);
    }

    // What is posted to a page is read by a mapper of its own, which knows wrappers by their TryParse.
    private static void Posted(SymbolAnalysisContext context, IPropertySymbol property, PlanSet plans)
    {
        if (!property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SupplyParameterFromFormAttribute" } mark && IsOfComponents(mark)))
        {
            return;
        }

        IEnumerable<BoundValue> values = BoundTypes.Held(property.Type, plans) is { } own ? [new BoundValue(property, own)] : BoundTypes.From(property.Type, plans);
        if (values.FirstOrDefault(value => !value.IsWrapped) is { } found)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, property.Locations[0], Told(found.Type, $"{found.Member.ContainingType.Name}.{found.Member.Name}")));
        }
    }

    // What Razor makes of @bind, and of an input component, whose type is written, or is told by its value.
    private static (ITypeSymbol Type, SyntaxNode Place)? Bound(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "FormatValue", ContainingType: { Name: "BindConverter" } converter } when IsOfComponents(converter) && call.Arguments.FirstOrDefault() is { } value => (Unconverted(value.Value), value.Syntax),
        { Name: "OpenComponent", TypeArguments.Length: 1, ContainingType: { Name: "RenderTreeBuilder" } builder } method when IsOfComponents(builder) && method.TypeArguments[0] is INamedTypeSymbol { IsGenericType: true } input && IsInput(input) =>
            (input.TypeArguments[0], PlaceOf(call)),
        { ContainingType.Name: "TypeInference", TypeArguments.Length: > 0 } inferred when inferred.Name.StartsWith("CreateInput", StringComparison.Ordinal) && Opened(inferred) => (inferred.TypeArguments[0], PlaceOf(call)),
        _ => null,
    };

    private static PlanEnum? Of(ITypeSymbol type, PlanSet plans)
    {
        ITypeSymbol own = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return PlanEnum.Of(own, plans) ?? PlanEnum.OfWrapper(own, plans);
    }

    private static FindingText Told(PlanEnum type, string? member = null)
    {
        string name = type.Symbol.Name;
        string? mark = type.Symbol.ContainingNamespace.GetTypeMembers($"Valid{type.Kind}Attribute").FirstOrDefault()?.Name.Replace("Attribute", "");
        (string english, string chinese) = mark is null ? ("", "") : ($", with [{mark}]", $"（加 [{mark}]）");
        return type.Symbol.TypeKind == TypeKind.Enum
            ? member is not null ? new FindingText(
                $"The form takes identifiers of {name} for {member}, and its numbers, but no codes. Bind a string that has the code{english}.",
                $"表单按 {name} 的标识符和编号读取 {member}，不接受代码。请绑定存放代码的 string{chinese}。")
            : new FindingText(
                $"The form shows and takes identifiers of {name}, and its numbers, but no codes. Bind a string that has the code{english}.",
                $"表单显示并接受 {name} 的标识符和编号，不接受代码。请绑定存放代码的 string{chinese}。")
            : new FindingText(
                $"What is no code ends the request, since {name} cannot hold it, and the user is told nothing. Bind a string that has the code{english}.",
                $"{name} 存不下无效代码，输入有误时请求异常终止，用户得不到提示。请绑定存放代码的 string{chinese}。");
    }

    // In code of one's own, what is shown may be the code: agency.ToCode().
    private static ImmutableDictionary<string, string?> Properties(IInvocationOperation call, PlanEnum type) =>
        Replacement.Of(call.TargetMethod.Name == "FormatValue" && type.Symbol.TypeKind == TypeKind.Enum ? ["ToCode"] : []);

    private static ITypeSymbol Unconverted(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value.Type!;
    }

    // What Razor infers is a method of its own, which opens the component: TypeInference.CreateInputSelect_0(…).
    private static bool Opened(IMethodSymbol inferred) => inferred.Name.IndexOf('_') is var end and > 0 && IsInput(inferred.Name.Substring("Create".Length, end - "Create".Length));

    // Of what Razor generates, the user wrote the type and the values, which have their places in the .razor file.
    private static SyntaxNode PlaceOf(IInvocationOperation call) =>
        call.Syntax.DescendantNodes().FirstOrDefault(node => node is (TypeSyntax and { Parent: TypeArgumentListSyntax }) or ArgumentSyntax && node.GetLocation().GetMappedLineSpan().HasMappedPath) ?? call.Syntax;

    private static bool IsInput(INamedTypeSymbol component) => IsInput(component.Name) && component.ContainingNamespace is { Name: "Forms", ContainingNamespace: { Name: "Components" } };

    private static bool IsInput(string name) => name is "InputSelect" or "InputRadio" or "InputRadioGroup";

    private static bool IsOfComponents(INamedTypeSymbol type)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "Components", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } })
            {
                return true;
            }
        }

        return false;
    }
}
