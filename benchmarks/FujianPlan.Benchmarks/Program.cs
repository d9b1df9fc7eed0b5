// dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks [-- [--quick] [--only lookup|provenance|generator|compiler|first|bulk|command|repetition|analyzers]]
// Prints each figure with its target, and writes the table to docs/performance.md. --quick has fewer rounds, and takes some ten
// minutes on two cores; --only measures one part, and writes nothing.
using FujianPlan.Benchmarks;

if (args is [DuckQuestion.Word, string data, string codes])
{
    return DuckQuestion.Answer(data, codes);
}

bool isQuick = args.Contains("--quick");
string? only = Array.IndexOf(args, "--only") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
List<Row> rows = [];
void Measure(string part, Func<IEnumerable<Row>> some)
{
    if (only is null || only == part)
    {
        foreach (Row row in some())
        {
            Console.WriteLine(row);
            rows.Add(row);
        }
    }
}

using CompilerRows compiler = new(isQuick);
using FirstAccessRows first = new(isQuick);
using InstalledCommand installed = new();
using BulkRows bulk = new(isQuick, installed);
using CommandRows command = new(installed);
using RepetitionRows repetition = new(isQuick, installed);
using AnalyzerRows analyzers = new(isQuick);
Measure("lookup", new LookupRows(isQuick ? 15 : 51).All);
Measure("provenance", () => ProvenanceRows.All(isQuick));
Measure("generator", new GeneratorRows(isQuick).All);
Measure("compiler", compiler.All);
Measure("first", first.All);
Measure("bulk", bulk.All);
Measure("command", command.All);
Measure("repetition", repetition.All);
Measure("analyzers", analyzers.All);
if (only is null)
{
    Table.Write(Path.Combine(Scratch.Repository, "docs", "performance.md"), rows, isQuick);
}

return rows.Count > 0 && rows.TrueForAll(row => row.IsMet) ? 0 : 1;
