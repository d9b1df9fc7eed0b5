using System.CommandLine;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Comparing;

/// <summary>What <c>diff --format sql</c> is told of a database.</summary>
internal static class SqlOptions
{
    private static readonly Option<string[]> Columns = new("--column")
    {
        Description = Wording.Of("A column that stores codes, and their kind: agency, task or section. With --format sql, the constraint of the column is changed.", "存储代码的列及其内容：agency（部门）、task（任务）或 section（章节）。与 --format sql 同用，修改该列的约束。"),
        HelpName = Wording.Of("table.column=kind", "表.列=内容"),
    };

    private static readonly Option<string?> Agencies = new("--agencies")
    {
        Description = Wording.Of("The table of agencies created by Entity Framework: plan_agencies. New agencies are added to it, and retired ones are marked.", "由 Entity Framework 创建的部门表：plan_agencies。在其中新增部门并标记停用。"),
        HelpName = Wording.Of("table", "表"),
    };

    private static readonly Option<bool> Move = new("--move") { Description = Wording.Of("Move the rows of retired agencies, tasks and sections to their successors.", "将已停用者的行改为其继任者。") };

    private static readonly Option<string[]> Successors = new("--successor")
    {
        Description = Wording.Of("The successor to use if there are several; the code itself if its rows stay unchanged.", "有多个继任者时，以哪一个为准；其行保持不变时写其自身代码。"),
        HelpName = Wording.Of("code=code", "代码=代码"),
    };

    private static readonly Option<SqlDialect> Dialect = WordOption.Of<SqlDialect>("--dialect", Wording.Of("The SQL dialect.", "哪种数据库的 SQL。"));

    /// <summary>Adds them to the command.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Columns);
        command.Add(Agencies);
        command.Add(Move);
        command.Add(Successors);
        command.Add(Dialect);
    }

    /// <summary>What is wrong with them.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="isSql">Whether SQL is asked for.</param>
    /// <returns>What is wrong, and what to write; null where nothing is.</returns>
    public static FindingText? Fault(ParseResult arguments, bool isSql)
    {
        FindingText use = new("--format sql", " --format sql ");
        if (WrongUse.Pointless(arguments, (Columns, isSql, use), (Agencies, isSql, use), (Move, isSql, use), (Successors, isSql, use), (Dialect, isSql, use)) is { } pointless)
        {
            return pointless;
        }

        if (!isSql)
        {
            return null;
        }

        if (Array.Find(arguments.GetValue(Columns) ?? [], written => StoredColumn.Parse(written) is null) is { } column)
        {
            string shown = ShownText.Of(column);
            return new FindingText($"--column must be a table, a column and the kind of its codes, such as orders.assignee=agency, not '{shown}'.", $"--column 应写明表、列及其内容，如 orders.assignee=agency；不能为“{shown}”。");
        }

        if (arguments.GetValue(Agencies) is { } table && StoredColumn.ParseTable(table) is null)
        {
            string shown = ShownText.Of(table);
            return new FindingText($"--agencies must be the name of a table, not '{shown}'.", $"--agencies 应为表名，不能为“{shown}”。");
        }

        if (Array.Find(arguments.GetValue(Successors) ?? [], written => written.Split('=') is not [{ Length: > 0 }, { Length: > 0 }]) is { } successor)
        {
            string shown = ShownText.Of(successor);
            return new FindingText($"--successor must be two codes, such as XXB=SJJ, not '{shown}'.", $"--successor 应为两个代码，如 XXB=SJJ；不能为“{shown}”。");
        }

        return !WrongUse.Has(arguments, Columns) && !WrongUse.Has(arguments, Agencies)
            ? new FindingText("--format sql needs to know where the plan's values are stored. Write --column orders.assignee=agency, or --agencies plan_agencies.", "--format sql 需要知道方案的值存在何处。请写明：--column orders.assignee=agency，或 --agencies plan_agencies。")
            : null;
    }

    /// <summary>Writes what the newer version asks of the database.</summary>
    public static string Sql(ParseResult arguments, PlanModel before, PlanModel after)
    {
        Dictionary<string, string> choices = (arguments.GetValue(Successors) ?? []).Select(written => written.Split('=')).GroupBy(sides => sides[0]).ToDictionary(group => group.Key, group => group.Last()[1]);
        return new ChangeSql(before, after, arguments.GetValue(Dialect)).Of(
            [.. (arguments.GetValue(Columns) ?? []).Select(written => StoredColumn.Parse(written)!)],
            arguments.GetValue(Agencies) is { } table ? StoredColumn.ParseTable(table) : null,
            arguments.GetValue(Move) ? new Succession(before, after, choices) : null);
    }
}
