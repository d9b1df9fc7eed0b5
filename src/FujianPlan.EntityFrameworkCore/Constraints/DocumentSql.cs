namespace FujianPlan.EntityFrameworkCore;

/// <summary>What a database says of values within collections and documents, as conditions of check constraints.</summary>
internal abstract class DocumentSql
{
    /// <summary>That of a database.</summary>
    /// <param name="provider">The name of the provider.</param>
    /// <returns>Its conditions; null if there are none.</returns>
    public static DocumentSql? Of(string? provider) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteDocumentSql(),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new PostgresDocumentSql(),
        _ => null,
    };

    /// <summary>That a collection has only what it may.</summary>
    /// <param name="column">Its column, delimited.</param>
    /// <param name="type">The type of the column; null for the usual one.</param>
    /// <param name="elements">What it may have.</param>
    /// <returns>The condition; null if the database cannot tell.</returns>
    public abstract string? Collection(string column, string? type, PlanElements elements);

    /// <summary>That a value in a document is one that may stand there.</summary>
    /// <param name="column">The document's column, delimited.</param>
    /// <param name="value">The value.</param>
    /// <returns>The condition; null if the database cannot tell.</returns>
    public abstract string? Document(string column, PlanDocumentValue value);

    /// <summary>A name as JSON paths write it, within a text of SQL.</summary>
    protected static string Member(string name) =>
        $".\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}\"";
}
