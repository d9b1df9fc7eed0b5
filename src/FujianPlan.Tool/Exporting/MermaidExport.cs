using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes who leads what as a Mermaid flowchart: from each leading agency to its tasks, by section.</summary>
internal static class MermaidExport
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream output, PlanModel plan)
    {
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("flowchart LR");
        HashSet<int> leading = [.. plan.Sections.SelectMany(section => section.Tasks).SelectMany(task => task.Assignments).Where(IsLead).Select(assignment => assignment.Agency)];
        foreach (AgencyModel agency in plan.Agencies.Where(agency => leading.Contains(agency.Number)))
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{agency.Number}[\"{Escaped(agency.Name)}\"]"));
        }

        foreach (SectionModel section in plan.Sections)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  subgraph s{section.Number}[\"{section.Number} {Escaped(section.Title ?? section.EditorialTitle ?? string.Empty)}\"]"));
            foreach (TaskModel task in section.Tasks)
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    t{task.Value}[\"{task.Code} {Escaped(task.English)}\"]"));
            }

            text.WriteLine("  end");
        }

        foreach (TaskModel task in plan.Sections.SelectMany(section => section.Tasks))
        {
            foreach (AssignmentModel assignment in task.Assignments.Where(IsLead))
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{assignment.Agency} --> t{task.Value}"));
            }
        }
    }

    private static bool IsLead(AssignmentModel assignment) => assignment.Role == DutyRole.Lead;

    // In a quoted label, what is no letter, digit or blank goes as its number: https://mermaid.js.org/syntax/flowchart.html
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                escaped.Append(rune);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }
}
