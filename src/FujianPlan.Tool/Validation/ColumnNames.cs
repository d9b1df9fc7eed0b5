using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Validation;

/// <summary>Finds a column by its name.</summary>
internal static class ColumnNames
{
    /// <summary>How many of the names of a file, columns or sheets, are told where one is not found.</summary>
    public const int MostTold = 20;

    /// <summary>Where a column stands.</summary>
    /// <param name="names">The columns of the file.</param>
    /// <param name="column">The one that is wanted.</param>
    /// <returns>Its place, 0 and up.</returns>
    /// <exception cref="MissingColumn">There is none of that name, or more than one.</exception>
    public static int Find(IReadOnlyList<string> names, string column)
    {
        int[] places = [.. Enumerable.Range(0, names.Count).Where(i => names[i] == column)];
        if (places.Length == 1)
        {
            return places[0];
        }

        if (places.Length > 1)
        {
            throw new MissingColumn(new FindingText($"There are {places.Length} columns '{column}'.", $"有 {places.Length} 个名为“{column}”的列。"));
        }

        string all = Wording.First([.. names.Select(ShownText.Of)], MostTold);
        string? nearest = EditDistance.Nearest(column, names);
        throw new MissingColumn(nearest is null
            ? new FindingText($"There is no column '{column}'. Available: {all}.", $"没有名为“{column}”的列。现有：{all}。")
            : new FindingText($"There is no column '{column}'. Did you mean '{nearest}'? Available: {all}.", $"没有名为“{column}”的列。是否为“{nearest}”？现有：{all}。"));
    }
}
