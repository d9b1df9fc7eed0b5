using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Many files of data: named by a pattern, read at the same time, told in their order, and gone on with after an end in the middle.</summary>
public sealed class ValidateFilesTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(params string[] arguments) => _folder.Run(["validate", "--column", "agency", .. arguments]);

    private void Write(string file, params string[] agencies)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(file))!);
        _folder.Write(file, $"id,agency\n{string.Concat(agencies.Select((agency, i) => $"{i},{agency}\n"))}");
    }

    [Fact]
    public async Task Pattern_NamesFilesInTheirOrder()
    {
        Write("data/b/part-1.csv", "SJJ");
        Write("data/a/part-2.csv", "szb");
        Write("data/a/part-1.csv", "SJX");
        Write("data/a/deep/part-9.csv", "CZJ");
        Write("data/a/.part-0.csv", "no");
        Write("data/a/other.csv", "no");
        ProgramRun run = await Validate("data/*/part-*.csv");
        Assert.Equal(
            (1, "data/a/part-1.csv(2): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?\ndata/a/part-2.csv(2): error not-found: 'szb' is not an agency of this plan.\n"),
            (run.ExitCode, run.Output));
        Assert.Equal(
            "data/a/part-1.csv: 1 row, 1 bad (separated by ',', UTF-8)\ndata/a/part-2.csv: 1 row, 1 bad (separated by ',', UTF-8)\ndata/b/part-1.csv: 1 row, 0 bad (separated by ',', UTF-8)\n",
            run.Errors);
        Assert.Equal(
            ["data/a/deep/part-9.csv", "data/a/part-1.csv", "data/a/part-2.csv", "data/b/part-1.csv"],
            (await Validate("data/**/part-?.csv")).Errors.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        run = await Validate("data/*/part-*.parquet");
        Assert.Equal((2, "", "fujianplan: No file matches 'data/*/part-*.parquet'.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task AnyFolders_DoNotGoThroughLinks()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links of folders need a right that users of Windows do not have.");
        Write("data/a/1.csv", "SJJ");
        Write("other/2.csv", "SJJ");
        Directory.CreateSymbolicLink(_folder.PathOf("data/a/above"), _folder.PathOf("data"));
        Directory.CreateSymbolicLink(_folder.PathOf("data/b"), _folder.PathOf("other"));
        Assert.Equal("data/a/1.csv: 1 row, 0 bad (separated by ',', UTF-8)\n", (await Validate("data/**/?.csv")).Errors);
        Assert.Equal("data/b/2.csv: 1 row, 0 bad (separated by ',', UTF-8)\n", (await Validate("data/*/2.csv")).Errors);
    }

    [Fact]
    public async Task FileThatHasTheNameOfAPattern_IsThatFile()
    {
        Write("a*.csv", "SJX");
        Write("ab.csv", "SJJ");
        Assert.Equal("a*.csv: 1 row, 1 bad (separated by ',', UTF-8)\n", (await Validate("a*.csv")).Errors);
    }

    [Fact]
    public async Task ManyFiles_AreToldInTheirOrder()
    {
        string[] names = [.. Enumerable.Range(10, 40).Select(i => $"data/{i}.csv")];
        foreach (string name in names)
        {
            // The first are the longest: those behind them are read before.
            Write(name, [.. Enumerable.Range(0, (50 - int.Parse(name[5..7], null)) * 200).Select(i => i % 50 == 0 ? $"X{i}" : "SJJ")]);
        }

        ProgramRun run = await Validate("data/*.csv", "-o", "all.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(names, run.Errors.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        StringBuilder one = new("file,line,row,value,kind,code,message\n");
        foreach (string name in new[] { names[0], names[20], names[39] })
        {
            await Validate(name, "-o", "one.csv");
            Assert.Contains(_folder.Read("one.csv").Split('\n', 2)[1], _folder.Read("all.csv"), StringComparison.Ordinal);
        }

        Assert.Equal(names, _folder.Read("all.csv").Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).Distinct());
    }

    [Fact]
    public async Task TornFileAmongOthers_IsToldInItsPlace_AndTheOthersAreChecked()
    {
        Write("1.csv", "SJX");
        _folder.Write("2.csv", "id,agency\n1,\"SJJ\n");
        Write("3.csv", "SJX");
        ProgramRun run = await Validate("?.csv", "-o", "report.csv", "--resume", "state");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["1.csv", "2.csv(2)", "2.csv", "3.csv", "'report.csv' was not written because it would be incomplete."], run.Errors.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        // Mended, it is all that is read.
        Write("2.csv", "SJJ");
        run = await Validate("?.csv", "-o", "report.csv", "--resume", "state");
        Assert.Equal("1.csv: 1 row, 1 bad (separated by ',', UTF-8), checked before\n2.csv: 1 row, 0 bad (separated by ',', UTF-8)\n3.csv: 1 row, 1 bad (separated by ',', UTF-8), checked before\n", run.Errors);
        Assert.Equal(3, _folder.Read("report.csv").TrimEnd().Split('\n').Length);
        Assert.False(File.Exists(_folder.PathOf("state")));
    }

    [Fact]
    public async Task CheckThatIsKilled_GoesOnWhereItStopped()
    {
        Write("data/1.csv", "SJX", "SJJ", "=szb");
        Write("data/2.csv", "XXB", "SJJ");
        Write("data/4.csv", "市数据局");
        // A pipe that nobody writes: the check waits at it until it is killed.
        Directory.CreateDirectory(_folder.PathOf("data"));
        await _folder.MakePipe("data/3.csv");
        string[] arguments = ["validate", "data/*.csv", "--column", "agency", "-o", "report.csv", "--resume", "state.jsonl"];
        await using (ChildProgram killed = await _folder.StartInForeground(arguments))
        {
            Assert.StartsWith("data/1.csv: 3 rows, 2 bad", await killed.ReadErrorLine(), StringComparison.Ordinal);
            Assert.StartsWith("data/2.csv: 2 rows, 1 bad", await killed.ReadErrorLine(), StringComparison.Ordinal);
        }

        Assert.False(File.Exists(_folder.PathOf("report.csv")));
        // What is torn behind the last file that was finished does not count.
        File.AppendAllText(_folder.PathOf("state.jsonl"), "{\"file\":\"data/3.csv\",\"length\":1,\"modified\":1}\n{\"line\":1,\"ro");
        File.Delete(_folder.PathOf("data/3.csv"));
        Write("data/3.csv", "SJJ", "SJX");
        ProgramRun run = await _folder.Run(arguments);
        Assert.Equal(
            (1, "data/1.csv: 3 rows, 2 bad (separated by ',', UTF-8), checked before\ndata/2.csv: 2 rows, 1 bad (separated by ',', UTF-8), checked before\ndata/3.csv: 2 rows, 1 bad (separated by ',', UTF-8)\ndata/4.csv: 1 row, 1 bad (separated by ',', UTF-8)\n"),
            (run.ExitCode, run.Errors));
        string resumed = _folder.Read("report.csv");
        Assert.False(File.Exists(_folder.PathOf("state.jsonl")));

        // The report is that of a check that was never ended.
        File.Delete(_folder.PathOf("report.csv"));
        await Validate("data/*.csv", "-o", "report.csv");
        Assert.Equal(_folder.Read("report.csv"), resumed);
    }

    [Fact]
    public async Task FileThatHasChanged_IsCheckedAgain_AndARecordOfAnotherCheckIsRefused()
    {
        Write("1.csv", "SJX");
        Write("2.csv", "SJX");
        _folder.Write("3.csv", "id,agency\n1,\"SJJ\n");
        await Validate("?.csv", "--resume", "state");
        Write("2.csv", "SJX", "SJY");
        ProgramRun run = await Validate("?.csv", "--resume", "state");
        Assert.StartsWith(
            "1.csv: 1 row, 1 bad (separated by ',', UTF-8), checked before\n2.csv: has changed since it was checked, and is checked again.\n2.csv: 2 rows, 2 bad (separated by ',', UTF-8)\n3.csv(2): error unreadable: ",
            run.Errors,
            StringComparison.Ordinal);

        const string Refusal = "fujianplan: 'state' is not a record of this check: it belongs to another plan, column or set of options, or is something else. Name another file, or delete it.\n";
        run = await Validate("?.csv", "--resume", "state", "--allow-names");
        Assert.Equal((2, "", Refusal), (run.ExitCode, run.Output, run.Errors));
        string before = _folder.Read("state");
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("aliases: [财政局]", "aliases: [财政局, 财局]", StringComparison.Ordinal));
        Assert.Equal(Refusal, (await Validate("?.csv", "--resume", "state")).Errors);
        Assert.Equal(before, _folder.Read("state"));
        foreach (string foreign in new[] { "notes", "notes\n", "{\"a\":1}\n", "[1]\n" })
        {
            _folder.Write("state", foreign);
            Assert.Equal(Refusal, (await Validate("?.csv", "--resume", "state")).Errors);
            Assert.Equal(foreign, _folder.Read("state"));
        }
    }
}
