using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>The texts that the cells of a workbook share (ECMA-376, part 1, 18.4), in UTF-8, one after another.</summary>
internal sealed class SharedTexts
{
    // A small file may unfold to any size: no more of it is held than this.
    private const int MostBytes = 1 << 30;

    private readonly ArrayBufferWriter<byte> _texts = new();
    private readonly List<int> _ends = [0];

    /// <summary>Reads them.</summary>
    /// <param name="entry">The part that has them; null where there is none.</param>
    /// <exception cref="DataFault">They are more than can be held.</exception>
    public static SharedTexts Of(ZipArchiveEntry? entry)
    {
        SharedTexts texts = new();
        if (entry is not null)
        {
            using XmlReader xml = XmlReader.Create(entry.Open(), PackageParts.Xml);
            texts.Read(xml);
        }

        return texts;
    }

    /// <summary>One of them.</summary>
    /// <param name="number">Its number, 0 and up.</param>
    /// <exception cref="FormatException">There is none of that number.</exception>
    public ReadOnlySpan<byte> this[int number] => number >= 0 && number < _ends.Count - 1
        ? _texts.WrittenSpan[_ends[number].._ends[number + 1]]
        : throw new DataFault(0, new FindingText(
            $"The workbook is damaged: a cell refers to text {number} of {_ends.Count - 1}. Save it again with the program that made it.",
            $"工作簿已损坏：有单元格引用第 {number} 条文本，而共有 {_ends.Count - 1} 条。请用原程序重新保存。"));

    private void Read(XmlReader xml)
    {
        CellText text = new(xml);
        int depthOfReading = int.MaxValue;
        bool isText = false;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "si":
                    text.Clear();
                    if (xml.IsEmptyElement)
                    {
                        Add(string.Empty);
                    }

                    break;

                // How a text is pronounced stands beside it, and is none of it.
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    depthOfReading = xml.Depth;
                    break;
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement && xml.Depth < depthOfReading;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    text.Add(0);
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    depthOfReading = xml.LocalName == "rPh" ? int.MaxValue : depthOfReading;
                    if (xml.LocalName == "si")
                    {
                        Add(text.ToString());
                    }

                    break;
            }
        }
    }

    private void Add(string text)
    {
        if (_texts.WrittenCount + Encoding.UTF8.GetMaxByteCount(text.Length) > MostBytes)
        {
            throw new DataFault(0, new FindingText(
                "The workbook has more than a gigabyte of text. Save the sheet as CSV.", "工作簿的文本超过 1 GB。请将该工作表另存为 CSV。"));
        }

        Encoding.UTF8.GetBytes(text, _texts);
        _ends.Add(_texts.WrittenCount);
    }
}
