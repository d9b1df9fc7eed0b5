using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes who does what as Markdown (CommonMark with tables), to be read in Chinese.</summary>
internal static class MarkdownExport
{
    // What means something within a line, addresses that GitHub makes links of among it. Escaped, each is itself:
    // https://spec.commonmark.org/0.31.2/#backslash-escapes
    private const string Marks = "!#$&*:<>@[\\]_`|~";

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, PlanModel plan)
    {
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Dictionary<int, AgencyModel> agencies = plan.Agencies.ToDictionary(agency => agency.Number);
        bool hasGuiding = plan.Tasks.Any(task => task.Assignments.Any(assignment => assignment.Role == DutyRole.Guiding));
        text.WriteLine($"# {Escaped(plan.Facts.Title)}");
        int part = 0;
        foreach (SectionModel section in plan.Sections)
        {
            if (section.Part != 0 && section.Part != part)
            {
                PartModel heading = plan.Parts[section.Part - 1];
                text.WriteLine();
                text.WriteLine($"## {Escaped(heading.Title)}");
                WriteWords(text, heading.Quotes, heading.Clause, heading.Deadline, heading.Assignments, agencies);
            }

            part = section.Part;
            text.WriteLine();
            text.WriteLine($"{(part == 0 ? "##" : "###")} {section.Number} {Escaped(section.Title ?? section.EditorialTitle ?? "（标题佚失）")}");
            WriteWords(text, section.Quotes, section.Clause, section.Deadline, section.Assignments, agencies);
            if (section.Tasks.Count == 0 && section.Quotes.Count > 0)
            {
                continue;
            }

            text.WriteLine();
            text.WriteLine(hasGuiding ? "| 编号 | 任务 | 牵头 | 负责 | 配合 | 指导 |" : "| 编号 | 任务 | 牵头 | 负责 | 配合 |");
            text.WriteLine(hasGuiding ? "|---|---|---|---|---|---|" : "|---|---|---|---|---|");
            foreach (TaskModel task in section.Tasks)
            {
                text.WriteLine($"| {task.Code} | {Text(task)}{Deadline(task)} | {Agencies(task, DutyRole.Lead, agencies)} | {Agencies(task, DutyRole.Responsible, agencies)} | {Agencies(task, DutyRole.Supporting, agencies)} |{(hasGuiding ? $" {Agencies(task, DutyRole.Guiding, agencies)} |" : string.Empty)}");
            }
        }
    }

    private static string Deadline(TaskModel task) => task.Deadline is { } deadline ? $"（时限：{Escaped(deadline.Words)}）" : string.Empty;

    // What a section or a part has of its own, each a paragraph.
    private static void WriteWords(StreamWriter text, IEnumerable<string> quotes, string? clause, DeadlineModel? deadline, IEnumerable<AssignmentModel> assignments, Dictionary<int, AgencyModel> agencies)
    {
        string[] duties = [.. DutyGroup.Of(assignments).Select(duty => PlanTerms.Of(duty.Role).Chinese + "：" + Named(duty, agencies))];
        string[] own = [.. quotes.Append(clause).OfType<string>().Append(deadline is null ? null : "时限：" + deadline.Words).OfType<string>().Select(Escaped), .. duties.Length > 0 ? (string[])[string.Join("；", duties)] : []];
        foreach (string words in own)
        {
            text.WriteLine();
            text.WriteLine(words);
        }
    }

    private static string Text(TaskModel task) => task.Quotes.Count == 0
        ? "（正文佚失）"
        : (task.GapBefore ? "…" : string.Empty) + string.Join(" … ", task.Quotes.Select(Escaped)) + (task.GapAfter ? "…" : string.Empty);

    private static string Agencies(TaskModel task, DutyRole role, Dictionary<int, AgencyModel> agencies)
    {
        if (task.Clause is null && task.Assignments.Count == 0)
        {
            // Where none is lost, that of another level says who does what.
            return task.IsClauseLost ? "（佚失）" : string.Empty;
        }

        return string.Join("；", DutyGroup.Of(task).Where(duty => duty.Role == role).Select(duty => Named(duty, agencies)));
    }

    private static string Named(DutyGroup duty, Dictionary<int, AgencyModel> agencies) =>
        duty.Chinese(agency => Escaped(agencies[agency].Name)) + (duty.IsEditorial ? "（编者理解）" : string.Empty) + (duty.IsCarried ? "（据他处说明）" : string.Empty);

    /// <summary>A text that Markdown shows as it is, on one line: what is no visible character stands as its number.</summary>
    /// <param name="text">The text.</param>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new();
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Blanks at either end would be taken for the layout of a table's cell.
            bool isAtEdge = at == 0 || at + rune.Utf16SequenceLength == text.Length;
            if (!PrintedText.IsVisible(rune) || (Rune.IsWhiteSpace(rune) && isAtEdge))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            }
            else
            {
                escaped.Append(rune.IsAscii && Marks.Contains((char)rune.Value, StringComparison.Ordinal) ? "\\" : string.Empty).Append(rune);
            }

            at += rune.Utf16SequenceLength;
        }

        return escaped.ToString();
    }
}
