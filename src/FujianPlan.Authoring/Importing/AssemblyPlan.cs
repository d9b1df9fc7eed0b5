using System.Reflection.Metadata;

namespace FujianPlan.Authoring.Importing;

/// <summary>Finds out from an assembly's metadata whether it was compiled from a plan. Only its own attributes are looked at.</summary>
internal static class AssemblyPlan
{
    /// <summary>The plan of an assembly.</summary>
    /// <param name="reader">The assembly's metadata.</param>
    /// <returns>The plan; null where the assembly carries none.</returns>
    public static ImportedPlan? Of(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            return null;
        }

        AssemblyDefinition definition = reader.GetAssemblyDefinition();
        foreach (CustomAttributeHandle handle in definition.GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsAssemblyMetadata(reader, attribute.Constructor) && TextOf(reader, attribute) is { } text)
            {
                return CarriedAgencies.Read(reader.GetString(definition.Name), text);
            }
        }

        return null;
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle type = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return type.Kind == HandleKind.TypeReference
            && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, nameof(System.Reflection.AssemblyMetadataAttribute));
    }

    /// <summary>The value of the attribute, where it has our key. Two strings follow a mark of two bytes.</summary>
    private static string? TextOf(MetadataReader reader, CustomAttribute attribute)
    {
        BlobReader value = reader.GetBlobReader(attribute.Value);
        return value.Length > 2 && value.ReadUInt16() == 1 && value.ReadSerializedString() == CarriedAgencies.Key
            ? value.ReadSerializedString()
            : null;
    }
}
