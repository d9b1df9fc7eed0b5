namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>The lines of a file that changes take away, and those that they put there.</summary>
internal static class EditedLines
{
    /// <summary>The lines, each with its sign: '-' for what goes, '+' for what comes.</summary>
    /// <param name="edits">The changes.</param>
    /// <param name="doubt">The doubt, whose own lines are not shown.</param>
    public static IEnumerable<string> Of(IReadOnlyList<PlanEdit> edits, PlanDoubt doubt) =>
        edits.GroupBy(edit => edit.Yaml, edit => edit.Edit).SelectMany(file => Of(file.Key, file.Where(edit => file.Key.Path != doubt.Place.Path || edit.Start != doubt.Start || edit.End != doubt.End)));

    private static IEnumerable<string> Of(PlanYaml yaml, IEnumerable<TextEdit> edits)
    {
        foreach ((int start, int end, TextEdit[] own) in Stretches(yaml, edits))
        {
            string[] before = Lines(yaml.Text[start..end]);
            string[] after = Lines(TextEdit.Apply(yaml.Text[start..end], own.Select(edit => new TextEdit(edit.Start - start, edit.End - start, edit.Text))));
            int same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
            int sameEnd = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
            (string Sign, string Line)[] changed = [.. before[same..^sameEnd].Select(line => ("- ", line)).Concat(after[same..^sameEnd].Select(line => ("+ ", line))).Where(one => !one.line.TrimStart().StartsWith(DoubtForm.Lines, StringComparison.Ordinal))];
            int indent = changed.Length == 0 ? 0 : changed.Min(one => one.Line.Length - one.Line.TrimStart().Length);
            foreach ((string sign, string line) in changed)
            {
                yield return sign + line[indent..].TrimEnd();
            }
        }
    }

    // Whole lines; changes of the same lines together.
    private static IEnumerable<(int Start, int End, TextEdit[] Edits)> Stretches(PlanYaml yaml, IEnumerable<TextEdit> edits)
    {
        List<TextEdit> open = [];
        int start = 0, end = -1;
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Start))
        {
            int from = yaml.LineStart(edit.Start), to = edit.End > edit.Start && edit.End == yaml.LineStart(edit.End) ? edit.End : edit is { Start: var at, End: var same } && at == same && at == from ? from : yaml.NextLine(edit.End);
            if (open.Count > 0 && from >= end)
            {
                yield return (start, end, [.. open]);
                open.Clear();
            }

            start = open.Count == 0 ? from : start;
            end = open.Count == 0 ? to : Math.Max(end, to);
            open.Add(edit);
        }

        if (open.Count > 0)
        {
            yield return (start, end, [.. open]);
        }
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];
}
