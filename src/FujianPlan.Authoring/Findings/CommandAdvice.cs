namespace FujianPlan.Authoring.Findings;

/// <summary>What can be done on a command line.</summary>
/// <param name="folder">The folder that the command runs in; null where it is gone.</param>
internal sealed class CommandAdvice(string? folder) : Advice
{
    private readonly string? _folder = folder is null ? null : folder.Replace('\\', '/').TrimEnd('/') + "/";

    /// <inheritdoc/>
    internal override FindingText LeaveOut { get; } = new("leave it out of the command", "从命令行中去掉该文件");

    /// <inheritdoc/>
    internal override FindingText Reference { get; } = new(
        "Name the file of the assembly: --reference path/to/assembly.dll.", "请指明程序集文件：--reference path/to/assembly.dll。");

    /// <inheritdoc/>
    internal override FindingText HandOver(string file, string path)
    {
        string shown = _folder is not null && path.StartsWith(_folder, StringComparison.Ordinal) ? path.Substring(_folder.Length) : path;
        string quoted = shown.IndexOf(' ') < 0 ? shown : "\"" + shown + "\"";
        return new FindingText(
            $"Check that the file exists; if other sources are named, name it as well: --source {quoted}.",
            $"请确认该文件存在；若已指明其他来源，也请指明它：--source {quoted}。");
    }
}
