using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>A PDF, as programs for text write it: characters by number, with a table that says which they are.</summary>
internal sealed class PdfNotice
{
    private const double Width = 595, Height = 842;

    private readonly List<StringBuilder> _pages = [new()];
    private readonly SortedSet<char> _used = [];

    /// <summary>Whether pages have pictures.</summary>
    public bool HasPictures { get; init; }

    /// <summary>What stands in the trailer besides.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Begins the next page.</summary>
    public PdfNotice NextPage()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes a line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">How far from the left.</param>
    /// <param name="top">How far from the top its base is.</param>
    /// <param name="size">The size of its characters: a Chinese one is as wide, and one of ASCII half as wide.</param>
    public PdfNotice Line(string text, double left, double top, double size = 12)
    {
        _used.UnionWith(text);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf {left:0.##} {Height - top:0.##} Td <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");
        return this;
    }

    /// <summary>Writes a paragraph as lines of a width, its first in from the margin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">How far from the left.</param>
    /// <param name="top">How far from the top its first base is; then how far the next would be.</param>
    /// <param name="characters">How many characters a line has.</param>
    /// <param name="indent">How many fewer the first has.</param>
    public PdfNotice Paragraph(string text, double left, ref double top, int characters, int indent = 2)
    {
        for (int at = 0, count = characters - indent; at < text.Length; at += count, count = at == 0 ? count : characters)
        {
            count = at == 0 ? characters - indent : characters;
            Line(text[at..Math.Min(text.Length, at + count)], left + (at == 0 ? indent * 12 : 0), top);
            top += 20;
        }

        return this;
    }

    /// <summary>Draws a line.</summary>
    public PdfNotice Rule(double fromLeft, double fromTop, double toLeft, double toTop)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{fromLeft:0.##} {Height - fromTop:0.##} m {toLeft:0.##} {Height - toTop:0.##} l S\n");
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        List<string> objects = [];
        objects.Add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.Add($"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select((_, i) => $"{8 + (2 * i)} 0 R"))}] /Count {_pages.Count} >>");
        objects.Add("<< /Type /Font /Subtype /Type0 /BaseFont /Songti /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        objects.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Songti /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] /CIDToGIDMap /Identity >>");
        objects.Add("<< /Type /FontDescriptor /FontName /Songti /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>");
        objects.Add(Stream(Table()));
        objects.Add("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream");
        for (int i = 0; i < _pages.Count; i++)
        {
            objects.Add(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 7 0 R >> >> /Contents {9 + (2 * i)} 0 R >>"));
            objects.Add(Stream((HasPictures ? "q 500 0 0 700 40 70 cm /I1 Do Q\n" : "") + _pages[i]));
        }

        return File(objects);
    }

    private byte[] File(List<string> objects)
    {
        StringBuilder file = new("%PDF-1.5\n");
        List<int> places = [];
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private string Table() => "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /U def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + string.Concat(_used.Chunk(100).Select(chunk => $"{chunk.Length} beginbfchar\n{string.Concat(chunk.Select(c => $"<{(int)c:X4}> <{(int)c:X4}>\n"))}endbfchar\n"))
        + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private static string Stream(string content) => FormattableString.Invariant($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
}
