using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting;

/// <summary>
/// Writes a table as the records of a compacted topic, one a line: the key, a tab, and the row as an object of JSON. A key of one text is that text, and
/// any other an object of JSON.
/// </summary>
internal static class RecordExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="table">The table.</param>
    public static void Write(Stream output, PlanTable table)
    {
        int[] keys = [.. table.PrimaryKey.Select(name => table.Columns.Select(column => column.Name).ToList().IndexOf(name))];
        bool isText = keys is [var only] && table.Columns[only].Type == ColumnType.Key;
        foreach (object?[] row in table.Rows)
        {
            string key = isText ? (string)row[keys[0]]! : Object(table, row, keys);
            output.Write(Encoding.UTF8.GetBytes($"{key}\t{Object(table, row, Enumerable.Range(0, row.Length))}\n"));
        }
    }

    private static string Object(PlanTable table, object?[] row, IEnumerable<int> columns)
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter json = new(written, Options))
        {
            json.WriteStartObject();
            foreach (int i in columns)
            {
                string name = table.Columns[i].Name;
                switch (row[i])
                {
                    case null:
                        json.WriteNull(name);
                        break;
                    case bool truth:
                        json.WriteBoolean(name, truth);
                        break;
                    case int number:
                        json.WriteNumber(name, number);
                        break;
                    case DateOnly day:
                        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                        break;
                    case var text:
                        json.WriteString(name, (string)text);
                        break;
                }
            }

            json.WriteEndObject();
        }

        return PrintedText.Json(Encoding.UTF8.GetString(written.WrittenSpan));
    }
}
