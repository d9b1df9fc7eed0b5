using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;

namespace FujianPlan.Generator.Emission;

/// <summary>Why no code could be emitted, whatever the plan says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record EmissionFault(RuleInfo Rule, FindingText Text)
{
    /// <summary>That the generator itself is at fault.</summary>
    /// <param name="thrown">What was thrown.</param>
    public static EmissionFault Mistake(Exception thrown)
    {
        string message = thrown.Message.Replace('\r', ' ').Replace('\n', ' ');
        return new EmissionFault(GenerationRules.InternalError, new FindingText(
            $"The plan could not be compiled because of a mistake in FujianPlan itself ({thrown.GetType().Name}: {message}). Please report it, with the plan.",
            $"由于 FujianPlan 自身的错误（{thrown.GetType().Name}：{message}），方案无法编译。请连同方案一并反馈。"));
    }
}
