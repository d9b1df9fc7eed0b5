using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace FujianPlan.PackageBom;

/// <summary>The packages that projects were restored with, on disk.</summary>
internal sealed class RestoredPackages
{
    private const string OurPrefix = "FujianPlan.";

    private readonly ILookup<string, (string Folder, string File)> _assemblies;

    private RestoredPackages(IEnumerable<(string Folder, string File)> assemblies) =>
        _assemblies = assemblies.Distinct().ToLookup(assembly => Path.GetFileName(assembly.File), StringComparer.OrdinalIgnoreCase);

    public static RestoredPackages Of(IEnumerable<string> assets) => new(assets.SelectMany(AssembliesOf));

    /// <summary>The package that a file is from: the very file, or one that was compiled ahead of time, or whose name alone was changed.</summary>
    public Component? Find(ZipArchiveEntry entry)
    {
        using MemoryStream memory = new();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(memory);
        }

        byte[] bytes = memory.ToArray();
        foreach ((string folder, string file) in _assemblies[entry.Name])
        {
            if (bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file))))
            {
                return Of(folder);
            }
        }

        // Whoever compiles ahead of time adds native code, and leaves the module its identity.
        if (_assemblies[entry.Name].FirstOrDefault(assembly => Identity(File.ReadAllBytes(Path.Combine(assembly.Folder, assembly.File))) == Identity(bytes)) is { Folder: not null } compiled)
        {
            return Of(compiled.Folder) with { IsCompiled = true };
        }

        // build/RenameAssembly gives it another name, and changes nothing else: its types and its version are the same.
        return entry.Name.StartsWith(OurPrefix, StringComparison.Ordinal)
            ? _assemblies[entry.Name[OurPrefix.Length..]]
                .Where(assembly => Shape(File.ReadAllBytes(Path.Combine(assembly.Folder, assembly.File))) == Shape(bytes))
                .Select(assembly => Of(assembly.Folder) with { IsRenamed = true })
                .FirstOrDefault()
            : null;
    }

    private static Component Of(string folder) => Component.OfPackage(Directory.GetFiles(folder, "*.nupkg").Single());

    private static Guid Identity(byte[] assembly)
    {
        using PEReader file = new(new MemoryStream(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return reader.GetGuid(reader.GetModuleDefinition().Mvid);
    }

    private static (Version Version, int Types, int Methods) Shape(byte[] assembly)
    {
        using PEReader file = new(new MemoryStream(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return (reader.GetAssemblyDefinition().Version, reader.TypeDefinitions.Count, reader.MethodDefinitions.Count);
    }

    private static IEnumerable<(string Folder, string File)> AssembliesOf(string assets)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(assets));
        string[] folders = [.. document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        foreach (JsonElement library in document.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Value))
        {
            if (library.GetProperty("type").GetString() != "package")
            {
                continue;
            }

            string folder = folders.Select(root => Path.Combine(root, library.GetProperty("path").GetString()!)).First(Directory.Exists);
            foreach (JsonElement file in library.GetProperty("files").EnumerateArray())
            {
                if (file.GetString()!.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                {
                    yield return (folder, file.GetString()!);
                }
            }
        }
    }
}
