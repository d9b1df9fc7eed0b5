using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>A heading, a task or a measure of a notice that a test draws.</summary>
/// <param name="Title">The title of a heading; null for a task.</param>
/// <param name="Text">Its text; null for none.</param>
/// <param name="Clause">Its clause; null for none.</param>
/// <param name="Below">What stands under it.</param>
internal sealed record NoticeEntry(string? Title, string? Text, string? Clause, IReadOnlyList<NoticeEntry> Below);

/// <summary>What a drawn notice has in one place of one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Marker">The number before its words; empty for none.</param>
/// <param name="Words">The words.</param>
internal sealed record NoticePiece(NoticeEntry Entry, string Marker, string Words);

/// <summary>How a drawn notice is numbered and laid out.</summary>
/// <param name="HasParts">Whether its first level stands over sections.</param>
/// <param name="Part">The marker of parts.</param>
/// <param name="Heading">The marker of sections.</param>
/// <param name="Task">The marker of tasks.</param>
/// <param name="Measure">The marker of measures; <c>none</c> for none.</param>
/// <param name="Continuous">Whether tasks are numbered through all sections.</param>
/// <param name="SectionsContinuous">Whether sections are numbered through all parts.</param>
/// <param name="HasLines">Whether each piece stands on a line of its own, and not all in one.</param>
/// <param name="Width">After how many characters a line is wrapped; 0 for never.</param>
/// <param name="Page">What stands on a line of its own after some wrapped ones: the number of the first page, which those behind it count on from.</param>
/// <param name="Remark">What stands before the measures of each task; empty for nothing.</param>
internal sealed record NoticeStyle(bool HasParts, string Part, string Heading, string Task, string Measure, bool Continuous, bool SectionsContinuous, bool HasLines, int Width, string Page, string Remark);

/// <summary>Writes a drawn notice, and the plan of it.</summary>
/// <param name="style">How it is numbered and laid out.</param>
internal sealed class NoticeTree(NoticeStyle style)
{
    private const string Title = "示例市数字任务方案";
    private const string Front = "示例市政府关于印发示例市数字任务方案的通知";
    private const string Dated = "2024年3月1日";

    private readonly int[] _counts = new int[4];

