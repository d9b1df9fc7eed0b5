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
    public static IReadOnlyList<string[]>? LinesOf(IAssemblySymbol assembly, string key, string? space, int fields) =>
        TextsOf(assembly, key).FirstOrDefault(lines => space is null || lines[1] == space) is { } found ? [.. Fields(found, fields)] : null;

    /// <summary>Whether any plan of an assembly says that something of it is retired.</summary>
    public static bool HasRetired(IAssemblySymbol assembly) =>
        Has(assembly, CarriedForm.Agencies, CarriedForm.Agency.Count, CarriedForm.Agency.RetiredSince) || Has(assembly, CarriedForm.Tasks, CarriedForm.Task.Count, CarriedForm.Task.RetiredSince);

    private static bool Has(IAssemblySymbol assembly, string key, int fields, int field) =>
        TextsOf(assembly, key).Any(lines => Fields(lines, fields).Any(line => line[field].Length > 0));

    private static IEnumerable<string[]> Fields(string[] lines, int fields) => lines.Skip(2).Select(line => line.Split(CarriedForm.Field)).Where(line => line.Length == fields);

    private static IEnumerable<string[]> TextsOf(IAssemblySymbol assembly, string key)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "AssemblyMetadataAttribute"
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is string name && name == key
                && attribute.ConstructorArguments[1].Value is string text)
            {
                string[] lines = text.Split('\n');
                if (lines.Length >= 2 && lines[0] == CarriedForm.Version)
                {
                    yield return lines;
                }
            }
        }
    }
}
