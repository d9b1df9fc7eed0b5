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

            `dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks{(isQuick ? " -- --quick" : "")}` writes this page; do not edit it.
            Compare the ratios: each is the median of ratios that were measured in pairs, round by round, in one run. Figures in microseconds,
            milliseconds or bytes are those of one machine.

            A target is what a user would notice: a build that takes a second longer, a pipeline that waits for its check, an application that waits
            for its catalogue at the start.

            - **Compiling the generated code** may take 100 microseconds a task: a second for 10,000 tasks.
            - **Checking a plan against its source** may take 150 times as long for a hundred times as many tasks, which do not fit the processor's caches.
              A source in order is held against some twenty rules that a shuffled one is not, and may take half as long again.
            - **The first access to the catalogue** may take a twenty-fifth of reading the same from JSON or YAML, and a tenth for a plan as
              small as this repository's. In a new process, two milliseconds are needed whatever the size of the plan: the runtime compiles some
              thirty small methods, while the code that it is compared with was compiled beforehand. An application that is published as ReadyToRun
              needs a third of that.
            - **The first `TryParse`** compiles five methods, and may take an eighth of building a `FrozenDictionary`.
            - **`check`** is measured against `dotnet --version`, and **`validate`** against DuckDB. Each is started as a process of its own.

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
