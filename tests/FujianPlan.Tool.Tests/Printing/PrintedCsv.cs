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

    // The apostrophe that keeps a spreadsheet from it, and the numbers of characters.
    private static string Original(string cell) => Number().Replace(cell.StartsWith('\'') ? cell[1..] : cell, number =>
    {
        int value = int.Parse(number.Groups["number"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return value > 0xFFFF ? char.ConvertFromUtf32(value) : ((char)value).ToString();
    });

    [GeneratedRegex(@"\\(?:u(?<number>[0-9A-Fa-f]{4})|U(?<number>[0-9A-Fa-f]{8}))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
