using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Writing;

/// <summary>What stands where a file is to be written, and so how it has to be written there.</summary>
internal sealed class OutputTarget
{
    private readonly UnixFile? _file;
    private readonly UnixFileMode? _mode;

    /// <summary>Looks.</summary>
    /// <param name="path">Where the user wants it.</param>
    /// <exception cref="FileFault">Nothing can or may be written there.</exception>
    public OutputTarget(string path)
    {
        string full = UserPath.Full(path);
        if (Directory.Exists(full))
        {
            throw FileFault.OfName(new FindingText($"'{path}' is a folder. Name a file in it.", $"“{path}”是文件夹。请写明其中的文件。"));
        }

        _file = UnixFile.At(full);
        IsThrough = _file is { IsRegular: false };
        // What a link leads to is replaced, not the link. A link that leads nowhere yet leads to a new file.
        Path = IsThrough ? full : Target(full, path);
        Exists = File.Exists(Path);
        if (Exists && !IsThrough)
        {
            _mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(Path);
            RefuseReadOnly(path);
        }
    }

    /// <summary>The file itself.</summary>
    public string Path { get; }

    /// <summary>Whether there is one already.</summary>
    public bool Exists { get; }

    /// <summary>Whether it is a device, a pipe or a socket, which is written to and never replaced.</summary>
    public bool IsThrough { get; }

    /// <summary>
    /// Whether another file can take its place. Where it has several names, the others would go on leading to the old one; what is
    /// attached to it, such as an access list, would be lost.
    /// </summary>
    public bool IsReplaceable => !IsThrough && _file is not { Names: > 1 } && !(Exists && UnixFile.HasAttributes(Path));

    /// <summary>Makes another file look like the one that is there: its mode and its owner.</summary>
    /// <param name="other">The other file.</param>
    /// <returns>Whether it can take its place.</returns>
    public bool TryResemble(string other)
    {
        if (!Exists)
        {
            return true;
        }

        if (_file is not null && !_file.GiveTo(other))
        {
            return false;
        }

        // After the owner: a change of owner takes some of the mode away.
        if (_mode is { } mode && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(other, mode);
        }

        return true;
    }

    private static string Target(string full, string path)
    {
        try
        {
            return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        }
        catch (PathTooLongException thrown)
        {
            throw UserPath.TooLong(path, thrown);
        }
        catch (IOException thrown)
        {
            throw new FileFault(new FindingText($"'{path}' is a broken link: {SystemWords.Of(thrown).English}", $"“{path}”是无效链接：{SystemWords.Of(thrown).Chinese}"), thrown);
        }
    }

    /// <summary>Whoever runs this may be allowed to write to it all the same, as root is: that it is read-only was somebody's wish.</summary>
    private void RefuseReadOnly(string path)
    {
        const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        if (_mode is { } mode ? (mode & Writable) == 0 : (File.GetAttributes(Path) & FileAttributes.ReadOnly) != 0)
        {
            throw new FileFault(new FindingText($"'{path}' is read-only and was not changed.", $"“{path}”为只读，未作改动。"));
        }

        try
        {
            using FileStream opened = new(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException thrown)
        {
            throw new FileFault(new FindingText($"You do not have permission to write '{path}'; it was not changed.", $"您无权写入“{path}”，未作改动。"), thrown);
        }
    }
}
