namespace FujianPlan.Tool.Exporting.Engines;

/// <summary>An engine that joins data, wherever that lies, with the tables of a plan.</summary>
internal enum Engine
{
    /// <summary>Spark.</summary>
    Spark,

    /// <summary>Flink.</summary>
    Flink,

    /// <summary>Trino.</summary>
    Trino,

    /// <summary>ClickHouse.</summary>
    Clickhouse,
}
