using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes who leads what as a Mermaid flowchart: from each leading agency to its parts, sections, tasks and measures, by section.</summary>
internal static class MermaidExport
{
    private const int LongestLabel = 30;

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, PlanModel plan)
    {
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("flowchart LR");
        HashSet<int> leading = [.. plan.Tasks.SelectMany(task => task.Assignments).Concat(plan.Sections.SelectMany(section => section.Assignments)).Concat(plan.Parts.SelectMany(part => part.Assignments)).Where(IsLead).Select(assignment => assignment.Agency)];
        foreach (AgencyModel agency in plan.Agencies.Where(agency => leading.Contains(agency.Number)))
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{agency.Number}[\"{Escaped(agency.Name)}\"]"));
        }

        int part = 0;
        foreach (SectionModel section in plan.Sections)
        {
            if (section.Part != part)
            {
                WriteBorder(text, part, section.Part == 0 ? null : plan.Parts[section.Part - 1]);
                part = section.Part;
            }

            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  subgraph s{section.Number}[\"{section.Number} {Escaped(section.Title ?? section.EditorialTitle ?? string.Empty)}\"]"));
            foreach (TaskModel task in section.Tasks)
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    t{task.Value}[\"{Label(task)}\"]"));
            }

            text.WriteLine("  end");
        }

        WriteBorder(text, part, null);
        foreach (PartModel heading in plan.Parts)
        {
            foreach (AssignmentModel assignment in heading.Assignments.Where(IsLead))
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{assignment.Agency} --> p{heading.Ordinal}"));
            }
        }

        foreach (SectionModel section in plan.Sections)
        {
            foreach (AssignmentModel assignment in section.Assignments.Where(IsLead))
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{assignment.Agency} --> s{section.Number}"));
            }
        }

        foreach (TaskModel task in plan.Tasks)
        {
            if (task.IsMeasure)
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  t{task.Value / 1000} --- t{task.Value}"));
            }

            foreach (AssignmentModel assignment in task.Assignments.Where(IsLead))
            {
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a{assignment.Agency} --> t{task.Value}"));
            }
        }
    }

    // A part is a box around its sections, which ends where another begins.
    private static void WriteBorder(StreamWriter text, int before, PartModel? part)
    {
        if (before != 0)
        {
            text.WriteLine("  end");
        }

        if (part is not null)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  subgraph p{part.Ordinal}[\"{Escaped(part.Title)}\"]"));
        }
    }

    private static bool IsLead(AssignmentModel assignment) => assignment.Role == DutyRole.Lead;

    // What the task is, in the plan's own language: the beginning of its text, as much as fits a box. Its English title, which the editors
    // gave it, on a line of its own.
    private static string Label(TaskModel task)
    {
        string own = task.Quotes.Count == 0 ? "（正文佚失）" : Beginning(task.Quotes[0]);
        return $"{task.Code} {Escaped(own)}{(task.English.Length == 0 ? string.Empty : "<br/>" + Escaped(task.English))}";
    }

    private static string Beginning(string text)
    {
        int sentence = text.AsSpan().IndexOfAny("。；！？");
        string first = sentence < 0 ? text : text[..sentence];
        StringInfo characters = new(first);
        return characters.LengthInTextElements <= LongestLabel ? first : characters.SubstringByTextElements(0, LongestLabel - 1) + "…";
    }

    // In a quoted label, what of ASCII is no letter, digit or blank goes as its number, and so does what cannot be seen:
    // https://mermaid.js.org/syntax/flowchart.html
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii ? Rune.IsLetterOrDigit(rune) || rune.Value == ' ' : PrintedText.IsVisible(rune) && !Rune.IsWhiteSpace(rune))
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
