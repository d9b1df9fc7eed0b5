using System.Globalization;
using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Comparing;

/// <summary>Writes the differences of two plans.</summary>
internal static class ChangeWriter
{
    // Where a line goes on that is longer than the terminal is wide: under what stands after the plus or minus.
    private const int Indent = 4;

    /// <summary>The class of a change, as scripts know it.</summary>
    public static string Word(ChangeClass changed) => PlanTerms.Of(changed).English;

    /// <summary>Writes them to be read on a terminal: what each was with a minus before it, what it is with a plus.</summary>
    public static void WriteText(Printer output, IEnumerable<PlanChange> changes, CultureInfo culture)
    {
        foreach (PlanChange change in changes)
        {
            output.Paragraph(Indent, string.Join(Wording.Of(": ", "："), PlanTerms.Of(change.Class).In(culture), change.Title.In(culture), PlanTerms.OfField(change.Field).In(culture)));
            WriteLines(output, "  - ", ChangeValue.In(change.Field, change.Before, culture));
            WriteLines(output, "  + ", ChangeValue.In(change.Field, change.After, culture));
        }
    }

    /// <summary>Writes them as JSON.</summary>
    public static void WriteJson(Printer output, IEnumerable<PlanChange> changes) => output.Data(JsonFindings.Text(json =>
    {
        json.WriteStartArray();
        foreach (PlanChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("class", Word(change.Class));
            json.WriteString("subject", change.Subject);
            json.WriteString("field", change.Field);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    /// <summary>Writes them as CSV: the columns are the members of the JSON.</summary>
    public static void WriteCsv(IEnumerable<PlanChange> changes) => TableOptions.WriteCsv(changes
        .Select(change => new[] { Word(change.Class), change.Subject, change.Field, change.Before ?? string.Empty, change.After ?? string.Empty })
        .Prepend(["class", "subject", "field", "before", "after"]));

    /// <summary>Writes them as a table of Markdown.</summary>
    public static void WriteMarkdown(Printer output, IReadOnlyList<PlanChange> changes, CultureInfo culture)
    {
        FindingText header = new("| class | subject | field | before | after |", "| 类别 | 对象 | 字段 | 旧 | 新 |");
        if (changes.Count == 0)
        {
            output.Data(new FindingText("No differences.", "没有差异。").In(culture) + "\n");
            return;
        }

        output.Data(header.In(culture) + "\n");
        output.Data("|---|---|---|---|---|\n");
        foreach (PlanChange change in changes)
        {
            output.Data(
                $"| {PlanTerms.Of(change.Class).In(culture)} | {MarkdownExport.Escaped(change.Title.In(culture))} | {PlanTerms.OfField(change.Field).In(culture)} | {Cell(change.Field, change.Before)} | {Cell(change.Field, change.After)} |\n");
        }

        string Cell(string field, string? value) => MarkdownExport.Escaped(ChangeValue.In(field, value, culture) ?? string.Empty);
    }

    private static void WriteLines(Printer output, string mark, string? text)
    {
        foreach (string line in text?.Split('\n') ?? [])
        {
            output.Paragraph(Indent, mark + line);
        }
    }
}
