using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Engines;

/// <summary>ClickHouse runs what is written for it. The project compiles this file only if the environment variable FUJIANPLAN_CHDB is set.</summary>
public sealed class ClickHouseTests : IDisposable
{
    /// <summary>The variable that says where chdb is installed: npm install chdb@3.4.0, 546 MB.</summary>
    private const string ClickHouse = "FUJIANPLAN_CHDB";

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", EngineSqlTests.Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Statements_Run()
    {
        ProgramRun exported = await _folder.Run("export", "--format", "sql", "--dialect", "clickhouse");
        string folder = Environment.GetEnvironmentVariable(ClickHouse)!;
        IEnumerable<string> statements = Regex.Replace(exported.Output, "^--.*\n", "", RegexOptions.Multiline).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(
            "3,\"szb\"\n4,\"XXB\"\n5,\\N\n6,\"SJX\"\n\"it's ## \\ 'so'; -- 是\"\n\"DXYYS\",\\N\n",
            await EngineGrammars.Ask(
                folder,
                _folder.PathOf("clickhouse"),
                [
                    "CREATE TABLE intake (id Int32, agency Nullable(String)) ENGINE = MergeTree ORDER BY id",
                    "INSERT INTO intake VALUES (1, 'SJJ'), (2, 'CZJ'), (3, 'szb'), (4, 'XXB'), (5, NULL), (6, 'SJX'), (7, 'DXYYS')",
                    .. statements,
                    "SELECT note FROM agency WHERE code = 'CZJ'",
                    "SELECT code, retired_since FROM agency WHERE is_collective",
                ]));
    }
}
