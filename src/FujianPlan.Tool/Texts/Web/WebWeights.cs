using AngleSharp.Dom;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>How much Chinese there is in the parts of a page, and how much of it leads elsewhere.</summary>
internal sealed class WebWeights
{
    private static readonly HashSet<string> NoText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "nav", "aside", "iframe", "object", "embed", "svg", "canvas", "video", "audio", "button", "select", "option",
        "input", "textarea", "datalist", "dialog", "del", "rt", "rp", "link", "meta", "map",
    };

    // What is nested deeper is no page that anybody has written; what reads it would be at the end of the stack.
    private const int Deepest = 1000;

    private readonly Dictionary<INode, (int All, int Linked)> _weights = new(ReferenceEqualityComparer.Instance);

    /// <summary>Weighs all that is in an element. Without recursion: a page may be nested as deeply as it likes.</summary>
    /// <param name="root">The element.</param>
    /// <exception cref="InvalidDataException">It is nested deeper than any page.</exception>
    public WebWeights(IElement root)
    {
        Stack<(INode Node, int Depth, bool IsLinked, bool IsDone)> waiting = new([(root, 0, false, false)]);
        while (waiting.TryPop(out (INode Node, int Depth, bool IsLinked, bool IsDone) next))
        {
            if (next.Depth > Deepest)
            {
                throw new InvalidDataException("The page is nested too deeply.");
            }

            if (next.Node is IText text)
            {
                int count = text.Data.Count(LineText.IsChinese);
                _weights[text] = (count, next.IsLinked ? count : 0);
            }
            else if (next.IsDone)
            {
                (int all, int linked) = (0, 0);
                foreach (INode child in next.Node.ChildNodes)
                {
                    (int All, int Linked) weight = Of(child);
                    (all, linked) = (all + weight.All, linked + weight.Linked);
                }

                _weights[next.Node] = (all, linked);
            }
            else if (next.Node is IElement element && !IsNoText(element))
            {
                waiting.Push((element, next.Depth, next.IsLinked, true));
                bool isLinked = next.IsLinked || (element.LocalName == "a" && element.HasAttribute("href"));
                foreach (INode child in element.ChildNodes)
                {
                    waiting.Push((child, next.Depth + 1, isLinked, false));
                }
            }
        }
    }

    /// <summary>How many Chinese characters there are in a part, and how many of them are links.</summary>
    /// <param name="node">The part.</param>
    public (int All, int Linked) Of(INode node) => _weights.GetValueOrDefault(node);

    /// <summary>Whether nothing in an element is text that a reader of the page sees as its content.</summary>
    /// <param name="element">The element.</param>
    public static bool IsNoText(IElement element) =>
        NoText.Contains(element.LocalName) || IsStruck(element) || IsHidden(element)
            || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "menu" or "dialog";

    /// <summary>Whether an element is there, and nobody sees it.</summary>
    /// <param name="element">The element.</param>
    public static bool IsHidden(IElement element) => element.HasAttribute("hidden") || Says(element, "display:none") || Says(element, "visibility:hidden");

    /// <summary>Whether the text of an element is struck out: it is none of the notice any more.</summary>
    /// <param name="element">The element.</param>
    public static bool IsStruck(IElement element) => element.LocalName is "del" or "s" or "strike" || Says(element, "text-decoration:line-through") || Says(element, "text-decoration-line:line-through");

    private static bool Says(IElement element, string property) =>
        element.GetAttribute("style") is { } style && string.Concat(style.Where(c => !char.IsWhiteSpace(c))).Contains(property, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element is a list of links, as menus and related articles are.</summary>
    /// <param name="element">The element.</param>
    public bool IsLinks(IElement element)
    {
        (int all, int linked) = Of(element);
        return linked > 0 && linked * 10 >= all * 7 && element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "footer" or "header" or "dl"
            && LinksIn(element) >= 3;
    }

    private static int LinksIn(IElement element) => element.QuerySelectorAll("a[href]").Length;
}
