using System.Globalization;
using System.Security;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>
/// A picture as it is drawn. In a file of its own, colours stand at each shape, for programs that know no style sheets; in the page, classes do,
/// so that it is dark where the page is. For the page, words stand there in both languages, of which it shows one, and shapes lead to places of the page.
/// </summary>
/// <param name="isForPage">Whether it goes into the page.</param>
/// <param name="isChinese">Whether words are Chinese, where it is a file of its own.</param>
internal sealed class SvgPage(bool isForPage, bool isChinese)
{
    /// <summary>The height of letters, in the units of the picture.</summary>
    public const double Letter = 12;

    // The letters of the page are larger than those of a document.
    private const double InPage = 1.2;

    private const string Fonts = "Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif";

    private readonly StringBuilder _drawn = new();

    /// <summary>The widest of some words, in whichever languages they are drawn.</summary>
    /// <param name="words">The words.</param>
    public double Width(IEnumerable<FindingText> words) => words
        .Select(text => isForPage ? Math.Max(PictureText.Width(text.Chinese), PictureText.Width(text.English)) : PictureText.Width(isChinese ? text.Chinese : text.English))
        .DefaultIfEmpty(0).Max() * Letter;

    /// <summary>Begins what leads to a place of the page, and is called by a name.</summary>
    /// <param name="place">The place: #agency=SZB.</param>
    /// <param name="name">What it is called.</param>
    public void Begin(string place, FindingText name)
    {
        _drawn.Append(isForPage ? $"<a href=\"{Escaped(place)}\">" : "<g>");
        _drawn.Append("<title>").Append(Escaped(!isForPage ? isChinese ? name.Chinese : name.English : name.Chinese == name.English ? name.Chinese : $"{name.Chinese} · {name.English}")).Append("</title>");
    }

    /// <summary>Ends it.</summary>
    public void End() => _drawn.Append(isForPage ? "</a>\n" : "</g>\n");

    /// <summary>Draws a shape.</summary>
    /// <param name="shape">Which: rect.</param>
    /// <param name="kind">How it is coloured.</param>
    /// <param name="attributes">Where it is.</param>
    public void Shape(string shape, PictureInk kind, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _drawn.Append('<').Append(shape).Append(Coloured(kind, string.Empty));
        foreach ((string name, object value) in attributes)
        {
            _drawn.Append(CultureInfo.InvariantCulture, $" {name}=\"{(value is double number ? Number(number) : Escaped((string)value))}\"");
        }

        _drawn.Append("/>\n");
    }

    /// <summary>Writes words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="x">Where they begin, or end, or have their middle.</param>
    /// <param name="y">The line that they stand on; where they are turned, their middle.</param>
    /// <param name="anchor">What is there: start, middle or end.</param>
    /// <param name="ink">How they are coloured.</param>
    /// <param name="turned">By how much they are turned about that point, in degrees.</param>
    public void Words(FindingText words, double x, double y, string anchor = "start", PictureInk? ink = null, double turned = 0)
    {
        if (isForPage && words.Chinese != words.English)
        {
            Write(words.Chinese, " zh");
            Write(words.English, " en");
        }
        else
        {
            Write(isForPage || isChinese ? words.Chinese : words.English, string.Empty);
        }

        void Write(string text, string language)
        {
            PictureInk used = ink ?? PictureInk.Word;
            string turn = turned == 0 ? string.Empty : $" transform=\"rotate({Number(turned)} {Number(x)} {Number(y)})\"";
            double line = turned == 0 ? y : y + 4;
            _drawn.Append(CultureInfo.InvariantCulture, $"<text{Coloured(used, language)} x=\"{Number(x)}\" y=\"{Number(line)}\"{Anchor(anchor)}{turn}>{Escaped(text)}</text>\n");
        }
    }

    /// <summary>The picture.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="name">What it is called.</param>
    public string Finish(double width, double height, FindingText name)
    {
        string spoken = Escaped(isForPage || isChinese ? name.Chinese : name.English);
        string head = isForPage ? "role=\"group\"" : $"role=\"img\" lang=\"{(isChinese ? "zh-Hans" : "en")}\"";
        string look = isForPage ? string.Empty : $" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"{Fonts}\"";
        double scale = isForPage ? InPage : 1;
        return $"<svg{look} {head} aria-label=\"{spoken}\" width=\"{Number(width * scale)}\" height=\"{Number(height * scale)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" font-size=\"{Number(Letter)}\">\n{_drawn}</svg>\n";
    }

    /// <summary>A number, as SVG has it.</summary>
    public static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    // A page has its own colours for each class; a file is looked at where nothing is known of classes.
    private string Coloured(PictureInk ink, string language) =>
        (isForPage ? $" class=\"{ink.Class}{language}\"" : " " + ink.Colours) + (ink.Own.Length == 0 ? string.Empty : " " + ink.Own);

    private static string Anchor(string anchor) => anchor == "start" ? string.Empty : $" text-anchor=\"{anchor}\"";

    // Of a plan's words, what XML has no way to write is shown by its number.
    private static string Escaped(string text) => SecurityElement.Escape(PrintedText.Line(text))!;
}
