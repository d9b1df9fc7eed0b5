using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Operations of migrations for rows when a plan has changed.</summary>
public static class PlanMigrations
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>
    /// Moves rows from the values that a version of the plan retired to their successors. Rows without a successor stay. A migration never changes: it
    /// moves what that version retired, and nothing that later ones do.
    /// </summary>
    /// <typeparam name="TEnum">The enum of the plan's agencies or tasks.</typeparam>
    /// <param name="migration">The migration, after the changes of the table's constraints; on SQLite, a separate migration.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column that stores the codes.</param>
    /// <param name="retiredIn">The version of the plan's data, as the plan states it at what it retires: <c>2.0.0</c>.</param>
    /// <param name="schema">The schema of the table; null for the usual one.</param>
    /// <param name="choices">The successor to use if there are several; null if the rows stay.</param>
    /// <returns>The same migration.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">The version retired nothing, or a choice is none that the plan leaves.</exception>
    /// <exception cref="InvalidOperationException">Something has several successors and there is no choice for it, or SQLite would move rows before it takes their new codes.</exception>
    public static MigrationBuilder MoveToSuccessors<TEnum>(
        this MigrationBuilder migration,
        string table,
        string column,
        string retiredIn,
        string? schema = null,
        IReadOnlyDictionary<TEnum, TEnum?>? choices = null)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(migration);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(retiredIn);
        if (migration.ActiveProvider == Sqlite && migration.Operations.Any(operation => IsRebuilding(operation, table)))
        {
            throw new InvalidOperationException(
                $"SQLite rebuilds '{table}' to change its constraints, after everything else in the migration, so the rows would be moved before the table accepts their new codes. Call MoveToSuccessors in a separate migration after this one.");
        }

        // Of a table that the model has, a provider knows the types. A migration may be older than what the model has now, or of no entity.
        string[]? type = migration.ActiveProvider is Sqlite or "Npgsql.EntityFrameworkCore.PostgreSQL" ? ["text"] : null;
        foreach ((string code, string successor) in Succession<TEnum>.Moves(retiredIn, choices))
        {
            migration.Operations.Add(new UpdateDataOperation
            {
                Table = table,
                Schema = schema,
                KeyColumns = [column],
                KeyColumnTypes = type,
                KeyValues = new object[,] { { code } },
                Columns = [column],
                ColumnTypes = type,
                Values = new object[,] { { successor } },
            });
        }

        return migration;
    }

    private static bool IsRebuilding(MigrationOperation operation, string table) => operation switch
    {
        AddCheckConstraintOperation added => added.Table == table,
        DropCheckConstraintOperation dropped => dropped.Table == table,
        _ => false,
    };
}
