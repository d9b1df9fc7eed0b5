namespace FujianPlan.Tool.Files;

/// <summary>
/// A path as services show it beside the changes of a repository: from the repository's root, wherever the command runs. The root is the
/// folder of the pipeline, or of the git work tree. Files are only looked for, and git is not started.
/// </summary>
internal static class RepositoryPath
{
    // What GitHub Actions and GitLab call the folder into which they check the repository out.
    private static readonly string[] Pipelines = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

    /// <summary>A path from the root of its repository, with slashes; from the current folder if it is in none.</summary>
    /// <param name="path">The path.</param>
    public static string Of(string path)
    {
        // The standard input is in no repository, wherever its reader is.
        if (path == StandardInput.Path || RootOf(path) is not { } root)
        {
            return UserPath.Seen(path);
        }

        return Path.GetRelativePath(root, path).Replace('\\', '/');
    }

    private static string? RootOf(string path)
    {
        string? pipeline = Pipelines.Select(Environment.GetEnvironmentVariable).FirstOrDefault(folder => folder is not null && Path.IsPathFullyQualified(folder) && IsIn(folder, path));
        IEnumerable<string> trees = FoldersOf(path).Where(folder => Path.Exists(Path.Combine(folder, ".git")));

        // A pipeline may check its repository out into a folder below its own, and a submodule is a work tree in that of its repository: of
        // the trees in a pipeline's folder, the outermost is the repository that it is about.
        return pipeline is null ? trees.FirstOrDefault() : trees.LastOrDefault(folder => IsIn(pipeline, folder)) ?? pipeline;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static bool IsIn(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