    /// <summary>The notice.</summary>
    public string Source(IReadOnlyList<NoticeEntry> top)
    {
        List<string> pieces = [Front, "各区政府：", "现印发给你们，请认真执行。", "示例市政府", Dated, Title, .. Pieces(top).Select(piece => piece.Marker + piece.Words), "各区、各部门要及时报告。", "（此件公开发布）"];
        if (style.Width == 0)
        {
            return string.Join(style.HasLines ? "\n" : "", pieces);
        }

        // A number alone is a page's only where words run on over it, and another page has the next one.
        bool isAlone = style.Page.Length > 0 && style.Page.All(char.IsDigit);
        List<string> lines = [];
        List<int> pages = [];
        int onPage = 0, number = int.Parse(string.Concat(style.Page.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)).PadLeft(1, '0'), CultureInfo.InvariantCulture);
        foreach (string piece in pieces)
        {
            for (int start = 0; start < piece.Length; start += style.Width)
            {
                lines.Add(piece[start..Math.Min(piece.Length, start + style.Width)]);
                onPage += lines[^1].Length;
                if (style.Page.Length > 0 && onPage > 45 && !(isAlone && start + style.Width >= piece.Length))
                {
                    pages.Add(lines.Count);
                    lines.Add(style.Page.Replace(number.ToString(CultureInfo.InvariantCulture), (number + pages.Count - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
                    onPage = 0;
                }
            }
        }

        if (isAlone && pages.Count == 1)
        {
            lines.RemoveAt(pages[0]);
        }

        return string.Join('\n', lines) + "\n";
    }

    /// <summary>What the notice has of its entries, in order.</summary>
    public IReadOnlyList<NoticePiece> Pieces(IReadOnlyList<NoticeEntry> top)
    {
        Array.Clear(_counts);
        List<NoticePiece> pieces = [];
        foreach (NoticeEntry entry in top)
        {
            Add(pieces, entry, style.HasParts && entry.Below.Any(below => below.Title is not null) ? 0 : 1, isInPart: false);
        }

        return pieces;
    }

    /// <summary>Its plan; each key on a line of its own.</summary>
    /// <param name="top">The entries.</param>
    /// <param name="source">The notice.</param>
    /// <param name="passage">One more passage, as it is written in the file; empty for none.</param>
    /// <param name="markers">The markers that the plan states; null where it states none.</param>
    public string Plan(IReadOnlyList<NoticeEntry> top, string source, string passage = "", IReadOnlyDictionary<NoticeEntry, string>? markers = null)
    {
        StringBuilder plan = new();
        plan.Append(CultureInfo.InvariantCulture, $$"""
            format: 1
            plan: {title: {{Title}}, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}
            notice:
              title: {{Front}}
              addressees: 各区政府：
              body: 现印发给你们，请认真执行。
              closing: 各区、各部门要及时报告。
              dated: {{Dated}}
              passages:
                - {kind: frame, text: （此件公开发布）}
            {{(style.Remark.Length > 0 && string.Concat(source.Split('\n')).Contains(style.Remark, StringComparison.Ordinal) ? "    - {kind: remark, text: '" + style.Remark + "'}" : "")}}
            {{(passage.Length > 0 ? "    - " + passage : "")}}
            source:
              file: {{ProvedPlan.SourcePath}}
              sha256: {{ProvedPlan.Sha256Of(source)}}
              partMarker: {{style.Part}}
              headingMarker: {{style.Heading}}
              taskMarker: '{{style.Task}}'
              measureMarker: '{{style.Measure}}'
              continuous: {{(style.Continuous ? "true" : "false")}}
              sectionsContinuous: {{(style.SectionsContinuous ? "true" : "false")}}
            agencies:
              - {code: A, id: A, number: 1, name: 市甲局}
              - {code: B, id: B, number: 2, name: 市乙局}
              - {code: C, id: C, number: 3, name: 市丙局}
            sections:

            """);
        int sections = 0, ids = 0;
        Write(plan, top, "  ", markers, ref sections, ref ids);
        return plan.ToString().ReplaceLineEndings("\n");
    }

    private void Add(List<NoticePiece> pieces, NoticeEntry entry, int level, bool isInPart)
    {
        bool isAmongParts = level == 1 && style.HasParts && !isInPart;
        string first = isAmongParts ? style.Part : level switch { 0 => style.Part, 1 => style.Heading, 2 => style.Task, _ => style.Measure };
        string marker = first == "none" ? string.Empty : NumberStyle.Parse(first, 3)!.Write([.. _counts.Take(level), ++_counts[isAmongParts ? 0 : level]])!;
        _counts[1] = level == 0 && !style.SectionsContinuous ? 0 : _counts[1];
        _counts[2] = level <= 1 && !style.Continuous ? 0 : _counts[2];
        _counts[3] = level <= 2 ? 0 : _counts[3];
        pieces.Add(new NoticePiece(entry, marker, entry.Title + (entry.Title is null ? entry.Text : string.Empty) + (level >= 1 ? entry.Clause : string.Empty)));
        if (entry.Title is not null && entry.Text is not null)
        {
            pieces.Add(new NoticePiece(entry, string.Empty, entry.Text));
        }

        if (level == 2 && entry.Below.Count > 0 && style.Remark.Length > 0)
        {
            pieces.Add(new NoticePiece(entry, string.Empty, style.Remark));
        }

        foreach (NoticeEntry below in entry.Below)
        {
            Add(pieces, below, level + 1, isInPart || level == 0);
        }
    }

    private static void Write(StringBuilder plan, IReadOnlyList<NoticeEntry> entries, string indent, IReadOnlyDictionary<NoticeEntry, string>? markers, ref int sections, ref int ids)
    {
        int number = 0;
        foreach (NoticeEntry entry in entries)
        {
            bool isPart = entry.Title is not null && entry.Below.Any(below => below.Title is not null), isSection = entry.Title is not null && !isPart;
            string dash = "- ", own = indent + "  ";
            void Key(StringBuilder to, string key, string value)
            {
                to.Append(indent).Append(dash).Append(key).Append(": ").Append(value).Append('\n');
                dash = "  ";
            }

            if (!isPart)
            {
                Key(plan, "number", (isSection ? ++sections : ++number).ToString(CultureInfo.InvariantCulture));
                Key(plan, "id", "I" + (++ids).ToString(CultureInfo.InvariantCulture));
            }

            if (markers is not null)
            {
                Key(plan, "marker", markers[entry].Length == 0 ? "none" : $"'{markers[entry]}'");
            }

            if (entry.Title is not null)
            {
                Key(plan, "title", entry.Title);
            }

            if (entry.Text is not null)
            {
                Key(plan, "text", $"['{entry.Text}']");
            }

            if (entry.Clause is not null)
            {
                Key(plan, "clause", entry.Clause);
                Key(plan, "duties", $"[{{responsible: [{entry.Clause[2] switch { '甲' => "A", '乙' => "B", _ => "C" }}]}}]");
            }

            if (entry.Below.Count > 0)
            {
                Key(plan, isPart ? "sections" : isSection ? "tasks" : "measures", "");
                Write(plan, entry.Below, own, markers, ref sections, ref ids);
            }
        }
    }
}
