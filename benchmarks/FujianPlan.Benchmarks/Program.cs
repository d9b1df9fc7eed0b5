// Ratios measured in one run, on whatever machine it is: dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks
using FujianPlan.Benchmarks;

bool isQuick = args.Contains("--quick");
List<Row> rows = [.. new LookupRows(isQuick ? 15 : 51).All()];
foreach (Row row in rows)
{
    Console.WriteLine(row);
}
