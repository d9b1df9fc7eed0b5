using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts;

/// <summary>Holds a plan's source against the file in which the notice was published: takes the text anew, and compares. Blanks and line breaks are layout.</summary>
internal static class OriginalText
{
    // How much of a line is shown, before the character that differs and from there on.
    private const int Before = 8, After = 16;

    /// <summary>Compares.</summary>
    /// <param name="files">The plan.</param>
    /// <param name="named">The original that the user named; null for the one that the plan names.</param>
    /// <returns>What differs: the file, the text, or nothing.</returns>
    /// <exception cref="FileFault">There is no original, or no text can be taken from it.</exception>
    public static IReadOnlyList<PlanFinding> Compare(PlanFiles files, string? named)
    {
        // Read by itself: a plan with errors is held against no source, and its original is still its original.
        PlanDocument document = PlanReader.Read(files.Plans, new FindingSink());
        OriginalNode? original = document.Source?.Original;
        if (named is null && original?.File is null)
        {
            throw FileFault.OfName(new FindingText(
                "The plan names no original. Name the file in which the notice was published: --original FILE.", "方案未写明原件。请写明通知发布时的文件：--original 文件。"));
        }

        (byte[] bytes, string name) = named is null ? (Read(original!.File!), original.File!.Value) : (InputFile.Read(named), named);
        List<PlanFinding> findings = [];
        if (original?.Sha256 is { } stated && Sha256.Of(bytes) is var actual && actual != stated.Value)
        {
            findings.Add(new PlanFinding(OriginalRules.Changed, new FindingText(
                $"The SHA-256 of '{name}' is {actual}, not {stated.Value}. Restore the file, or check the plan against the new file and then write the new value here.",
                $"“{name}”的 SHA-256 是 {actual}，而不是 {stated.Value}。请恢复该文件；或者按新文件核对方案，再在此处写入新值。"), stated.Place, []));
        }

        TakenText taken = NoticeFile.Take(bytes, name);
        if ((files.Source ?? Named(document)) is not { IsReadable: true } source)
        {
            throw FileFault.OfContent(new FindingText("The plan has no source to compare the original with.", "方案没有可与原件比较的来源文件。"));
        }

        if (Difference(source.Text, taken.Text) is var (at, place))
        {
            findings.Add(Differs(source, at, taken.Text, place, name));
        }

        return findings;
    }

    private static SourceFile? Named(PlanDocument document)
    {
        if (NamedSource.PathIn(document) is not { } path)
        {
            return null;
        }

        try
        {
            return new SourceFile(path, Utf8Text.ReadRegular(path));
        }
        catch (FileFault fault)
        {
            throw fault.OfPlan();
        }
    }

    private static byte[] Read(Located<string> file)
    {
        try
        {
            return InputFile.ReadRegular(Path.GetFullPath(file.Value, Path.GetDirectoryName(file.Place.Path)!));
        }
        catch (FileFault fault)
        {
            throw fault.OfPlan();
        }
    }

    /// <summary>Where two texts first differ, layout apart; null where they do not.</summary>
    private static (int At, int Place)? Difference(string source, string taken)
    {
        int i = 0, j = 0;
        while (true)
        {
            for (; i < source.Length && IsLayout(source[i]); i++)
            {
            }

            for (; j < taken.Length && IsLayout(taken[j]); j++)
            {
            }

            if (i == source.Length || j == taken.Length || source[i] != taken[j])
            {
                return i == source.Length && j == taken.Length ? null : (i, j);
            }

            (i, j) = (i + 1, j + 1);
        }
    }

    private static bool IsLayout(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static PlanFinding Differs(SourceFile source, int at, string taken, int place, string name)
    {
        SourcePlace where = new SourcePlaces(source).Of(new SourceSpan(at, at < source.Text.Length ? 1 : 0));
        string here = Around(source.Text, at), there = Around(taken, place);
        string line = (where.StartLine + 1).ToString(CultureInfo.InvariantCulture);
        (FindingText source1, FindingText original) = (Shown(here), Shown(there));
        return new PlanFinding(OriginalRules.OtherText, new FindingText(
            $"From line {line} on, the source differs from '{name}': the source has {source1.English}, but the original has {original.English}. Restore the source, or extract the text again with 'fujianplan text' and check the plan against it.",
            $"自第 {line} 行起，来源文件与“{name}”不符：此处为{source1.Chinese}，原件为{original.Chinese}。请恢复来源文件；或用 fujianplan text 重新提取文本，再据以核对方案。"), where, []);
    }

    private static FindingText Shown(string text) => text.Length == 0 ? new FindingText("nothing more", "空（已结束）") : new FindingText($"'{ShownText.Of(text)}'", $"“{ShownText.Of(text)}”");

    private static string Around(string text, int at)
    {
        if (at >= text.Length)
        {
            return string.Empty;
        }

        int begin = Math.Max(text.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1, at - Before), end = text.IndexOf('\n', at);
        begin = Math.Min(begin, at);
        return text[begin..Math.Min(end < 0 ? text.Length : end, at + After)].Trim();
    }
}
