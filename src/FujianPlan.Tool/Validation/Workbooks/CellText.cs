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
