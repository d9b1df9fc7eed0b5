using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Starting;

/// <summary>A folder of a starter, which has all its files or is as it was: they are written beside it first.</summary>
/// <param name="folder">The folder, which is empty or not there.</param>
/// <param name="asked">The folder as the user names it.</param>
internal sealed class StarterFolder(string folder, string asked)
{
    private readonly bool _isThere = Directory.Exists(folder);

    /// <summary>Writes the files.</summary>
    /// <param name="files">The name of each, and what is in it.</param>
    /// <exception cref="FileFault">They cannot all be written, and none is.</exception>
    public void Write(IReadOnlyList<(string File, byte[] Content)> files)
    {
        // In the folder where there is one: it may be all of its file system, or all that may be written to.
        string unfinished = _isThere ? Path.Combine(folder, $".{Path.GetRandomFileName()}.unfinished") : $"{folder}.{Path.GetRandomFileName()}.unfinished";
        try
        {
            UnfinishedFiles.MakeFolder(unfinished);
            foreach ((string file, byte[] content) in files)
            {
                using FileStream stream = new(Path.Combine(unfinished, file), FileMode.CreateNew);
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (_isThere)
            {
                Fill(unfinished, files.Select(file => file.File));
            }
            else
            {
                Directory.Move(unfinished, folder);
                UnfinishedFiles.Keep(unfinished);
            }
        }
        catch (PathTooLongException thrown)
        {
            throw UserPath.TooLong(asked, thrown);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            // The system's words may name the folder that only this program knows of.
            FindingText why = SystemWords.Of(thrown);
            string english = why.English.Replace(unfinished, folder, StringComparison.Ordinal), chinese = why.Chinese.Replace(unfinished, folder, StringComparison.Ordinal);
            throw new FileFault(new FindingText($"The folder '{asked}' could not be written and was not changed: {english}", $"未能写入文件夹“{asked}”，未作改动：{chinese}"), thrown);
        }
        finally
        {
            UnfinishedFiles.Remove(unfinished);
        }
    }

    // What somebody has put there meanwhile stays, and the rest is taken back.
    private void Fill(string unfinished, IEnumerable<string> files)
    {
        List<string> placed = [];
        try
        {
            foreach (string file in files)
            {
                string place = Path.Combine(folder, file);
                File.Move(Path.Combine(unfinished, file), place, overwrite: false);
                UnfinishedFiles.Add(place);
                placed.Add(place);
            }
        }
        catch
        {
            placed.ForEach(UnfinishedFiles.Remove);
            throw;
        }

        placed.ForEach(UnfinishedFiles.Keep);
    }
}
