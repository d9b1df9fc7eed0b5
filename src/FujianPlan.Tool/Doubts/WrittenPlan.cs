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
        using FilesTogether files = new([.. changed.Select(pair => (pair.Before.Path, Read(pair.Before), pair.After.Text!)).Select(file => (file.Path, file.Item2, Bytes(EncodingOf(file.Item2), file.Item3)))]);
        files.Keep();
    }

    private static byte[] Bytes(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static byte[] Read(PlanFile file)
    {
        byte[] bytes = InputFile.Read(file.Path);
        if (Utf8Text.Of(bytes, file.Path) != file.Text)
        {
            string seen = UserPath.Seen(file.Path);
            throw FileFault.OfContent(new FindingText($"'{seen}' was changed by another program in the meantime and was not written. Start again: your earlier choices are in it unless that program removed them.", $"“{seen}”已被其他程序修改，未再写入。请重新开始：此前所作的选择仍在其中，除非被该程序去掉。"));
        }

        return bytes;
    }

    private static Encoding EncodingOf(byte[] bytes) =>
        bytes is [0xFF, 0xFE, 0, 0, ..] ? Encoding.UTF32 : bytes is [0, 0, 0xFE, 0xFF, ..] ? new UTF32Encoding(bigEndian: true, byteOrderMark: true) : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : new UTF8Encoding(bytes is [0xEF, 0xBB, 0xBF, ..]);
}
