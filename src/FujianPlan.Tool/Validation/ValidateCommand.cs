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

    private static readonly Option<string> TextEncoding = new("--encoding")
    {
        Description = "What the text is encoded in, such as gb18030 or utf-16.",
        DefaultValueFactory = _ => "utf-8",
    };

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
        Command command = new("validate", "Checks the agencies in a column of CSV, TSV, JSON Lines or Parquet, of any size.")
        {
            Files, Column, Format, TextEncoding, AllowNames, AllowRetired, AllowEmpty, Output, Report, Limit, Quiet,
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

        if (Encodings.Find(arguments.GetValue(TextEncoding)!, out Encoding? encoding) is { } noEncoding)
        {
            Tell(noEncoding, culture);
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
                Tell(new FindingText($"{path}: how is it written? Say --format csv, tsv, jsonl or parquet.", $"{path}：是什么格式？请加上 --format csv、tsv、jsonl 或 parquet。"), culture);
                return ExitCode.WrongUse;
            }

            answer = Math.Max(answer, await run.Check(path, new DataFile(known, encoding)));
        }

        return run.Finish(answer);
    }

    private static ReportFormat FormatOf(string? output) => Path.GetExtension(output)?.ToUpperInvariant() switch
    {
        ".CSV" => ReportFormat.Csv,
        ".JSONL" or ".NDJSON" => ReportFormat.Jsonl,
        _ => ReportFormat.Text,
    };

    private static void Tell(FindingText text, CultureInfo culture) => StandardStreams.Errors.Line("fujianplan: " + text.In(culture));
}
