using System.IO.Compression;
using System.Xml;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>
/// The parts of a workbook's file, which name each other (ECMA-376, part 2, 9). What they are called, and in which of the two forms of the
/// standard they are written, is not taken for granted.
/// </summary>
/// <param name="archive">The file.</param>
internal sealed class WorkbookParts(ZipArchive archive)
{
    private const string Workbook = "/officeDocument", Sheet = "/worksheet", Texts = "/sharedStrings";

    private readonly string _workbook = Related(archive, string.Empty).First(part => part.Type.EndsWith(Workbook, StringComparison.Ordinal)).Target;

    /// <summary>How parts are read: nothing outside the file, and no entities, which might grow without end.</summary>
    public static XmlReaderSettings Xml { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The sheets that have cells, in order.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets()
    {
        Dictionary<string, (string Type, string Target)> related = new(StringComparer.Ordinal);
        foreach ((string id, string type, string target) in Related(archive, _workbook))
        {
            related[id] = (type, target);
        }

        List<WorkbookSheet> sheets = [];
        using XmlReader xml = XmlReader.Create(Entry(_workbook).Open(), Xml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && related.TryGetValue(Attribute(xml, "id"), out var part) && part.Type.EndsWith(Sheet, StringComparison.Ordinal))
            {
                sheets.Add(new WorkbookSheet(Attribute(xml, "name"), Attribute(xml, "state") is "hidden" or "veryHidden", part.Target));
            }
        }

        return sheets;
    }

    /// <summary>The texts that cells share; null where they share none.</summary>
    public ZipArchiveEntry? SharedTexts() =>
        Related(archive, _workbook).FirstOrDefault(part => part.Type.EndsWith(Texts, StringComparison.Ordinal)).Target is { } target ? Entry(target) : null;

    /// <summary>A part.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="DataFault">It is not there.</exception>
    public ZipArchiveEntry Entry(string name) => Entry(archive, name) ?? throw new DataFault(0, new FindingText(
        $"The file is no workbook (XLSX), or torn: '{name}' is missing.", $"文件不是工作簿（XLSX），或已损坏：缺少“{name}”。"));

    private static ZipArchiveEntry? Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));

    // What a part names, or the file as a whole.
    private static IEnumerable<(string Id, string Type, string Target)> Related(ZipArchive archive, string part)
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

    // Whatever namespace it is of: one of them has two forms, and 'r:id' is written with any prefix.
    private static string Attribute(XmlReader xml, string name)
    {
        string value = string.Empty;
        for (bool isThere = xml.MoveToFirstAttribute(); isThere; isThere = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }
}
