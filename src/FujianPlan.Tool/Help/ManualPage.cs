using System.CommandLine;
using System.Text;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary>The manual: what the help says of all commands, in the language of man pages.</summary>
internal static class ManualPage
{
    /// <summary>Makes it.</summary>
    /// <param name="root">The root of the command line, with all commands.</param>
    public static string Of(RootCommand root)
    {
        StringBuilder page = new(".TH FUJIANPLAN 1\n.ad l\n");
        Section(page, Wording.Of("NAME", "名称"));
        page.Append("fujianplan \\- ").Append(Escaped(Wording.Of("checks, drafts, compares and exports plans of task division", "检查、草拟、比较、导出任务分工方案"))).Append('\n');
        Section(page, Wording.Of("SYNOPSIS", "用法"));
        page.Append(".nf\n");
        foreach (Command command in Commands(root))
        {
            page.Append(Escaped(UsageLine.Of(command))).Append('\n');
        }

        page.Append(".fi\n");
        Section(page, Wording.Of("DESCRIPTION", "说明"));
        page.Append(Escaped(root.Description!)).Append('\n');
        foreach (Command command in Commands(root))
        {
            OfCommand(page, command);
        }

        Section(page, Wording.Of("OPTIONS OF ALL COMMANDS", "各命令共有的选项"));
        Items(page, UnknownOptions.KnownTo(root, root).Where(option => !option.Hidden).Select(option => (UsageLine.Of(option), option.Description!)));
        Section(page, Wording.Of("EXIT CODE", "退出码"));
        Items(page, ExitCodes.All);
        Section(page, Wording.Of("ENVIRONMENT", "环境变量"));
        Items(page,
        [
            ("LC_ALL, LC_MESSAGES, LANG, LANGUAGE", Wording.Of("The language of the output, unless --lang sets it.", "输出所用的语言，除非用 --lang 指定。")),
            ("LC_ALL, LC_CTYPE, LANG", Wording.Of("The encoding of text, as in zh_CN.GB18030.", "文本的编码，如 zh_CN.GB18030。")),
            ("COLUMNS", Wording.Of("The number of columns of the terminal, in place of the number that the system reports.", "终端的列数，代替系统所报的列数。")),
            ("NO_COLOR", Wording.Of("If set, to whatever value, no colours are used.", "设置后不显示颜色。")),
        ]);
        return page.ToString();
    }

    private static IEnumerable<Command> Commands(RootCommand root) => CommandList.Names.Select(name => root.Subcommands.Single(command => command.Name == name));

    private static void OfCommand(StringBuilder page, Command command)
    {
        Section(page, "fujianplan " + command.Name);
        page.Append(Escaped(command.Description!)).Append('\n');
        Items(page, command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description!)).Concat(command.Options.Where(option => !option.Hidden).Select(option => (UsageLine.Of(option), HelpPage.DescriptionOf(option)))));
        if (Examples.Of(command.Name) is { Count: > 0 } examples)
        {
            page.Append(".PP\n").Append(Escaped(Wording.Of("Examples:", "示例："))).Append("\n.PP\n.RS\n.nf\n");
            foreach (string example in examples)
            {
                page.Append(Escaped(example)).Append('\n');
            }

            page.Append(".fi\n.RE\n");
        }
    }

    private static void Section(StringBuilder page, string title) => page.Append(".SH \"").Append(Escaped(title)).Append("\"\n");

    private static void Items(StringBuilder page, IEnumerable<(string Name, string Description)> items)
    {
        foreach ((string name, string description) in items)
        {
            page.Append(".TP\n\\fB").Append(Escaped(name)).Append("\\fR\n").Append(Escaped(description)).Append('\n');
        }
    }

    // Hyphens that are typed, and not only read, have a backslash; what would begin a request is moved on. Where a line may end between
    // Chinese characters is said: there are no blanks.
    private static string Escaped(string text)
    {
        string escaped = string.Concat(WrappedText.Pieces(text).Select(piece => piece.EndsWith(' ') ? piece : piece + "\0"))
            .TrimEnd('\0').Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("\0", "\\:", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
