using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator;

/// <summary>Finds the runtime among the references of a project: what a plan compiles to is thin, and runs on it.</summary>
internal static class RuntimeReference
{
    private const string Name = "FujianPlan.Runtime";

    // A reference is looked at once, in this compilation and the next ones.
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<Version?>> Seen = new();

    /// <summary>
    /// The version that this generator writes code for: that of the runtime which it was built with. The compiler may have loaded a newer one,
    /// of the package of another plan: the SDK lets through the newest of the analyzers' files that have one name.
    /// </summary>
    public static Version Expected { get; } = typeof(RuntimeReference).Assembly.GetReferencedAssemblies().Single(assembly => assembly.Name == Name).Version;

    /// <summary>The version of the runtime.</summary>
    /// <param name="reference">A reference.</param>
    /// <returns>The version; null where the reference is something else.</returns>
    public static Version? Of(MetadataReference reference) => Seen.GetValue(reference, static seen => new StrongBox<Version?>(Find(seen))).Value;

    /// <summary>Whether the generated code runs on a version: as new as the generator's own, and of the same major version.</summary>
    /// <param name="version">The version.</param>
    public static bool Suits(Version version) => version.Major == Expected.Major && version >= Expected;

    private static Version? Find(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference { Compilation.Assembly.Identity: { Name: Name } project } => project.Version,
                PortableExecutableReference file when file.FilePath is null || string.Equals(Path.GetFileNameWithoutExtension(file.FilePath), Name, StringComparison.OrdinalIgnoreCase) => OfFile(file),
                _ => null,
            };
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or OperationCanceledException))
        {
            // A file that is no assembly: the compiler says so itself.
            return null;
        }
    }

    private static Version? OfFile(PortableExecutableReference file)
    {
        if (file.GetMetadata() is not AssemblyMetadata assembly || assembly.GetModules()[0].GetMetadataReader() is not { IsAssembly: true } reader)
        {
            return null;
        }

        AssemblyDefinition definition = reader.GetAssemblyDefinition();
        return reader.StringComparer.Equals(definition.Name, Name) ? definition.Version : null;
    }
}
