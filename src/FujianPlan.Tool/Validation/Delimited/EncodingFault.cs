using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>Finds where a file is not in the encoding that it is said to be in. Whoever converts it knows only that it is so somewhere.</summary>
internal static class EncodingFault
{
    private const int Piece = 1 << 16;

    /// <summary>What is wrong, where, and what to do.</summary>
    /// <param name="bytes">The file; it is read again from its beginning where that can be done, which with a pipe it cannot.</param>
    /// <param name="encoding">The encoding, which throws on what is none of it.</param>
    public static DataFault In(Stream bytes, Encoding encoding)
    {
        string name = Encodings.NameOf(encoding);
        if (!bytes.CanSeek || Find(bytes, encoding) is not var (value, line, column))
        {
            return new DataFault(0, new FindingText(
                $"After the part already read, the input contains something that is not {name}. Is the encoding right?",
                $"输入在已读部分之后有不是 {name} 的内容。编码是否正确？"));
        }

        return new DataFault(line, new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"Byte 0x{value:X2} at column {column} is not {name}. Is the encoding right?"),
            string.Create(CultureInfo.InvariantCulture, $"第 {column} 列的字节 0x{value:X2} 不是 {name}。编码是否正确？")));
    }

    private static (byte Value, long Line, long Column)? Find(Stream bytes, Encoding encoding)
    {
        bytes.Position = 0;
        byte[] piece = new byte[Piece];
        char[] characters = new char[encoding.GetMaxCharCount(1)];
        Decoder decoder = encoding.GetDecoder();
        long line = 1, column = 1;
        byte first = 0;
        bool isMark = true;
        for (int read = bytes.Read(piece); read > 0; read = bytes.Read(piece))
        {
            for (int i = 0; i < read; i++)
            {
                int count;
                try
                {
                    // One byte at a time: so it is known of which byte it is that the decoder despairs.
                    count = decoder.GetChars(piece, i, 1, characters, 0, flush: false);
                }
                catch (DecoderFallbackException thrown)
                {
                    return (thrown.BytesUnknown is { Length: > 0 } unknown ? unknown[0] : first, line, column);
                }

                foreach (char character in characters.AsSpan(0, count))
                {
                    column = character == '\n' ? 1 : isMark && character == '\uFEFF' ? column : column + 1;
                    line += character == '\n' ? 1 : 0;
                    isMark = false;
                }

                first = piece[i];
            }
        }

        return (first, line, column);
    }
}
