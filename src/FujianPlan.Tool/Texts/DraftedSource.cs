using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Texts;

/// <summary>
/// The source of a draft: the notice itself where it is plain text in UTF-8, and otherwise the text that is taken from it, which is written
/// beside the plan. The plan then names both, each with its SHA-256.
/// </summary>
internal sealed class DraftedSource
{
    private readonly string _original;
    private readonly byte[] _bytes;

    /// <summary>Takes the text.</summary>
    /// <param name="file">The notice.</param>
    /// <param name="folder">Where the plan goes.</param>
    /// <exception cref="FileFault">No text can be taken from it.</exception>
    public DraftedSource(string file, string folder)
    {
        _original = UserPath.Full(file);
        _bytes = InputFile.Read(file);
        Taken = NoticeFile.Take(_bytes, file);
        Path = Taken.IsFileItself ? _original : System.IO.Path.Combine(folder, TextName(System.IO.Path.GetFileName(_original)));
    }

    /// <summary>What was taken.</summary>
    public TakenText Taken { get; }

    /// <summary>Where the source is, or goes.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Text => Taken.Text;

    /// <summary>The SHA-256 of its bytes, in lower case.</summary>
    public string Sha256 => Taken.IsFileItself ? Authoring.Provenance.Sha256.Of(_bytes) : Taken.Sha256;

    /// <summary>The bytes of the notice.</summary>
    public ReadOnlyMemory<byte> OriginalBytes => _bytes;

    /// <summary>What the text of a notice is called: as its file, with another ending.</summary>
    /// <param name="file">The name of that file.</param>
    public static string TextName(string file)
    {
        string stem = System.IO.Path.GetFileNameWithoutExtension(file), name = stem + ".txt";
        return name.Equals(file, StringComparison.OrdinalIgnoreCase) ? stem + ".utf-8.txt" : name;
    }

    /// <summary>Why the text cannot be written where it goes: another one is there. Null where it can.</summary>
    public FindingText? InTheWay() => Taken.IsFileItself || !File.Exists(Path) || IsThere()
        ? null
        : new FindingText($"The text of the notice would be written to '{Path}', but a different file already exists there; --force replaces it.", $"通知的文本应写入“{Path}”，而该文件已存在且内容不同；可用 --force 覆盖。");

    // It is compared with, and is nothing that the command reads: --force may replace it.
    private bool IsThere() => new FileInfo(Path).Length == Taken.Bytes.Length && File.ReadAllBytes(Path).AsSpan().SequenceEqual(Taken.Bytes);

    /// <summary>What a draft calls it.</summary>
    /// <param name="folder">Where that goes.</param>
    /// <param name="isBeside">Whether the original is copied there.</param>
    /// <returns>Its names; null where a plan there has no way to name it, or the original.</returns>
    public SourceName? NameFrom(string folder, bool isBeside = false)
    {
        string text = isBeside ? System.IO.Path.Combine(folder, System.IO.Path.GetFileName(Path)) : Path, whole = isBeside ? System.IO.Path.Combine(folder, System.IO.Path.GetFileName(_original)) : _original;
        return DraftCommand.PathFrom(folder, text) is not { } file || DraftCommand.PathFrom(folder, whole) is not { } original ? null
            : new SourceName(file, Sha256, Taken.IsFileItself ? null : new SourceName(original, Authoring.Provenance.Sha256.Of(_bytes), null));
    }

    /// <summary>Says what the text was taken from.</summary>
    /// <param name="isUnwritten">Whether it was not written, as the draft was not, but printed.</param>
    public void Tell(bool isUnwritten)
    {
        if (Taken.IsFileItself)
        {
            return;
        }

        string name = System.IO.Path.GetFileName(Path);
        FindingText where = isUnwritten
            ? new FindingText($"The draft was printed, so the text of the notice was not written to a file: -o writes both. The draft refers to it as '{name}'.", $"草稿直接输出，通知的文本未写入文件：可用 -o 一并写入。草稿中称其为“{name}”。")
            : new FindingText($"The text of the notice is '{name}', {Taken.Told.English}.", $"通知的文本为“{name}”，{Taken.Told.Chinese}。");
        StandardStreams.Errors.Line(where.In(CultureInfo.CurrentUICulture));
    }

    /// <summary>Writes a draft and the text beside it: both, or neither.</summary>
    /// <param name="output">Where the draft goes.</param>
    /// <param name="draft">The draft.</param>
    /// <exception cref="FileFault">One of them cannot be written.</exception>
    public void Write(string output, ReadOnlySpan<byte> draft)
    {
        using WholeFile plan = new(output);
        plan.Stream.Write(draft);
        if (!Taken.IsFileItself && !(File.Exists(Path) && InTheWay() is null))
        {
            WholeFile.Write(Path, stream => stream.Write(Taken.Bytes));
        }

        plan.Keep();
    }
}
