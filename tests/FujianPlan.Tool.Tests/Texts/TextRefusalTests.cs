using System.IO.Compression;
using System.Text;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>Files that no text can be taken from: what is wrong, and what to do, in both languages; and nothing is written.</summary>
public sealed class TextRefusalTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Files, and what is said of them.</summary>
    public static TheoryData<string, byte[], string, string> Files()
    {
        byte[] word = WordNotice.Of(WordNotice.Paragraph("正文")), pdf = new PdfNotice().Line("正文", 72, 100).Bytes();
        return new()
        {
            { "empty.docx", [], "'empty.docx' is empty.", "“empty.docx”是空文件。" },
            { "blank.txt", " \n\u3000\n"u8.ToArray(), "'blank.txt' has no text. Is it the right file?", "“blank.txt”没有文本。文件是否正确？" },
            { "blank.docx", WordNotice.Of(WordNotice.Paragraph(" ")), "'blank.docx' has no text. Is it the right file?", "“blank.docx”没有文本。文件是否正确？" },
            { "torn.docx", word[..(word.Length / 2)], "'torn.docx' is a damaged Office document or archive (ZIP). Get it again, or save it again with the program that made it.", "“torn.docx”是 Office 文件或压缩包（ZIP），已损坏。请重新下载，或用原程序重新保存。" },
            { "half.docx", WordNotice.Of("<w:p><w:r>"), "'half.docx' is a Word document (.docx) that is damaged or too large.", "Word 文档（.docx）“half.docx”已损坏，或过大。请重新下载，或用原程序重新保存。" },
            { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "'old.doc' is in an older Office format (.doc, .xls, .wps). Open it and save it as .docx, .xlsx or PDF.", "“old.doc”是旧版 Office 或 WPS 格式（.doc、.xls、.wps）。请打开后另存为 .docx、.xlsx 或 PDF。" },
            { "secret.docx", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "'secret.docx' has a password. Open it in Word or Excel, and save it without one.", "“secret.docx”设有密码。请用 Word 或 Excel 打开，另存为不带密码的文件。" },
            { "notice.rtf", @"{\rtf1 x}"u8.ToArray(), "'notice.rtf' is RTF. Open it, and save it as .docx.", "“notice.rtf”是 RTF 文件。请打开后另存为 .docx。" },
            { "scan.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0], "'scan.png' is a picture (PNG) and contains no text. Recognise the text with OCR software, then use the recognised text.", "“scan.png”是图片（PNG），没有文本。请用文字识别（OCR）软件识别后，再使用识别出的文本。" },
            { "notice.ofd", Zip("OFD.xml"), "'notice.ofd' is an OFD file. Open it in an OFD reader and save it as PDF or text.", "“notice.ofd”是 OFD 版式文件。请用其阅读器打开，另存为 PDF 或文本。" },
            { "notice.odt", Zip("content.xml"), "'notice.odt' is an OpenDocument file. Open it, and save it as .docx or .xlsx.", "“notice.odt”是 OpenDocument 文件。请打开后另存为 .docx 或 .xlsx。" },
            { "all.zip", Zip("notice.docx"), "'all.zip' is an archive (ZIP), not a Word or Excel document. Unpack it, and name the notice in it.", "“all.zip”是压缩包（ZIP），不是 Word 或 Excel 文件。请解压后写明其中的通知。" },
            { "data.bin", [1, 0, 2, 3], "'data.bin' is neither a text nor a document that text can be extracted from: Word (.docx), PDF, a web page, a workbook (.xlsx), CSV. Save the notice as one of these.", "“data.bin”既不是文本，也不是可提取文本的文件：Word（.docx）、PDF、网页、工作簿（.xlsx）、CSV。请将通知另存为其中之一。" },
            { "torn.pdf", pdf[..(pdf.Length / 4)], "'torn.pdf' is a damaged PDF. Get it again, or open it and print it to a PDF.", "PDF 文件“torn.pdf”已损坏。请重新下载，或打开后打印为 PDF。" },
            { "scan.pdf", new PdfNotice { HasPictures = true }.NextPage().Bytes(), "'scan.pdf' is a scanned PDF: its pages are pictures without text. Recognise the text with OCR software, then use the recognised text.", "“scan.pdf”是扫描件：各页为图片，没有文本。请用文字识别（OCR）软件识别后，再使用识别出的文本。" },
            { "shapes.pdf", new PdfNotice().Rule(1, 1, 100, 1).Bytes(), "'shapes.pdf' is a PDF without text. Its characters may be drawn as shapes: recognise the text with OCR software, then use the recognised text.", "PDF 文件“shapes.pdf”没有文本，文字可能已转为图形。请用文字识别（OCR）软件识别后，再使用识别出的文本。" },
            {
                "secret.pdf", new PdfNotice { Trailer = $"/ID [<{new string('0', 32)}> <{new string('0', 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>" }.Line("正文", 72, 100).Bytes(),
                "'secret.pdf' has a password. Save it without one, or print it to a PDF.", "“secret.pdf”设有密码。请另存为不带密码的文件，或打印为 PDF。"
            },
            { "quote.csv", "任务,牵头单位\n\"建设,市数据局\n"u8.ToArray(), "'quote.csv' (2): The quote that opens column 1 is not closed. Close it; the rows after this line cannot be read.", "“quote.csv”（2）：第 1 列的引号没有结束。请补上；本行之后的内容无法解析。" },
            { "torn.txt", [.. "各部门要落实任务，"u8, 0xFF, .. "按期报告。"u8], "'torn.txt' is not UTF-8: byte 0xFF at line 1, column 10. Save it as UTF-8.", "“torn.txt”不是 UTF-8 文本：第 1 行第 10 列的字节 0xFF。请另存为 UTF-8。" },
        };
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task IsTold_AndNothingIsWritten(string name, byte[] bytes, string english, string chinese)
    {
        _folder.Write(name, bytes);

        ProgramRun run = await _folder.Run("text", name, "-o", "out.txt"), inChinese = await _folder.RunInChinese("text", name, "-o", "out.txt"), draft = await _folder.Run("draft", name, "-o", "plan.yaml");

        Assert.Equal((1, "", 1, 1), (run.ExitCode, run.Output, inChinese.ExitCode, draft.ExitCode));
        Assert.StartsWith("fujianplan: " + english, run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("fujianplan: " + chinese, inChinese.Errors, StringComparison.Ordinal);
        Assert.Equal(run.Errors, draft.Errors);
        Assert.Equal([name], Directory.GetFileSystemEntries(_folder.Folder).Select(Path.GetFileName));
    }

    // A few bytes that unfold to a gigabyte are not unfolded.
    [Fact]
    public async Task ADocumentThatUnfoldsWithoutEnd_IsTold()
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream related = archive.CreateEntry("_rels/.rels").Open())
            {
                related.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8);
            }

            using Stream part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
            byte[] blanks = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (int i = 0; i < 200; i++)
            {
                part.Write(blanks);
            }
        }

        ProgramRun run = await _folder.Write("bomb.docx", file.ToArray()).Run("text", "bomb.docx", "-o", "out.txt");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("fujianplan: 'bomb.docx' is a Word document (.docx) that is damaged or too large.", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out.txt")));
    }

    private static byte[] Zip(string part)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create))
        {
            archive.CreateEntry(part).Open().Dispose();
        }

        return file.ToArray();
    }
}
