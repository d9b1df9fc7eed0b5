using System.Xml.Linq;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>Makes paragraphs and tables of those of Word.</summary>
/// <param name="styles">The document's styles.</param>
/// <param name="numbering">Its automatic numbers.</param>
/// <param name="left">What counts what is no text of the notice.</param>
internal sealed class WordBlocks(WordStyles styles, WordNumbering numbering, LeftOut left)
{
    // No document that anybody has written is so deep; a made one would be to the end of the stack.
    private const int Deepest = 100;

    // What ends with a paragraph mark that was deleted goes on in the next paragraph.
    private string _begun = string.Empty;

    /// <summary>The parts of an element of the body, of a cell or of a text box.</summary>
    /// <param name="element">The element.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <exception cref="InvalidDataException">It is deeper than any document.</exception>
    public IEnumerable<NoticeBlock> Of(XElement element, int depth)
    {
        if (depth > Deepest)
        {
            throw new InvalidDataException("The document is nested too deeply.");
        }

        switch (element.Name.LocalName)
        {
            case "p":
                return Paragraph(element, depth);
            case "tbl":
                return [Table(element, depth)];
            case "sdt" when element.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Setting("val") is "Table of Contents":
                left.Add(new FindingText("table of contents", "目录"), "tables of contents");
                return [];
            case "sdt" when IsPlaceholder(element):
                left.Add(new FindingText("placeholder", "占位提示文字"), "placeholders");
                return [];
            case "sdt":
                return Inside(element.Child("sdtContent"), depth);
            case "AlternateContent":
                return Inside(element.Child("Choice") ?? element.Child("Fallback"), depth);
            case "customXml" or "ins" or "moveTo" or "smartTag":
                return Inside(element, depth);
            case "altChunk":
                left.Add(new FindingText("embedded document", "嵌入文档"), "embedded documents");
                return [];
            default:
                return [];
        }
    }

    /// <summary>Whether a content control is still empty: what it shows says what is to be written there.</summary>
    /// <param name="control">The control.</param>
    public static bool IsPlaceholder(XElement control) => control.Child("sdtPr").IsOn("showingPlcHdr") is true;

    /// <summary>What was begun and not ended.</summary>
    public IEnumerable<NoticeBlock> Finish()
    {
        string text = _begun;
        _begun = string.Empty;
        return LineText.Paragraphs(text);
    }

    private IEnumerable<NoticeBlock> Inside(XElement? element, int depth) => element is null ? [] : element.Elements().SelectMany(child => Of(child, depth + 1));

    private List<NoticeBlock> Paragraph(XElement paragraph, int depth)
    {
        XElement? properties = paragraph.Child("pPr");
        string? style = properties.Child("pStyle").Setting("val");
        string number = numbering.Next(properties);
        if (styles.IsOfContents(style))
        {
            left.Add(new FindingText("line of a table of contents", "目录行"), "lines of a table of contents");
            return [];
        }

        WordRuns runs = new(styles, styles.IsHidden(style), left);
        runs.Read(paragraph, depth);
        string text = runs.Text;
        text = _begun + (LineText.Clean(text).Length > 0 ? number : string.Empty) + (number.Length > 0 ? text.TrimStart() : text);
        _begun = string.Empty;
        List<NoticeBlock> blocks = [];
        if (properties.Child("rPr").Child("del") is not null || properties.Child("rPr").Child("moveFrom") is not null)
        {
            _begun = text;
        }
        else
        {
            blocks.AddRange(LineText.Paragraphs(text));
        }

        // A text box stands where its paragraph does: behind it.
        string begun = _begun;
        _begun = string.Empty;
        foreach (XElement box in runs.Boxes)
        {
            blocks.AddRange(Inside(box, depth + 1));
            blocks.AddRange(Finish());
        }

        _begun = begun;
        return blocks;
    }

    private NoticeTable Table(XElement table, int depth)
    {
        TableRows rows = new();
        foreach (XElement row in Parts(table, "tr"))
        {
            XElement? properties = row.Child("trPr");
            if (properties.Child("del") is not null || properties.IsOn("hidden") is true)
            {
                left.Add(new FindingText("deleted or hidden row", "已删或隐藏的表格行"), "deleted or hidden rows");
                continue;
            }

            rows.BeginRow();
            rows.Skip(properties.Child("gridBefore").Number() ?? 0);
            foreach (XElement cell in Parts(row, "tc"))
            {
                XElement? settings = cell.Child("tcPr");
                int span = Math.Max(1, settings.Child("gridSpan").Number() ?? 1);
                if (settings.Child("vMerge") is { } merged && merged.Setting("val") is not "restart" && rows.TryContinue(span))
                {
                    continue;
                }

                NoticeBlock[] blocks = [.. Inside(cell, depth + 1), .. Finish()];
                rows.Add(1, span, blocks);
            }
        }

        return rows.Finish();
    }

    // Rows and cells may stand in content controls, and in what marks them as inserted.
    private static IEnumerable<XElement> Parts(XElement element, string name) => element.Elements().SelectMany(child => child.Name.LocalName switch
    {
        var local when local == name => [child],
        "sdt" => Parts(child.Child("sdtContent") ?? child, name),
        "customXml" or "ins" or "sdtContent" => Parts(child, name),
        _ => [],
    });
}
