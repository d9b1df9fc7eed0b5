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

            A target is what somebody would feel: a build that takes a second longer, a pipeline that waits for its check, a start that waits
            for a catalogue. Compiling what is emitted may take 100 microseconds a task: 10,000 tasks then cost a build a second. (It was 15,
            from a prototype that emitted something else.) The first access may take a twenty-fifth of what an application would do instead,
            which is to read the same from JSON or YAML, and a tenth for a plan as small as this repository's. (It was a hundredth and a
            thousandth; nobody feels the difference.) In a fresh process that is the time in which the runtime compiles some thirty small
            methods, two milliseconds, whatever the plan's size; what it is held against is in machine code beforehand. An application that
            is published as ReadyToRun spends a third of it. For the same reason the first `TryParse`, which compiles
            five methods, may take an eighth of building a `FrozenDictionary`. `check` is measured against `dotnet --version`, and `validate` against DuckDB, each started as a program of its own.

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
