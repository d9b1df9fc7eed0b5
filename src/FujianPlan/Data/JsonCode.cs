#nullable enable

#if NETCOREAPP
using System;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Data;

/// <summary>The bytes of a code that stands in JSON, whatever buffers and escapes it is written in.</summary>
internal static class JsonCode
{
    /// <summary>No code is longer than 32 characters; an escaped one takes up to six bytes for each.</summary>
    internal const int Longest = 256;

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
            throw JsonFault.NotUnicode();
        }
    }

    internal static string Shown(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.Slice(0, Math.Min(utf8.Length, 128)));
}
#endif
