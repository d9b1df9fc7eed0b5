using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>Reads the text of a notice from a web page: of what stands in its content, and not of what leads elsewhere.</summary>
internal static class WebFile
{
    /// <summary>Reads it.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="name">What the file is called in a message.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    /// <exception cref="FileFault">It is in no encoding that it could be in.</exception>
    public static List<NoticeBlock> Read(byte[] bytes, string name, LeftOut left)
    {
        string text = WebEncoding.Decode(bytes) ?? throw FileFault.OfContent(new FindingText(
            $"'{name}' is a web page in an unknown encoding: neither the one that it declares, nor UTF-8, nor GB18030. Save it from the browser again.",
            $"无法识别网页“{name}”的编码：既不是它所声明的编码，也不是 UTF-8 或 GB18030。请从浏览器重新保存。"));
        // Without scripts: what they would write is not there, and what stands for browsers without them is.
        IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(text);
        if (page.Body is not { } body)
        {
            return [];
        }

        WebWeights weights = new(body);
        IElement content = WebContent.Of(body, weights);
        WebBlocks blocks = new(weights, left);
        List<NoticeBlock> found = blocks.Of(content);
        if (WebTitle.Missing(page, content, found) is { } title)
        {
            found.Insert(0, new NoticeParagraph(title));
        }

        return found;
    }
}
