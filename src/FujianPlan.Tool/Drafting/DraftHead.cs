using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Rules.Provenance.Notice;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the head of a draft: the facts of the plan, the words of the notice around it, and the source.</summary>
/// <param name="notice">The notice.</param>
/// <param name="lines">Where to.</param>
internal sealed partial class DraftHead(NoticeReading notice, DraftLines lines)
{
    /// <summary>Writes it.</summary>
    /// <param name="file">The path of the notice, from where the draft is.</param>
    /// <param name="sha256">The SHA-256 of its bytes, in lower case.</param>
    public void Write(string file, string sha256)
    {
        lines.Line("# " + lines.Told(
            "A draft, taken from the notice by fujianplan. Verbatim: title, issuer, passages, headings, texts, clauses. Proposed: codes, numbers and ids;",
            "由 fujianplan 据通知原文草拟。标题、发文机关、其他文字、各章节标题、正文及责任条款均为原文；代码、编号及标识符为拟定，"));
        lines.Line("# " + lines.Told(
            "they are for ever once released, so choose them now. Lines that begin with '# ??' are doubts: decide, and delete them.",
            "发布后不得更改，请即审定。以“# ??”开头之行为存疑之处，请审定后删去。"));
        lines.Line("format: 1");
        lines.Line();
        string front = string.Concat(notice.Passages);
        (DateOnly Date, string Written)? dated = NoticeDates.In(front);
        WritePlan(front, dated?.Date);
        if (notice.Passages.Count > 0)
        {
            lines.Line();
            lines.Line("notice:");
            WriteNotice(dated?.Written);
        }

        WriteSource(file, sha256);
    }

    private void WritePlan(string front, DateOnly? issuedOn)
    {
        lines.Line("plan:");
        Match issued = Issued().Match(front);
        if (issued.Success)
        {
            string title = issued.Groups["quoted"].Success ? issued.Groups["quoted"].Value : issued.Groups["title"].Value;
            lines.Line($"  title: {YamlText.Of(title)}");
            lines.Line($"  issuer: {YamlText.Of(issued.Groups["issuer"].Value)}");
        }
        else
        {
            lines.Doubt("  ", new FindingText("No words like '…关于印发…的通知' were found: 'title' and 'issuer' are missing.", "未见“……关于印发……的通知”字样，缺 title（标题）与 issuer（发文机关）。"));
        }

        if (issuedOn is { } date)
        {
            lines.Line($"  issued: {date:yyyy-MM-dd}");
        }
        else
        {
            lines.Doubt("  ", new FindingText("No date was found: 'issued' is missing.", "未见日期，缺 issued（发文日期）。"));
        }

        lines.Line("  dataVersion: 0.1.0");
    }

    // The title and the addressees have keys of their own; what reads like another of them stays among the passages.
    private void WriteNotice(string? dated)
    {
        List<string> passages = [.. notice.Passages];
        foreach (string key in (string[])["title", "addressees"])
        {
            if (passages.Find(passage => PassageKeyRule.KeyOf(passage) == key) is { } words)
            {
                lines.Line($"  {key}: {YamlText.Of(words)}");
                passages.Remove(words);
            }
        }

        if (dated is not null)
        {
            lines.Line($"  dated: {YamlText.Of(dated)}");
        }

        if (passages.Count > 0)
        {
            lines.Line("  passages:");
            passages.ForEach(passage => lines.Line($"    - {YamlText.Of(passage)}"));
        }
    }

    private void WriteSource(string file, string sha256)
    {
        lines.Line();
        lines.Line("source:");
        lines.Line($"  file: {YamlText.Of(file)}");
        lines.Line($"  sha256: {sha256}");
        if (notice.HeadingMarker != NumberStyle.UsualHeading)
        {
            lines.Line($"  headingMarker: {YamlText.Of(notice.HeadingMarker)}");
        }

        if (notice.TaskMarker != NumberStyle.UsualTask)
        {
            lines.Line($"  taskMarker: {YamlText.Of(notice.TaskMarker)}");
        }

        if (notice.IsContinuous)
        {
            lines.Line("  continuous: true");
        }

        if (notice.IsShuffled)
        {
            lines.Line("  order: shuffled");
        }
    }

    [GeneratedRegex("^(?<issuer>\\S{2,60}?)关于(?:印发|下发|转发)(?:《(?<quoted>[^》]{1,100})》|(?<title>\\S{1,100}?))的通知", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Issued();
}
