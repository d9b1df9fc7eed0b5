using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Exploring;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Exploring.Pictures;
using FujianPlan.Tool.Exploring.Together;
using FujianPlan.Tool.Exporting.Calendars;
using FujianPlan.Tool.Exporting.Engines;
using FujianPlan.Tool.Exporting.Json;
using FujianPlan.Tool.Exporting.Protobuf;
using FujianPlan.Tool.Exporting.Sharding;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Exporting;

/// <summary><c>fujianplan export</c>: a plan for programs that read no C#.</summary>
internal static class ExportCommand
{
    private static readonly Option<ExportFormat?> Format = WordOption.Of<ExportFormat?>("--format", Wording.Of("What to write.", "导出何种格式。"));

    private static readonly Option<string?> Table = new("--table") { HelpName = Wording.Of("table", "表"), Description = Wording.Of("Which table to write, for CSV, Parquet and records (one table per file). Default: all, into the folder of --output.", "导出哪一张表；用于 CSV、Parquet 和 records（每个文件一张表）。默认：全部导出到 --output 所指的文件夹。") };

    private static readonly Option<ExportDialect> Dialect = WordOption.Of<ExportDialect>("--dialect", Wording.Of("The SQL dialect. Default: postgresql.", "哪种数据库或引擎的 SQL。默认：postgresql。"));

    private static readonly Option<string?> Package = new("--package") { HelpName = Wording.Of("name", "名称"), Description = Wording.Of("The package of the .proto file, such as city.plan. Default: plan.", ".proto 文件的包名；默认为 plan。") };

    private static readonly Option<string?> Output = OutputOption.Of(Wording.Of("Where to write; the file is written completely or not at all. Default, or with '-': the standard output.", "写到何处；要么完整写出，要么不写。默认或写“-”时：标准输出。"));

    private static readonly Option<bool> Raw = new("--raw") { Description = Wording.Of("Write CSV cells unchanged, even if a spreadsheet would run them as formulas or a terminal would obey them. By default, a row is one line on a terminal and in a pipe, with \\u000A for a line end in a cell; a file has the line end.", "CSV 单元格原样输出，即使会被电子表格当作公式，或被终端当作控制字符。默认在终端和管道中每行数据占一行，单元格内的换行写作 \\u000A；文件中保留换行。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Format.Required = true;
        PlanArguments plan = new(isArgument: true);
        Command command = new("export", Wording.Of("Writes a plan as JSON, CSV, XLSX, SQL, Parquet, records, Markdown, a page to look at, a picture, a diagram, a calendar or Protocol Buffers.", "将方案导出为 JSON、CSV、XLSX、SQL、Parquet、记录、Markdown、浏览页面、图片、流程图、日历或 Protocol Buffers。")) { Format, Table, Dialect, ExplorerOptions.Picture, ExplorerOptions.Compare, ExplorerOptions.With, Package, Output, Raw };
        Package.CompletionSources.Clear();
        Table.CompletionSources.Clear();
        Table.CompletionSources.Add(PlanCompletion.Tables(plan));
        ShardOptions.AddTo(command);
        plan.AddTo(command);
        command.SetAction((arguments, _) => Run(arguments, plan));
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, PlanArguments plan)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        ExportFormat format = arguments.GetValue(Format)!.Value;
        if (Wrong(arguments, format, plan, out ShardCluster? cluster) is { } wrong)
        {
            return WrongUse.Told(wrong);
        }

        if (format == ExportFormat.Jsonschema)
        {
            await using Stream schema = typeof(ExportCommand).Assembly.GetManifestResourceStream("plan.schema.json")!;
            Delivery.Write(OutputOption.In(arguments, Output), schema.CopyTo);
            return ExitCode.Clean;
        }

        PlanFiles files = plan.Read(arguments);
        PlanReading reading = files.Judge();
        if (reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
            StandardStreams.Errors.Line("fujianplan: " + new FindingText("Nothing was written: the plan has errors.", "方案有错误，未写出任何内容。").In(culture));
            return ExitCode.Findings;
        }

        if (ExplorerOptions.Fails(arguments, files, reading.Model, out PlanChanges? changes) || ExplorerOptions.Fails(arguments, plan, files, reading.Model, out PlanFamily? family))
        {
            return ExitCode.Findings;
        }

        if (cluster is not null)
        {
            await ShardedSql.Write(OutputOption.In(arguments, Output)!, cluster, PlanTables.Of(reading.Model));
            return ExitCode.Clean;
        }

        return await Write(arguments, format, files, reading.Model, (changes, family));
    }

