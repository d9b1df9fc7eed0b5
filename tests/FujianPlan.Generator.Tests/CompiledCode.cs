using System.Collections.Concurrent;
using System.Collections.Immutable;
using FujianPlan.Authoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace FujianPlan.Generator.Tests;

/// <summary>
/// What the compiler makes of code. It is asked once for the same code with the same options and references, as many
/// tests look at one plan: compiling takes most of their time.
/// </summary>
internal static class CompiledCode
{
    private static readonly ConcurrentDictionary<Key, Lazy<ImmutableArray<Diagnostic>>> Said = new();
    private static readonly ConcurrentDictionary<Key, Lazy<byte[]>> Images = new();

    /// <summary>All that the compiler says of code.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation) => Said.GetOrAdd(
        Key.Of(compilation), _ => new(() => compilation.GetDiagnostics(TestContext.Current.CancellationToken))).Value;

    /// <summary>The assembly that code compiles to.</summary>
    public static byte[] Image(Compilation compilation) => Images.GetOrAdd(Key.Of(compilation), _ => new(() => Emit(compilation))).Value;

    private static byte[] Emit(Compilation compilation)
    {
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }

    // References are the same where they are the same object; texts are told apart by their checksums.
    private sealed record Key(string? Name, CompilationOptions Options, EquatableArray<MetadataReference> References, EquatableArray<File> Files)
    {
        public static Key Of(Compilation compilation) => new(
            compilation.AssemblyName,
            compilation.Options,
            new EquatableArray<MetadataReference>(compilation.References),
            new EquatableArray<File>(compilation.SyntaxTrees.Select(tree =>
                new File(tree.FilePath, Convert.ToHexString(tree.GetText().GetChecksum().AsSpan()), tree.Options))));
    }

    private sealed record File(string Path, string Checksum, ParseOptions Options);
}
