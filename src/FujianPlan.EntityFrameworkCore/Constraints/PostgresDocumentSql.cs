namespace FujianPlan.EntityFrameworkCore;

/// <summary>PostgreSQL has arrays, and documents that are searched by JSON paths.</summary>
internal sealed class PostgresDocumentSql : DocumentSql
{
    public override string? Collection(string column, string? type, PlanElements elements)
    {
        if (type?.StartsWith("json", StringComparison.OrdinalIgnoreCase) == true)
        {
            return Path(column, "$[*]", elements);
        }

        string array = elements.Values.Length is null ? "integer[]" : "text[]", held = $"{column}::{array}";
        return $"{(elements.IsNullable ? $"array_remove({held}, NULL)" : held)} <@ ARRAY[{string.Join(", ", elements.Values.Literals)}]::{array}";
    }

    public override string? Document(string column, PlanDocumentValue value) =>
        Path(column, "$" + string.Concat(value.Path.Select(step => step is null ? "[*]" : Member(step))), value.Elements);

    // What is of another type than the codes is neither equal to them nor different.
    private static string Path(string column, string path, PlanElements elements)
    {
        bool isNumber = elements.Values.Length is null;
        IEnumerable<string> same = elements.Values.Values.Select(value => isNumber ? $"@ == {value.Code}" : $"@ == \"{value.Code}\"");
        string other = $"@.type() != \"{(isNumber ? "number" : "string")}\" || !({string.Join(" || ", same)})";
        return $"NOT jsonb_path_exists({column}::jsonb, '{path} ? ({(elements.IsNullable ? $"@.type() != \"null\" && ({other})" : other)})')";
    }
}
