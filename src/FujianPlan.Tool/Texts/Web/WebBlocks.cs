using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>Makes paragraphs and tables of the elements of a page, as a browser shows them.</summary>
/// <param name="weights">How much Chinese there is in the parts of the page.</param>
/// <param name="left">What counts what is no text of the notice.</param>
internal sealed class WebBlocks(WebWeights weights, LeftOut left)
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "o:p",
    };

    private readonly StringBuilder _line = new();
    private readonly WebLists _lists = new();
    private List<NoticeBlock> _blocks = [];
    private string _number = string.Empty;

    /// <summary>The parts of an element.</summary>
    /// <param name="content">The element.</param>
    public List<NoticeBlock> Of(IElement content)
    {
        List<NoticeBlock> around = _blocks;
        string begun = _line.ToString();
        _blocks = [];
        _line.Clear();
        Read(content, false);
        End();
        List<NoticeBlock> found = _blocks;
        (_blocks, _) = (around, _line.Append(begun));
        return found;
    }

    private void Read(INode node, bool isPreformatted)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, isPreformatted);
            }
            else if (child is IElement element)
            {
                ReadElement(element, isPreformatted);
            }
        }
    }

    private void ReadElement(IElement element, bool isPreformatted)
    {
        if (WebWeights.IsNoText(element) || weights.IsLinks(element))
        {
            if (weights.IsLinks(element) || element.LocalName is "nav" or "aside")
            {
                left.Add(new FindingText("part of links", "导航链接区"), "parts of links");
            }
            else if (WebWeights.IsStruck(element))
            {
                left.Add(new FindingText("deletion", "修订删除"), "deletions");
            }
            else if (WebWeights.IsHidden(element) && element.TextContent.Any(LineText.IsChinese))
            {
                left.Add(new FindingText("hidden part of the page", "网页隐藏部分"), "hidden parts of the page");
            }

            return;
        }

        switch (element.LocalName)
        {
            case "br":
                End();
                break;
            case "img":
                left.Add(new FindingText("picture", "图片"), "pictures");
                break;
            case "sup" when element.QuerySelector("a[href^='#']") is not null:
                left.Add(new FindingText("footnote or endnote", "脚注或尾注"), "footnotes or endnotes");
                break;
            case "table":
                End();
                _blocks.Add(Table(element));
                break;
            case var name when Inline.Contains(name):
                Read(element, isPreformatted);
                break;
            default:
                End();
                _number = element.LocalName == "li" ? _lists.NumberOf(element) : _number;
                _line.Append(element.LocalName == "li" ? _number : string.Empty);
                Read(element, isPreformatted || element.LocalName is "pre" or "listing" or "xmp");
                _number = element.LocalName == "li" ? string.Empty : _number;
                End();
                break;
        }
    }

    // Line ends of the file are blanks, and none between two characters that are written without.
    private void Append(string text, bool isPreformatted)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\t' or ' ' or '\f'))
            {
                _line.Append(text[i]);
                continue;
            }

            int begin = i;
            while (i + 1 < text.Length && text[i + 1] is '\n' or '\r' or '\t' or ' ' or '\f')
            {
                i++;
            }

            string blanks = text[begin..(i + 1)];
            if (isPreformatted && blanks.Contains('\n', StringComparison.Ordinal))
            {
                End();
            }
            else if (isPreformatted || !blanks.AsSpan().ContainsAny('\n', '\r') || !IsBetweenWide(text, i + 1))
            {
                _line.Append(' ');
            }
        }
    }

    private bool IsBetweenWide(string text, int after) => _line.Length > 0 && LineText.IsWide(_line[^1]) && (after == text.Length || LineText.IsWide(text[after]));

    private void End()
    {
        string line = LineText.Clean(_line.ToString());
        // The number of an item stands before its first paragraph, on the same line.
        if (_number.Length > 0 && line == LineText.Clean(_number))
        {
            return;
        }

        _line.Clear();
        _number = string.Empty;
        if (PageButtons.Are(line))
        {
            left.Add(new FindingText("line of buttons", "页面按钮"), "lines of buttons");
        }
        else if (line.Length > 0)
        {
            _blocks.Add(new NoticeParagraph(line));
        }
    }

    private NoticeTable Table(IElement table)
    {
        TableRows rows = new();
        foreach (IElement row in RowsOf(table))
        {
            rows.BeginRow();
            foreach (IElement cell in row.Children.Where(cell => cell.LocalName is "td" or "th" && !WebWeights.IsNoText(cell)))
            {
                rows.Add(Span(cell, "rowspan"), Span(cell, "colspan"), Of(cell));
            }
        }

        return rows.Finish();
    }

    private static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(child => child.LocalName switch
    {
        "tr" => [child],
        "thead" or "tbody" or "tfoot" => child.Children.Where(row => row.LocalName == "tr"),
        _ => Enumerable.Empty<IElement>(),
    }).Where(row => !WebWeights.IsNoText(row));

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, TableRows.MostColumns) : 1;
}
