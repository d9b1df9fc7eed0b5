using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Tracing;

/// <summary>
/// Finds out from an assembly's metadata which tasks it says that it implements. Nothing of it is loaded or run, so it may be of any
/// framework and any processor, and what it refers to need not be there.
/// </summary>
internal static class AssemblyMarks
{
    private const string AttributeName = "ImplementsAttribute";
    private const string TaskName = "TaskId";

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">Its file.</param>
    /// <exception cref="IOException">It cannot be read, or is no assembly.</exception>
    public static IReadOnlyList<ImplementsMark> Read(string path)
    {
        string shown = ToldFinding.Seen(path);
        if (Directory.Exists(path))
        {
            throw FileFault.OfName(new FindingText(
                $"'{shown}' is a folder. Name the assemblies in it, such as {shown}/*.dll.",
                $"“{shown}”是文件夹。请写明其中的程序集，如 {shown}/*.dll。"));
        }

        try
        {
            using PEReader file = new(InputFile.OpenSeekable(path));
            return Of(file.GetMetadataReader(), shown);
        }
        // A size that is wrong may be told as an overflow.
        catch (Exception thrown) when (thrown is BadImageFormatException or InvalidOperationException or OverflowException)
        {
            throw FileFault.OfContent(new FindingText($"'{shown}' is not a .NET assembly, or is damaged.", $"“{shown}”不是 .NET 程序集，或已损坏。"), thrown);
        }
    }

    private static List<ImplementsMark> Of(MetadataReader reader, string path)
    {
        // A module of an assembly has no name of its own by which to tell it; GetAssemblyDefinition refuses it.
        string assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
        List<ImplementsMark> marks = [];
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind is HandleKind.AssemblyDefinition or HandleKind.TypeDefinition or HandleKind.MethodDefinition
                && SpaceOf(reader, attribute.Constructor) is { } space)
            {
                marks.Add(new ImplementsMark(path, assembly, MemberOf(reader, attribute.Parent), space, TaskOf(reader, attribute)));
            }
        }

        return marks;
    }

    private static string? MemberOf(MetadataReader reader, EntityHandle place) => place.Kind switch
    {
        HandleKind.TypeDefinition => MemberNames.Of(reader, (TypeDefinitionHandle)place),
        HandleKind.MethodDefinition => MemberNames.Of(reader, (MethodDefinitionHandle)place),
        _ => null,
    };

    // A mark of two bytes, then the value of the enum, whose type is int.
    private static int TaskOf(MetadataReader reader, CustomAttribute attribute)
    {
        BlobReader value = reader.GetBlobReader(attribute.Value);
        return value.ReadUInt16() == 1 ? value.ReadInt32() : throw new BadImageFormatException();
    }

    /// <summary>
    /// The namespace of the plan whose attribute a constructor makes; null where it makes any other. The name alone does not tell:
    /// others have attributes of that name as well, but not of a TaskId beside it.
    /// </summary>
    private static string? SpaceOf(MetadataReader reader, EntityHandle constructor)
    {
        (EntityHandle type, BlobHandle signature) = Constructed(reader, constructor);
        if (SpaceOf(reader, type, AttributeName) is not { } space)
        {
            return null;
        }

        BlobReader parameters = reader.GetBlobReader(signature);
        return parameters.ReadSignatureHeader().IsInstance
            && parameters.ReadCompressedInteger() == 1
            && parameters.ReadSignatureTypeCode() == SignatureTypeCode.Void
            && parameters.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle
            && SpaceOf(reader, parameters.ReadTypeHandle(), TaskName) == space
            ? space
            : null;
    }

    // The attribute is another assembly's, unless the plan is compiled into this one.
    private static (EntityHandle Type, BlobHandle Signature) Constructed(MetadataReader reader, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MemberReference:
                MemberReference reference = reader.GetMemberReference((MemberReferenceHandle)constructor);
                return (reference.Parent, reference.Signature);
            case HandleKind.MethodDefinition:
                MethodDefinition definition = reader.GetMethodDefinition((MethodDefinitionHandle)constructor);
                return (definition.GetDeclaringType(), definition.Signature);
            default:
                return default;
        }
    }

    /// <summary>The namespace of a type, where that is its name; null where it is not.</summary>
    private static string? SpaceOf(MetadataReader reader, EntityHandle type, string name)
    {
        StringHandle space = default, written = default;
        switch (type.Kind)
        {
            case HandleKind.TypeReference when reader.GetTypeReference((TypeReferenceHandle)type) is var reference:
                (space, written) = (reference.Namespace, reference.Name);
                break;
            case HandleKind.TypeDefinition when reader.GetTypeDefinition((TypeDefinitionHandle)type) is var definition:
                (space, written) = (definition.Namespace, definition.Name);
                break;
        }

        // A nested type has no namespace; nor is it a plan's.
        return !space.IsNil && reader.StringComparer.Equals(written, name) ? reader.GetString(space) : null;
    }
}

/// <summary>A place in software that says which task of a plan it serves: an attribute <c>Implements</c>.</summary>
/// <param name="File">The file that it is in.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Member">The type or method that it stands on; null where it stands on the assembly.</param>
/// <param name="Space">The namespace of the plan's types.</param>
/// <param name="Task">The value of the task.</param>
internal sealed record ImplementsMark(string File, string Assembly, string? Member, string Space, int Task);
