using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Benchmarks;

/// <summary>
/// What <c>fujianplan validate</c> takes for a large file: the whole command, from its start to its end, against the same
/// question asked of DuckDB, which is a program that is started for it, too.
/// </summary>
/// <param name="isQuick">Whether the large file is 100 MB, and not 1 GB.</param>
/// <param name="command">The command.</param>
internal sealed class BulkRows(bool isQuick, InstalledCommand command) : IDisposable
{
    private const long Million = 1_000_000;

    // This program, which asks DuckDB as a process of its own: it is started by itself, or by 'dotnet' with its assembly.
    private static readonly string[] Self = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet"
        ? [Environment.ProcessPath!, typeof(BulkRows).Assembly.Location]
        : [Environment.ProcessPath!];

    private readonly Scratch _scratch = new();
    private readonly string _plan = Path.Combine(Scratch.Repository, "plan.yaml");
    private readonly List<string> _codes = [.. CodesOf(Path.Combine(Scratch.Repository, "plan.yaml"))];

    public IEnumerable<Row> All()
    {
        foreach ((string kind, string extension) in new[] { ("CSV", "csv"), ("JSON Lines", "jsonl"), ("Parquet", "parquet") })
        {
            foreach (Row row in Of(kind, extension))
            {
                yield return row;
            }
        }

        string small = Path.Combine(_scratch.Folder, "small.csv"), large = Path.Combine(_scratch.Folder, "large.csv");
        (_, TimeSpan oneSmall, TimeSpan oneLarge) = PairedRounds.Measure(() => Check(small, isOneCore: true), () => Check(large, isOneCore: true), isQuick ? 3 : 5, warmUps: 1);
        double perByte = (oneLarge - oneSmall).TotalNanoseconds / (Length(large) - Length(small));
        yield return new Row("`validate`, CSV, one core", "nanoseconds a byte", perByte, 10, string.Create(CultureInfo.InvariantCulture, $"{1000 / perByte:0} MB/s"));
    }

    private string CodesFile => field ??= _scratch.Write("codes.txt", string.Join('\n', _codes));

    public void Dispose() => _scratch.Dispose();

    private IEnumerable<Row> Of(string kind, string extension)
    {
        string large = Path.Combine(_scratch.Folder, "large." + extension), small = Path.Combine(_scratch.Folder, "small." + extension);
        Make(large, (isQuick ? 100 : 1000) * Million);
        Make(small, 10 * Million);
        long expected = Ask(large), answered = Check(large);
        if (expected != answered)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"DuckDB finds {expected} bad rows of {kind}, the command {answered}."));
        }

        // CSV is what large files come in. JSON Lines and Parquet are only told: Parquet is a database's own form, of which it reads
        // one column, and both are read by libraries here.
        bool isJudged = kind == "CSV";
        int rounds = isQuick ? 5 : 9;
        (double ratio, TimeSpan duckTime, TimeSpan ours) = PairedRounds.Measure(() => Ask(large), () => Check(large), rounds, warmUps: 1);
        string size = string.Create(CultureInfo.InvariantCulture, $"{Length(large) / Million} MB");
        yield return new Row($"`validate`, {kind} of {size}, whole command", "left join in DuckDB, a process", ratio, isJudged ? 0.8 : null, Told(ours, duckTime, Length(large)));

        // Both read the plan and start; what is left is what a larger file takes.
        (_, TimeSpan begun, TimeSpan both) = PairedRounds.Measure(() => Check(small), () => Check(large), rounds, warmUps: 1);
        (_, TimeSpan duckSmall, TimeSpan duckLarge) = PairedRounds.Measure(() => Ask(small), () => Ask(large), rounds, warmUps: 1);
        yield return new Row($"`validate`, {kind}, each byte after the start", "the same in DuckDB", (both - begun) / (duckLarge - duckSmall), isJudged ? 0.6 : null);

        // A Parquet file is read by whole groups of rows, and a small one has a single group, which is no full one.
        double most = extension == "parquet" ? 2 : 1.2;
        (long atSmall, long atLarge) = (Peak(small), Peak(large));
        yield return new Row($"memory of `validate`, {kind} of {size}", "the same at the tenth of it or less", (double)atLarge / atSmall, most, string.Create(CultureInfo.InvariantCulture, $"{atLarge / Million} MB"));
    }

    private static long Length(string file) => new FileInfo(file).Length;

    // The same rows in each format: what is not CSV is made of it.
    private void Make(string path, long length)
    {
        string csv = Path.ChangeExtension(path, "csv");
        if (path == csv)
        {
            Write(path, length);
            return;
        }

        using DuckDBConnection duck = DuckQuestion.Open();
        string options = Path.GetExtension(path) == ".parquet" ? "format parquet" : "format json";
        DuckQuestion.Execute(duck, $"copy (select * from read_csv('{csv}')) to '{path}' ({options})");
    }

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

    private long Ask(string file) => long.Parse(_scratch.Run(Self[0], [.. Self[1..], DuckQuestion.Word, file, CodesFile]), CultureInfo.InvariantCulture);

    // The highest of some runs: of one that is over in some hundredths of a second, the last question may come long before its end.
    private long Peak(string file)
    {
        long highest = 0;
        for (int run = 0; run < 5; run++)
        {
            Check(file, watch: process =>
            {
                while (!process.WaitForExit(1))
                {
                    highest = Math.Max(highest, PeakOf(process));
                }
            });
        }

        return highest;
    }

    // Answers how many rows are bad.
    private long Check(string file, bool isOneCore = false, Action<Process>? watch = null)
    {
        string[] words = [command.Path, "validate", file, "--column", "agency", "--plan", _plan, "--limit", "1"];
        ProcessStartInfo start = isOneCore ? new("taskset", ["-c", "0", .. words]) : new(words[0], words[1..]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment.Remove("DOTNET_gcServer");
        using Process process = Process.Start(start)!;
        watch?.Invoke(process);
        string summary = process.StandardError.ReadToEnd();
        process.WaitForExit();
        string count = summary.Split(" rows, ").ElementAtOrDefault(1)?.Split(" bad")[0] ?? throw new InvalidOperationException(summary);
        return long.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    // A process may end between any two questions to it; then what was seen before is its peak.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
