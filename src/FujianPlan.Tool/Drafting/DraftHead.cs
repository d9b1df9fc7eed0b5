using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the head of a draft: the facts of the plan, the words of the notice around it, and the source.</summary>
/// <param name="facts">What they are.</param>
/// <param name="lines">Where to.</param>
/// <param name="places">Where the words of the notice stand.</param>
internal sealed partial class DraftHead(DraftFacts facts, DraftLines lines, DoubtPlaces places)
{
    private const int LongestTitle = 80;

    private static readonly Regex Others = new("等[0-9０-９一二三四五六七八九十]{0,3}个?(部门|单位|部委|厅局|委局|机关)(?=关于|印发|转发)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Writes it.</summary>
    /// <param name="source">What the source is called.</param>
    public void Write(SourceName source)
    {
        lines.Line("# " + lines.Told(
            "A draft made from the notice by fujianplan. Verbatim: title, issuer, passages, headings, texts, clauses. Proposed: codes, numbers, ids, English names and kinds;",
            "由 fujianplan 根据通知原文草拟。标题、发文机关、其他文字、各章节标题、正文及责任条款均为原文；代码、编号、标识符、英文名及类别为拟定，"));
        lines.Line("# " + lines.Told(
            "they cannot change once released, so choose them now. Lines that begin with '# ?' are doubts: 'fujianplan doubts' goes through them.",
            "发布后不得更改，请现在审定。以“# ?”开头的行是存疑之处，可用 fujianplan doubts 逐处审定。"));
        lines.Line("format: 1");
        lines.Line();
        WritePlan();
        WriteNotice();
        WriteSource(source);
    }

    private void WritePlan()
    {
        lines.Line("plan:");
        if (facts.IsTitleGuessed)
        {
            lines.Doubt("  ", new DraftDoubt(new FindingText("The notice has no line breaks here: the end of its title is a guess.", "通知此处没有分行，标题的结束之处为推测。"))
            {
                Words = [facts.Title ?? string.Empty],
                Readings = [DoubtReading.AsDrafted("That is the title.", "标题无误。")],
            });
        }

        if (facts.Title is { } title)
        {
            lines.Line($"  title: {YamlText.Of(title)}");
        }
        else
        {
            lines.Doubt("  ", Title());
        }

        if (facts.Issuers.Count == 0)
        {
            lines.Doubt("  ", new DraftDoubt(new FindingText("Neither the title nor a signature says who issues the notice: 'issuer' is missing. Write it as 'editorialIssuer'.", "标题与落款均未写明发文机关，缺 issuer。请写作 editorialIssuer。"))
            {
                Words = BeginningAndEnd(),
                Readings = [new DoubtReading(new FindingText("Write who issues it.", "写明发文机关。"), [new DoubtChange("editorialIssuer", null, DoubtValue.Asked)])],
            });
        }

        if (facts.IsIssuerGuessed)
        {
            lines.Doubt("  ", GuessedIssuer(facts.Issuers[0]));
        }

        if (facts.Issuers.Count > 0)
        {
            lines.Line(facts.Issuers.Count == 1 ? $"  issuer: {YamlText.Of(facts.Issuers[0])}" : $"  issuer: [{string.Join(", ", facts.Issuers.Select(YamlText.OfItem))}]");
        }

        if (OtherIssuers() is { } others)
        {
            lines.Doubt("  ", others);
        }

        if (facts.Issued is { } date)
        {
            lines.Line($"  issued: {date:yyyy-MM-dd}");
        }
        else
        {
            lines.Doubt("  ", MissingDate.Doubt(facts.Passages.Select(passage => passage.Text), places.Text));
        }

        lines.Line("  dataVersion: 0.1.0");
    }

    private static DraftDoubt GuessedIssuer(string issuer) =>
        new(new FindingText($"No signature says who issues the notice: “{ShownText.Of(issuer)}” is only what its title begins with.", $"没有落款写明发文机关：“{ShownText.Of(issuer)}”只是标题开头的名称。"))
        {
            Words = [issuer],
            Readings =
            [
                DoubtReading.AsDrafted("That body issues it.", "由该单位发文。"),
                new DoubtReading(new FindingText("Another body issues it: write which.", "由其他机关发文：请写明。"), [new DoubtChange("issuer", null), new DoubtChange("editorialIssuer", null, DoubtValue.Asked)]),
            ],
        };

    // 甲局等三部门关于…, and no signature: the two others are nowhere.
    private DraftDoubt? OtherIssuers() => facts.NoticeTitle is { } title && facts.Issuers.Count == 1 && Others.Match(title) is { Success: true } others
        ? new DraftDoubt(new FindingText($"The title says that other authorities also issue the notice (“{others.Value}”), but no signature names them.", $"标题写明另有其他发文机关（“{others.Value}”），而落款未列出。"))
        {
            Words = [others.Value],
            Readings = [DoubtReading.AsDrafted("The notice names no others.", "通知未列出其他机关。")],
        }
        : null;

    // Where notices say who issues them.
    private string[] BeginningAndEnd()
    {
        string[] lines = [.. places.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return lines.Length == 0 ? [] : [.. new[] { lines[0][..Math.Min(LongestTitle, lines[0].Length)], lines[^1][Math.Max(0, lines[^1].Length - LongestTitle)..] }.Distinct()];
    }

    // Of a notice whose title was not found, the first line may be it.
    private DraftDoubt Title()
    {
        string text = places.Text.TrimStart(), first = text[..(text.IndexOf('\n') is >= 0 and var end ? end : text.Length)].Trim();
        DoubtReading[] isFirst = first.Length is > 0 and <= LongestTitle && !first.Contains('。', StringComparison.Ordinal) && !IsEntry().IsMatch(first) ? [new DoubtReading(new FindingText("The first line is the title.", "首行就是标题。"), [new DoubtChange("title", first)])] : [];
        return new DraftDoubt(new FindingText("No words like '…关于印发…的通知' were found: 'title' is missing.", "未见“……关于印发……的通知”字样，缺 title（标题）。"))
        {
            Readings = [.. isFirst, new DoubtReading(new FindingText("Write what the plan is called.", "写明方案名称。"), [new DoubtChange("title", null, DoubtValue.Asked)])],
        };
    }

    // 一、重点工作, （一）深化改革, 1.开展排查: the first heading, or the first task, and no title.
    [GeneratedRegex(@"^[（(]?([一二三四五六七八九十]{1,3}|[0-9０-９]{1,3}|[①-⑳⑴-⒛㈠-㈩])[)）、．.\s]|^[①-⑳⑴-⒛㈠-㈩]|^第[一二三四五六七八九十0-9]{1,3}[章节篇部条]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsEntry();

    private void WriteNotice()
    {
        if (facts is { NoticeTitle: null, Addressees: null, Dated: null, Passages.Count: 0 })
        {
            return;
        }

        lines.Line();
        lines.Line("notice:");
        foreach ((string key, string? words) in new[] { ("title", facts.NoticeTitle), ("addressees", facts.Addressees), ("dated", facts.Dated) })
        {
            if (words is not null)
            {
                lines.Line($"  {key}: {YamlText.Of(words)}");
            }
        }

        if (facts.Passages.Count > 0)
        {
            lines.Line("  passages:");
            foreach (DraftPassage passage in facts.Passages)
            {
                foreach (DraftDoubt doubt in passage.Doubts)
                {
                    lines.Doubt("    ", doubt, places.PlaceOf(passage.Text));
                }

                lines.Line(passage.Kind is { } kind ? $"    - {{kind: {kind}, text: {YamlText.OfItem(passage.Text)}}}" : $"    - {YamlText.Of(passage.Text)}");
            }
        }
    }

    private void WriteSource(SourceName source)
    {
        lines.Line();
        lines.Line("source:");
        lines.Line($"  file: {YamlText.Of(source.File)}");
        lines.Line($"  sha256: {source.Sha256}");
        if (source.Original is { } original)
        {
            lines.Line("  original:");
            lines.Line($"    file: {YamlText.Of(original.File)}");
            lines.Line($"    sha256: {original.Sha256}");
        }

        foreach ((string key, string value) in facts.Source)
        {
            lines.Line($"  {key}: {value}");
        }
    }
}
