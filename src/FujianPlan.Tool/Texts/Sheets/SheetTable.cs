using System.Globalization;
using System.Text;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Texts.Tables;
using FujianPlan.Tool.Validation;
using FujianPlan.Tool.Validation.Workbooks;

namespace FujianPlan.Tool.Texts.Sheets;

/// <summary>Reads a sheet as a table: the cells that its reader sees, with those that are merged (ECMA-376, part 1, 18.3).</summary>
/// <param name="xml">The sheet.</param>
/// <param name="shared">The texts that cells share.</param>
/// <param name="formats">How numbers are shown.</param>
internal sealed class SheetTable(XmlReader xml, SharedTexts shared, CellFormats formats)
{
    // More than any list of tasks has.
    private const int MostCells = 1_000_000;

    // Those that are empty are counted, too, where a few cells stand far apart.
    private const int MostPlaces = 20 * MostCells;

    private readonly CellText _text = new(xml);
    private readonly Dictionary<(int Row, int Column), string> _cells = [];
    private readonly List<(int From, int To)> _hiddenColumns = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> _merged = [];

    /// <summary>Reads it.</summary>
    /// <param name="left">What counts what is no text of the notice.</param>
    public NoticeTable Read(LeftOut left)
    {
        int row = -1, column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "col" when IsHidden():
                    _hiddenColumns.Add((Number("min") - 1, Number("max") - 1));
                    break;
                case "row":
                    row = xml.GetAttribute("r") is null ? row + 1 : Number("r") - 1;
                    column = -1;
                    if (IsHidden())
                    {
                        _hiddenRows.Add(row);
                    }

                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } place ? PlaceOf(place).Column : column + 1;
                    ReadCell(row, column);
                    break;
                case "mergeCell" when PackageParts.Attribute(xml, "ref").Split(':') is [var from, var to]:
                    ((int top, int begin), (int bottom, int end)) = (PlaceOf(from), PlaceOf(to));
                    _merged[(top, begin)] = (bottom - top + 1, end - begin + 1);
                    break;
            }
        }

        left.Add(new FindingText("hidden row or column", "隐藏的行或列"), "hidden rows or columns", _hiddenRows.Intersect(_cells.Keys.Select(cell => cell.Row)).Count() + _hiddenColumns.Count);
        return Table();
    }

    private void ReadCell(int row, int column)
    {
        string? type = xml.GetAttribute("t");
        int style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        if (xml.IsEmptyElement)
        {
            return;
        }

        string text = _text.ReadCell(row + 1);
        text = type switch
        {
            "s" => text.Length == 0 ? text : Encoding.UTF8.GetString(shared[int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture)]),
            "b" => text == "1" ? "TRUE" : "FALSE",
            "str" or "inlineStr" or "e" or "d" => text,
            _ => formats.Shown(text, style),
        };
        if (!string.IsNullOrWhiteSpace(text) && column < TableRows.MostColumns && row >= 0)
        {
            _cells[(row, column)] = text;
            if (_cells.Count > MostCells)
            {
                throw TooLarge(row, MostCells);
            }
        }
    }

    // Without the rows and columns that are hidden or empty: rows may be numbered as far as a million.
    private NoticeTable Table()
    {
        int[] rows = [.. _cells.Keys.Select(cell => cell.Row).Concat(_merged.Where(merged => _cells.ContainsKey(merged.Key)).SelectMany(merged => Enumerable.Range(merged.Key.Row, Math.Min(merged.Value.Rows, MostCells)))).Distinct().Where(row => !_hiddenRows.Contains(row)).Order()];
        int[] columns = [.. _cells.Keys.Select(cell => cell.Column).Distinct().Where(column => !_hiddenColumns.Exists(hidden => column >= hidden.From && column <= hidden.To)).Order()];
        if ((long)rows.Length * columns.Length > MostPlaces)
        {
            throw TooLarge(rows[^1], MostPlaces);
        }

        List<NoticeCell> cells = [];
        foreach (((int row, int column), string text) in _cells.OrderBy(cell => cell.Key))
        {
            int at = Array.BinarySearch(rows, row), place = Array.BinarySearch(columns, column);
            if (at < 0 || place < 0)
            {
                continue;
            }

            // A merged cell is as many rows high as it has that are shown.
            (int height, int width) = _merged.GetValueOrDefault((row, column), (1, 1));
            cells.Add(new NoticeCell(at, place, Shown(rows, row + height) - at, Shown(columns, column + width) - place, [.. LineText.Paragraphs(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))]));
        }

        return new NoticeTable(cells, rows.Length, columns.Length);
    }

    // How many of what is shown stand before a place.
    private static int Shown(int[] shown, int before) => Array.BinarySearch(shown, before) is >= 0 and var at ? at : ~Array.BinarySearch(shown, before);

    private static DataFault TooLarge(int row, int most) => new(row + 1, new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"The sheet has more than {most:N0} cells. Is it the right file?"), string.Create(CultureInfo.InvariantCulture, $"工作表的单元格超过 {most:N0} 个。文件是否正确？")));

    private bool IsHidden() => xml.GetAttribute("hidden") is "1" or "true";

    private int Number(string name) => int.Parse(xml.GetAttribute(name) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);

    // 'AB12' is in the 28th column and the 12th row.
    private static (int Row, int Column) PlaceOf(string reference)
    {
        ReadOnlySpan<char> plain = reference.AsSpan().TrimStart('$');
        int letters = plain.IndexOfAnyInRange('0', '9'), column = 0;
        if (letters is < 1 or > 3)
        {
            throw new FormatException($"'{reference}' is not a cell.");
        }

        foreach (char letter in plain[..letters])
        {
            column = (column * 26) + (letter is >= 'A' and <= 'Z' ? letter - 'A' + 1 : throw new FormatException($"'{reference}' is not a cell."));
        }

        return (int.Parse(plain[letters..], NumberStyles.None, CultureInfo.InvariantCulture) - 1, column - 1);
    }
}
