using AngleSharp.Dom;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>Finds the content of a page: what says so itself, or what has the most Chinese that is no link.</summary>
internal static class WebContent
{
    /// <summary>The content.</summary>
    /// <param name="body">The page.</param>
    /// <param name="weights">How much Chinese there is in its parts.</param>
    public static IElement Of(IElement body, WebWeights weights)
    {
        IElement best = body;
        foreach (IElement said in body.QuerySelectorAll("main, article, [role=main], [itemprop=articleBody]"))
        {
            // Of several, as a page of news has them, none is the content.
            if (Plain(weights, said) * 10 >= Plain(weights, body) * 5 && Plain(weights, said) > 0)
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

    // As far down as nearly all of it is in one element; a paragraph or a table is content, and no place for it.
    private static IElement? Narrower(IElement element, WebWeights weights) => element.Children.FirstOrDefault(child =>
        child.LocalName is "div" or "section" or "article" or "main" or "td" or "tr" or "tbody" or "table" or "form" or "center" or "font" or "span" or "ucapcontent" or "td"
            && Plain(weights, child) * 100 >= Plain(weights, element) * 85 && Plain(weights, child) > 0
            && !(child.LocalName == "table" && IsOfCells(child)));

    // A table that lays out a page has one cell with the page in it.
    private static bool IsOfCells(IElement table) => table.QuerySelectorAll("td, th").Length > 6;
}
