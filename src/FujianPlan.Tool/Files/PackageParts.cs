using System.IO.Compression;
using System.Xml;

namespace FujianPlan.Tool.Files;

/// <summary>
/// The parts of a package of Office, which name each other (ECMA-376, part 2, 9). What they are called, and in which of the two forms of the
/// standard they are written, is not taken for granted.
/// </summary>
internal static class PackageParts
{
    /// <summary>How parts are read: nothing outside the file, and no entities, which might grow without end.</summary>
    public static XmlReaderSettings Xml { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>A part; null where there is none of that name.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="name">Its name.</param>
    public static ZipArchiveEntry? Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a part names.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="part">The part; empty for the file as a whole.</param>
    public static IEnumerable<(string Id, string Type, string Target)> Related(ZipArchive archive, string part)
    {
        int folder = part.LastIndexOf('/') + 1;
        if (Entry(archive, $"{part[..folder]}_rels/{part[folder..]}.rels") is not { } entry)
        {
            yield break;
        }

        using XmlReader xml = XmlReader.Create(entry.Open(), Xml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
            {
                yield return (Attribute(xml, "Id"), Attribute(xml, "Type"), Resolved(part[..folder], Attribute(xml, "Target")));
            }
        }
    }

    /// <summary>An attribute of an element, whatever namespace it is of: one of them has two forms, and <c>r:id</c> is written with any prefix.</summary>
    /// <param name="xml">What stands at the element.</param>
    /// <param name="name">The name of the attribute.</param>
    /// <returns>Its value; empty where there is none.</returns>
    public static string Attribute(XmlReader xml, string name)
    {
        string value = string.Empty;
        for (bool isThere = xml.MoveToFirstAttribute(); isThere; isThere = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }

    private static string Resolved(string folder, string target)
    {
        Stack<string> names = new();
        foreach (string name in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                names.TryPop(out _);
            }
            else if (name != ".")
            {
                names.Push(name);
            }
        }

        return string.Join('/', names.Reverse());
    }
}
