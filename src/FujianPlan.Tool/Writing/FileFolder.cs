using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Writing;

/// <summary>Files of one folder: all are finished before the first is put in its place.</summary>
internal static class FileFolder
{
    /// <summary>Writes them.</summary>
    /// <param name="folder">The folder, which is made where there is none.</param>
    /// <param name="files">The files: their names, and what writes each.</param>
    /// <exception cref="IOException">One cannot be written. Then none was.</exception>
    public static async Task Write(string folder, IEnumerable<(string Name, Func<Stream, Task> Write)> files)
    {
        bool isNew = Make(folder);
        List<WholeFile> begun = [];
        try
        {
            foreach ((string name, Func<Stream, Task> write) in files)
            {
                using MemoryStream written = new();
                await write(written);
                WholeFile file = new(Path.Combine(folder, name));
                begun.Add(file);
                written.WriteTo(file.Stream);
            }

            begun.ForEach(file => file.Keep());
            isNew = false;
        }
        finally
        {
            begun.ForEach(file => file.Dispose());
            if (isNew)
            {
                Directory.Delete(folder);
            }
        }
    }

    private static bool Make(string folder)
    {
        string full = UserPath.Full(folder);
        if (Directory.Exists(full))
        {
            return false;
        }

        try
        {
            Directory.CreateDirectory(full);
            return true;
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            FindingText why = SystemWords.Of(thrown);
            throw new FileFault(new FindingText($"The folder '{folder}' cannot be created: {why.English}", $"无法新建文件夹“{folder}”：{why.Chinese}"), thrown);
        }
    }
}
