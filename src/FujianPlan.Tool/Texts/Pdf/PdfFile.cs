using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>Reads the text of a PDF, in the order in which it is read, without what the page alone has.</summary>
internal static partial class PdfFile
{
    private const int MostPages = 5000, MostGlyphs = 20_000_000;

    /// <summary>Reads it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What it is called in a message.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    /// <exception cref="FileFault">It has a password, has no text, or is torn.</exception>
    public static List<NoticeBlock> Read(byte[] bytes, string name, LeftOut left)
    {
        PdfFilters filters = new();
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
            List<PdfPageText> pages = PagesOf(document, name, left);
            if (filters.IsExceeded)
            {
                throw TooLarge(name);
            }

            RefuseWithoutText(pages, name, left);
            PdfFurniture.Remove(pages, left);
            return PdfBlocks.Of(pages, left);
        }
        catch (PdfDocumentEncryptedException thrown)
        {
            throw FileFault.OfContent(new FindingText(
                $"'{name}' has a password. Save it without one, or print it to a PDF.", $"“{name}”设有密码。请另存为不带密码的文件，或打印为 PDF。"), thrown);
        }
        catch (Exception thrown) when (thrown is not (FileFault or OutOfMemoryException or OperationCanceledException))
        {
            // Of a torn file the library throws what its readers happen to throw.
            throw filters.IsExceeded ? TooLarge(name) : FileFault.OfContent(new FindingText(
                $"'{name}' is a damaged PDF. Get it again, or open it and print it to a PDF. (The reader says: {thrown.Message.TrimEnd('.')}.)",
                $"PDF 文件“{name}”已损坏。请重新下载，或打开后打印为 PDF。"), thrown);
        }
    }

    private static List<PdfPageText> PagesOf(PdfDocument document, string name, LeftOut left)
    {
        List<PdfPageText> pages = [];
        int glyphs = 0;
        if (document.NumberOfPages > MostPages)
        {
            throw TooLarge(name);
        }

        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            pages.Add(new PdfPageText(document.GetPage(number), left));
            glyphs += pages[^1].Glyphs.Count;
            if (glyphs > MostGlyphs)
            {
                throw TooLarge(name);
            }
        }

        return pages;
    }

    private static void RefuseWithoutText(List<PdfPageText> pages, string name, LeftOut left)
    {
        int glyphs = pages.Sum(page => page.Glyphs.Count(glyph => !glyph.IsBlank)), pictures = pages.Count(page => page.HasPictures && page.Glyphs.All(glyph => glyph.IsBlank)), unknown = pages.Sum(page => page.Unknown);
        if (glyphs == 0 || (pictures * 2 > pages.Count && glyphs < pages.Count * 20))
        {
            throw FileFault.OfContent(pictures > 0 || pages.Exists(page => page.HasPictures)
                ? new FindingText($"'{name}' is a scanned PDF: its pages are pictures without text. Recognise the text with OCR software, then use the recognised text.", $"“{name}”是扫描件：各页为图片，没有文本。请用文字识别（OCR）软件识别后，再使用识别出的文本。")
                : new FindingText($"'{name}' is a PDF without text. Its characters may be drawn as shapes: recognise the text with OCR software, then use the recognised text.", $"PDF 文件“{name}”没有文本，文字可能已转为图形。请用文字识别（OCR）软件识别后，再使用识别出的文本。"));
        }

        if (unknown * 5 > glyphs)
        {
            throw FileFault.OfContent(new FindingText(
                $"'{name}' is a PDF whose fonts do not identify their characters, so its text cannot be copied either. Recognise it with OCR software, or ask for the Word document.",
                $"PDF 文件“{name}”的字体未标明字符，其文字也无法复制。请用文字识别（OCR）软件识别，或索取 Word 文档。"));
        }

        left.Add(new FindingText("page that is a picture", "图片页"), "pages that are pictures", pictures);
    }

    private static FileFault TooLarge(string name) => FileFault.OfContent(new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"'{name}' is larger than a notice can be: it has more than {MostPages:N0} pages, or is too large when decompressed. Is it the right file?"),
        string.Create(CultureInfo.InvariantCulture, $"“{name}”超出通知可能的大小：超过 {MostPages:N0} 页，或解压后过大。文件是否正确？")));
}
