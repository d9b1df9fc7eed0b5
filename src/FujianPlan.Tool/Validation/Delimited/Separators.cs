using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>What stands between the values of CSV: a comma, or what programs write where the comma is in the numbers.</summary>
internal static class Separators
{
    private static readonly (string Word, string Chinese, char Separator)[] Words =
    [
        ("comma", "逗号", ','), ("semicolon", "分号", ';'), ("tab", "制表符", '\t'), ("pipe", "竖线", '|'),
    ];

    /// <summary>What the user says that it is.</summary>
    /// <param name="written">A word, or the character itself.</param>
    /// <param name="separator">The character.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static FindingText? Find(string written, out char separator)
    {
        (string word, _, separator) = Array.Find(Words, known => known.Chinese == written || known.Word.Equals(written, StringComparison.OrdinalIgnoreCase) || written == known.Separator.ToString(CultureInfo.InvariantCulture));
        if (word is not null)
        {
            return null;
        }

        // Anything else is one by itself, unless a value or its quotes may begin with it.
        if (written.Length == 1 && char.IsAscii(written[0]) && (char.IsPunctuation(written[0]) || char.IsSymbol(written[0])) && written[0] != '"')
        {
            separator = written[0];
            return null;
        }

        string shown = ShownText.Of(written), all = Wording.List(Words.Select(known => known.Word)), allChinese = Wording.List(Words.Select(known => known.Word).Concat(Words.Select(known => known.Chinese)));
        string? nearest = EditDistance.Nearest(written.ToLowerInvariant(), Words.Select(known => known.Word).Concat(Words.Select(known => known.Chinese)));
        return new FindingText(
            $"--separator must be one of {all}, or a character such as ';', not '{shown}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
            $"--separator 可为 {allChinese}，或“;”之类的符号，不能为“{shown}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}");
    }

    /// <summary>
    /// What it is in a file: what the file says itself, as Excel reads it (<c>sep=;</c> in a line before the names), or else that by which the
    /// names of the columns have the one that is wanted.
    /// </summary>
    /// <param name="beginning">The beginning of the file.</param>
    /// <param name="column">The column that is wanted.</param>
    /// <param name="length">How long the line is in which the file says so; 0 where there is none.</param>
    public static char Of(ReadOnlySpan<byte> beginning, string column, out int length)
    {
        if (SaidIn(beginning, out length) is { } said)
        {
            return said;
        }

        char best = Words[0].Separator;
        int most = 1;
        foreach ((_, _, char separator) in Words)
        {
            List<string> names = NamesBy(beginning, separator);
            if (names.Contains(column))
            {
                return separator;
            }

            (most, best) = names.Count > most ? (names.Count, separator) : (most, best);
        }

        return best;
    }

    private static char? SaidIn(ReadOnlySpan<byte> beginning, out int length)
    {
        length = 0;
        int end = beginning.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? default : beginning[..end].TrimEnd((byte)'\r');
        if (line.Length != "sep=,".Length || !Ascii.EqualsIgnoreCase(line[..4], "sep="u8) || Find(((char)line[4]).ToString(), out char separator) is not null)
        {
            return null;
        }

        length = end + 1;
        return separator;
    }

    private static List<string> NamesBy(ReadOnlySpan<byte> beginning, char separator)
    {
        try
        {
            return DelimitedScanner.ReadHeader(beginning, (byte)separator, out _, out _);
        }
        catch (DataFault)
        {
            // By another separator, its quotes may be where they can be. If not, they are told.
            return [];
        }
    }
}
