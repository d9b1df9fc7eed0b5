using System.IO.Compression;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>The parts of a workbook's file.</summary>
/// <param name="archive">The file.</param>
internal sealed class WorkbookParts(ZipArchive archive)
{
    private const string Workbook = "/officeDocument", Sheet = "/worksheet", Texts = "/sharedStrings", Looks = "/styles";

    private readonly string _workbook = PackageParts.Related(archive, string.Empty).First(part => part.Type.EndsWith(Workbook, StringComparison.Ordinal)).Target;

    /// <summary>The sheets that have cells, in order.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets()
    {
        Dictionary<string, (string Type, string Target)> related = new(StringComparer.Ordinal);
        foreach ((string id, string type, string target) in PackageParts.Related(archive, _workbook))
        {
            related[id] = (type, target);
        }

        List<WorkbookSheet> sheets = [];
        using XmlReader xml = XmlReader.Create(Entry(_workbook).Open(), PackageParts.Xml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && related.TryGetValue(PackageParts.Attribute(xml, "id"), out var part) && part.Type.EndsWith(Sheet, StringComparison.Ordinal))
            {
                sheets.Add(new WorkbookSheet(PackageParts.Attribute(xml, "name"), PackageParts.Attribute(xml, "state") is "hidden" or "veryHidden", part.Target));
            }
        }

        return sheets;
    }

    /// <summary>The texts that cells share; null where they share none.</summary>
    public ZipArchiveEntry? SharedTexts() =>
        PackageParts.Related(archive, _workbook).FirstOrDefault(part => part.Type.EndsWith(Texts, StringComparison.Ordinal)).Target is { } target ? Entry(target) : null;

    /// <summary>How cells look; null where nothing says so.</summary>
    public ZipArchiveEntry? Styles() =>
        PackageParts.Related(archive, _workbook).FirstOrDefault(part => part.Type.EndsWith(Looks, StringComparison.Ordinal)).Target is { } target ? Entry(target) : null;

    /// <summary>Whether days are counted from 1904.</summary>
    public bool IsFrom1904()
    {
        using XmlReader xml = XmlReader.Create(Entry(_workbook).Open(), PackageParts.Xml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                return PackageParts.Attribute(xml, "date1904") is "1" or "true";
            }
        }

        return false;
    }

    /// <summary>A part.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="DataFault">It is not there.</exception>
    public ZipArchiveEntry Entry(string name) => PackageParts.Entry(archive, name) ?? throw new DataFault(0, new FindingText(
        $"The file is not a workbook (XLSX), or is damaged: '{name}' is missing.", $"文件不是工作簿（XLSX），或已损坏：缺少“{name}”。"));
}
