using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Drafting;

/// <summary>The lines of a draft, and the doubts among them.</summary>
/// <param name="culture">The editor's language.</param>
/// <param name="places">Where words stand in the notice.</param>
internal sealed class DraftLines(CultureInfo culture, DoubtPlaces places)
{
    /// <summary>What a line begins with that names a doubt.</summary>
    public const string Mark = DoubtForm.Mark + " ";

    private readonly StringBuilder _yaml = new();

    private readonly List<(FindingText Doubt, int Start, int End)> _doubts = [];

    /// <summary>How many doubts were marked.</summary>
    public int Doubts => _doubts.Count;

    /// <summary>The doubts, each with the place of the notice that it is about.</summary>
    public IReadOnlyList<(FindingText Doubt, int Start, int End)> All => _doubts;

    /// <summary>All lines.</summary>
    public string Text => _yaml.ToString();

    /// <summary>A number as YAML has it.</summary>
    /// <param name="number">The number.</param>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a line.</summary>
    /// <param name="line">What it says.</param>
    public void Line(string line = "") => _yaml.Append(line).Append('\n');

    /// <summary>Writes the lines of a doubt.</summary>
    /// <param name="indent">What stands before them.</param>
    /// <param name="doubt">What an editor has to decide.</param>
    /// <param name="at">Where in the notice what it is about begins.</param>
    /// <param name="readings">Its readings; null for those that it has without any clause.</param>
    public void Doubt(string indent, DraftDoubt doubt, int at = 0, IReadOnlyList<WrittenReading>? readings = null)
    {
        (int Start, int End)[] found = [.. places.Find(doubt.Words, at)];
        _doubts.Add((doubt.Text, found[0].Start, found[0].End));
        Comment($"{DoubtForm.Mark} {doubt.Text.In(culture)}");
        Line($"{indent}{DoubtForm.Place} {string.Join(' ', found.Select(place => places.Written(place.Start, place.End)))}");
        int number = 0;
        foreach (WrittenReading reading in readings ?? [.. WrittenReading.Of(doubt)])
        {
            Comment($"{DoubtForm.Reading(++number)} {reading.Text.In(culture)}");
            foreach (string line in reading.Lines)
            {
                Line(indent + line);
            }
        }

        void Comment(string text) => Line(indent + PrintedText.Line(PlanComment.Of(text)));
    }

    /// <summary>Writes the lines of a doubt, with the readings that it has besides its own.</summary>
    /// <param name="indent">What stands before them.</param>
    /// <param name="doubt">What an editor has to decide.</param>
    /// <param name="at">Where in the notice what it is about begins.</param>
    public void Doubt(string indent, DraftedDoubt doubt, int at) => Doubt(indent, doubt.Doubt, at, [.. WrittenReading.Of(doubt.Doubt), .. doubt.More]);

    /// <summary>Writes lines behind one that was written before.</summary>
    /// <param name="line">That line, with its ends.</param>
    /// <param name="write">What writes them.</param>
    public void InsertBehind(string line, Action write)
    {
        string before = Text;
        int at = before.IndexOf(line, StringComparison.Ordinal) + line.Length;
        _yaml.Length = at;
        write();
        _yaml.Append(before, at, before.Length - at);
    }

    /// <summary>Writes lines before some that were written before, in one pass.</summary>
    /// <param name="before">What writes them, by the number of the line, from 0.</param>
    public void InsertBefore(IReadOnlyDictionary<int, Action> before)
    {
        string text = Text;
        _yaml.Clear();
        for (int line = 0, at = 0; at < text.Length; line++)
        {
            if (before.TryGetValue(line, out Action? write))
            {
                write();
            }

            int end = text.IndexOf('\n', at) + 1;
            end = end == 0 ? text.Length : end;
            _yaml.Append(text, at, end - at);
            at = end;
        }
    }

    /// <summary>What is told in the editor's language.</summary>
    /// <param name="english">The words in English.</param>
    /// <param name="chinese">The words in Chinese.</param>
    public string Told(string english, string chinese) => new FindingText(english, chinese).In(culture);
}
