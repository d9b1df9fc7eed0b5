using System.IO.Compression;
using System.Text;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Workbooks, part by part, as programs other than this one write them.</summary>
internal static class WorkbookText
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook.</summary>
    /// <param name="sheets">Its sheets: the name, attributes of its own, and the rows as XML.</param>
    /// <param name="shared">The texts that cells share, as XML.</param>
    /// <param name="folder">The folder that its parts are in.</param>
    /// <param name="isStrict">Whether its namespaces are those of the strict form.</param>
    public static byte[] Of((string Name, string Attributes, string Rows)[] sheets, string shared = "", string folder = "xl", bool isStrict = false)
    {
        string main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : Transitional, relations = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Relations;
        List<(string Name, string Text)> parts =
        [
            ("_rels/.rels", $"<Relationships><Relationship Id='a' Type='{relations}/officeDocument' Target='{folder}/workbook.xml'/></Relationships>"),
            ($"{folder}/workbook.xml", $"<x:workbook xmlns:x='{main}' xmlns:r='{relations}'><x:sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<x:sheet name='{sheet.Name}' sheetId='{i + 7}' r:id='s{i}' {sheet.Attributes}/>")) + "</x:sheets></x:workbook>"),
            ($"{folder}/_rels/workbook.xml.rels", "<Relationships>"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id='s{i}' Type='{relations}/worksheet' Target='{(i % 2 == 0 ? $"/{folder}/" : "../" + folder + "/")}sheets/{i}.xml'/>"))
                + $"<Relationship Id='t' Type='{relations}/sharedStrings' Target='texts.xml'/></Relationships>"),
            ($"{folder}/texts.xml", $"<sst xmlns='{main}'>{shared}</sst>"),
            .. sheets.Select((sheet, i) => ($"{folder}/sheets/{i}.xml", $"<worksheet xmlns='{main}'><dimension ref='A1'/><sheetData>{sheet.Rows}</sheetData></worksheet>")),
        ];
        return Zip(parts);
    }

    /// <summary>A file of parts.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='UTF-8'?>\n" + text));
            }
        }

        return bytes.ToArray();
    }
}
