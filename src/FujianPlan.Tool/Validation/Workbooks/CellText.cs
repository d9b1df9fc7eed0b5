using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>Reads the text of cells, as far as any may be long.</summary>
/// <param name="xml">What it is read from.</param>
internal sealed partial class CellText(XmlReader xml)
{
    private readonly char[] _piece = new char[4096];
    private readonly StringBuilder _text = new();

    /// <summary>Forgets what was read.</summary>
    public void Clear() => _text.Clear();

    /// <summary>Adds the text at which the reader stands.</summary>
    /// <param name="row">The row that it is of.</param>
    /// <exception cref="DataFault">It is longer than any may be.</exception>
    public void Add(long row)
    {
        for (int length; (length = xml.ReadValueChunk(_piece, 0, _piece.Length)) > 0;)
        {
            _text.Append(_piece, 0, length);
            if (_text.Length > RowBlocks.LongestRow)
            {
                throw RowTooLong.At(row);
            }
        }
    }

    /// <summary>Reads the cell that the file stands at, to its end: its value, or its own text. How a text is pronounced stands beside it, and is none of it.</summary>
    /// <param name="row">The number of its row.</param>
    /// <returns>What it has; empty where it has nothing.</returns>
    public string ReadCell(long row)
    {
        Clear();
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        int cell = xml.Depth, reading = int.MaxValue;
        bool isText = false;
        while (xml.Read() && xml.Depth > cell)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    reading = xml.Depth;
                    break;
                case XmlNodeType.Element:
                    isText = xml.LocalName is "v" or "t" && !xml.IsEmptyElement && xml.Depth < reading;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    Add(row);
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    reading = xml.LocalName == "rPh" ? int.MaxValue : reading;
                    break;
            }
        }

        return ToString();
    }

    /// <summary>
    /// The text. A character that XML cannot write, or does not keep, stands in it as its number, as in <c>_x000D_</c> (ECMA-376, part 1,
    /// 22.9.2.19).
    /// </summary>
    public override string ToString()
    {
        string text = _text.ToString();
        return text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Number().Replace(text, match => ((char)ushort.Parse(match.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()) : text;
    }

    [GeneratedRegex("_[xX]([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
