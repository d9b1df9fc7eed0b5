namespace FujianPlan.Authoring.Model;

/// <summary>That an agency or a task is no longer in force. Editorial.</summary>
/// <param name="Since">The version of the data that retired it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successors">What took its place: the numbers of agencies, or the values of tasks.</param>
public sealed record RetirementModel(string Since, string Reason, EquatableArray<int> Successors);
