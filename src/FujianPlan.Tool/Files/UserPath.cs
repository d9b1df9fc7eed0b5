using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>A path as the user wrote it.</summary>
internal static class UserPath
{
    /// <summary>The whole path, from the root on.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="FileFault">It is none.</exception>
    public static string Full(string path)
    {
        if (path.Length == 0)
        {
            throw FileFault.OfName(new FindingText("A path is empty. Name a file.", "路径为空。请写明文件。"));
        }

        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw FileFault.OfName(new FindingText($"'{path}' is not a path: a path cannot contain U+0000.", $"“{path}”不是路径：路径不能含 U+0000。"));
        }

        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception thrown) when (thrown is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileFault(new FindingText("The current folder no longer exists. Change to another folder.", "当前文件夹已不存在。请切换到存在的文件夹。"), thrown);
        }
        catch (PathTooLongException thrown)
        {
            throw TooLong(path, thrown);
        }
    }

    /// <summary>A path from the current folder, with slashes; where there is no such folder any more, the whole path.</summary>
    /// <param name="path">The path.</param>
    public static string Seen(string path) =>
        (CurrentFolder is { } folder ? Path.GetRelativePath(folder, path) : path).Replace('\\', '/');

    /// <summary>The current folder; null where it does not exist any more.</summary>
    public static string? CurrentFolder
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory;
            }
            catch (Exception thrown) when (thrown is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    /// <summary>That a path is longer than the system allows.</summary>
    /// <param name="path">The path.</param>
    /// <param name="thrown">What the system said.</param>
    public static FileFault TooLong(string path, Exception thrown)
    {
        string begun = path.Length <= 40 ? path : path[..40] + "…";
        return FileFault.OfName(new FindingText($"The path '{begun}' is longer than the system allows.", $"路径“{begun}”超出系统允许的长度。"), thrown);
    }
}
