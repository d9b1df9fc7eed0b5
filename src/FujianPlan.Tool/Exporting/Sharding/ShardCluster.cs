namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>A database of PostgreSQL on several servers: a coordinator that has no rows of data, and shards that have them.</summary>
/// <param name="Column">The column that says which shard has a row.</param>
/// <param name="Coordinator">Where the coordinator is.</param>
/// <param name="Shards">The shards.</param>
internal sealed record ShardCluster(string Column, DatabasePlace Coordinator, IReadOnlyList<Shard> Shards)
{
    /// <summary>The other columns of the table of data and of what is asked of it.</summary>
    public static IReadOnlyList<string> OtherColumns { get; } =
        ["id", "task", "agency", "written_at", "done_on", "name", "assignments", "open", "last_day", "what", "code", "kind", "successors"];

    /// <summary>The tables of data and of answers, each divided among the shards, and their columns behind the one that divides them.</summary>
    public static IReadOnlyList<(string Table, string Columns)> Divided { get; } =
    [
        ("assignment", "id bigint NOT NULL,\n  task text NOT NULL,\n  agency text NOT NULL,\n  written_at timestamptz NOT NULL DEFAULT now(),\n  done_on date"),
        ("agency_load", "agency text,\n  name text,\n  assignments bigint,\n  open bigint"),
        ("overdue_task", "task text,\n  agency text,\n  last_day date,\n  open bigint"),
        ("bad_code", "id bigint,\n  what text,\n  code text,\n  kind text,\n  successors text"),
    ];
}
