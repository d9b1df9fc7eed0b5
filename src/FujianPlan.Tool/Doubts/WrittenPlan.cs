using System.Text;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Doubts;

/// <summary>Writes the files of a plan: all of them, or none.</summary>
internal static class WrittenPlan
{
    /// <summary>Writes them.</summary>
    /// <param name="changed">The files, each as it was read and as it is to be.</param>
    /// <exception cref="FileFault">One could not be written, or is not as it was read. All are as they were then.</exception>
    public static void Write(IReadOnlyList<(PlanFile Before, PlanFile After)> changed)
    {
        byte[][] before = [.. changed.Select(pair => Read(pair.Before))];
        List<WholeFile> files = [];
        int kept = 0;
        try
        {
            for (int i = 0; i < changed.Count; i++)
            {
                files.Add(new WholeFile(changed[i].Before.Path, mayReplaceInput: true));
                Encoding encoding = EncodingOf(before[i]);
                files[i].Stream.Write([.. encoding.GetPreamble(), .. encoding.GetBytes(changed[i].After.Text!)]);
            }

            for (; kept < files.Count; kept++)
            {
                files[kept].Keep();
            }
        }
        catch (FileFault)
        {
            // Of those that are written already, what they were is put back.
            for (int i = 0; i < kept; i++)
            {
                byte[] bytes = before[i];
                WholeFile.Write(changed[i].Before.Path, stream => stream.Write(bytes), mayReplaceInput: true);
            }

            throw;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static byte[] Read(PlanFile file)
    {
        byte[] bytes = InputFile.Read(file.Path);
        if (Utf8Text.Of(bytes, file.Path) != file.Text)
        {
            string seen = UserPath.Seen(file.Path);
            throw FileFault.OfContent(new FindingText($"'{seen}' was changed by another program meanwhile, and was left as it is. Begin again: what was chosen before is in it, unless that program took it out.", $"“{seen}”已被其他程序修改，未再写入。请重新开始：此前所作的选择仍在其中，除非被该程序去掉。"));
        }

        return bytes;
    }

    private static Encoding EncodingOf(byte[] bytes) =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : new UTF8Encoding(bytes is [0xEF, 0xBB, 0xBF, ..]);
}
