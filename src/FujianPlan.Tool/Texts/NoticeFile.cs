using System.Globalization;
using System.IO.Compression;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Texts.Pdf;
using FujianPlan.Tool.Texts.Sheets;
using FujianPlan.Tool.Texts.Tables;
using FujianPlan.Tool.Texts.Web;
using FujianPlan.Tool.Texts.Word;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Texts;

/// <summary>Takes the text of a notice from the file in which it was published, whatever that is.</summary>
internal static class NoticeFile
{
    /// <summary>Takes it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="FileFault">No text can be taken from it: what is wrong, and what to do.</exception>
    public static TakenText Take(byte[] bytes, string name)
    {
        LeftOut left = new();
        FileKind? kind = FileKinds.Of(bytes, name);
        switch (kind)
        {
            case FileKind.Text:
                (string text, string? encoding) = PlainText.Of(bytes, name);
                if (string.IsNullOrWhiteSpace(text))
                {
                    throw FileFault.OfContent(new FindingText($"'{name}' has no text. Is it the right file?", $"“{name}”没有文本。文件是否正确？"));
                }

                // Pasted from a document: what its columns say is read, as of any table.
                return TextTables.In(text, left) is { } parts
                    ? Taken(parts, $"plain text with a table ({encoding ?? "UTF-8"})", $"含表格的纯文本（{encoding ?? "UTF-8"}）")
                    : new TakenText(text, new FindingText($"plain text ({encoding ?? "UTF-8"})", $"纯文本（{encoding ?? "UTF-8"}）"), encoding is null, left);
            case FileKind.Pdf:
                return Taken(PdfFile.Read(bytes, name, left), "PDF", "PDF");
            case FileKind.Web:
                return Taken(Torn(() => WebFile.Read(bytes, name, left), "a web page", "网页"), "a web page", "网页");
            case FileKind.Csv or FileKind.Tsv:
                (string rows, _) = PlainText.Of(bytes, name);
                return Taken(Torn(() => [DelimitedTable.Read(rows, kind == FileKind.Tsv)], "a table", "表格"), "a table (CSV)", "表格（CSV）");
            default:
                return OfPackage(bytes, name, left);
        }

        TakenText Taken(List<NoticeBlock> blocks, string english, string chinese) => TextOf(blocks, name, new FindingText(english, chinese), left);

        List<NoticeBlock> Torn(Func<List<NoticeBlock>> read, string english, string chinese) => Reading(read, name, english, chinese);
    }

    private static TakenText TextOf(List<NoticeBlock> blocks, string name, FindingText kind, LeftOut left)
    {
        (string text, IReadOnlyList<TextGuess> guesses) = BlockLines.Of(blocks, name);
        return new TakenText(text, kind, false, left) { Guesses = guesses };
    }

    private static TakenText OfPackage(byte[] bytes, string name, LeftOut left)
    {
        using ZipArchive archive = Opened(bytes, name);
        string? document = Reading<string>(() => [.. PackageParts.Related(archive, string.Empty).Where(part => part.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Select(part => part.Target)], name, "a document of Office", " Office 文件").FirstOrDefault();
        if (document is not null && document.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
        {
            List<NoticeBlock> sheets = Reading(() => WorkbookTexts.Read(archive, left), name, "a workbook (.xlsx)", "工作簿（.xlsx）");
            return TextOf(sheets, name, new FindingText("a workbook", "工作簿"), left);
        }

        if (document is not null && document.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !document.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) && PackageParts.Entry(archive, document) is not null)
        {
            List<NoticeBlock> blocks = Reading<NoticeBlock>(() => [.. WordFile.Read(archive, document, left)], name, "a Word document (.docx)", "Word 文档（.docx）");
            return TextOf(blocks, name, new FindingText("a Word document", "Word 文档"), left);
        }

        throw FileFault.OfContent(PackageParts.Entry(archive, "OFD.xml") is not null
            ? new FindingText($"'{name}' is an OFD file. Open it in an OFD reader and save it as PDF or text.", $"“{name}”是 OFD 版式文件。请用其阅读器打开，另存为 PDF 或文本。")
            : archive.GetEntry("content.xml") is not null
            ? new FindingText($"'{name}' is an OpenDocument file. Open it, and save it as .docx or .xlsx.", $"“{name}”是 OpenDocument 文件。请打开后另存为 .docx 或 .xlsx。")
            : new FindingText($"'{name}' is an archive (ZIP), not a Word or Excel document. Unpack it, and name the notice in it.", $"“{name}”是压缩包（ZIP），不是 Word 或 Excel 文件。请解压后写明其中的通知。"));
    }

    private static ZipArchive Opened(byte[] bytes, string name)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException thrown)
        {
            throw FileFault.OfContent(new FindingText($"'{name}' is a damaged Office document or archive (ZIP). Get it again, or save it again with the program that made it.", $"“{name}”是 Office 文件或压缩包（ZIP），已损坏。请重新下载，或用原程序重新保存。"), thrown);
        }
    }

    // Of a torn file, readers throw what they happen to throw.
    private static List<T> Reading<T>(Func<List<T>> read, string name, string english, string chinese)
    {
        try
        {
            return read();
        }
        catch (DataFault fault)
        {
            string line = fault.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({fault.Line})") : string.Empty;
            throw FileFault.OfContent(new FindingText($"'{name}'{line}: {fault.Text.English}", $"“{name}”{line.Replace("(", "（", StringComparison.Ordinal).Replace(")", "）", StringComparison.Ordinal).Trim()}：{fault.Text.Chinese}"), fault);
        }
        catch (Exception thrown) when (thrown is not (FileFault or OutOfMemoryException or OperationCanceledException))
        {
            throw FileFault.OfContent(new FindingText(
                $"'{name}' is {english} that is damaged or too large. Get it again, or save it again with the program that made it. (The reader says: {thrown.Message.TrimEnd('.')}.)",
                $"{chinese}“{name}”已损坏，或过大。请重新下载，或用原程序重新保存。"), thrown);
        }
    }
}
