using System.Text;
using System.Text.Unicode;

namespace FujianPlan.Tool.Validation.Json;

/// <summary>The text of a file of JSON, of which a part is seen at a time: its lines, and whether it is UTF-8, which the library does not look at.</summary>
internal sealed class JsonText
{
    // How much of the line is gone that the part begins in, in UTF-16 code units.
    private int _column;

    // How much of the part was looked at before.
    private int _readable;

    /// <summary>How many lines ended before the part.</summary>
    public long Lines { get; private set; }

    /// <summary>How many lines end in a piece.</summary>
    public static long LinesOf(ReadOnlySpan<byte> piece) => piece.Count((byte)'\n');

    /// <summary>The whole characters of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isAtEnd">Whether the file ends with it.</param>
    /// <param name="invalid">What is wrong with what comes after them; null where that is only not there yet.</param>
    public ReadOnlySpan<byte> Readable(ReadOnlySpan<byte> part, bool isAtEnd, out DataFault? invalid)
    {
        invalid = null;
        int end = part.Length - (isAtEnd ? 0 : LengthOfTorn(part));
        if (_readable <= end && Utf8.IsValid(part[_readable..end]))
        {
            _readable = end;
            return part[..end];
        }

        Utf8Fault fault = Utf8Fault.In(part[..end])!;
        invalid = new DataFault(fault.Line, Utf8Places.Text(fault.Line == 1 ? fault with { Column = fault.Column + _column } : fault));
        return part[..fault.Offset];
    }

    /// <summary>Goes on after a piece from the beginning of the part.</summary>
    /// <param name="piece">The piece, of whole characters.</param>
    public void Pass(ReadOnlySpan<byte> piece)
    {
        int end = piece.LastIndexOf((byte)'\n');
        _column = end < 0 ? _column + Encoding.UTF8.GetCharCount(piece) : Encoding.UTF8.GetCharCount(piece[(end + 1)..]);
        Lines += LinesOf(piece);
        _readable -= piece.Length;
    }

    // How many bytes at the end begin a character that has more.
    private static int LengthOfTorn(ReadOnlySpan<byte> part)
    {
        for (int length = 1; length <= Math.Min(3, part.Length); length++)
        {
            byte value = part[^length];
            if (value < 0x80)
            {
                return 0;
            }

            if (value >= 0xC0)
            {
                return length < (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) ? length : 0;
            }
        }

        return 0;
    }
}
