#if NET8_0_OR_GREATER
using System;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Runtime.Internal.Json;

/// <summary>The bytes of a code that stands in JSON, whatever buffers and escapes it is written in.</summary>
internal static class JsonCode
{
    /// <summary>No code is longer than 32 characters; an escaped one takes up to six bytes for each.</summary>
    internal const int Longest = 256;

    private const int LongestShown = 128;

    internal static PlanJsonException TooLong() =>
        new PlanJsonException(new PlanCodeException("The code is too long.", "代码过长。", text: null, nearest: null));

    private static PlanJsonException NotUnicode() => new PlanJsonException(new PlanCodeException(
        "The string is not valid Unicode: half of a surrogate pair is missing, or its bytes are not UTF-8.",
        "字符串不是有效的 Unicode：代理项不成对，或字节不是 UTF-8。",
        text: null,
        nearest: null));

    /// <summary>Copies the bytes.</summary>
    /// <param name="reader">What stands at the string.</param>
    /// <param name="buffer">Where to; <see cref="Longest"/> bytes.</param>
    /// <returns>How many bytes; -1 where they are too many for any code.</returns>
    /// <exception cref="JsonException">The string is not Unicode.</exception>
    internal static int Copy(in Utf8JsonReader reader, Span<byte> buffer)
    {
        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > buffer.Length)
        {
            return -1;
        }

        try
        {
            return reader.CopyString(buffer);
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    internal static string Shown(ref Utf8JsonReader reader)
    {
        Span<byte> text = stackalloc byte[LongestShown];
        if (!reader.HasValueSequence)
        {
            return Shown(reader.ValueSpan);
        }

        int length = (int)Math.Min(reader.ValueSequence.Length, text.Length);
        System.Buffers.BuffersExtensions.CopyTo(reader.ValueSequence.Slice(0, length), text);
        return Shown(text.Slice(0, length));
    }

    internal static string Shown(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.Slice(0, Math.Min(utf8.Length, LongestShown)));
}
#endif
