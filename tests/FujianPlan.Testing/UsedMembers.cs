using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FujianPlan.Testing;

/// <summary>Which members of others' types an assembly names.</summary>
public static class UsedMembers
{
    // A compiler's process serves many, in folders that are not theirs: what it loads opens no file, starts nothing and asks no network.
    private static readonly string[] Outside =
    [
        "System.Environment", "System.Diagnostics.Process", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
    ];

    // The compiler's own, in every iterator.
    private const string OfIterators = "System.Environment.get_CurrentManagedThreadId";

    /// <summary>The members by which an assembly would reach outside of the compiler that loads it.</summary>
    /// <param name="assembly">The assembly.</param>
    public static IEnumerable<string> ThatReachOutside(Assembly assembly) => Of(assembly)
        .Where(member => Outside.Contains(member[..member.LastIndexOf('.')].TrimEnd('.')) || member.StartsWith("System.Net.", StringComparison.Ordinal))
        .Except([OfIterators]);

    /// <summary>The members, with the full names of their types.</summary>
    /// <param name="assembly">The assembly.</param>
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        using PEReader file = new(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => (Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent), member.Name))
                .Select(member => $"{metadata.GetString(member.Type.Namespace)}.{metadata.GetString(member.Type.Name)}.{metadata.GetString(member.Name)}"),
        ];
    }
}
