using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts;

/// <summary>Tells what a file is by what is in it: names are changed, and web servers give any. Only a table of plain text is told by its name.</summary>
internal static partial class FileKinds
{
    private const int Beginning = 2048;

    private static readonly (byte[] Beginning, FindingText Kind)[] Pictures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], new("a picture (PNG)", "图片（PNG）")),
        ([0xFF, 0xD8, 0xFF], new("a picture (JPEG)", "图片（JPEG）")),
        ([(byte)'I', (byte)'I', 0x2A, 0], new("a picture (TIFF)", "图片（TIFF）")),
        ([(byte)'M', (byte)'M', 0, 0x2A], new("a picture (TIFF)", "图片（TIFF）")),
        ([(byte)'B', (byte)'M'], new("a picture (BMP)", "图片（BMP）")),
        ([(byte)'G', (byte)'I', (byte)'F', (byte)'8'], new("a picture (GIF)", "图片（GIF）")),
    ];

    /// <summary>The kind of a file that is neither a package nor torn.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>The kind; null for a package (ZIP), which has to be opened.</returns>
    /// <exception cref="FileFault">It is of a kind that no text is taken from.</exception>
    public static FileKind? Of(byte[] bytes, string name)
    {
        ReadOnlySpan<byte> beginning = bytes.AsSpan(0, Math.Min(bytes.Length, Beginning));
        if (bytes.Length == 0)
        {
            throw FileFault.OfContent(new FindingText($"'{name}' is empty.", $"“{name}”是空文件。"));
        }

        if (beginning.StartsWith("PK\u0003\u0004"u8) || beginning.StartsWith("PK\u0005\u0006"u8))
        {
            return null;
        }

        // Some servers and scanners write something before it.
        if (beginning[..Math.Min(beginning.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        Refuse(bytes, beginning, name);
        string text = Encoding.Latin1.GetString(beginning.StartsWith(Encoding.UTF8.Preamble) ? beginning[Encoding.UTF8.Preamble.Length..] : beginning);
        text = PlainText.OfMark(beginning) is { } marked && !ReferenceEquals(marked, PlainText.Utf8) ? marked.GetString(beginning[..(beginning.Length & ~1)]) : text;
        return Web().IsMatch(text) ? FileKind.Web
            : Path.GetExtension(name).ToUpperInvariant() switch
            {
                ".HTML" or ".HTM" or ".XHTML" or ".SHTML" when Tag().IsMatch(text) => FileKind.Web,
                ".CSV" => FileKind.Csv,
                ".TSV" or ".TAB" => FileKind.Tsv,
                _ => FileKind.Text,
            };
    }

    private static void Refuse(byte[] bytes, ReadOnlySpan<byte> beginning, string name)
    {
        if (beginning.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw FileFault.OfContent(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? new FindingText($"'{name}' has a password. Open it in Word or Excel, and save it without one.", $"“{name}”设有密码。请用 Word 或 Excel 打开，另存为不带密码的文件。")
                : new FindingText($"'{name}' is in an older Office format (.doc, .xls, .wps). Open it and save it as .docx, .xlsx or PDF.", $"“{name}”是旧版 Office 或 WPS 格式（.doc、.xls、.wps）。请打开后另存为 .docx、.xlsx 或 PDF。"));
        }

        if (beginning.StartsWith("{\\rtf"u8))
        {
            throw FileFault.OfContent(new FindingText($"'{name}' is RTF. Open it, and save it as .docx.", $"“{name}”是 RTF 文件。请打开后另存为 .docx。"));
        }

        foreach ((byte[] begin, FindingText kind) in Pictures)
        {
            if (beginning.StartsWith(begin) && beginning.Contains((byte)0))
            {
                throw FileFault.OfContent(new FindingText(
                    $"'{name}' is {kind.English} and contains no text. Recognise the text with OCR software, then use the recognised text.",
                    $"“{name}”是{kind.Chinese}，没有文本。请用文字识别（OCR）软件识别后，再使用识别出的文本。"));
            }
        }

        // Text has no zeros, but that of UTF-16.
        if (beginning.Contains((byte)0) && PlainText.OfMark(beginning) is null)
        {
            throw FileFault.OfContent(new FindingText(
                $"'{name}' is neither a text nor a document that text can be extracted from: Word (.docx), PDF, a web page, a workbook (.xlsx), CSV. Save the notice as one of these.",
                $"“{name}”既不是文本，也不是可提取文本的文件：Word（.docx）、PDF、网页、工作簿（.xlsx）、CSV。请将通知另存为其中之一。"));
        }
    }

    [GeneratedRegex(@"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|center|span|h[1-6])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Web();

    [GeneratedRegex("<[a-z!/][^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
