using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Doubts.Editing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Doubts;

/// <summary>Shows doubts to people: what is doubted, the words of the source around it, what the plan says, and the readings.</summary>
/// <param name="plan">The plan.</param>
/// <param name="output">Where to.</param>
internal sealed class DoubtPrinting(PlanState plan, Printer output)
{
    private const int MostLines = 12;
    private const int LongestLine = 160;

    // What stands for a value that is still to be said: shown as such, and of no file.
    private const string Unsaid = "YET-TO-BE-SAID", UnsaidDate = "1900-01-01";
    private const string Title = "1", Gone = "31", New = "32";

    private readonly DoubtedWords? _source = plan.Source?.Text is { } text ? new DoubtedWords(text) : null;

    /// <summary>The words of the source that a doubt is about; null where they are not known.</summary>
    /// <param name="doubt">The doubt.</param>
    public (SourceStretch Stretch, string Words)? WordsOf(PlanDoubt doubt) => Stretches(doubt) is [var first, ..] ? (first, _source!.At(first)) : null;

    /// <summary>Shows a doubt in a few lines.</summary>
    /// <param name="doubt">The doubt.</param>
    public void Briefly(PlanDoubt doubt)
    {
        int of = plan.Doubts.Count;
        output.Paragraph(4, $"{ToldFinding.PlaceOf(doubt.Place)}: ", new PrintedPiece(Wording.Of($"doubt {Text(doubt.Number)} of {Text(of)}", $"存疑 {Text(doubt.Number)}/{Text(of)}"), Title), $"{Wording.Of(": ", "：")}{doubt.Text}");
        if (WordsOf(doubt) is { } words)
        {
            output.Paragraph(6, $"    {PlaceIn(words.Stretch)}: {Shortened(words.Words)}");
        }

        if (doubt.Fault is { } fault)
        {
            output.Paragraph(4, "    " + fault.In(CultureInfo.CurrentUICulture));
        }

        for (int i = 0; i < doubt.Readings.Count; i++)
        {
            output.Paragraph(7, $"    {Text(i + 1)}  {doubt.Readings[i].Text}");
        }
    }

    /// <summary>Shows a doubt with all that is needed to decide it.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="number">Which it is, from 1.</param>
    /// <param name="of">Of how many.</param>
    public void Whole(PlanDoubt doubt, int number, int of)
    {
        output.Line();
        output.Paragraph(2, new PrintedPiece(Wording.Of($"Doubt {Text(number)} of {Text(of)}", $"存疑 {Text(number)}/{Text(of)}"), Title), $"  {ToldFinding.PlaceOf(doubt.Place)}");
        output.Paragraph(2, new PrintedPiece(doubt.Text, Title));
        ShowSource(doubt);
        ShowPlan(doubt);
        output.Line();
        if (doubt.Readings.Count == 0)
        {
            output.Paragraph(2, plan.RefusalOfOwn(doubt) is null
                ? Wording.Of("No readings are known: keep what the plan says, or write a value of your own.", "没有已知的读法：可保留方案所写，或自行填写。")
                : Wording.Of("No readings are known: keep what the plan says, or change it in the file by hand.", "没有已知的读法：可保留方案所写，或在文件中手工修改。"));
        }

        for (int i = 0; i < doubt.Readings.Count; i++)
        {
            output.Paragraph(5, new PrintedPiece($"  {Text(i + 1)}", Title), $"  {doubt.Readings[i].Text}");
            ShowChanges(doubt, i + 1);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string PlaceIn(SourceStretch stretch) => string.Create(CultureInfo.InvariantCulture, $"{UserPath.Seen(plan.Source!.Path)}({stretch.Line + 1},{stretch.Column + 1})");

    private IReadOnlyList<SourceStretch> Stretches(PlanDoubt doubt) => _source?.Of(doubt, plan.YamlOf(doubt).Behind(doubt.End, doubt.Place.StartColumn)) ?? [];

    private void ShowSource(PlanDoubt doubt)
    {
        output.Line();
        if (Stretches(doubt) is not { Count: > 0 } stretches)
        {
            output.Paragraph(2, Wording.Of("Its place in the source is not known.", "在来源文件中的位置不详。"));
            return;
        }

        output.Line($"{PlaceIn(stretches[0])}{Wording.Of(":", "：")}");
        foreach (PrintedPiece[] line in _source!.Shown(stretches))
        {
            output.Paragraph(9, line);
        }
    }

    // What it is about, without what stands below that.
    private void ShowPlan(PlanDoubt doubt)
    {
        PlanYaml yaml = plan.YamlOf(doubt);
        if (yaml.Behind(doubt.End, doubt.Place.StartColumn) is not { } item)
        {
            return;
        }

        int start = yaml.LineStart(item.Node.Start), end = item.Node is YamlMapping mapping && mapping.Entries.Find(entry => entry.Key.Value is "sections" or "tasks" or "measures") is { Key: { } below } ? yaml.LineStart(below.Start) : item.Node.End;
        string[] lines = [.. yaml.Text[start..Math.Max(start, end)].Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.TrimStart().StartsWith('#'))];
        output.Line();
        output.Line(Wording.Of("The plan says:", "方案现为："));
        int indent = lines.Length == 0 ? 0 : lines.Min(line => line.Length - line.TrimStart().Length);
        foreach (string line in lines.Take(MostLines))
        {
            output.Line("    " + Shortened(line[indent..]));
        }

        More(lines.Length - MostLines, "    ");
    }

    private void ShowChanges(PlanDoubt doubt, int reading)
    {
        if (doubt.Readings[reading - 1].Lines.Count == 0)
        {
            return;
        }

        try
        {
            string? asked = doubt.Readings[reading - 1].Asked;
            string value = asked is "issued" or "editorialIssued" ? UnsaidDate : Unsaid;
            string[] lines = [.. EditedLines.Of(plan.Edits(doubt, new DoubtChoice(reading, value)), doubt).Select(line => asked is null ? line : line.Replace(value, DoubtForm.Asked, StringComparison.Ordinal))];
            foreach (string line in lines.Take(MostLines))
            {
                output.Line("     ", new PrintedPiece(Shortened(line), line[0] == '-' ? Gone : New));
            }

            More(lines.Length - MostLines, "     ");
        }
        catch (UnfitReading unfit)
        {
            output.Paragraph(5, "     " + Wording.Of("The file does not fit this reading: ", "文件与此读法不符：") + unfit.Why.In(CultureInfo.CurrentUICulture));
        }
    }

    private void More(int count, string indent)
    {
        if (count > 0)
        {
            output.Line(indent + Wording.Of($"… {Wording.Count(count, "line")} more", $"……另有 {Text(count)} 行"));
        }
    }

    // The beginning and the end tell most.
    private static string Shortened(string line)
    {
        if (line.Length <= LongestLine)
        {
            return line;
        }

        int before = LongestLine * 2 / 3, behind = line.Length - (LongestLine / 3);
        return $"{line[..(char.IsLowSurrogate(line[before]) ? before - 1 : before)]} … {line[(char.IsLowSurrogate(line[behind]) ? behind + 1 : behind)..]}";
    }
}
