using System.Buffers;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts;

/// <summary>Plain text, in the encodings in which notices are saved: UTF-8, UTF-16 with its mark, GB18030 with all that it holds.</summary>
internal static class PlainText
{
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>UTF-8, which throws on what is none of it.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>GB18030, which throws on what is none of it. GB2312 and GBK are parts of it.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The encoding that a byte order mark tells; null where there is none.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Encoding? OfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => LittleEndian,
        [0xFE, 0xFF, ..] => BigEndian,
        _ => null,
    };

    /// <summary>Decodes bytes, without their mark.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">The encoding, which throws.</param>
    /// <returns>The text; null where the bytes are not of the encoding.</returns>
    public static string? TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            string text = encoding.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Decodes plain text.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="name">What the file is called in a message.</param>
    /// <returns>The text, and the name of its encoding where that is not UTF-8.</returns>
    /// <exception cref="FileFault">It is in none of the encodings; the message says where.</exception>
    public static (string Text, string? Encoding) Of(byte[] bytes, string name)
    {
        if (OfMark(bytes) is { } marked && !ReferenceEquals(marked, Utf8))
        {
            return (TryDecode(bytes, marked) ?? throw FileFault.OfContent(new FindingText(
                $"'{name}' is not UTF-16 as its byte order mark says. Save it as UTF-8.", $"“{name}”的内容与其字节顺序标记（UTF-16）不符。请另存为 UTF-8。")), "UTF-16");
        }

        return TryDecode(bytes, Utf8) is { } text ? (text, null)
            : !IsTornUtf8(bytes) && TryDecode(bytes, Gb18030) is { } chinese && !chinese.AsSpan().ContainsAnyInRange('\0', '\u0008') ? (chinese, "GB18030")
            // The message says where.
            : (Utf8Text.Of(bytes, name), null);
    }

    // GB18030 takes nearly any bytes. But hardly any two of its characters read as one of UTF-8, and UTF-8 with a torn place has many that do.
    private static bool IsTornUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, torn = 0;
        while (!bytes.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done;
            whole += isWhole && length > 2 ? 1 : 0;
            torn += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > torn;
    }
}
