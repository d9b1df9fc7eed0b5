using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>Finds where bytes are no UTF-8: a decoder would put another character there and go on.</summary>
internal static class Utf8Places
{
    /// <summary>The rows before the first that is no UTF-8.</summary>
    /// <param name="block">Whole rows.</param>
    /// <param name="invalid">What is wrong with that one; null where all are UTF-8.</param>
    /// <returns>Whole rows.</returns>
    public static ReadOnlySpan<byte> Readable(ReadOnlySpan<byte> block, out DataFault? invalid)
    {
        invalid = null;
        if (Utf8.IsValid(block))
        {
            return block;
        }

        int at = 0;
        while (Rune.DecodeFromUtf8(block[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        int row = block[..at].LastIndexOf((byte)'\n') + 1;
        string shown = string.Create(CultureInfo.InvariantCulture, $"0x{block[at]:X2}");
        string place = (at - row + 1).ToString(CultureInfo.InvariantCulture);
        invalid = new DataFault(block[..row].Count((byte)'\n') + 1, new FindingText(
            $"Byte {place} of the line, {shown}, is no UTF-8. A file that Excel saved in China is GB 18030: say so with --encoding gb18030.",
            $"本行第 {place} 字节 {shown} 不是 UTF-8。中文版 Excel 保存的文件多为 GB 18030 编码：请加上 --encoding gb18030。"));
        return block[..row];
    }
}