    private static bool IsOfOneTable(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Parquet or ExportFormat.Records;

    private static FindingText? Wrong(ParseResult arguments, ExportFormat format, PlanArguments plan, out ShardCluster? cluster)
    {
        cluster = null;
        return Pointless(arguments, format, plan)
            ?? (arguments.GetValue(Package) is { } package && !ProtoNames.IsPackage(package)
                ? new($"'{package}' is not a package of Protocol Buffers. Write names of letters, digits and underscores, joined by dots: --package city.plan.", $"“{package}”不是有效的 Protocol Buffers 包名。请写由字母、数字和下划线组成、以点连接的名称：--package city.plan。")
                : ShardOptions.Read(arguments, format == ExportFormat.Sql && arguments.GetValue(Dialect) == ExportDialect.Postgresql, OutputOption.In(arguments, Output), out cluster));
    }

    private static async Task<int> Write(ParseResult arguments, ExportFormat format, PlanFiles files, PlanModel plan, (PlanChanges? Changes, PlanFamily? Family) beside)
    {
        PlanTable? table = null;
        if (IsOfOneTable(format))
        {
            IReadOnlyList<PlanTable> tables = PlanTables.Of(plan);
            bool isOne = arguments.GetValue(Table) is not null;
            if ((isOne ? Find(tables, arguments.GetValue(Table)!, out table) : TableFolder.Refusal(OutputOption.In(arguments, Output), format, tables)) is { } wrong)
            {
                return WrongUse.Told(wrong);
            }

            if (!isOne)
            {
                await TableFolder.Write(OutputOption.In(arguments, Output)!, tables, format, (stream, one) => Write(stream, format, files, plan, one, arguments, beside));
                return ExitCode.Clean;
            }
        }

        if (Refusal(format, plan, arguments) is { } refusal)
        {
            StandardStreams.Errors.Line("fujianplan: " + refusal.What.In(CultureInfo.CurrentUICulture));
            return refusal.Code;
        }

        // Parquet is written with its index at the end, and a pipe cannot be gone back in: in memory first, then.
        using MemoryStream written = new();
        await Write(written, format, files, plan, table, arguments, beside);
        Delivery.Write(OutputOption.In(arguments, Output), written.WriteTo);
        return ExitCode.Clean;
    }

    private static (FindingText What, int Code)? Refusal(ExportFormat format, PlanModel plan, ParseResult arguments)
    {
        if (format is ExportFormat.Xlsx or ExportFormat.Parquet or ExportFormat.Html && OutputOption.In(arguments, Output) is null && StandardStreams.Output.IsTerminal)
        {
            string name = format.ToString().ToLowerInvariant();
            return (new FindingText($"A terminal cannot show {name}. Name a file: -o plan.{name}.", $"终端无法显示 {name}。请写明文件：-o plan.{name}。"), ExitCode.WrongUse);
        }

        if (format == ExportFormat.Ics && !CalendarExport.HasDays(plan))
        {
            return (new FindingText("Nothing was written: no deadline of the plan has a last day, and a calendar must not be empty.", "未写出任何内容：方案的完成时限均无最后一日，而日历不能为空。"), ExitCode.Findings);
        }

        return format == ExportFormat.Svg && arguments.GetValue(ExplorerOptions.Picture) == PictureKind.Calendar && !CalendarPicture.HasAny(plan)
            ? (new FindingText("Nothing was written: the plan has no deadlines to draw.", "未写出任何内容：方案没有可画的完成时限。"), ExitCode.Findings)
            : null;
    }

    private static FindingText? Pointless(ParseResult arguments, ExportFormat format, PlanArguments plan) => format == ExportFormat.Jsonschema && plan.AreWritten(arguments)
        ? new FindingText("--format jsonschema writes the schema for all plans. Remove the plan and its options.", "--format jsonschema 输出各方案通用的架构。请去掉方案及其选项。")
        : WrongUse.Pointless(
            arguments,
            (Raw, format == ExportFormat.Csv, new("--format csv", " --format csv")),
            (Dialect, format == ExportFormat.Sql, new("--format sql", " --format sql")),
            (ExplorerOptions.Picture, format == ExportFormat.Svg, new("--format svg", " --format svg")),
            (ExplorerOptions.Compare, format == ExportFormat.Html, new("--format html", " --format html")),
            (ExplorerOptions.With, format == ExportFormat.Html, new("--format html", " --format html")),
            (Package, format == ExportFormat.Proto, new("--format proto", " --format proto")),
            (Table, IsOfOneTable(format), new("--format csv, --format parquet and --format records", " --format csv、--format parquet 和 --format records")));

    private static async Task Write(Stream output, ExportFormat format, PlanFiles files, PlanModel plan, PlanTable? table, ParseResult arguments, (PlanChanges? Changes, PlanFamily? Family) beside)
    {
        switch (format)
        {
            case ExportFormat.Json:
                JsonExport.Write(output, plan);
                break;
            case ExportFormat.Csv:
                CsvExport.Write(output, table!, arguments.GetValue(Raw), isPrinted: OutputOption.In(arguments, Output) is null && StandardStreams.IsPrinted);
                break;
            case ExportFormat.Sql:
                WriteSql(output, arguments.GetValue(Dialect), PlanTables.Of(plan));
                break;
            case ExportFormat.Records:
                RecordExport.Write(output, table!);
                break;
            case ExportFormat.Parquet:
                await ParquetExport.Write(output, table!);
                break;
            case ExportFormat.Xlsx:
                await XlsxExport.Write(output, [.. PlanTables.Of(plan), RaciTable.Of(plan)]);
                break;
            case ExportFormat.Html:
                ExplorerPage.Write(output, plan, ShownSource.Of(files, plan), beside.Changes, beside.Family, PlanDoubts.In(files.Plans).Count);
                break;
            case ExportFormat.Svg:
                output.Write(Encoding.UTF8.GetBytes(PlanPicture.Draw(plan, arguments.GetValue(ExplorerOptions.Picture) ?? PictureKind.Matrix, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh")));
                break;
            case ExportFormat.Markdown:
                MarkdownExport.Write(output, plan);
                break;
            case ExportFormat.Ics:
                CalendarExport.Write(output, plan);
                break;
            case ExportFormat.Proto:
                ProtoExport.Write(output, plan, arguments.GetValue(Package) ?? "plan");
                break;
            case ExportFormat.Mermaid:
                MermaidExport.Write(output, plan);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "The format to export.");
        }
    }

    private static void WriteSql(Stream output, ExportDialect dialect, IReadOnlyList<PlanTable> tables)
    {
        if (dialect.Engine() is { } engine)
        {
            EngineSql.Write(output, engine, tables);
        }
        else
        {
            new SqlExport(dialect.Database()!.Value).Write(output, tables);
        }
    }

    private static FindingText? Find(IReadOnlyList<PlanTable> tables, string name, out PlanTable? table)
    {
        table = tables.FirstOrDefault(known => known.Name == name);
        if (table is not null)
        {
            return null;
        }

        string all = Wording.List(tables.Select(known => known.Name));
        string? nearest = EditDistance.Nearest(name, tables.Select(known => known.Name));
        return new FindingText(
            $"There is no table '{name}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")} Available: {all}.", $"没有表“{name}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}现有：{all}。");
    }
}
