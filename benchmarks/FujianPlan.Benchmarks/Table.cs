using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace FujianPlan.Benchmarks;

/// <summary>The table of all figures, as a page of the docs.</summary>
internal static class Table
{
    public static void Write(string path, IReadOnlyList<Row> rows, bool isQuick)
    {
        StringBuilder page = new($"""
            # Performance

            Written by `dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks{(isQuick ? " -- --quick" : "")}`; not edited by hand. The
            ratios are medians of ratios that were paired round by round in one run, as machines drift: they are what can be
            compared. Figures in microseconds, milliseconds or bytes are this machine's.

            Machine: {Environment.ProcessorCount} × {Processor()}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}.

            | work | against | figure | target | | remark |
            |---|---|---:|---:|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (Row row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"{row}\n");
        }

        File.WriteAllText(path, page.ToString());
    }

    private static string Processor()
    {
        const string file = "/proc/cpuinfo", key = "model name";
        string? line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
