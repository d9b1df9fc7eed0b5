using FujianPlan.Tool.Exporting.Engines;

namespace FujianPlan.Tool.Exporting;

/// <summary>Whose SQL <c>export --format sql</c> writes.</summary>
internal enum ExportDialect
{
    /// <summary>PostgreSQL.</summary>
    Postgresql,

    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>MySQL and MariaDB.</summary>
    Mysql,

    /// <summary>Spark.</summary>
    Spark,

    /// <summary>Flink.</summary>
    Flink,

    /// <summary>Trino.</summary>
    Trino,

    /// <summary>ClickHouse.</summary>
    Clickhouse,
}

/// <summary>What a dialect is that of: a database that has keys, or an engine that reads data wherever it lies.</summary>
internal static class ExportDialects
{
    /// <summary>The database; null where it is an engine.</summary>
    public static SqlDialect? Database(this ExportDialect dialect) => Enum.TryParse(dialect.ToString(), out SqlDialect database) ? database : null;

    /// <summary>The engine; null where it is a database.</summary>
    public static Engine? Engine(this ExportDialect dialect) => Enum.TryParse(dialect.ToString(), out Engine engine) ? engine : null;
}
