using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool;

/// <summary>Text files, which are UTF-8: one that is not would be read with other words than it has, without a word.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. A byte order mark of UTF-8 or UTF-16 is taken for what it says.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be read, or is not UTF-8; the message says where.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string Read(string path) => Of(File.ReadAllBytes(path), path);

    /// <summary>The text that bytes are.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">What they are called in a message.</param>
    /// <exception cref="IOException">They are not UTF-8; the message says where.</exception>
    public static string Of(byte[] bytes, string name)
    {
        try
        {
            using StreamReader reader = new(new MemoryStream(bytes), Strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new IOException(Fault(bytes, name).In(CultureInfo.CurrentUICulture));
        }
    }

    private static FindingText Fault(byte[] bytes, string name)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        if (at == bytes.Length)
        {
            return new FindingText($"'{name}' does not hold what its byte order mark says. Save it as UTF-8.", $"“{name}”的内容与其字节顺序标记不符。请另存为 UTF-8。");
        }

        string before = Encoding.UTF8.GetString(bytes, 0, at).TrimStart('\uFEFF');
        int line = before.Count(c => c == '\n') + 1, column = before.Length - before.LastIndexOf('\n');
        string place = string.Create(CultureInfo.InvariantCulture, $"0x{bytes[at]:X2} at line {line}, column {column}");
        string chinesePlace = string.Create(CultureInfo.InvariantCulture, $"第 {line} 行第 {column} 列的字节 0x{bytes[at]:X2}");
        return IsGb18030(bytes)
            ? new FindingText($"'{name}' is not UTF-8: byte {place}. It reads as GB18030: save it as UTF-8.", $"“{name}”不是 UTF-8 文本：{chinesePlace}。它可按 GB18030 读出，请另存为 UTF-8。")
            : new FindingText($"'{name}' is not UTF-8: byte {place}. Save it as UTF-8.", $"“{name}”不是 UTF-8 文本：{chinesePlace}。请另存为 UTF-8。");
    }

    private static bool IsGb18030(byte[] bytes)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
