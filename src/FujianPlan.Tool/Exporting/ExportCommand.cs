using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Exporting;

/// <summary><c>fujianplan export</c>: a plan for programs that read no C#.</summary>
internal static class ExportCommand
{
    private static readonly Option<ExportFormat?> Format = WordOption.Of<ExportFormat?>("--format", "What to write.");

    private static readonly Option<string?> Table = new("--table") { Description = "Which table; of CSV and Parquet, which hold one each." };

    private static readonly Option<SqlDialect> Dialect = WordOption.Of<SqlDialect>("--dialect", "Whose SQL.");

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Where it goes, whole or not at all. Without it: the standard output." };

    private static readonly Option<bool> Raw = new("--raw") { Description = "Leave CSV cells as they are, also those that a spreadsheet would run as a formula, or a terminal would obey." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Format.Required = true;
        PlanArguments plan = new(mayBeMissing: true);
        Command command = new("export", "Writes a plan as JSON, CSV, XLSX, SQL, Parquet, Markdown or a diagram.") { Format, Table, Dialect, Output, Raw };
        plan.AddTo(command);
        command.SetAction((arguments, _) => Run(arguments, plan));
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, PlanArguments plan)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        ExportFormat format = arguments.GetValue(Format)!.Value;
        if (format == ExportFormat.Jsonschema)
        {
            await using Stream schema = typeof(ExportCommand).Assembly.GetManifestResourceStream("plan.schema.json")!;
            Delivery.Write(arguments.GetValue(Output), schema.CopyTo);
            return ExitCode.Clean;
        }

        if (!plan.IsNamed(arguments))
        {
            StandardStreams.Errors.Line("fujianplan: " + new FindingText("Which plan? Name its files, such as plan.yaml.", "哪一份方案？请写明文件，如 plan.yaml。").In(culture));
            return ExitCode.WrongUse;
        }

        PlanReading reading = plan.Read(arguments).Judge();
        if (reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
            StandardStreams.Errors.Line("fujianplan: " + new FindingText("Nothing was written: the plan has errors.", "方案有错误，未写出任何内容。").In(culture));
            return ExitCode.Findings;
        }

        PlanTable? table = null;
        if (format is ExportFormat.Csv or ExportFormat.Parquet && Find(PlanTables.Of(reading.Model), arguments.GetValue(Table), out table) is { } noTable)
        {
            StandardStreams.Errors.Line("fujianplan: " + noTable.In(culture));
            return ExitCode.WrongUse;
        }

        if (format is ExportFormat.Xlsx or ExportFormat.Parquet && arguments.GetValue(Output) is null && StandardStreams.Output.IsTerminal)
        {
            string name = format.ToString().ToLowerInvariant();
            StandardStreams.Errors.Line("fujianplan: " + new FindingText($"A terminal cannot show {name}. Name a file: -o plan.{name}.", $"终端无法显示 {name}。请写明文件：-o plan.{name}。").In(culture));
            return ExitCode.WrongUse;
        }

        // Parquet is written with its index at the end, and a pipe cannot be gone back in: in memory first, then.
        using MemoryStream written = new();
        await Write(written, format, reading.Model, table, arguments);
        Delivery.Write(arguments.GetValue(Output), written.WriteTo);
        return ExitCode.Clean;
    }

    private static async Task Write(Stream output, ExportFormat format, PlanModel plan, PlanTable? table, ParseResult arguments)
    {
        switch (format)
        {
            case ExportFormat.Json:
                JsonExport.Write(output, plan);
                break;
            case ExportFormat.Csv:
                CsvExport.Write(output, table!, arguments.GetValue(Raw), isPrinted: arguments.GetValue(Output) is null);
                break;
            case ExportFormat.Sql:
                new SqlExport(arguments.GetValue(Dialect)).Write(output, PlanTables.Of(plan));
                break;
            case ExportFormat.Parquet:
                await ParquetExport.Write(output, table!);
                break;
            case ExportFormat.Xlsx:
                await XlsxExport.Write(output, PlanTables.Of(plan));
                break;
            case ExportFormat.Markdown:
                MarkdownExport.Write(output, plan);
                break;
            case ExportFormat.Mermaid:
                MermaidExport.Write(output, plan);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "What a plan is exported as.");
        }
    }

    private static FindingText? Find(IReadOnlyList<PlanTable> tables, string? name, out PlanTable? table)
    {
        table = tables.FirstOrDefault(known => known.Name == name);
        if (table is not null)
        {
            return null;
        }

        string all = string.Join(", ", tables.Select(known => known.Name));
        if (name is null)
        {
            return new FindingText($"Which table? --table is one of: {all}.", $"哪一张表？--table 可为：{all}。");
        }

        string nearest = EditDistance.Nearest(name, tables.Select(known => known.Name)) ?? tables[1].Name;
        return new FindingText($"There is no table '{name}'. Did you mean '{nearest}'? There are: {all}.", $"没有表“{name}”。是否为“{nearest}”？现有：{all}。");
    }
}
