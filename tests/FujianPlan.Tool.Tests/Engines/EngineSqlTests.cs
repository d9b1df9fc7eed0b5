using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Engines;

/// <summary>
/// What is written for engines that join data where that lies, and the statements of docs/at-scale.md for them. Spark, Flink and Trino cannot be installed here: their own grammars read it.
/// ClickHouse runs it, where it is asked for: ClickHouseTests.
/// </summary>
public sealed class EngineSqlTests(EngineGrammars grammars) : IClassFixture<EngineGrammars>, IDisposable
{
    internal static readonly string Plan = ToolFolder.Plan.Replace("number: 2, name: 市财政局,", "number: 2, name: 市财政局, note: \"it's ## \\\\ 'so'; -- 是\",", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", Plan);

    public void Dispose() => _folder.Dispose();

    private async Task<string> Export(string dialect)
    {
        ProgramRun run = await _folder.Run("export", "--format", "sql", "--dialect", dialect);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    [Theory]
    [InlineData("spark", "Spark SQL")]
    [InlineData("flink", "Flink SQL")]
    [InlineData("trino", "Trino")]
    public async Task Statements_AreOfTheEnginesGrammar(string dialect, string section)
    {
        string sql = await Export(dialect);
        if (dialect == "flink")
        {
            // The grammar does not know the texts with numbers that Flink reads.
            sql = sql.Replace("U&'", "'", StringComparison.Ordinal);
        }

        // The grammar tells what is none.
        string wrong = Regex.Replace(sql, "LEFT (ANTI )?JOIN", "LEFT JOIN JOIN");
        Assert.NotEqual(sql, wrong);
        string[] faults = await grammars.Faults(dialect, sql, string.Join('\n', AtScaleTests.Statements(section)), wrong);
        Assert.Equal(["", ""], faults[..2]);
        Assert.NotEqual("", faults[2]);
    }

    [Theory]
    [InlineData("spark", "BROADCAST(a)", "'it\\'s #\\u0023 \\\\ \\'so\\'; -- 是'")]
    [InlineData("flink", "BROADCAST(a)", "U&'it''s #\\0023 \\\\ ''so''; -- 是'")]
    [InlineData("trino", "SET SESSION join_distribution_type = 'BROADCAST';", "U&'it''s #\\0023 \\\\ ''so''; -- 是'")]
    [InlineData("clickhouse", "GLOBAL LEFT ANTI JOIN", "'it\\'s #\\x23 \\\\ \\'so\\'; -- 是'")]
    public async Task TableOfCodes_GoesToTheData_AndNoCodeStandsInAQuestion(string dialect, string broadcast, string note)
    {
        string sql = await Export(dialect);
        Assert.Contains(note, sql, StringComparison.Ordinal);
        if (dialect == "clickhouse")
        {
            Assert.Contains(Assert.Single(AtScaleTests.Statements("ClickHouse")), sql, StringComparison.Ordinal);
        }

        string questions = sql[sql.IndexOf("-- The rows of your data", StringComparison.Ordinal)..];
        Assert.Contains(broadcast, questions, StringComparison.Ordinal);
        Assert.DoesNotContain("SJJ", questions, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(sql, "INSERT INTO .agency. "));
    }

    [Fact]
    public async Task Records_OfATopic()
    {
        ProgramRun run = await _folder.Run("export", "--format", "records", "--table", "agency");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string[] records = run.Output.Split('\n');
        Assert.Equal(5, records.Length);
        Assert.Equal(
            "XXB\t{\"code\":\"XXB\",\"number\":4,\"id\":\"InformationOffice\",\"name\":\"市信息办\",\"english\":null,\"kind\":null,\"region_code\":null,\"is_collective\":false,\"members_known\":false,\"retired_since\":\"2.0.0\",\"imported_from\":null,\"note\":null,\"retired_reason\":\"机构改革\"}",
            records[3]);
        Assert.Equal("{\"task\":\"1.1\",\"position\":1}\t{\"task\":\"1.1\",\"position\":1,\"text\":\"建设一张网。\"}\n", (await _folder.Run("export", "--format", "records", "--table", "task_text")).Output);
    }
}
