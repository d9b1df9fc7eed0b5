using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace FujianPlan.Package.Tests;

/// <summary>
/// What a release of another version would be: the packages of this one, in which each version stands anew, in the package and in each assembly, as its
/// own and where it refers to the others. Nothing is compiled for that.
/// </summary>
internal static class OtherRelease
{
    /// <summary>Makes a package of the feed one of another release.</summary>
    /// <param name="package">The package's file.</param>
    /// <param name="from">The version that it has.</param>
    /// <param name="to">The version of the other release.</param>
    /// <param name="folder">Where it is put.</param>
    public static void Make(string package, Version from, Version to, string folder)
    {
        string name = Path.GetFileName(package).Replace(from.ToString(), to.ToString(), StringComparison.Ordinal);
        using ZipArchive archive = ZipFile.OpenRead(package), other = ZipFile.Open(Path.Combine(folder, name), ZipArchiveMode.Create);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            byte[] bytes = Read(entry);
            string extension = Path.GetExtension(entry.FullName);
            if (extension == ".nuspec")
            {
                bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(from.ToString(), to.ToString(), StringComparison.Ordinal));
            }
            else if (extension == ".dll")
            {
                WriteVersions(bytes, from, to);
            }

            using Stream stream = other.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
            stream.Write(bytes);
        }
    }

    /// <summary>Puts a version in the place of another, for the assembly itself and for those that it refers to.</summary>
    private static void WriteVersions(byte[] assembly, Version from, Version to)
    {
        using PEReader file = new(new MemoryStream(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        // II.22.2: the four parts of the version come after the hash algorithm. II.22.5: they come first.
        WriteRows(TableIndex.Assembly, before: sizeof(uint));
        WriteRows(TableIndex.AssemblyRef, before: 0);

        void WriteRows(TableIndex table, int before)
        {
            int start = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(table) + before;
            for (int row = 0; row < metadata.GetTableRowCount(table); row++)
            {
                Span<byte> parts = assembly.AsSpan(start + (row * metadata.GetTableRowSize(table)), 4 * sizeof(ushort));
                if (parts.SequenceEqual(Parts(from)))
                {
                    Parts(to).CopyTo(parts);
                }
            }
        }
    }

    private static byte[] Parts(Version version) =>
        [.. new[] { version.Major, version.Minor, version.Build, version.Revision }.SelectMany(part => new[] { (byte)part, (byte)(part >> 8) })];

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using MemoryStream memory = new();
        using Stream stream = entry.Open();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
