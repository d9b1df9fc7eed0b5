using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>
/// Reads the text of a document of Word (ECMA-376, part 1, 17). (The library of the format's makers would make this program, compiled ahead
/// of time, twice as large.)
/// </summary>
internal static class WordFile
{
    /// <summary>Reads it.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="document">The name of its main part.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    /// <returns>Its parts, in order, a paragraph or a table at a time.</returns>
    public static IEnumerable<NoticeBlock> Read(ZipArchive archive, string document, LeftOut left)
    {
        (string Type, string Target)[] related = [.. PackageParts.Related(archive, document).Select(part => (part.Type, part.Target))];
        WordStyles styles = new(WordPart.Root(archive, Part("/styles")));
        WordBlocks blocks = new(styles, new WordNumbering(WordPart.Root(archive, Part("/numbering")), styles), left);
        int around = related.Count(part => part.Type.EndsWith("/header", StringComparison.Ordinal) || part.Type.EndsWith("/footer", StringComparison.Ordinal) ? HasText(WordPart.Root(archive, part.Target)) : false);
        left.Add(new FindingText("header or footer", "页眉或页脚"), "headers or footers", around);
        left.Add(new FindingText("comment", "批注"), "comments", Part("/comments") is { } comments ? WordPart.Root(archive, comments).Children("comment").Count() : 0);
        using XmlReader xml = WordPart.Open(PackageParts.Entry(archive, document)!);
        while (xml.NodeType != XmlNodeType.Element || xml.LocalName != "body")
        {
            if (!xml.Read())
            {
                throw new InvalidDataException("The document has no body.");
            }
        }

        int depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            foreach (NoticeBlock block in blocks.Of((XElement)XNode.ReadFrom(xml), 0))
            {
                yield return block;
            }
        }

        foreach (NoticeBlock block in blocks.Finish())
        {
            yield return block;
        }

        string? Part(string type) => related.FirstOrDefault(part => part.Type.EndsWith(type, StringComparison.Ordinal)).Target;
    }

    private static bool HasText(XElement? root) => root is not null && root.Descendants().Any(element => element.Name.LocalName == "t" && !string.IsNullOrWhiteSpace(element.Value));
}
