using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Workbooks;

namespace FujianPlan.Tool.Texts.Sheets;

/// <summary>How the numbers of a workbook are shown (ECMA-376, part 1, 18.8.30): a day is a number to the file, and a date to its reader.</summary>
internal sealed partial class CellFormats
{
    // The formats that a file need not write out and that show a date: those of every language, and those of Chinese.
    private static readonly Dictionary<int, string> Usual = new()
    {
        [9] = "0%", [10] = "0.00%", [14] = "yyyy/m/d", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [22] = "yyyy/m/d h:mm", [27] = "yyyy年m月", [28] = "m月d日", [29] = "m月d日", [30] = "m-d-yy",
        [31] = "yyyy年m月d日", [36] = "yyyy年m月", [50] = "yyyy年m月", [51] = "m月d日", [52] = "yyyy年m月", [53] = "m月d日", [54] = "m月d日", [57] = "yyyy年m月", [58] = "m月d日",
    };

    private readonly List<string> _formats = [];
    private readonly bool _isFrom1904;

    /// <summary>Reads them.</summary>
    /// <param name="styles">The part that has them; null where there is none.</param>
    /// <param name="isFrom1904">Whether days are counted from 1904, as old programs do.</param>
    public CellFormats(ZipArchiveEntry? styles, bool isFrom1904)
    {
        _isFrom1904 = isFrom1904;
        if (styles is null)
        {
            return;
        }

        Dictionary<int, string> own = [];
        bool isCell = false;
        using XmlReader xml = XmlReader.Create(styles.Open(), PackageParts.Xml);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "numFmt") when Number(xml, "numFmtId") is { } id:
                    own[id] = PackageParts.Attribute(xml, "formatCode");
                    break;
                case (XmlNodeType.Element, "cellXfs"):
                    isCell = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "cellXfs"):
                    isCell = false;
                    break;
                case (XmlNodeType.Element, "xf") when isCell:
                    int format = Number(xml, "numFmtId") ?? 0;
                    _formats.Add(own.GetValueOrDefault(format) ?? Usual.GetValueOrDefault(format) ?? string.Empty);
                    break;
            }
        }
    }

    /// <summary>What the reader of a sheet sees of a number.</summary>
    /// <param name="number">The number, as the file has it.</param>
    /// <param name="style">The number of the cell's style.</param>
    public string Shown(string number, int style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return number;
        }

        string format = style >= 0 && style < _formats.Count ? Literals().Replace(_formats[style], match => match.Value is ['"', .. var literal, '"'] ? literal.Trim('y', 'm', 'd') : string.Empty).ToLowerInvariant() : string.Empty;
        bool hasYear = format.Contains('y', StringComparison.Ordinal), hasMonth = format.Contains('m', StringComparison.Ordinal), hasDay = format.Contains('d', StringComparison.Ordinal);
        if ((hasYear || hasDay) && hasMonth && value is >= 1 and < 2_958_466)
        {
            DateTime day = _isFrom1904 ? new DateTime(1904, 1, 1).AddDays(Math.Floor(value)) : DateTime.FromOADate(Math.Floor(value));
            return day.ToString((hasYear ? "yyyy年" : string.Empty) + "M月" + (hasDay ? "d日" : string.Empty), CultureInfo.InvariantCulture);
        }

        return format.EndsWith('%') ? (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
            // What a file has is the nearest number of its kind: 0.1 and 0.2 are 0.30000000000000004.
            : value.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static int? Number(XmlReader xml, string name) => int.TryParse(PackageParts.Attribute(xml, name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    // Colours, languages and conditions in brackets, text in quotes, single characters behind a backslash.
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", RegexOptions.CultureInvariant)]
    private static partial Regex Literals();
}
