using System.Globalization;
using DuckDB.NET.Data;
using Parquet;
using Parquet.Schema;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Parquet, as other programs write it.</summary>
public sealed class ValidateParquetTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(params string[] more) => _folder.Run(["validate", "data.parquet", "--column", "agency", .. more]);

    private void WriteByDuck(string select, string options = "")
    {
        using DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"copy ({select}) to '{_folder.PathOf("data.parquet")}' (format parquet{options})");
        command.ExecuteNonQuery();
    }

    [Theory]
    [InlineData("")]
    [InlineData(", compression zstd, row_group_size 2048")]
    [InlineData(", compression uncompressed, parquet_version v2")]
    public async Task WrittenByDuckDb_IsReadToTheRow(string options)
    {
        WriteByDuck("select i, case when i = 9999 then 'SJX' when i = 12345 then null when i % 2 = 0 then 'SJJ' else 'CZJ' end as agency from range(1, 20001) t(i)", options);
        Assert.Equal(
            new ProgramRun(
                1,
                "data.parquet(9999): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?\ndata.parquet(12345): error empty: There is no agency code.\n",
                "data.parquet: 20,000 rows, 2 bad (Parquet)\n"),
            await Validate());
    }

    [Fact]
    public async Task WrittenByParquetNet_InSeveralRowGroups_IsReadToTheRow()
    {
        ParquetSchema schema = new(new DataField<string>("agency"));
        await using (FileStream file = File.Create(_folder.PathOf("data.parquet")))
        {
            await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, file, cancellationToken: TestContext.Current.CancellationToken);
            foreach (string[] group in (string[][])[["SJJ", "CZJ"], ["SJJ"], ["CZJ", "坏", "SJJ\uFFFD"]])
            {
                using ParquetRowGroupWriter part = writer.CreateRowGroup();
                await part.WriteAsync(schema.DataFields[0], group);
                part.CompleteValidate();
            }
        }

        Assert.Equal(new ProgramRun(1, "data.parquet(5): error not-found: '坏' is not an agency of this plan.\ndata.parquet(6): error malformed: Character 4 of the value is U+FFFD, which stands for bytes that are not UTF-8.\n", "data.parquet: 6 rows, 2 bad (Parquet)\n"), await Validate());
    }

    // The library looks at the types of all columns, and makes a nullable one of each: a native program has only what was compiled into it.
    [Fact]
    public async Task ColumnsOfEveryOtherType_AreNoHindrance()
    {
        WriteByDuck("""
            select 'SJJ' as agency, true as b, 1::tinyint as i1, 2::smallint as i2, 3::integer as i4, 4::bigint as i8, 5::utinyint as u1, 6::usmallint as u2, 7::uinteger as u4, 8::ubigint as u8,
                9::hugeint as i16, 1.5::real as f4, 2.5::double as f8, 1.25::decimal(4, 2) as d4, 1.25::decimal(18, 2) as d8, 1.25::decimal(38, 2) as d16, date '2024-03-01' as d, time '12:00:00' as t,
                timestamp '2024-03-01 12:00:00' as ts, timestamp_ns '2024-03-01 12:00:00' as tsn, timestamptz '2024-03-01 12:00:00+08' as tz, interval 1 day as iv, uuid() as id, 'x'::blob as bytes,
                'a'::enum('a', 'b') as e, [1, 2] as list, ['a', null] as texts, {'x': 1, 'y': {'z': date '2024-03-01'}} as struct, map {'k': 1.5} as map, [{'x': [1]}] as deep
            union all select 'CZJ', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
            """);
        Assert.Equal(new ProgramRun(0, "", "data.parquet: 2 rows, 0 bad (Parquet)\n"), await Validate());
    }

    [Theory]
    [InlineData("1 as agency", "Int32")]
    [InlineData("date '2024-01-01' as agency", "DateTime")]
    [InlineData("'SJJ'::blob as agency", "Byte[]")]
    public async Task AColumnOfAnotherType_IsToldWithIts(string select, string type)
    {
        WriteByDuck("select " + select);
        ProgramRun run = await Validate();
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"data.parquet: error column: Column 'agency' is of type {type}. Agency codes are text (BYTE_ARRAY, annotated as STRING). (Parquet)\n", run.Errors);
    }

    [Fact]
    public async Task ATornFile_Stops_AndLeavesNoReport()
    {
        WriteByDuck("select case when i % 2 = 0 then 'SJJ' else 'CZJ' end as agency from range(100000) t(i)");
        byte[] whole = await File.ReadAllBytesAsync(_folder.PathOf("data.parquet"), TestContext.Current.CancellationToken);
        foreach (int length in (int[])[0, 3, whole.Length / 2, whole.Length - 1])
        {
            _folder.Write("data.parquet", whole[..length]);
            ProgramRun run = await Validate("--output", "report.csv");
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("data.parquet(1): error unreadable: The file is not Parquet, or is damaged. Export it again from its source. (The library says: ", run.Errors, StringComparison.Ordinal);
            Assert.False(File.Exists(_folder.PathOf("report.csv")));
        }
    }

    [Fact]
    public async Task APipe_CannotBeRead()
    {
        ProgramRun run = await _folder.RunOn([1, 2, 3], "validate", "-", "--format", "parquet", "--column", "agency");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("-: error unreadable: Parquet and XLSX cannot be read from a pipe: their index is at the end. Name a file.\n", run.Errors, StringComparison.Ordinal);
    }
}
