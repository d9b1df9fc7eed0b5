using System.IO.Compression;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Workbooks;

namespace FujianPlan.Tool.Texts.Sheets;

/// <summary>Reads the sheets of a workbook that its reader sees, each as a table.</summary>
internal static class WorkbookTexts
{
    /// <summary>Reads them.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    public static List<NoticeBlock> Read(ZipArchive archive, LeftOut left)
    {
        WorkbookParts parts = new(archive);
        IReadOnlyList<WorkbookSheet> sheets = parts.Sheets();
        SharedTexts shared = SharedTexts.Of(parts.SharedTexts());
        CellFormats formats = new(parts.Styles(), parts.IsFrom1904());
        List<NoticeBlock> tables = [];
        foreach (WorkbookSheet sheet in sheets.Where(sheet => !sheet.IsHidden))
        {
            using XmlReader xml = XmlReader.Create(parts.Entry(sheet.Part).Open(), PackageParts.Xml);
            tables.Add(new SheetTable(xml, shared, formats).Read(left));
        }

        left.Add(new FindingText("hidden sheet", "隐藏的工作表"), "hidden sheets", sheets.Count(sheet => sheet.IsHidden));
        return tables;
    }
}
