using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan stats</c>: who has how much to do, and how well the source preserves it.</summary>
internal static class StatsCommand
{
    private static readonly TableOptions Options = new(Wording.Of("Write JSON, with all agencies that take part.", "输出 JSON，包括所有承担任务的部门。"));

    private static readonly Option<long?> Top = NumberOption.Of("--top", Wording.Of("The number of agencies to show. Default: 15.", "显示多少个部门。默认：15。"), least: 1);

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isArgument: true);
        Command command = new("stats", Wording.Of("Counts tasks by section and by attestation, and agencies by their tasks.", "统计：各章节、各存佚状态的任务数，各部门承担的任务数。")) { Top };
        Options.AddTo(command);
        plan.AddTo(command);
        command.SetAction(arguments => WrongUse.Pointless(arguments, (Top, !Options.IsJson(arguments) && !Options.IsCsv(arguments), new("tables to read", "供人阅读的表格"))) is { } wrong ? WrongUse.Told(wrong) : Run(arguments, plan));
        return command;
    }

    private static int Run(ParseResult arguments, PlanArguments plan) => SoundPlan.Run(plan.Read(arguments), reading =>
    {
        PlanStatistics statistics = PlanStatistics.Of(reading.Model);
        if (Options.IsJson(arguments))
        {
            WriteJson(statistics);
        }
        else if (Options.IsCsv(arguments))
        {
            TableOptions.WriteCsv(StatisticsTables.Rows(statistics));
        }
        else
        {
            StatisticsTables.Write(StandardStreams.Output, statistics, (int)Math.Min(arguments.GetValue(Top) ?? 15, int.MaxValue), Options.Form(arguments), CultureInfo.CurrentUICulture);
        }

        return ExitCode.Clean;
    });

    private static void WriteJson(PlanStatistics statistics) => StandardStreams.Output.Data(JsonFindings.Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("attestations");
        foreach ((var attestation, int tasks) in statistics.Attestations)
        {
            json.WriteNumber(PlanWords.Of(attestation), tasks);
        }

        json.WriteEndObject();
        json.WriteStartObject("sections");
        foreach ((var section, int tasks) in statistics.Sections)
        {
            json.WriteNumber(section.Number.ToString(CultureInfo.InvariantCulture), tasks);
        }

        json.WriteEndObject();
        WriteReadings(json, "readings", statistics.Readings);
        WriteDeadlines(json, "deadlines", statistics.Deadlines);
        json.WriteStartArray("agencies");
        foreach (AgencyLoad load in statistics.Loads)
        {
            json.WriteStartObject();
            json.WriteString("code", load.Agency.Code);
            json.WriteString("name", load.Agency.Name);
            WriteRoles(json, load.Tasks);
            json.WriteStartObject("sections");
            WriteRoles(json, load.Sections);
            json.WriteEndObject();
            json.WriteStartObject("parts");
            WriteRoles(json, load.Parts);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("measures", statistics.Measures);
        WriteDeadlines(json, "sectionDeadlines", statistics.SectionDeadlines);
        WriteDeadlines(json, "partDeadlines", statistics.PartDeadlines);
        WriteReadings(json, "sectionReadings", statistics.SectionReadings);
        WriteReadings(json, "partReadings", statistics.PartReadings);
        json.WriteEndObject();
    }));

    private static void WriteRoles(Utf8JsonWriter json, RoleCounts counts)
    {
        foreach ((string role, int count) in counts.Each)
        {
            json.WriteNumber(role, count);
        }
    }

    private static void WriteReadings(Utf8JsonWriter json, string name, ReadingCounts readings)
    {
        json.WriteStartObject(name);
        json.WriteNumber("editorial", readings.Editorial);
        json.WriteNumber("carried", readings.Carried);
        json.WriteEndObject();
    }

    private static void WriteDeadlines(Utf8JsonWriter json, string name, DeadlineCounts deadlines)
    {
        json.WriteStartObject(name);
        foreach ((var kind, int count) in deadlines.Kinds)
        {
            json.WriteNumber(PlanWords.Of(kind), count);
        }

        json.WriteNumber("withoutLastDay", deadlines.WithoutLastDay);
        json.WriteEndObject();
    }
}
