// dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks [-- --quick]
// Prints each figure with its target, and writes the table to docs/performance.md. --quick ends within three minutes.
using FujianPlan.Benchmarks;

bool isQuick = args.Contains("--quick");
List<Row> rows = [];
void Print(IEnumerable<Row> some)
{
    foreach (Row row in some)
    {
        Console.WriteLine(row);
        rows.Add(row);
    }
}

Print(new LookupRows(isQuick ? 15 : 51).All());
Print(ProvenanceRows.All(isQuick));
Print(new GeneratorRows(isQuick).All());
using (FirstAccessRows first = new(isQuick))
{
    Print(first.All());
}

Table.Write(Path.Combine(Scratch.Repository, "docs", "performance.md"), rows, isQuick);
return rows.TrueForAll(row => row.IsMet) ? 0 : 1;
