using System.Globalization;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary>What each exit code means, as the help and the manual say it.</summary>
internal static class ExitCodes
{
    /// <summary>The codes, and what each means.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> All =>
    [
        (Text(ExitCode.Clean), Wording.Of("Nothing is wrong.", "没有问题。")),
        (Text(ExitCode.Findings), Wording.Of("Something is wrong with the plan or the data, or two versions differ.", "方案或数据有问题，或两个版本有差异。")),
        (Text(ExitCode.WrongUse), Wording.Of("The command line names something that does not exist: a command, an option, a task or a file.", "命令行所写的命令、选项、任务或文件不存在。")),
        (Text(ExitCode.Refused), Wording.Of("Something could not be read or written, or the command was interrupted.", "无法读取或写入，或命令被中断。")),
    ];

    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);
}
