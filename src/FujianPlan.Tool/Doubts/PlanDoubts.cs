using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Doubts;

/// <summary>Finds the doubts of a plan in its comments.</summary>
internal static partial class PlanDoubts
{
    private static readonly string[] Forms = [DoubtForm.Set, DoubtForm.Remove, DoubtForm.Item, DoubtForm.Agency, DoubtForm.Members, DoubtForm.NewAgency, DoubtForm.Assignee, DoubtForm.Passage];

    /// <summary>All doubts of a plan, numbered through its files.</summary>
    /// <param name="files">The files.</param>
    public static IReadOnlyList<PlanDoubt> In(IEnumerable<PlanFile> files)
    {
        List<PlanDoubt> doubts = [];
        foreach (PlanFile file in files.Where(file => file.Text?.Contains(DoubtForm.Mark, StringComparison.Ordinal) == true))
        {
            doubts.AddRange(In(new PlanYaml(file), doubts.Count));
        }

        return doubts;
    }

    /// <summary>The doubts of a file.</summary>
    /// <param name="yaml">The file.</param>
    /// <param name="before">How many doubts the files before it have.</param>
    public static IReadOnlyList<PlanDoubt> In(PlanYaml yaml, int before = 0)
    {
        List<PlanDoubt> doubts = [];
        DoubtLines? open = null;
        int line = 0;
        bool follows = false;
        for (int start = 0; start < yaml.Text.Length; line++)
        {
            int end = yaml.NextLine(start), first = start;
            while (first < end && yaml.Text[first] == ' ')
            {
                first++;
            }

            string words = yaml.Text[first..end].TrimEnd('\r', '\n', ' ');
            bool isOfDoubt = words.StartsWith(DoubtForm.Lines, StringComparison.Ordinal) && !yaml.IsInText(first);
            follows = open is not null || (follows && (words.Length == 0 || words[0] == '#'));
            if (open is not null && (!isOfDoubt || Behind(words, DoubtForm.Mark) is not null))
            {
                doubts.Add(open.Close(start, before + doubts.Count + 1));
                open = null;
            }

            // A comment of one's own stands between the lines of a doubt: what follows is of it all the same.
            if (follows && isOfDoubt && open is null && doubts.Count > 0 && Behind(words, DoubtForm.Mark) is null)
            {
                doubts[^1] = doubts[^1] with { Fault = doubts[^1].Fault ?? DoubtLines.FaultIn(words, line) };
            }

            if (isOfDoubt && Behind(words, DoubtForm.Mark) is { } text)
            {
                open = new DoubtLines(text, start, new SourcePlace(yaml.Path, first, first + words.Length, line, first - start, line, first - start + words.Length));
            }
            else if (isOfDoubt)
            {
                open?.Add(words, line);
            }

            start = end;
        }

        return open is null ? doubts : [.. doubts, open.Close(yaml.Text.Length, before + doubts.Count + 1)];
    }

    // Behind what a line begins with and a blank; what is set in further keeps its own blanks.
    private static string? Behind(string words, string form) =>
        words == form ? string.Empty : words.StartsWith(form + " ", StringComparison.Ordinal) ? words[(form.Length + 1)..] : null;

    [GeneratedRegex(@"(?<line>\d{1,9}):(?<column>\d{1,9})(-(?<endLine>\d{1,9}):(?<endColumn>\d{1,9}))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"^# \?(?<number>\d+) (?<text>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reading();

    // The lines of a doubt, as they are come upon.
    private sealed class DoubtLines(string text, int start, SourcePlace place)
    {
        private readonly List<SourceStretch> _source = [];
        private readonly List<(string Text, List<ReadingLine> Lines)> _readings = [];

        private FindingText? _fault;

        public static FindingText FaultIn(string words, int line) => new(
            string.Create(CultureInfo.InvariantCulture, $"Line {line + 1} is not understood as part of this doubt and would be removed with it: '{ShownText.Of(words)}'. The readings are '# ?1', '# ?2' and so on, each followed by its lines, with nothing in between. Correct, move or delete the line."),
            string.Create(CultureInfo.InvariantCulture, $"第 {line + 1} 行不能理解为此存疑的一行，会随之删去：“{ShownText.Of(words)}”。读法依次写作“# ?1”“# ?2”，各行紧随其后，中间不得有其他内容。请改正、移走或删去该行。"));

        public void Add(string words, int line)
        {
            if (Behind(words, DoubtForm.Place) is { } written)
            {
                _source.AddRange(Stretch().Matches(written).Select(match => Of(match)));
            }
            else if (Reading().Match(words) is { Success: true } reading && reading.Groups["number"].Value == (_readings.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                _readings.Add((reading.Groups["text"].Value, []));
            }
            else if (_readings.Count > 0 && Array.Find(Forms, form => Behind(words, form) is not null) is { } form)
            {
                _readings[^1].Lines.Add(new ReadingLine(form, Behind(words, form)!));
            }
            else
            {
                _fault ??= FaultIn(words, line);
            }
        }

        // One agency is not another once it is the same.
        public PlanDoubt Close(int end, int number) => new(
            number, place, start, end, text, _source,
            [.. _readings.Where(reading => !reading.Lines.Exists(line => line.Form == DoubtForm.Agency && line.Content.Split(": ") is [var one, var other] && one == other)).Select(reading => new PlanReadingChoice(reading.Text, reading.Lines))])
        {
            Fault = _fault,
        };

        private static SourceStretch Of(Match match)
        {
            int line = Number(match, "line"), column = Number(match, "column");
            return match.Groups["endLine"].Success ? new(line, column, Number(match, "endLine"), Number(match, "endColumn")) : new(line, column, line, column);
        }

        private static int Number(Match match, string group) => Math.Max(0, int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) - 1);
    }
}
