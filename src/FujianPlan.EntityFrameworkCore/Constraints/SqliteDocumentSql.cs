namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// SQLite has JSON, and no way to go through an array within a constraint. A collection is checked by taking all that it may have out of its
/// text: nothing may be left.
/// </summary>
internal sealed class SqliteDocumentSql : DocumentSql
{
    // SQLite nests calls no deeper than a thousand.
    private const int MostReplaced = 800;

    public override string? Collection(string column, string? type, PlanElements elements) =>
        elements.Values.Values.Count > MostReplaced ? null : $"json_type({column}) = 'array' AND {Rest(column, elements)}";

    public override string? Document(string column, PlanDocumentValue value)
    {
        int members = value.Path.TakeWhile(step => step is not null).Count();
        if (members == value.Path.Count)
        {
            return $"{column} ->> '{PathOf(value.Path)}' IN ({string.Join(", ", value.Elements.Values.Literals)})";
        }

        // An array of plain values is a collection. What stands within the elements of an array is not found.
        return members > 0 && members == value.Path.Count - 1 && value.Elements.Values.Values.Count <= MostReplaced
            ? Rest($"json_extract({column}, '{PathOf(value.Path.Take(members))}')", value.Elements)
            : null;
    }

    private static string PathOf(IEnumerable<string?> members) => "$" + string.Concat(members.Select(step => Member(step!)));

    // Every element stands between commas of its own, so that 1 is not found in 12.
    private static string Rest(string text, PlanElements elements)
    {
        bool isNumber = elements.Values.Length is null;
        IEnumerable<string> all = elements.Values.Values.Select(value => isNumber ? value.Code : $"\"{value.Code}\"");
        string separated = $"replace(replace(replace(json({text}), ',', ',,'), '[', '[,'), ']', ',]')";
        string rest = (elements.IsNullable ? all.Append("null") : all).Aggregate(separated, (left, element) => $"replace({left}, ',{element},', '')");
        return $"{rest} IN ('[]', '[,,]')";
    }
}
