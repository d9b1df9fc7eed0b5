using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>A document of Word, made by the library of the format's makers.</summary>
internal static class WordNotice
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>Makes one.</summary>
    /// <param name="body">What is in its body.</param>
    /// <param name="numbering">How paragraphs are numbered; null for not at all.</param>
    /// <param name="styles">Its styles; null for none.</param>
    /// <param name="header">The text of its header; null for none.</param>
    public static byte[] Of(string body, string? numbering = null, string? styles = null, string? header = null)
    {
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Names}><w:body>{body}<w:sectPr/></w:body></w:document>");
            if (numbering is not null)
            {
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Names}>{numbering}</w:numbering>");
            }

            if (styles is not null)
            {
                Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Names}>{styles}</w:styles>");
            }

            if (header is not null)
            {
                Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Names}>{Paragraph(header)}</w:hdr>");
            }
        }

        return file.ToArray();
    }

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="properties">What is said of it.</param>
    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    /// <summary>A run of text.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="properties">What is said of it.</param>
    public static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph with an automatic number.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="number">The number of the numbering.</param>
    /// <param name="level">The level.</param>
    public static string Numbered(string text, int number, int level) => Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");

    /// <summary>A table.</summary>
    /// <param name="rows">Its rows, of cells; a cell may begin with properties.</param>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{(cell.StartsWith('<') ? cell : Paragraph(cell))}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static void Feed(OpenXmlPart part, string xml) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}
