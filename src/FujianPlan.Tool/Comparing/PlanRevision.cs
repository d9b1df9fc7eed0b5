using System.Diagnostics;
using System.Text;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Comparing;

/// <summary>A plan file as it is, or as it was in a revision of git (<c>HEAD~1:plan.yaml</c>).</summary>
internal static class PlanRevision
{
    /// <summary>Reads it.</summary>
    /// <param name="name">A file or a folder; the standard input; a file in a revision; or a revision alone, in which the plan stands where it stands now.</param>
    /// <param name="other">What it is compared with; null for the plan of the current folder, or of one above.</param>
    /// <exception cref="FileFault">There is no such file, or no such revision, or it is not UTF-8.</exception>
    public static IReadOnlyList<PlanFile> Read(string name, string? other)
    {
        if (FileOfRevision(name) is not null)
        {
            return [Shown(name)];
        }

        if (IsRevision(name))
        {
            return InRevision(name, other);
        }

        return name == StandardInput.Name || Directory.Exists(name)
            ? [.. PlanLookup.Files([name]).Select(PlanFiles.ReadPlan)]
            : [new PlanFile(name, Utf8Text.Read(name))];
    }

    /// <summary>The plan of the current folder, or of one above.</summary>
    /// <exception cref="FileFault">There is none, or it cannot be read.</exception>
    public static IReadOnlyList<PlanFile> Found() => [.. PlanLookup.Files([]).Select(PlanFiles.ReadPlan)];

    // Where the other one stands: in a file, in a folder, or where a revision has it. The standard input and a revision stand nowhere.
    private static PlanFile[] InRevision(string revision, string? other)
    {
        if (other is not null && FileOfRevision(other) is { } file)
        {
            return [Shown($"{revision}:{file}")];
        }

        string? place = other is null || other == StandardInput.Name || IsRevision(other) ? null : other;
        if (place is null || !Directory.Exists(place))
        {
            return [Shown($"{revision}:{Relative(place is null ? PlanLookup.Files([])[0].Path : UserPath.Full(place))}")];
        }

        // A folder may have had other files.
        string folder = Relative(UserPath.Full(place));
        string[] names = [.. Encoding.UTF8.GetString(Git(revision, "ls-tree", "-z", "--name-only", revision, folder + "/")).Split('\0').Where(PlanLookup.IsPlan)];
        string[] usual = [.. names.Where(path => Path.GetFileName(path) == PlanLookup.UsualName)];
        return names.Length > 0
            ? [.. (usual.Length > 0 ? usual : names).Select(path => Shown($"{revision}:./{path}"))]
            : throw FileFault.OfName(new FindingText($"There is no plan in the folder '{place}' of '{revision}'.", $"“{revision}”的文件夹“{place}”中没有方案。"));
    }

    // What git finds from the folder that the command runs in.
    private static string Relative(string path) => "./" + Path.GetRelativePath(UserPath.Full("."), path).Replace('\\', '/');

    private static bool MayBeRevision(string name) => name.Length > 0 && name[0] != '-' && !name.Contains('\0', StringComparison.Ordinal) && !Path.Exists(name);

    // A name with a slash may be that of a branch, origin/main, or of a file that is not there: git knows.
    private static bool IsRevision(string name) => MayBeRevision(name) && Path.GetExtension(name) is not (".yaml" or ".yml") && !name.Contains('\\', StringComparison.Ordinal)
        && (!name.Contains('/', StringComparison.Ordinal) || IsCommit(name));

    private static bool IsCommit(string name)
    {
        try
        {
            Git(name, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
            return true;
        }
        catch (FileFault)
        {
            return false;
        }
    }

    private static string? FileOfRevision(string name) => MayBeRevision(name) && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 1)..] : null;

    private static PlanFile Shown(string name) => new(name, Utf8Text.Of(Git(name, "cat-file", "blob", name), name));

    private static byte[] Git(string name, params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["--no-pager", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> errors = git.StandardError.ReadToEndAsync();
            using MemoryStream content = new();
            git.StandardOutput.BaseStream.CopyTo(content);
            git.WaitForExit();
            return git.ExitCode == 0 ? content.ToArray() : throw FileFault.OfName(new FindingText(
                $"There is no file '{name}', neither here nor in git. Write a file, or a revision that has the plan. (git says: {errors.Result.Trim()})",
                $"没有文件“{name}”，git 中也没有。请写明文件，或含有方案的版本。"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw FileFault.OfName(new FindingText($"There is no file '{name}', and git is not available to look for a revision.", $"没有文件“{name}”，也没有可查询版本的 git。"));
        }
    }
}
