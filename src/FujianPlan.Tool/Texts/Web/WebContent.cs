using AngleSharp.Dom;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>Finds the content of a page: what says so itself, or what has the most Chinese that is no link.</summary>
internal static class WebContent
{
    // What pages of governments, and the programs that make them, call their content.
    private const string Said = "main, article, [role=main], [itemprop=articleBody], #content, .content, #zoom, .zoom, #UCAP-CONTENT, .TRS_Editor, #article, .article, .article-content, .pages_content, #printContent, .detail";

    /// <summary>The content.</summary>
    /// <param name="body">The page.</param>
    /// <param name="weights">How much Chinese there is in its parts.</param>
    public static IElement Of(IElement body, WebWeights weights)
    {
        IElement best = body;
        foreach (IElement said in body.QuerySelectorAll(Said))
        {
            // Of several, as a page of news has them, none is the content.
            if (Plain(weights, said) * 10 >= Plain(weights, body) * 6 && Plain(weights, said) > 0)
            {
                best = said;
            }
        }

        while (Narrower(best, weights) is { } narrower)
        {
            best = narrower;
        }

        return best;
    }

    private static int Plain(WebWeights weights, INode node) => weights.Of(node).All - weights.Of(node).Linked;

    // As far down as nearly all of it is in one element. A paragraph or a table is content, and no place for it; a cell is one where a table
    // lays out the page, and has nearly all of it.
    private static IElement? Narrower(IElement element, WebWeights weights) => element.Children
        .SelectMany(child => child.LocalName == "table" ? child.QuerySelectorAll("td").Where(cell => cell.Closest("table") == child) : [child])
        .FirstOrDefault(child => child.LocalName is "div" or "section" or "article" or "main" or "td" or "form" or "center" or "font" or "span" or "ucapcontent"
            && Plain(weights, child) * 100 >= Plain(weights, element) * 85 && Plain(weights, child) > 0);
}
