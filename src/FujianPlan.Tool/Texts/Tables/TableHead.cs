namespace FujianPlan.Tool.Texts.Tables;

/// <summary>The names of the columns of a table in plain text, of which narrow columns may have broken some: 完成 over 时限.</summary>
/// <param name="Separator">What stands between them.</param>
/// <param name="Names">They.</param>
/// <param name="Next">The line below.</param>
internal sealed record TableHead(RowSeparator Separator, string[] Names, int Next)
{
    // Names are not broken into more lines than that.
    private const int MostLines = 12;

    // 时限, 单位: the rest of a name.
    private const int LongestRest = 6;

    /// <summary>The heads that may begin at a line, the likeliest first.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">The line.</param>
    public static IEnumerable<TableHead> At(string[] lines, int at)
    {
        RowSeparator[] separators = [.. RowSeparator.Of(lines[at])];
        foreach (RowSeparator separator in separators)
        {
            int next = at;
            string[] names = TextTables.Cells(lines, ref next, separator);
            yield return Whole(lines, new TableHead(separator, names, next));
        }

        if (separators.Length == 0 && Broken(lines, at) is { } broken)
        {
            yield return broken;
        }
    }

    // 序号 工作任务 完成 over 时限: below the last name stands the rest of it.
    private static TableHead Whole(string[] lines, TableHead head)
    {
        if (head.Next >= lines.Length)
        {
            return head;
        }

        string rest = lines[head.Next].Trim(), last = head.Names[^1] + rest;
        return rest.Length is > 0 and <= LongestRest && rest.All(char.IsLetter) && TaskColumns.KindOf(rest) is ColumnKind.Other or ColumnKind.Label
            && TaskColumns.KindOf(last) == ColumnKind.Label && last.Length <= TaskColumns.LongestName && (TaskColumns.KindOf(head.Names[^1]) != ColumnKind.Label || TaskColumns.KindOf(rest) == ColumnKind.Other)
            ? head with { Names = [.. head.Names.SkipLast(1), last], Next = head.Next + 1 } : head;
    }

    // 序号 工作 over 任务 牵头 over 单位: each line goes on with the name that the line above breaks, until the first row.
    private static TableHead? Broken(string[] lines, int at)
    {
        RowSeparator tabs = RowSeparator.Tabs;
        string[] first = tabs.Split(lines[at]);
        if (first.Length < 2 || TaskColumns.KindOf(first[0]) != ColumnKind.Number)
        {
            return null;
        }

        List<string> names = [.. first];
        int next = at + 1;
        for (; next < Math.Min(lines.Length, at + MostLines) && tabs.Split(lines[next]) is { } cells && !cells[0].Any(char.IsDigit) && cells.All(cell => cell.Length <= LongestRest && cell.All(char.IsLetter)); next++)
        {
            names[^1] += cells[0];
            names.AddRange(cells.Skip(1));
        }

        return next < lines.Length && tabs.Split(lines[next])[0].Any(char.IsDigit) && names.TrueForAll(name => TaskColumns.KindOf(name) != ColumnKind.Other) && tabs.IsHead([.. names]) ? new TableHead(tabs, [.. names], next) : null;
    }
}
