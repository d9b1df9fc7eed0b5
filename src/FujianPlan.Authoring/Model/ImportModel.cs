namespace FujianPlan.Authoring.Model;

/// <summary>A plan that another imports agencies from.</summary>
/// <param name="Assembly">The simple name of the assembly that was compiled from it.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Base">What is added to the numbers of its agencies, so that no other agency has them.</param>
public sealed record ImportModel(string Assembly, string Namespace, int Base);
