using System.Runtime.CompilerServices;
using FujianPlan.Authoring.Importing;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator;

/// <summary>
/// Finds out whether a referenced assembly was compiled from a plan. Of an assembly file, only the attributes of the
/// assembly itself are looked at, in its metadata; it is never loaded.
/// </summary>
internal static class ReferencedPlan
{
    // A reference is looked at once, for the generator and for the analyzer, in this compilation and the next ones.
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<ImportedPlan?>> Seen = new();

    /// <summary>The plan of a referenced assembly.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The plan; null where the assembly carries none.</returns>
    public static ImportedPlan? Of(MetadataReference reference) => Seen.GetValue(reference, static seen => new StrongBox<ImportedPlan?>(Find(seen))).Value;

    private static ImportedPlan? Find(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                PortableExecutableReference file => OfFile(file),
                CompilationReference project => OfCompilation(project.Compilation.Assembly),
                _ => null,
            };
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or OperationCanceledException))
        {
            // A file that is no assembly: the compiler says so itself.
            return null;
        }
    }

    private static ImportedPlan? OfCompilation(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == nameof(System.Reflection.AssemblyMetadataAttribute)
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is CarriedAgencies.Key
                && attribute.ConstructorArguments[1].Value is string text)
            {
                return CarriedAgencies.Read(assembly.Name, text);
            }
        }

        return null;
    }

    // The metadata is the compiler's own, which opens the file for every reference anyway; nothing is opened here.
    private static ImportedPlan? OfFile(PortableExecutableReference file) =>
        file.GetMetadata() is AssemblyMetadata assembly ? AssemblyPlan.Of(assembly.GetModules()[0].GetMetadataReader()) : null;
}
