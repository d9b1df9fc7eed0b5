using System.Diagnostics;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Comparing;

/// <summary>A plan file as it is, or as it was in a revision of git (<c>HEAD~1:plan.yaml</c>).</summary>
internal static class PlanRevision
{
    /// <summary>Reads it.</summary>
    /// <param name="name">A file, a folder, the standard input, a revision and the path in it, or a revision alone.</param>
    /// <param name="other">The plan that it is compared with, whose path is looked for in a revision that is named alone; null for the plan of the current folder.</param>
    /// <exception cref="FileFault">There is no such file, or no such revision, or it is not UTF-8.</exception>
    public static IReadOnlyList<PlanFile> Read(string name, string? other)
    {
        bool isThere = name == StandardInput.Name || Path.Exists(name), mayBeRevision = name.Length > 0 && name[0] != '-' && !name.Contains('\0', StringComparison.Ordinal);
        if (!isThere && mayBeRevision && name.IndexOf(':', StringComparison.Ordinal) > 0)
        {
            return [new PlanFile(name, Utf8Text.Of(Show(name), name))];
        }

        if (!isThere && mayBeRevision && Path.GetExtension(name) is not (".yaml" or ".yml") && !name.AsSpan().ContainsAny('/', '\\'))
        {
            (string path, _) = PlanLookup.Files(other is null ? [] : [other])[0];
            string inRevision = $"{name}:./{Path.GetRelativePath(UserPath.Full("."), path).Replace('\\', '/')}";
            return [new PlanFile(inRevision, Utf8Text.Of(Show(inRevision), inRevision))];
        }

        return isThere && (name == StandardInput.Name || Directory.Exists(name))
            ? [.. PlanLookup.Files([name]).Select(PlanFiles.ReadPlan)]
            : [new PlanFile(name, Utf8Text.Read(name))];
    }

    /// <summary>The plan of the current folder, or of one above.</summary>
    /// <exception cref="FileFault">There is none, or it cannot be read.</exception>
    public static IReadOnlyList<PlanFile> Found() => [.. PlanLookup.Files([]).Select(PlanFiles.ReadPlan)];

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
