using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>A data file that cannot be read any further.</summary>
/// <param name="line">The line, 1 and up; in a Parquet file, the row; 0 where there is none.</param>
/// <param name="text">What is wrong, and what to do.</param>
/// <param name="answer">The exit code: by default, that the data is wrong.</param>
internal sealed class DataFault(long line, FindingText text, int answer = ExitCode.Findings) : Exception(text.English)
{
    /// <summary>The line, 1 and up; in a Parquet file, the row; 0 where there is none.</summary>
    public long Line => line;

    /// <summary>What is wrong, and what to do.</summary>
    public FindingText Text => text;

    /// <summary>The exit code.</summary>
    public int Answer => answer;
}
