using System.Diagnostics;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Comparing;

/// <summary>A plan file as it is, or as it was in a revision of git (<c>HEAD~1:plan.yaml</c>).</summary>
internal static class PlanRevision
{
    /// <summary>Reads it.</summary>
    /// <param name="name">A path, or a revision and the path in it.</param>
    /// <exception cref="FileFault">There is no such file, or no such revision, or it is not UTF-8.</exception>
    public static PlanFile Read(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        bool isRevision = !File.Exists(name) && colon > 0 && name[0] != '-' && !name.Contains('\0', StringComparison.Ordinal);
        return new PlanFile(name, isRevision ? Utf8Text.Of(Show(name), name) : Utf8Text.Read(name));
    }

    private static byte[] Show(string name)
    {
        ProcessStartInfo start = new("git", ["--no-pager", "cat-file", "blob", name]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> errors = git.StandardError.ReadToEndAsync();
            using MemoryStream content = new();
            git.StandardOutput.BaseStream.CopyTo(content);
            git.WaitForExit();
            return git.ExitCode == 0 ? content.ToArray() : throw new FileFault(new FindingText($"There is no file '{name}', and git has none: {errors.Result.Trim()}", $"没有文件“{name}”，git 中也没有：{errors.Result.Trim()}"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new FileFault(new FindingText($"There is no file '{name}', and there is no git to ask for a revision.", $"没有文件“{name}”，也没有可查询版本的 git。"));
        }
    }
}
