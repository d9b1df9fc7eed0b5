using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary>The help of a command: what it does, how it is written, what it takes, and examples.</summary>
internal static class HelpPage
{
    private const int WidestName = 30;

    /// <summary>Makes it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="root">The root of the command line.</param>
    /// <param name="width">How many cells wide a line may be.</param>
    public static string Of(Command command, Command root, int width)
    {
        StringBuilder page = new();
        Paragraph(page, command.Description!, width);
        page.Append('\n').Append(Wording.Of("Usage:", "用法：")).Append('\n');
        Paragraph(page, "  " + UsageLine.Of(command), width);
        if (command is RootCommand)
        {
            foreach ((var title, (string Name, Func<Command> Create)[] commands) in CommandList.Groups)
            {
                Rows(page, title.In(CultureInfo.CurrentUICulture), commands.Select(one => (one.Name, one.Create().Description!)), width);
            }
        }

        Rows(page, Wording.Of("Arguments:", "参数："), command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description!)), width);
        Rows(page, Wording.Of("Options:", "选项："), UnknownOptions.KnownTo(command, root).Where(option => !option.Hidden).Select(option => (UsageLine.Of(option), DescriptionOf(option))), width);
        if (Examples.Of(command.Name) is { Count: > 0 } examples)
        {
            page.Append('\n').Append(Wording.Of("Examples:", "示例：")).Append('\n');
            foreach (string example in examples)
            {
                page.Append("  ").Append(example).Append('\n');
            }
        }

        if (command is RootCommand)
        {
            Rows(page, Wording.Of("Exit codes:", "退出码："), ExitCodes.All, width);
            page.Append('\n');
            Paragraph(page, Wording.Of("'fujianplan <command> --help' describes a command. 'fujianplan man' writes the manual.", "“fujianplan <命令> --help”说明某个命令。“fujianplan man”输出手册页。"), width);
        }

        return page.ToString();
    }

    /// <summary>What an option does, and that it cannot be left out.</summary>
    public static string DescriptionOf(Option option) => option.Required ? option.Description + Wording.Of(" Required.", "必填。") : option.Description!;

    private static void Paragraph(StringBuilder page, string text, int width)
    {
        foreach (string line in WrappedText.Lines(text, width))
        {
            page.Append(line).Append('\n');
        }
    }

    private static void Rows(StringBuilder page, string title, IEnumerable<(string Name, string Description)> rows, int width)
    {
        (string Name, string Description)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        page.Append('\n').Append(title).Append('\n');
        int column = Math.Min(WidestName, all.Max(row => WrappedText.Cells(row.Name))) + 4;
        foreach ((string name, string description) in all)
        {
            // A name that is wider than the column has a line of its own.
            int cells = WrappedText.Cells(name) + 2;
            page.Append("  ").Append(name);
            bool isFirst = cells <= column - 2;
            if (isFirst)
            {
                page.Append(' ', column - cells);
            }
            else
            {
                page.Append('\n');
            }

            foreach (string line in WrappedText.Lines(description, Math.Max(20, width - column)))
            {
                page.Append(' ', isFirst ? 0 : column).Append(line).Append('\n');
                isFirst = false;
            }
        }
    }
}
