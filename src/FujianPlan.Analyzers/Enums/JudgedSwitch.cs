using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>
/// A <c>switch</c> over one of the plan's enums that has to name all of its values: over roles and sections always, over agencies and
/// tasks where <c>fujianplan_exhaustive_switch = agency, task</c> in an <c>.editorconfig</c> asks for it.
/// </summary>
/// <param name="Type">The enum.</param>
/// <param name="Missing">The members that it has no case for.</param>
/// <param name="MissesNull">Whether the value may be null, and there is no case for that.</param>
internal sealed record JudgedSwitch(PlanEnum Type, IReadOnlyList<string> Missing, bool MissesNull)
{
    private const string Option = "fujianplan_exhaustive_switch";

    /// <summary>The switch that an operation is.</summary>
    /// <param name="operation">An <see cref="ISwitchOperation"/> or an <see cref="ISwitchExpressionOperation"/>.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <param name="options">What <c>.editorconfig</c>s say.</param>
    /// <returns>The switch; null where it may miss values.</returns>
    public static JudgedSwitch? Of(IOperation operation, PlanSet plans, AnalyzerOptions options)
    {
        IOperation value = operation is ISwitchOperation statement ? statement.Value : ((ISwitchExpressionOperation)operation).Value;
        if (PlanEnum.OfNullable(value.Type, plans) is not { } type || !IsAskedFor(options, type.Kind, value.Syntax.SyntaxTree))
        {
            return null;
        }

        SwitchCases cases = SwitchCases.Of(operation);
        return new JudgedSwitch(
            type,
            [.. type.Members.Where(member => !cases.Cover(member.ConstantValue!)).Select(member => member.Name)],
            !SymbolEqualityComparer.Default.Equals(value.Type, type.Symbol) && !cases.Cover(null));
    }

    private static bool IsAskedFor(AnalyzerOptions options, CodeKind kind, SyntaxTree tree)
    {
        if (kind is CodeKind.Role or CodeKind.Section)
        {
            return true;
        }

        string word = kind == CodeKind.Agency ? "agency" : "task";
        return options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Option, out string? asked)
            && asked.Split(',').Any(one => one.Trim().Equals(word, StringComparison.OrdinalIgnoreCase));
    }
}
