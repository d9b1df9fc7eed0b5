using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Validation.Resuming;

namespace FujianPlan.Tool.Validation;

/// <summary><c>fujianplan validate</c>: the agencies of a column of data, in bulk.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string[]> Files = new Argument<string[]>(Wording.Of("data", "数据"))
    {
        Description = Wording.Of("The data files; '-' is the standard input. * and ? stand for any characters of a name, ** for any folders: 'data/*/part-*.parquet'.", "数据文件；“-”为标准输入。“*”和“?”代表名称中的任意字符，** 代表任意文件夹：'data/*/part-*.parquet'。"),
        Arity = ArgumentArity.OneOrMore,
    }.OfPath();

    private static readonly Option<string> Column = new("--column")
    {
        HelpName = Wording.Of("column", "列"),
        Description = Wording.Of("The column or property that contains the agencies.", "填写部门的列或属性。"),
        Required = true,
    };

    private static readonly Option<DataFormat> Format = WordOption.Of<DataFormat>("--format", Wording.Of("The format of the data. Default: according to the extension of the file.", "数据的格式。默认：按文件扩展名。"));

    private static readonly Option<string?> TextEncoding = new("--encoding")
    {
        HelpName = Wording.Of("encoding", "编码"),
        Description = Wording.Of("The encoding of the text, such as gb18030 or utf-16. Default: utf-8, or the encoding that a byte order mark states.", "文本的编码，如 gb18030 或 utf-16。默认：utf-8，或按字节顺序标记。"),
    };

    private static readonly Option<string?> Separator = new("--separator")
    {
        Description = Wording.Of("The separator between CSV values: comma, semicolon, tab, pipe, or a character. Default: the separator between the column names.", "CSV 各值之间的分隔符：comma（逗号）、semicolon（分号）、tab（制表符）、pipe（竖线），或直接写该符号。默认：按列名之间的分隔符。"),
        HelpName = "comma|semicolon|tab|pipe",
    };

    private static readonly Option<string?> Sheet = new("--sheet") { HelpName = Wording.Of("sheet", "工作表"), Description = Wording.Of("The name or the number of the sheet of a workbook. Default: the first.", "工作簿中工作表的名称或序号。默认：第一张。") };

    private static readonly Option<bool> AllowNames = new("--allow-names")
    {
        Description = Wording.Of("Also accept names, and codes and names as people type them. Default: exact codes only.", "也接受名称，以及人们实际录入的代码和名称。默认：只接受准确的代码。"),
    };

    private static readonly Option<bool> AllowRetired = new("--allow-retired") { Description = Wording.Of("Accept agencies that are no longer in force.", "接受已停用的部门。") };

    private static readonly Option<bool> AllowEmpty = new("--allow-empty") { Description = Wording.Of("Accept rows without a value.", "接受没有值的行。") };

    private static readonly Option<string?> Output = OutputOption.Of(Wording.Of("Where to write the report; it is written completely or not at all. Default, or with '-': the standard output.", "报告写到何处；要么完整写出，要么不写。默认或写“-”时：标准输出。"));

    private static readonly Option<ReportFormat?> Report = WordOption.Of<ReportFormat?>("--report", Wording.Of("The format of the report. Default: according to the extension of --output, otherwise text.", "报告的格式。默认：按 --output 的扩展名，否则为文本。"));

    private static readonly Option<long?> Limit = NumberOption.Of("--limit", Wording.Of("The number of bad rows to list; the others are only counted. 0: all. Default: 100 for text on the standard output, otherwise all.", "列出多少行有误的数据，其余只计数。0：全部。默认：标准输出上的文本列 100 行，其他情况全部列出。"), least: 0);

    private static readonly Option<string?> Resume = new Option<string?>("--resume")
    {
        HelpName = Wording.Of("file", "文件"),
        Description = Wording.Of("A file that keeps the results of each data file. A run that was ended continues from it; it is deleted when everything is checked.", "保存每个数据文件检查结果的文件。中断的检查由此继续；全部检查完后删除。"),
    }.OfPath();

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = Wording.Of("Show no progress bar and no summary.", "不显示进度条和小结。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("validate", Wording.Of("Checks the agencies in a column of CSV, TSV, JSON, JSON Lines, Parquet or XLSX, of any size.", "检查 CSV、TSV、JSON、JSON Lines、Parquet 或 XLSX 中某一列的部门，数据不限大小。"))
        {
            Files, Column, Format, Separator, TextEncoding, Sheet, AllowNames, AllowRetired, AllowEmpty, Output, Report, Limit, Resume, Quiet,
        };
        plan.AddTo(command);
        command.SetAction((arguments, cancellation) => Run(arguments, plan.Read(arguments), cancellation));
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, PlanFiles plan, CancellationToken cancellation)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        PlanReading reading = plan.Judge();
        if (reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
            Tell(new FindingText("Nothing was checked: the plan has errors.", "方案有错误，未作任何检查。"), culture);
            return ExitCode.Findings;
        }

        if (OptionsOf(arguments, out DataOptions said) is { } wrong)
        {
            Tell(wrong, culture);
            return ExitCode.WrongUse;
        }

        ValueRules rules = new(arguments.GetValue(AllowNames), arguments.GetValue(AllowRetired), arguments.GetValue(AllowEmpty));
        string? output = OutputOption.In(arguments, Output);
        ReportFormat format = arguments.GetValue(Report) ?? FormatOf(output);
        long limit = arguments.GetValue(Limit) is { } most ? (most == 0 ? long.MaxValue : most)
            : output is null && format == ReportFormat.Text ? 100 : long.MaxValue;
        if (Named(arguments, said, out List<(string Path, DataFile Format)> files) is { } fault)
        {
            Tell(fault, culture);
            return ExitCode.WrongUse;
        }

        string column = arguments.GetValue(Column)!;
        ResumeJournal? journal = arguments.GetValue(Resume) is not { } kept ? null
            : ResumeJournal.Open(kept, RunIdentity.Of(reading.Model, column, $"{rules} {arguments.GetValue(TextEncoding)} {arguments.GetValue(Separator)} {arguments.GetValue(Sheet)} {arguments.GetValue(Format)} {format} {limit}"));
        using BulkRun run = new(new AssigneeJudge(reading.Model.Agencies, rules), column, new BulkOutput(output, format, limit, arguments.GetValue(Quiet)), journal, culture, cancellation);
        return run.Finish(await run.Check(files));
    }

    // Nothing is read before all are known to be data.
    private static FindingText? Named(ParseResult arguments, DataOptions said, out List<(string Path, DataFile Format)> files)
    {
        files = [];
        foreach (string path in arguments.GetValue(Files)!.SelectMany(FilePattern.Files))
        {
            UserPath.Full(path);
            DataFormat? of = arguments.GetValue(Format) is var named && named != DataFormat.Auto ? named : DataFile.FormatOf(path);
            if (of is not { } known)
            {
                return new FindingText($"{path}: the format is unknown. Add --format csv, tsv, json, jsonl, parquet or xlsx.", $"{path}: 格式未知。请加上 --format csv、tsv、json、jsonl、parquet 或 xlsx。");
            }

            if (Misplaced(path, known, said) is { } misplaced)
            {
                return misplaced;
            }

            files.Add((path, new DataFile(known, said)));
        }

        return null;
    }

    private static FindingText? OptionsOf(ParseResult arguments, out DataOptions said)
    {
        Encoding? encoding = null;
        char separator = default;
        string? name = arguments.GetValue(TextEncoding), mark = arguments.GetValue(Separator);
        FindingText? wrong = name is null ? null : Encodings.Find(name, out encoding);
        wrong ??= mark is null ? null : Separators.Find(mark, out separator);
        said = new DataOptions(encoding, name is not null && encoding is null, mark is null ? null : separator, arguments.GetValue(Sheet));
        return wrong;
    }

    // What is said of a file of another kind is a mistake, and not to be passed over.
    private static FindingText? Misplaced(string path, DataFormat format, DataOptions said)
    {
        if (said.Sheet is not null && format != DataFormat.Xlsx)
        {
            return new FindingText($"{path}: --sheet is for workbooks (XLSX) only.", $"{path}: --sheet 只用于工作簿（XLSX）。");
        }

        if ((said.Encoding is not null || said.IsUtf8) && format is DataFormat.Parquet or DataFormat.Xlsx)
        {
            return new FindingText($"{path}: --encoding is only for text; {format.ToString().ToUpperInvariant()} files state their own encoding.", $"{path}: --encoding 只用于文本，{format.ToString().ToUpperInvariant()} 文件自带编码。");
        }

        return said.Separator is not null && format is not (DataFormat.Csv or DataFormat.Tsv)
            ? new FindingText($"{path}: --separator is for CSV only.", $"{path}: --separator 只用于 CSV。")
            : null;
    }

    private static ReportFormat FormatOf(string? output) => Path.GetExtension(output)?.ToUpperInvariant() switch
    {
        ".CSV" => ReportFormat.Csv,
        ".JSONL" or ".NDJSON" => ReportFormat.Jsonl,
        _ => ReportFormat.Text,
    };

    private static void Tell(FindingText text, CultureInfo culture) => StandardStreams.Errors.Line("fujianplan: " + text.In(culture));
}
