using System.Globalization;
using Npgsql;

namespace Province;

/// <summary>What is asked of a server.</summary>
public static class Questions
{
    /// <summary>Connects to a server.</summary>
    public static async Task<NpgsqlConnection> Open(this DatabaseServer server)
    {
        NpgsqlConnection connection = new(server.Connection);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs statements.</summary>
    public static async Task Execute(this NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The rows of an answer, each with bars between its values.</summary>
    public static async Task<List<string>> Rows(this NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        object[] values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(value => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>The one value of an answer.</summary>
    public static async Task<string> Value(this NpgsqlConnection connection, string sql) => (await connection.Rows(sql)).Single();
}
