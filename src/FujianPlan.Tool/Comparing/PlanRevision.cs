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
            return IsKnown(name) ? InRevision(name, other) : throw NoRevision(name, mayBeFile: true);
        }

        // A folder that is not there has no file whose name is misspelt: so origin/main is most likely the branch.
        if (IsBranchLike(name))
        {
            throw NoRevision(name, mayBeFile: true);
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
        string[] names = [.. Encoding.UTF8.GetString(Git("ls-tree", "-z", "--name-only", revision, folder + "/").Output ?? []).Split('\0').Where(PlanLookup.IsPlan)];
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
        && (!name.Contains('/', StringComparison.Ordinal) || IsKnown(name));

    private static bool IsBranchLike(string name) => MayBeRevision(name) && Path.GetExtension(name).Length == 0 && !name.Contains('\\', StringComparison.Ordinal)
        && name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !Path.Exists(name[..slash]);

    private static bool IsKnown(string name) => Git("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{tree}").Output is not null;

    private static string? FileOfRevision(string name) => MayBeRevision(name) && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 1)..] : null;

    private static PlanFile Shown(string name)
    {
        if (Git("cat-file", "blob", name).Output is { } content)
        {
            return new PlanFile(name, Utf8Text.Of(content, name));
        }

        string[] parts = name.Split(':', 2);
        throw IsKnown(parts[0])
            ? FileFault.OfName(new FindingText($"There is no file '{parts[1]}' in the revision '{parts[0]}'.", $"版本“{parts[0]}”中没有文件“{parts[1]}”。"))
            : NoRevision(parts[0], mayBeFile: false);
    }

    private static FileFault NoRevision(string written, bool mayBeFile)
    {
        string name = ShownText.Of(written);
        (string file, string fileChinese) = mayBeFile ? ($"There is no file '{name}', and ", $"没有文件“{name}”，") : (string.Empty, string.Empty);
        (byte[]? shallow, string told) = Git("rev-parse", "--is-shallow-repository");
        if (shallow is null)
        {
            return FileFault.OfName(told.Length == 0
                ? new FindingText($"{file}{(mayBeFile ? "git" : "Git")} is not available to look for the revision '{name}'.", $"{fileChinese}也没有可查询版本“{name}”的 git。")
                : new FindingText($"{file}{(mayBeFile ? "git" : "Git")} cannot look for the revision '{name}' here. (git says: {told})", $"{fileChinese}git {(mayBeFile ? "也" : string.Empty)}无法在此查询版本“{name}”。"));
        }

        // Pipelines fetch only the newest commits.
        bool isShallow = Encoding.UTF8.GetString(shallow).Trim() == "true";
        return FileFault.OfName(new FindingText(
            $"{file}{(mayBeFile ? "this" : "This")} repository has no revision '{name}'. {(isShallow ? "It has only the newest part of the history: 'git fetch --unshallow' gets the rest." : "'git fetch' gets what others have pushed.")}",
            $"{fileChinese}本仓库{(mayBeFile ? "也" : string.Empty)}没有版本“{name}”。{(isShallow ? "仓库中只有最近的部分历史，请用“git fetch --unshallow”取得其余部分。" : "他人推送的版本，请先用“git fetch”取得。")}"));
    }

    // Nothing where git fails, with its words; no words either where there is no git.
    private static (byte[]? Output, string Errors) Git(params string[] arguments)
    {
        // git starts in the current folder, which may be gone.
        _ = UserPath.Full(".");
        ProcessStartInfo start = new("git", ["--no-pager", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> errors = git.StandardError.ReadToEndAsync();
            using MemoryStream content = new();
            git.StandardOutput.BaseStream.CopyTo(content);
            git.WaitForExit();
            return git.ExitCode == 0 ? (content.ToArray(), string.Empty) : (null, errors.Result.Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, string.Empty);
        }
    }
}
