using System.Collections.Immutable;
using FujianPlan.Analyzers.Binding;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9014: configuration is bound by the generated binder, which asks no type how it is written, to a value of a plan.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedBinderAnalyzer : PlanAnalyzer
{
    // FujianPlan.Runtime.targets shows it to the compiler.
    private const string Property = "build_property.EnableConfigurationBindingGenerator";

    private static readonly DiagnosticDescriptor Rule = new("FJP9014", new RuleTitle("A code that the generated binder does not read", "生成的配置绑定器不读取的代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9014.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        if (!context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? value) || !bool.TryParse(value, out bool isGenerated) || !isGenerated)
        {
            return;
        }

        Lazy<ILookup<INamedTypeSymbol, BoundValue>> bound = new(() => BoundInSource.Of(plans, context.CancellationToken));
        context.RegisterSymbolAction(
            symbol =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)symbol.Symbol;
                if (type.TypeKind is TypeKind.Class or TypeKind.Struct && MayHold(type, plans))
                {
                    foreach (BoundValue found in bound.Value[type])
                    {
                        Report(symbol.ReportDiagnostic, Diagnostic.Create(Rule, found.PlaceIn(plans), Replacement.Of(Instead(found.Type)), Told(found)));
                    }
                }
            },
            SymbolKind.NamedType);
        context.RegisterOperationAction(operation => Call(operation, plans), OperationKind.Invocation);
    }

    // Few types have any, and what is bound is looked for where one has.
    private static bool MayHold(INamedTypeSymbol type, PlanSet plans) => type.GetMembers().Any(member => member switch
    {
        IPropertySymbol property => BoundTypes.Held(property.Type, plans) is not null,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(parameter => BoundTypes.Held(parameter.Type, plans) is not null),
        _ => false,
    });

    // What is told at the call has no place of its own: GetValue<Agency>(…), and the options of another assembly. GetValue<AgencyCode>(…) is read by its converter.
    private static void Call(OperationAnalysisContext context, PlanSet plans)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (BinderCall.TypeOf(call) is not { } type)
        {
            return;
        }

        if (BinderCall.IsOfOneValue(call))
        {
            if (PlanEnum.OfNullable(type, plans) is { } value)
            {
                Report(context.ReportDiagnostic, Diagnostic.Create(Rule, call.Syntax.GetLocation(), Told("this", "此处", value)));
            }
        }
        else if (BoundTypes.Held(type, plans) is { } held)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, call.Syntax.GetLocation(), Told("this", "此处", held)));
        }
        else if (BoundTypes.From(type, plans).FirstOrDefault(value => value.PlaceIn(plans) is null) is { } found)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, call.Syntax.GetLocation(), Told(found)));
        }
    }

    private static FindingText Told(BoundValue found)
    {
        string name = $"{found.Member.ContainingType.Name}.{found.Member.Name}";
        return Told(name, $" {name} ", found.Type);
    }

    private static FindingText Told(string english, string chinese, PlanEnum type)
    {
        (string name, string parse) = (type.Symbol.Name, ParserOf(type) + ".Parse");
        FindingText mark = MarkOf(type) is { } found ? new($" with [{found.Name.Replace("Attribute", "")}]", $"，加 [{found.Name.Replace("Attribute", "")}]") : new("", "");
        return type.Symbol.TypeKind == TypeKind.Enum
            ? new FindingText(
                $"The generated configuration binder reads {english} by the identifiers and numbers of {name}, and takes no code. Bind a string{mark.English}, and read it with {parse}.",
                $"生成的配置绑定器按 {name} 的标识符和编号读取{chinese.TrimEnd()}，不接受代码。请绑定 string{mark.Chinese}，再用 {parse} 读取。")
            : new FindingText(
                $"The generated configuration binder does not know how {name} is written: {english} stays empty, or binding fails. Bind a string{mark.English}, and read it with {parse}.",
                $"生成的配置绑定器不知道 {name} 的写法，{chinese.TrimStart()}会为空或绑定失败。请绑定 string{mark.Chinese}，再用 {parse} 读取。");
    }

    // What the fix writes: what parses, and the attribute that validates, where the plan has one.
    private static IEnumerable<string> Instead(PlanEnum type)
    {
        yield return type.Plan.Qualified(ParserOf(type) + ".Parse");
        if (MarkOf(type) is { } mark)
        {
            yield return type.Plan.Qualified(mark.Name);
        }
    }

    private static string ParserOf(PlanEnum type) => type.Symbol.TypeKind == TypeKind.Enum ? type.Parser : type.Symbol.Name;

    // Of sections there is none, nor in a plan for .NET Standard.
    private static INamedTypeSymbol? MarkOf(PlanEnum type) => type.Symbol.ContainingNamespace.GetTypeMembers($"Valid{type.Kind}Attribute").FirstOrDefault();
}
