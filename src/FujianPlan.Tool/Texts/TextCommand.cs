using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Texts;

/// <summary><c>fujianplan text</c>: the text of a notice, taken from the file in which it was published.</summary>
internal static class TextCommand
{
    private static readonly Argument<string> Notice = new Argument<string>(Wording.Of("notice", "通知"))
    {
        Description = Wording.Of(
            "The notice as it was published: Word (.docx), PDF, a web page, a workbook (.xlsx), CSV, or text in UTF-8, UTF-16 or GB18030; '-' for the standard input.",
            "发布的通知：Word（.docx）、PDF、网页、工作簿（.xlsx）、CSV，或 UTF-8、UTF-16、GB18030 编码的文本；“-”为标准输入。"),
    }.OfPath();

    private static readonly Option<string?> Output = OutputOption.Of(Wording.Of("Where to write the text, in UTF-8. Default, or with '-': the standard output.", "文本（UTF-8）写到何处。默认或写“-”时：标准输出。"));

    private static readonly Option<bool> Force = new("--force") { Description = Wording.Of("Replace an existing file.", "覆盖已有的文件。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("text", Wording.Of("Extracts the text of a notice from the file in which it was published.", "从发布的文件中提取通知的文本。")) { Notice, Output, Force };
        command.SetAction(arguments => Run(arguments));
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        string file = arguments.GetValue(Notice)!;
        string? output = OutputOption.In(arguments, Output);
        bool force = arguments.GetValue(Force);
        if (WrongUse.Pointless(arguments, (Force, output is not null, new("--output", " --output"))) is { } wrong)
        {
            return WrongUse.Told(wrong);
        }

        if (output is not null && !force && File.Exists(output))
        {
            return WrongUse.Told(new FindingText($"'{output}' already exists; --force replaces it.", $"“{output}”已存在；可用 --force 覆盖。"));
        }

        TakenText taken = NoticeFile.Take(InputFile.Read(file), file);
        if (output is null)
        {
            StandardStreams.Output.Data(taken.Text);
        }
        else
        {
            WholeFile.Write(output, stream => stream.Write(taken.Bytes));
        }

        StandardStreams.Errors.Line(taken.Told.In(CultureInfo.CurrentUICulture));
        return ExitCode.Clean;
    }
}
