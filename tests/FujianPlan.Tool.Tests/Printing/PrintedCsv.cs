using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>Reads comma-separated values from the standard output back to what they were made of.</summary>
internal static partial class PrintedCsv
{
    /// <summary>The rows: each is a line.</summary>
    public static List<string[]> Read(string printed) => [.. printed.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => Cells(line).Select(Original).ToArray())];

    private static IEnumerable<string> Cells(string line)
    {
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (isQuoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == ',' && !isQuoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        yield return cell.ToString();
    }

    // The numbers of characters, and the apostrophe that keeps a spreadsheet from what it would run.
    private static string Original(string cell)
    {
        string told = Number().Replace(cell, number =>
        {
            int value = int.Parse(number.Groups["number"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            return value > 0xFFFF ? char.ConvertFromUtf32(value) : ((char)value).ToString();
        });
        string begun = told.TrimStart(' ', '\'');
        return told.StartsWith('\'') && begun.Length > 0 && "=+-@＝＋－＠\t\r\n".Contains(begun[0], StringComparison.Ordinal) ? told[1..] : told;
    }

    [GeneratedRegex(@"\\(?:u(?<number>[0-9A-Fa-f]{4})|U(?<number>[0-9A-Fa-f]{8}))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
