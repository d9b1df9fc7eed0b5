using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace FujianPlan.PackageBom;

/// <summary>The packages that projects were restored with, on disk.</summary>
internal sealed class RestoredPackages
{
    private const string OurPrefix = "FujianPlan.";

    private readonly ILookup<string, (string Folder, string File)> _assemblies;

    // A native program is compiled from many assemblies of few packages, and those of the runtime are large: each is read once.
    private readonly Dictionary<string, Component> _components = new(StringComparer.Ordinal);

    private RestoredPackages(IEnumerable<(string Folder, string File)> assemblies) =>
        _assemblies = assemblies.Distinct().ToLookup(assembly => Path.GetFileName(assembly.File), StringComparer.OrdinalIgnoreCase);

    public static RestoredPackages Of(IEnumerable<string> assets) => new(assets.SelectMany(AssembliesOf));

    /// <summary>The package that an assembly is from: it lies in its folder, it is the very file, or its name alone was changed.</summary>
    public Component? Find(ForeignAssembly sought)
    {
        if (FolderOf(sought.Path) is { } itsOwn)
        {
            return Of(itsOwn);
        }

        foreach ((string folder, string file) in _assemblies[sought.Name])
        {
            if (sought.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file))))
            {
                return Of(folder);
            }
        }

        // build/RenameAssembly gives it another name, and changes nothing else: its types and its version are the same.
        return sought.Name.StartsWith(OurPrefix, StringComparison.Ordinal)
            ? _assemblies[sought.Name[OurPrefix.Length..]]
                .Where(assembly => Shape(File.ReadAllBytes(Path.Combine(assembly.Folder, assembly.File))) == Shape(sought.Bytes))
                .Select(assembly => Of(assembly.Folder) with { IsRenamed = true })
                .FirstOrDefault()
            : null;
    }

    // The runtime of a native program is restored, and is in no project's assets.
    private static string? FolderOf(string? assembly)
    {
        string? folder = Path.GetDirectoryName(assembly);
        while (folder is not null && Directory.GetFiles(folder, "*.nupkg").Length != 1)
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    private Component Of(string folder)
    {
        if (!_components.TryGetValue(folder, out Component? component))
        {
            _components.Add(folder, component = Component.OfPackage(Directory.GetFiles(folder, "*.nupkg").Single()));
        }

        return component;
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
