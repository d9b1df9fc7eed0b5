using System.IO.Compression;

namespace FujianPlan.PackageBom;

/// <summary>An assembly that others have made.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Path">Where it is; null where that is inside a package of ours.</param>
internal sealed record ForeignAssembly(string Name, byte[] Bytes, string? Path)
{
    private const string Reference = "-r:";

    /// <summary>Those that lie in a package of ours.</summary>
    public static IEnumerable<ForeignAssembly> InPackage(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !OurOwn.Has(entry.Name)))
        {
            using MemoryStream memory = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(memory);
            }

            yield return new ForeignAssembly(entry.Name, memory.ToArray(), Path: null);
        }
    }

    /// <summary>Those that a native program was compiled from.</summary>
    /// <param name="response">The file that says so to its compiler.</param>
    public static IEnumerable<ForeignAssembly> CompiledInto(string response) => File.ReadLines(response)
        .Where(line => line.StartsWith(Reference, StringComparison.Ordinal))
        .Select(line => line[Reference.Length..].Trim('"'))
        .Where(file => !OurOwn.Has(System.IO.Path.GetFileName(file)))
        .Select(file => new ForeignAssembly(System.IO.Path.GetFileName(file), File.ReadAllBytes(file), file));
}
