using System.Collections.Immutable;
using System.Globalization;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>
/// FJP9006: a constant of one of the plan's enums that is none of its members, such as <c>default(Agency)</c>; or a default value of what
/// wraps them, such as <c>default(AgencyCode)</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndefinedValueAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9006", new RuleTitle("A value that the plan does not have", "方案中没有的值"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9006.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans) => context.RegisterOperationAction(
        operation => Value(operation, plans), OperationKind.DefaultValue, OperationKind.Conversion, OperationKind.Binary, OperationKind.ObjectCreation);

    private static void Value(OperationAnalysisContext context, PlanSet plans)
    {
        IOperation value = context.Operation;
        if (PlanEnum.Of(value.Type, plans) is { } type)
        {
            Number(context, value, type);
        }
        else if (value is IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } && PlanEnum.OfWrapper(value.Type, plans) is { } wrapper && !IsHarmless(context, value))
        {
            string name = wrapper.Symbol.Name, written = value is IDefaultValueOperation ? "default" : $"new {name}()";
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, value.Syntax.GetLocation(), new FindingText(
                $"'{written}' is not the code of any {wrapper.NounOfPlan.English}. Get one with {name}.Parse; if there may be none, make it '{name}?' and null.",
                $"“{written}”不是{Spaced(wrapper.NounOfPlan.Chinese)}代码。请用 {name}.Parse 取得；若允许为空，请改用“{name}?”和 null。")));
        }
    }

    private static void Number(OperationAnalysisContext context, IOperation value, PlanEnum type)
    {
        // new Agency() is default(Agency), and no constant to the compiler.
        object? constant = value is IObjectCreationOperation { Arguments.IsEmpty: true } ? 0 : value.ConstantValue is { HasValue: true } known ? known.Value : null;
        if (constant is not null && type.MemberOf(constant) is null && !IsPart(value) && !IsHarmless(context, value))
        {
            string number = Convert.ToString(constant, CultureInfo.InvariantCulture)!, name = type.Symbol.Name;
            string written = AsWritten(value) switch
            {
                IDefaultValueOperation => "default",
                IObjectCreationOperation => $"new {name}()",
                _ => $"({name}){number}",
            };
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, value.Syntax.GetLocation(), new FindingText(
                $"'{written}' does not stand for any {type.NounOfPlan.English}: none has the number {number}. Write a member of {name}; if there may be none, make it '{name}?' and null.",
                $"“{written}”不是{Spaced(type.NounOfPlan.Chinese)}：没有编号 {number}。请写 {name} 的成员；若允许为空，请改用“{name}?”和 null。")));
        }
    }

    private static bool IsHarmless(OperationAnalysisContext context, IOperation value) => EnumQuestions.Ask(value) || LocalValue.IsReplaced(value, context.GetControlFlowGraph);

    // Between Chinese and Latin letters there is a space.
    private static string Spaced(string chinese) => chinese.Length > 0 && chinese[0] < '\u0100' ? " " + chinese : chinese;

    // The compiler converts what takes its type from where it goes: default, new().
    private static IOperation AsWritten(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? AsWritten(conversion.Operand) : value;

    // Of a constant made of constants, the whole is told.
    private static bool IsPart(IOperation value) => value.Parent is IConversionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.And or BinaryOperatorKind.Add or BinaryOperatorKind.Subtract }
        && value.Parent is { ConstantValue.HasValue: true, Type.TypeKind: TypeKind.Enum };
}
