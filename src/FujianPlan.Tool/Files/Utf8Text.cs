using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>Text files, which are UTF-8: one that is not would be read with other words than it has, without a word.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. A byte order mark of UTF-8 or UTF-16 is taken for what it says.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFault">It cannot be read, or is not UTF-8; the message says where.</exception>
    public static string Read(string path) => Of(InputFile.Read(path), path);

    /// <summary>Reads a file that the user has not named, and that has to be a regular one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFault">It cannot be read, is no regular file, or is not UTF-8; the message says where.</exception>
    public static string ReadRegular(string path) => Of(InputFile.ReadRegular(path), path);

    /// <summary>The text that bytes are.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">What they are called in a message.</param>
    /// <exception cref="FileFault">They are not UTF-8; the message says where.</exception>
    public static string Of(byte[] bytes, string name)
    {
        try
        {
            // Most have no mark, and begin with no byte of one.
            if (bytes is [not (0xEF or 0xFE or 0xFF or 0x00), ..])
            {
                return Strict.GetString(bytes);
            }

            using StreamReader reader = new(new MemoryStream(bytes), Strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw FileFault.OfContent(Fault(bytes, name));
        }
    }

    private static FindingText Fault(byte[] bytes, string name)
    {
        if (Utf8Fault.In(bytes) is not { } fault)
        {
            return new FindingText($"'{name}' is not in the encoding that its byte order mark states. Save it as UTF-8.", $"“{name}”的内容与其字节顺序标记不符。请另存为 UTF-8。");
        }

        string place = string.Create(CultureInfo.InvariantCulture, $"0x{fault.Value:X2} at line {fault.Line}, column {fault.Column}");
        string chinesePlace = string.Create(CultureInfo.InvariantCulture, $"第 {fault.Line} 行第 {fault.Column} 列的字节 0x{fault.Value:X2}");
        return fault.IsGb18030
            ? new FindingText($"'{name}' is not UTF-8: byte {place}. It can be read as GB18030: save it as UTF-8.", $"“{name}”不是 UTF-8 文本：{chinesePlace}。它可按 GB18030 读出，请另存为 UTF-8。")
            : new FindingText($"'{name}' is not UTF-8: byte {place}. Save it as UTF-8.", $"“{name}”不是 UTF-8 文本：{chinesePlace}。请另存为 UTF-8。");
    }
}
