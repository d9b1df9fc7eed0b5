namespace FujianPlan.Tool.Exporting;

/// <summary>Whose SQL is written.</summary>
internal enum SqlDialect
{
    /// <summary>PostgreSQL.</summary>
    Postgresql,

    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>MySQL and MariaDB.</summary>
    Mysql,
}
