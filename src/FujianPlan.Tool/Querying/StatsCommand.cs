using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using Spectre.Console;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan stats</c>: who has how much to do, and how well the source preserves it.</summary>
internal static class StatsCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON, of all agencies that have a part." };

    private static readonly Option<int> Top = new("--top") { Description = "How many agencies are shown.", DefaultValueFactory = _ => 15 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isPlanOption: true);
        Command command = new("stats", "Counts: tasks by section and by attestation, agencies by what they have to do.") { Json, Top };
        plan.AddTo(command);
        command.SetAction(arguments => SoundPlan.Run(plan.Read(arguments), reading =>
        {
            PlanStatistics statistics = PlanStatistics.Of(reading.Model);
            if (arguments.GetValue(Json))
            {
                WriteJson(statistics);
            }
            else
            {
                WriteCharts(statistics, Math.Max(1, arguments.GetValue(Top)), CultureInfo.CurrentUICulture);
            }

            return ExitCode.Clean;
        }));
        return command;
    }

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
        json.WriteStartArray("agencies");
        foreach (AgencyLoad load in statistics.Loads)
        {
            json.WriteStartObject();
            json.WriteString("code", load.Agency.Code);
            json.WriteString("name", load.Agency.Name);
            json.WriteNumber("lead", load.Lead);
            json.WriteNumber("responsible", load.Responsible);
            json.WriteNumber("supporting", load.Supporting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteCharts(PlanStatistics statistics, int top, CultureInfo culture)
    {
        BarChart sections = Chart(new FindingText("Tasks by section", "各部分任务数").In(culture));
        foreach ((var section, int tasks) in statistics.Sections)
        {
            sections.AddItem(Label($"{section.Number} {section.Title ?? section.EditorialTitle}"), tasks, Color.Blue);
        }

        BarChart attestations = Chart(new FindingText("Tasks by attestation", "各保存状况任务数").In(culture));
        foreach ((var attestation, int tasks) in statistics.Attestations)
        {
            attestations.AddItem(PlanWords.Of(attestation), tasks, Color.Green);
        }

        BarChart loads = Chart(new FindingText("Agencies by tasks", "各部门任务数").In(culture));
        Table roles = new Table().Border(TableBorder.Rounded);
        foreach (string title in (string[])["", "", "牵头", "负责", "配合"])
        {
            roles.AddColumn(title);
        }

        foreach (AgencyLoad load in statistics.Loads.Take(top))
        {
            loads.AddItem(Label(load.Agency.Name), load.All, Color.Yellow);
            roles.AddRow([.. new[] { load.Agency.Code, load.Agency.Name }.Concat(new[] { load.Lead, load.Responsible, load.Supporting }.Select(count => count.ToString(CultureInfo.InvariantCulture))).Select(cell => new Text(PrintedText.Line(cell)))]);
        }

        StandardStreams.Output.Draw(new Rows(sections, Text.NewLine, attestations, Text.NewLine, loads, Text.NewLine, roles));
    }

    private static BarChart Chart(string title) => new BarChart().Label(title).LeftAlignLabel();

    private static string Label(string text) => Markup.Escape(PrintedText.Line(text));
}
