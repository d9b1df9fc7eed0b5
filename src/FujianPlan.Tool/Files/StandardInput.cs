using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Files;

/// <summary>The standard input where a file is expected: <c>-</c>. It is read once.</summary>
internal static class StandardInput
{
    /// <summary>What the user writes for it.</summary>
    public const string Name = "-";

    private static byte[]? _read;

    /// <summary>The path under which what is read there is known: as if it were a file of the current folder, from which what it names is looked for.</summary>
    public static string Path => System.IO.Path.Combine(UserPath.CurrentFolder ?? System.IO.Path.GetPathRoot(Environment.SystemDirectory) ?? "/", "<stdin>");

    /// <summary>Reads it to its end.</summary>
    /// <exception cref="FileFault">It is closed, cannot be read, or does not end.</exception>
    public static byte[] Read()
    {
        if (_read is not null)
        {
            throw FileFault.OfName(new FindingText($"The standard input ('{Name}') can be read only once. Name a file for the other use.", $"标准输入（“{Name}”）只能读取一次。另一处请写明文件。"));
        }

        using Stream input = StandardStreams.OpenInput();
        return _read = InputFile.ReadToEnd(input, Name);
    }
}
