using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Validation;

/// <summary><c>fujianplan validate</c>: the agencies of a column of data, in bulk.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string[]> Files = new("data")
    {
        Description = "The data files; '-' is the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Column = new("--column")
    {
        Description = "The column, or property, that has the agencies.",
        Required = true,
    };

    private static readonly Option<DataFormat> Format = WordOption.Of<DataFormat>("--format", "How the data is written. Without it: by the extension of the file.");

    private static readonly Option<string?> TextEncoding = new("--encoding")
    {
        Description = "What the text is encoded in, such as gb18030 or utf-16. Without it: utf-8, or what a byte order mark says.",
    };

    private static readonly Option<string?> Separator = new("--separator")
    {
        Description = "What stands between the values of CSV: comma, semicolon, tab, pipe, or a mark. Without it: what the names of the columns are separated by.",
        HelpName = "comma|semicolon|tab|pipe",
    };

    private static readonly Option<string?> Sheet = new("--sheet") { Description = "The name or the number of the sheet of a workbook. Without it: the first." };

    private static readonly Option<bool> AllowNames = new("--allow-names")
    {
        Description = "Take names as well, and codes and names as people type them. Without it: exact codes only.",
    };

    private static readonly Option<bool> AllowRetired = new("--allow-retired") { Description = "Take agencies that are no longer in force." };

    private static readonly Option<bool> AllowEmpty = new("--allow-empty") { Description = "Take rows without a value." };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Where the report goes, whole or not at all. Without it: the standard output.",
    };

    private static readonly Option<ReportFormat?> Report = WordOption.Of<ReportFormat?>("--report", "How the report is written. Without it: by the extension of --output, or else text.");

    private static readonly Option<long?> Limit = new("--limit")
    {
        Description = "How many bad rows are told; the others are counted. Without it: 100 of a text on the standard output, all of anything else.",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress bar and no summary." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isPlanOption: true);
        Command command = new("validate", "Checks the agencies in a column of CSV, TSV, JSON, JSON Lines, Parquet or XLSX, of any size.")
        {
            Files, Column, Format, Separator, TextEncoding, Sheet, AllowNames, AllowRetired, AllowEmpty, Output, Report, Limit, Quiet,
        };
        plan.AddTo(command);
        Limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() < 0)
            {
                result.AddError("--limit is 0 or more.");
            }
        });
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
            return ExitCode.Unreadable;
        }

        if (OptionsOf(arguments, out DataOptions said) is { } wrong)
        {
            Tell(wrong, culture);
            return ExitCode.WrongUse;
        }

        ValueRules rules = new(arguments.GetValue(AllowNames), arguments.GetValue(AllowRetired), arguments.GetValue(AllowEmpty));
        string? output = arguments.GetValue(Output);
        ReportFormat format = arguments.GetValue(Report) ?? FormatOf(output);
        long limit = arguments.GetValue(Limit) is { } most ? (most == 0 ? long.MaxValue : most)
            : output is null && format == ReportFormat.Text ? 100 : long.MaxValue;
        using BulkRun run = new(new AssigneeJudge(reading.Model.Agencies, rules), arguments.GetValue(Column)!, new BulkOutput(output, format, limit, arguments.GetValue(Quiet)), culture, cancellation);
        int answer = ExitCode.Clean;
        foreach (string path in arguments.GetValue(Files)!)
        {
            UserPath.Full(path);
            DataFormat? of = arguments.GetValue(Format) is var named && named != DataFormat.Auto ? named : DataFile.FormatOf(path);
            if (of is not { } known)
            {
                Tell(new FindingText($"{path}: how is it written? Say --format csv, tsv, json, jsonl, parquet or xlsx.", $"{path}：是什么格式？请加上 --format csv、tsv、json、jsonl、parquet 或 xlsx。"), culture);
                return ExitCode.WrongUse;
            }

            if (Misplaced(path, known, said) is { } misplaced)
            {
                Tell(misplaced, culture);
                return ExitCode.WrongUse;
            }

            answer = Math.Max(answer, await run.Check(path, new DataFile(known, said)));
        }

        return run.Finish(answer);
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
            return new FindingText($"{path}: --sheet is for workbooks (XLSX) only.", $"{path}：--sheet 只用于工作簿（XLSX）。");
        }

        return said.Separator is not null && format is not (DataFormat.Csv or DataFormat.Tsv)
            ? new FindingText($"{path}: --separator is for CSV only.", $"{path}：--separator 只用于 CSV。")
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
