using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>Reads the parts of a document of Word, within limits: a small file may unfold to any size.</summary>
internal static class WordPart
{
    // A notice of 500 pages has some 20 million.
    private const long MostCharacters = 128L << 20;

    /// <summary>Opens a part.</summary>
    /// <param name="entry">The part.</param>
    public static XmlReader Open(ZipArchiveEntry entry)
    {
        XmlReaderSettings settings = PackageParts.Xml.Clone();
        settings.MaxCharactersInDocument = MostCharacters;
        settings.CloseInput = true;
        return XmlReader.Create(entry.Open(), settings);
    }

    /// <summary>Reads a part whole.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="name">The part's name; null where there is none.</param>
    /// <returns>Its root; null where there is none.</returns>
    public static XElement? Root(ZipArchive archive, string? name)
    {
        if (name is null || PackageParts.Entry(archive, name) is not { } entry)
        {
            return null;
        }

        using XmlReader xml = Open(entry);
        return XElement.Load(xml);
    }

    /// <summary>An attribute of an element, in whichever of the two forms of the standard.</summary>
    /// <param name="element">The element; null for none.</param>
    /// <param name="name">The name of the attribute.</param>
    /// <returns>Its value; null where there is none.</returns>
    public static string? Setting(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The first child of a name, in whichever form; null where there is none.</summary>
    /// <param name="element">The element; null for none.</param>
    /// <param name="name">The name.</param>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The children of a name, in whichever form.</summary>
    /// <param name="element">The element; null for none.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>A number that an element has as its value; null where it has none.</summary>
    /// <param name="element">The element; null for none.</param>
    public static int? Number(this XElement? element) => int.TryParse(element.Setting("val"), CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether a property is there, and not switched off.</summary>
    /// <param name="element">The properties; null for none.</param>
    /// <param name="name">The name of the property.</param>
    /// <returns>Null where it does not exist.</returns>
    public static bool? IsOn(this XElement? element, string name) => element.Child(name) is { } property ? property.Setting("val") is not ("0" or "false" or "off") : null;
}
