using System.Buffers;
using System.Text;

namespace FujianPlan.Tool;

/// <summary>Where bytes are not UTF-8. A decoder would put another character there and go on.</summary>
/// <param name="Value">The byte.</param>
/// <param name="Offset">Where it is among the bytes.</param>
/// <param name="Line">Its line, 1 and up.</param>
/// <param name="Column">Its column in UTF-16 code units, 1 and up.</param>
/// <param name="IsGb18030">Whether the bytes read as GB18030, which is what Chinese versions of Windows save.</param>
internal sealed record Utf8Fault(byte Value, int Offset, int Line, int Column, bool IsGb18030)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The first fault.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Where it is; null where there is none.</returns>
    public static Utf8Fault? In(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        if (at == bytes.Length)
        {
            return null;
        }

        ReadOnlySpan<byte> before = bytes[..at];
        ReadOnlySpan<byte> line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        line = line.Length == at && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        return new Utf8Fault(bytes[at], at, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1, ReadsAsGb18030(bytes));
    }

    private static bool ReadsAsGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Gb18030.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
