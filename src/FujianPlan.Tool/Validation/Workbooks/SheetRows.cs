using System.Globalization;
using System.Text;
using System.Xml;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>The rows of a sheet (ECMA-376, part 1, 18.3.1.73), one after another. Numbers and truth values are the text that the file has for them.</summary>
/// <param name="xml">The sheet.</param>
/// <param name="shared">The texts that cells share.</param>
internal sealed class SheetRows(XmlReader xml, SharedTexts shared)
{
    /// <summary>No sheet has more columns.</summary>
    private const int MostColumns = 16_384;

    private readonly CellText _text = new(xml);
    private readonly List<(int Column, byte[] Text)> _cells = [];

    /// <summary>The number of the row, 1 and up.</summary>
    public long Number { get; private set; }

    /// <summary>Whether none of its cells has a text.</summary>
    public bool IsBlank => _cells.Count == 0;

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        _cells.Clear();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                Number = xml.GetAttribute("r") is { } number ? long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : Number + 1;
                ReadCells();
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a cell; empty where there is none.</summary>
    /// <param name="column">Its column, 0 and up.</param>
    public ReadOnlySpan<byte> Text(int column) => _cells.Find(cell => cell.Column == column).Text;

    /// <summary>The texts of all cells, as far as the last that has one.</summary>
    public List<string> Texts()
    {
        List<string> texts = [.. Enumerable.Repeat(string.Empty, _cells.Max(cell => cell.Column) + 1)];
        foreach ((int column, byte[] text) in _cells)
        {
            texts[column] = Encoding.UTF8.GetString(text);
        }

        return texts;
    }

    private void ReadCells()
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        int column = -1, row = xml.Depth;
        while (xml.Read() && xml.Depth > row)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : Checked(column + 1, null);
                if (ReadCell() is { Length: > 0 } text)
                {
                    _cells.Add((column, text));
                }
            }
        }
    }

    private byte[] ReadCell()
    {
        string? type = xml.GetAttribute("t");
        string text = _text.ReadCell(Number);
        return text.Length == 0 ? [] : type switch
        {
            "s" => shared[int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture)].ToArray(),
            "b" => text == "1" ? "TRUE"u8.ToArray() : "FALSE"u8.ToArray(),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    // 'AB12' is of the 28th column.
    private int ColumnOf(string reference)
    {
        int column = 0;
        foreach (char c in reference.AsSpan().TrimEnd("0123456789"))
        {
            column = (column * 26) + (char.IsAsciiLetterUpper(c) ? c - 'A' + 1 : throw NoCell(reference));
            Checked(column - 1, reference);
        }

        return column > 0 ? column - 1 : throw NoCell(reference);
    }

    private int Checked(int column, string? reference) => column < MostColumns ? column : throw new DataFault(Number, new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"The workbook is damaged: {(reference is null ? "a row" : $"'{ShownText.Of(reference)}'")} is beyond column {MostColumns}. Save it again with the program that made it."),
        string.Create(CultureInfo.InvariantCulture, $"工作簿已损坏：{(reference is null ? "有一行" : $"“{ShownText.Of(reference)}”")}超出第 {MostColumns} 列。请用原程序重新保存。")));

    private DataFault NoCell(string reference)
    {
        string shown = ShownText.Of(reference);
        return new DataFault(Number, new FindingText(
            $"The workbook is damaged: '{shown}' is not a cell. Save it again with the program that made it.", $"工作簿已损坏：“{shown}”不是单元格。请用原程序重新保存。"));
    }
}
