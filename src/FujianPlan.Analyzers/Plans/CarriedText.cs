using FujianPlan.Authoring.Importing;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>What a plan's assembly says of its agencies and tasks beyond their codes. The generator writes it.</summary>
internal static class CarriedText
{
    /// <summary>The lines of a text that the assembly carries, each in its fields.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="key">The key of the text.</param>
    /// <param name="space">The namespace of the plan; null for any.</param>
    /// <param name="fields">How many fields a line has; others are passed over.</param>
    /// <returns>The lines; null where the assembly has no such text, or one of another form.</returns>
    public static IReadOnlyList<string[]>? LinesOf(IAssemblySymbol assembly, string key, string? space, int fields)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "AssemblyMetadataAttribute"
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is string name && name == key
                && attribute.ConstructorArguments[1].Value is string text)
            {
                string[] lines = text.Split('\n');
                if (lines.Length >= 2 && lines[0] == CarriedForm.Version && (space is null || lines[1] == space))
                {
                    return [.. lines.Skip(2).Select(line => line.Split(CarriedForm.Field)).Where(line => line.Length == fields)];
                }
            }
        }

        return null;
    }
}
