using System.Globalization;
using DuckDB.NET.Data;

namespace FujianPlan.Benchmarks;

/// <summary>How many rows of a file have no agency, asked of DuckDB by a left join: this program with <see cref="Word"/> does it and nothing else.</summary>
internal static class DuckQuestion
{
    /// <summary>What this program is told, before the data and the file with the codes.</summary>
    public const string Word = "duck";

    /// <summary>Answers the question on the standard output.</summary>
    public static int Answer(string data, string codes)
    {
        using DuckDBConnection duck = Open();
        Execute(duck, string.Create(CultureInfo.InvariantCulture, $"set threads = {Environment.ProcessorCount}"));
        Execute(duck, "create table agency(code varchar primary key)");
        Execute(duck, $"insert into agency values {string.Join(", ", File.ReadLines(codes).Select(code => $"('{code}')"))}");
        string reader = Path.GetExtension(data) switch { ".csv" => "read_csv", ".parquet" => "read_parquet", _ => "read_json" };
        Console.WriteLine(Execute(duck, $"select count(*) from {reader}('{data}') as data left join agency on data.agency = agency.code where agency.code is null"));
        return 0;
    }

    /// <summary>A database in memory.</summary>
    public static DuckDBConnection Open()
    {
        DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        return duck;
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>The number that it answers; 0 where it answers none.</returns>
    public static long Execute(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }
}
