using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Benchmarks;

/// <summary>
/// What <c>fujianplan validate</c> takes for a large file: the whole command, from its start to its end, against the same
/// question asked of DuckDB, which is running already.
/// </summary>
/// <param name="isQuick">Whether the large file is 100 MB, and not 1 GB.</param>
internal sealed class BulkRows(bool isQuick) : IDisposable
{
    private const long Million = 1_000_000;

    private readonly Scratch _scratch = new();
    private readonly string _tool = Path.Combine(Scratch.Repository, "src", "FujianPlan.Tool", "bin", "Release", "net10.0", "fujianplan.dll");
    private readonly string _plan = Path.Combine(Scratch.Repository, "plan.yaml");
    private readonly List<string> _codes = [.. CodesOf(Path.Combine(Scratch.Repository, "plan.yaml"))];

    public IEnumerable<Row> All()
    {
        string large = Path.Combine(_scratch.Folder, "large.csv"), small = Path.Combine(_scratch.Folder, "small.csv");
        long bytes = Write(large, (isQuick ? 100 : 1000) * Million);
        _ = Write(small, 10 * Million);
        using DuckDBConnection duck = Duck();
        long expected = Ask(duck, large), answered = Check(large, out _);
        if (expected != answered)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"DuckDB finds {expected} bad rows, the command {answered}."));
        }

        (double ratio, TimeSpan duckTime, TimeSpan ours) = PairedRounds.Measure(() => Ask(duck, large), () => Check(large, out _), isQuick ? 5 : 9, warmUps: 1);
        string size = string.Create(CultureInfo.InvariantCulture, $"{bytes / Million} MB");
        yield return new Row($"`validate`, CSV of {size}, whole command", "left join in DuckDB, in process", ratio, 0.33, Told(ours, duckTime, bytes));

        // The command reads the plan and starts a runtime; what is left is what a larger file takes.
        (_, TimeSpan begun, TimeSpan both) = PairedRounds.Measure(() => Check(small, out _), () => Check(large, out _), isQuick ? 5 : 9, warmUps: 1);
        (_, TimeSpan duckSmall, TimeSpan duckLarge) = PairedRounds.Measure(() => Ask(duck, small), () => Ask(duck, large), isQuick ? 5 : 9, warmUps: 1);
        yield return new Row($"`validate`, each byte after the first 10 MB", "the same in DuckDB", (both - begun) / (duckLarge - duckSmall), 0.33);

        (_, TimeSpan oneSmall, TimeSpan oneLarge) = PairedRounds.Measure(() => Check(small, out _, isOneCore: true), () => Check(large, out _, isOneCore: true), isQuick ? 3 : 5, warmUps: 1);
        double perByte = (oneLarge - oneSmall).TotalNanoseconds / (bytes - (10 * Million));
        yield return new Row("`validate`, CSV, one core", "nanoseconds a byte", perByte, 10, string.Create(CultureInfo.InvariantCulture, $"{1000 / perByte:0} MB/s"));

        Check(small, out long atSmall);
        Check(large, out long atLarge);
        yield return new Row($"memory of `validate`, {size}", "the same at 10 MB", (double)atLarge / atSmall, 1.2, string.Create(CultureInfo.InvariantCulture, $"{atLarge / Million} MB"));
    }

    public void Dispose() => _scratch.Dispose();

    private static string Told(TimeSpan ours, TimeSpan others, long bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ours.TotalSeconds:0.00} s against {others.TotalSeconds:0.00} s; {bytes / ours.TotalSeconds / Million:0} MB/s");

    private static IEnumerable<string> CodesOf(string plan)
    {
        PlanModel model = PlanReading.Of([new PlanFile(plan, File.ReadAllText(plan))], [], null, []).Model;
        return model.Agencies.Select(agency => agency.Code);
    }

    // A row in two thousand is bad; one in ten has quotes, and all have Chinese text.
    private long Write(string path, long length)
    {
        Random random = new(20111124);
        using StreamWriter file = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        file.Write("id,project,agency,amount,remark\n");
        for (int i = 0; i % 1000 != 0 || file.BaseStream.Length < length; i++)
        {
            string code = _codes[random.Next(_codes.Count)] + (random.Next(2000) == 0 ? "X" : string.Empty);
            string remark = i % 10 == 0 ? string.Create(CultureInfo.InvariantCulture, $"\"备注, 第{i}项\"") : "一般项目";
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{i},数字福建项目{i % 1000},{code},{random.Next(1_000_000)}.{i % 100:00},{remark}\n"));
        }

        file.Flush();
        return file.BaseStream.Length;
    }

    private DuckDBConnection Duck()
    {
        DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        Execute(duck, string.Create(CultureInfo.InvariantCulture, $"set threads = {Environment.ProcessorCount}"));
        Execute(duck, "create table agency(code varchar primary key)");
        Execute(duck, $"insert into agency values {string.Join(", ", _codes.Select(code => $"('{code}')"))}");
        return duck;
    }

    private static long Ask(DuckDBConnection duck, string file) =>
        Execute(duck, $"select count(*) from read_csv('{file}') as data left join agency on data.agency = agency.code where agency.code is null");

    private static long Execute(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }

    // Answers how many rows are bad.
    private long Check(string file, out long peak, bool isOneCore = false)
    {
        string[] command = ["dotnet", "exec", _tool, "validate", file, "--column", "agency", "--plan", _plan, "--limit", "1"];
        ProcessStartInfo start = isOneCore ? new("taskset", ["-c", "0", .. command]) : new(command[0], command[1..]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment.Remove("DOTNET_gcServer");
        using Process process = Process.Start(start)!;
        peak = 0;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        string summary = process.StandardError.ReadToEnd();
        string count = summary.Split(" rows, ").ElementAtOrDefault(1)?.Split(" bad")[0] ?? throw new InvalidOperationException(summary);
        return long.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
