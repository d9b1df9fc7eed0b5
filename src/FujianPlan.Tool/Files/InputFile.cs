using System.Collections.Concurrent;
using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>
/// Files that are read. What the user names may be a pipe or a device as well; what this program looks for by itself, or what a plan
/// names, is read only where it is a regular file: a pipe would be waited for, and a device may never end.
/// </summary>
internal static class InputFile
{
    /// <summary>More than any plan may have: 64 million characters of three bytes.</summary>
    private const int LongestRead = 192 << 20;

    /// <summary>How many files of a folder are looked at for the one that was meant.</summary>
    private const int MostNames = 1000;

    // What was read: a command must not write over it.
    private static readonly ConcurrentDictionary<object, bool> Opened = new();

    /// <summary>Whether a file was read, under whatever name.</summary>
    /// <param name="full">Its whole path.</param>
    public static bool HasRead(string full) => Opened.ContainsKey(Identity(full));

    /// <summary>Opens a file that the user named.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFault">It cannot be read.</exception>
    public static FileStream Open(string path)
    {
        FileStream file = OpenAny(path);
        Opened[Identity(UserPath.Full(path))] = true;
        return file;
    }

    // Where the system does not tell, its path.
    private static object Identity(string full) => UnixFile.At(full) is { } file ? file.Identity : full;

    private static FileStream OpenAny(string path)
    {
        string full = UserPath.Full(path);
        if (Directory.Exists(full))
        {
            throw FileFault.OfName(new FindingText($"'{path}' is a folder. Name a file.", $"“{path}”是文件夹。请写明文件。"));
        }

        try
        {
            return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        }
        catch (Exception thrown) when (thrown is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, full, thrown);
        }
        catch (PathTooLongException thrown)
        {
            throw UserPath.TooLong(path, thrown);
        }
        catch (UnauthorizedAccessException thrown)
        {
            throw new FileFault(new FindingText($"You do not have permission to read '{path}'.", $"您无权读取“{path}”。"), thrown);
        }
        catch (IOException thrown)
        {
            throw Unreadable(path, thrown);
        }
    }

    /// <summary>Opens a file that has to be gone back in: a pipe is read to its end first.</summary>
    /// <param name="path">The file, which the user named.</param>
    /// <exception cref="FileFault">It cannot be read.</exception>
    public static Stream OpenSeekable(string path)
    {
        FileStream file = Open(path);
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            return new MemoryStream(ReadToEnd(file, path), writable: false);
        }
    }

    /// <summary>Reads a file that the user named.</summary>
    /// <param name="path">The file; '-' for the standard input.</param>
    /// <exception cref="FileFault">It cannot be read, or does not end.</exception>
    public static byte[] Read(string path)
    {
        if (path == StandardInput.Name)
        {
            return StandardInput.Read();
        }

        using FileStream file = Open(path);
        return ReadToEnd(file, path);
    }

    /// <summary>Reads a file that the user has not named.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFault">It cannot be read, or is no regular file.</exception>
    public static byte[] ReadRegular(string path) => UnixFile.At(path) is not { IsRegular: false } || Directory.Exists(path)
        ? Read(path)
        : throw new FileFault(new FindingText(
            $"'{path}' is a pipe or a device and was not opened. Replace it with a file, or name it on the command line.",
            $"“{path}”是管道或设备，未打开。请换成普通文件，或在命令行上写明。"));

    /// <summary>Reads to the end of what was opened.</summary>
    /// <param name="file">What is read.</param>
    /// <param name="path">What it is called in a message.</param>
    /// <exception cref="FileFault">It cannot be read, or does not end.</exception>
    public static byte[] ReadToEnd(Stream file, string path)
    {
        try
        {
            // Most files are as long as the system says. Some are not, and of a pipe it says nothing.
            byte[] whole = file.CanSeek ? new byte[Math.Min(file.Length, LongestRead)] : [];
            int length = file.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false);
            byte[] buffer = new byte[1 << (length == 0 ? 16 : 10)];
            MemoryStream? more = null;
            for (int count; (count = file.Read(buffer)) > 0;)
            {
                more ??= new MemoryStream();
                if (length + more.Length + count > LongestRead)
                {
                    throw new FileFault(new FindingText(
                        string.Create(CultureInfo.InvariantCulture, $"'{path}' is longer than {LongestRead >> 20} MB, or never ends. Is it the right file?"),
                        string.Create(CultureInfo.InvariantCulture, $"“{path}”超过 {LongestRead >> 20} MB，或没有结尾。文件是否正确？")));
                }

                more.Write(buffer, 0, count);
            }

            return more is null && length == whole.Length ? whole
                : length == 0 && more is not null ? more.ToArray()
                : [.. whole.AsSpan(0, length), .. more?.ToArray() ?? []];
        }
        catch (Exception thrown) when (thrown is (IOException or UnauthorizedAccessException) and not FileFault)
        {
            throw Unreadable(path, thrown);
        }
    }

    private static FileFault Unreadable(string path, Exception thrown) =>
        new(new FindingText($"'{path}' cannot be read: {SystemWords.Of(thrown).English}", $"无法读取“{path}”：{SystemWords.Of(thrown).Chinese}"), thrown);

    private static FileFault Missing(string path, string full, Exception thrown)
    {
        if (new FileInfo(full).LinkTarget is { } target)
        {
            return FileFault.OfName(new FindingText($"'{path}' is a broken link: there is no '{target}'.", $"“{path}”是无效链接：没有“{target}”。"), thrown);
        }

        string folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
        {
            return FileFault.OfName(new FindingText($"There is no file '{path}': the folder '{folder}' does not exist.", $"没有文件“{path}”：文件夹“{folder}”不存在。"), thrown);
        }

        return NearestIn(folder, Path.GetFileName(full)) is { } nearest
            ? FileFault.OfName(new FindingText($"There is no file '{path}'. Did you mean '{nearest}'?", $"没有文件“{path}”。是否为“{nearest}”？"), thrown)
            : FileFault.OfName(new FindingText($"There is no file '{path}'.", $"没有文件“{path}”。"), thrown);
    }

    private static string? NearestIn(string folder, string name)
    {
        try
        {
            return EditDistance.Nearest(name, Directory.EnumerateFiles(folder).Take(MostNames).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
