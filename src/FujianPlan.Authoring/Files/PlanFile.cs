using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Files;

/// <summary>The text of one plan file. A plan may be split over several.</summary>
/// <param name="Path">Its path; only used to say where a finding is.</param>
/// <param name="Text">Its text, without a byte order mark; null where it could not be read.</param>
public sealed record PlanFile(string Path, string? Text);

/// <summary>A file that was handed over without its text.</summary>
internal static class UnreadableFile
{
    /// <summary>What is wrong, and what to do.</summary>
    internal static FindingText Text { get; } = new(
        "This file could not be read. Check that it exists and that the build has permission to read it.",
        "无法读取此文件。请确认该文件存在，并且构建程序有权读取。");

    /// <summary>Where it is reported: nothing is known of the file but its path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The file's start.</returns>
    internal static SourcePlace PlaceOf(string path) => new(path, 0, 0, 0, 0, 0, 0);
}
