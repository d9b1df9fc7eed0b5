using System.Globalization;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Comparing;

/// <summary>A column of a database that holds values of a plan.</summary>
/// <param name="Table">Its table: one name, or that of a schema before it.</param>
/// <param name="Column">Its name.</param>
/// <param name="Kind">What its values are.</param>
internal sealed record StoredColumn(IReadOnlyList<string> Table, string Column, StoredKind Kind)
{
    /// <summary>Reads a column as users write it: <c>orders.assignee=agency</c>.</summary>
    /// <param name="written">The text.</param>
    /// <returns>The column; null where the text is none.</returns>
    public static StoredColumn? Parse(string written)
    {
        string[] sides = written.Split('=');
        if (sides.Length != 2 || !Enum.TryParse(sides[1], ignoreCase: true, out StoredKind kind) || !char.IsAsciiLetter(sides[1][0]))
        {
            return null;
        }

        string[] names = sides[0].Split('.');
        return names.Length is 2 or 3 && Array.TrueForAll(names, IsName) ? new StoredColumn(names[..^1], names[^1], kind) : null;
    }

    /// <summary>Reads a table as users write it.</summary>
    /// <param name="written">The text.</param>
    /// <returns>The names of schema and table, or of the table; null where the text is none.</returns>
    public static IReadOnlyList<string>? ParseTable(string written)
    {
        string[] names = written.Split('.');
        return names.Length is 1 or 2 && Array.TrueForAll(names, IsName) ? names : null;
    }

    /// <summary>The codes that a plan has for it.</summary>
    public string[] Codes(PlanModel plan) => Kind switch
    {
        StoredKind.Agency => [.. plan.Agencies.Select(agency => agency.Code)],
        StoredKind.Task => [.. plan.Tasks.Select(task => task.Code)],
        _ => [.. plan.Sections.Select(section => section.Number.ToString(CultureInfo.InvariantCulture))],
    };

    // Nothing that would end a name in any dialect, or act on who reads the script.
    private static bool IsName(string name) => name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$' or '-' or ' ');
}

/// <summary>What the values of a column are.</summary>
internal enum StoredKind
{
    /// <summary>Codes of agencies.</summary>
    Agency,

    /// <summary>Codes of tasks.</summary>
    Task,

    /// <summary>Numbers of sections.</summary>
    Section,
}
