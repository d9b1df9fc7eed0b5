using System.Globalization;
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

        Utf8Fault fault = Utf8Fault.In(block)!;
        invalid = new DataFault(fault.Line, Text(fault));
        return block[..(block[..fault.Offset].LastIndexOf((byte)'\n') + 1)];
    }

    /// <summary>What is wrong with a line, and what to do.</summary>
    public static FindingText Text(Utf8Fault fault)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"Byte 0x{fault.Value:X2} at column {fault.Column} is not UTF-8.");
        string chinesePlace = string.Create(CultureInfo.InvariantCulture, $"第 {fault.Column} 列的字节 0x{fault.Value:X2} 不是 UTF-8。");
        return fault.IsGb18030
            ? new FindingText($"{place} It can be read as GB18030, which the Chinese version of Excel writes: use --encoding gb18030.", $"{chinesePlace}可按 GB18030 读出，中文版 Excel 即以此保存：请加上 --encoding gb18030。")
            : new FindingText($"{place} Save the file as UTF-8, or specify its encoding with --encoding.", $"{chinesePlace}请另存为 UTF-8，或用 --encoding 指定编码。");
    }
}
