using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Files;

/// <summary>One file being read: its text, its lines, and where its findings go.</summary>
internal sealed class PlanFileReading
{
    private readonly string _path;
    private readonly LineIndex _lines;
    private readonly FindingReport _report;

    internal PlanFileReading(PlanFile file, FindingReport report, ReaderLimits limits)
    {
        _path = file.Path;
        Text = file.Text ?? string.Empty;
        // A text beyond the limit is not read at all, and so needs no index.
        _lines = new LineIndex(Text.Length <= limits.FileLength ? Text : string.Empty);
        _report = report;
        Limits = limits;
        if (Text.IndexOf('\uFFFD') >= 0)
        {
            report.LoseText();
        }
    }

    internal string Text { get; }

    /// <summary>Whether no finding more is told, so that none needs to be well put.</summary>
    internal bool IsFull => _report.IsFull;

    /// <summary>What findings advise where that depends on who reads them.</summary>
    internal Advice Advice => _report.Advice;

    /// <summary>Tells that nobody waits for the findings any more.</summary>
    internal CancellationToken Cancellation => _report.Cancellation;

    internal ReaderLimits Limits { get; }

    /// <summary>The start of the file, for what is wrong with it as a whole.</summary>
    internal SourcePlace Beginning => Place(0, 0);

    internal SourcePlace Place(int start, int end)
    {
        int startLine = _lines.LineOf(start);
        int endLine = _lines.LineOf(end);
        return new SourcePlace(
            _path, start, end, startLine, start - _lines.StartOf(startLine), endLine, end - _lines.StartOf(endLine));
    }

    /// <summary>The offset at which the line of an offset starts.</summary>
    internal int LineStart(int offset) => _lines.StartOf(_lines.LineOf(offset));

    /// <summary>The offset at which the line of an offset ends, without its line break and trailing blanks.</summary>
    internal int LineEnd(int offset)
    {
        int end = offset;
        while (end < Text.Length && Text[end] is not ('\r' or '\n'))
        {
            end++;
        }

        while (end > offset && Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    /// <summary>The offset at which the line after an offset's starts; the end of the text where there is none.</summary>
    internal int NextLine(int offset)
    {
        int line = _lines.LineOf(offset) + 1;
        return line < _lines.Count ? _lines.StartOf(line) : Text.Length;
    }

    internal void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _report.Add(rule, place, english, chinese, related);
}
