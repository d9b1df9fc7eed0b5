using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Says in a documentation comment that something is retired.</summary>
internal static class RetirementText
{
    /// <summary>Says it.</summary>
    /// <param name="retirement">Since when and why.</param>
    /// <param name="successors">The members that took its place.</param>
    /// <returns>XML.</returns>
    public static string Of(RetirementModel retirement, IEnumerable<string> successors)
    {
        string names = string.Join(", ", successors.Select(name => $"<see cref=\"{name}\"/>"));
        return $"Retired since {XmlDoc.Of(retirement.Since)}: {XmlDoc.Of(retirement.Reason)}.{(names.Length == 0 ? string.Empty : $" Use {names}.")}";
    }
}
