using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Doubts;

/// <summary>A doubt as it stands in a plan file.</summary>
/// <param name="Number">Which of the plan's doubts it is, from 1.</param>
/// <param name="Place">Its first line, from the mark on.</param>
/// <param name="Start">Where its lines begin.</param>
/// <param name="End">Where they end, their last line break among them.</param>
/// <param name="Text">What is doubted.</param>
/// <param name="Source">Where the words stand in the source; none where it does not say.</param>
/// <param name="Readings">What may be meant; none where it does not say.</param>
internal sealed record PlanDoubt(int Number, SourcePlace Place, int Start, int End, string Text, IReadOnlyList<SourceStretch> Source, IReadOnlyList<PlanReadingChoice> Readings)
{
    /// <summary>What of its lines is not understood, and would go with the doubt; null where all is.</summary>
    public FindingText? Fault { get; init; }
}

/// <summary>A stretch of the source, as lines and columns from zero.</summary>
/// <param name="Line">The line that it begins in.</param>
/// <param name="Column">Its first column, in UTF-16 code units.</param>
/// <param name="EndLine">The line that it ends in.</param>
/// <param name="EndColumn">The column just past its last.</param>
internal readonly record struct SourceStretch(int Line, int Column, int EndLine, int EndColumn);

/// <summary>A reading of a doubt.</summary>
/// <param name="Text">What is meant.</param>
/// <param name="Lines">What the plan says then; none where it says that already.</param>
internal sealed record PlanReadingChoice(string Text, IReadOnlyList<ReadingLine> Lines)
{
    /// <summary>What the editor has to say; null where nothing is left open: the key, or the code that is to be another.</summary>
    public string? Asked => Lines.Where(line => line.IsAsked).Select(line => line.Content.Split(':')[0].Trim()).FirstOrDefault();
}

/// <summary>A line of a reading.</summary>
/// <param name="Form">What it begins with, as <see cref="DoubtForm"/> has it.</param>
/// <param name="Content">What stands behind that.</param>
/// <param name="IsAnswered">Whether an editor has said what it left open.</param>
internal readonly record struct ReadingLine(string Form, string Content, bool IsAnswered = false)
{
    /// <summary>Whether its value is for the editor to say.</summary>
    public bool IsAsked => Content.EndsWith(": " + DoubtForm.Asked, StringComparison.Ordinal);
}
