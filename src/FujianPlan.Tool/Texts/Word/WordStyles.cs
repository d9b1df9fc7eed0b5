using System.Xml.Linq;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>The styles of a document: what of them decides what can be read, and how paragraphs are numbered.</summary>
internal sealed class WordStyles
{
    // Styles are based on one another, and a torn file may have them do so in a circle.
    private const int MostSteps = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _usual;

    /// <summary>Reads them.</summary>
    /// <param name="root">The part that has them; null where there is none.</param>
    public WordStyles(XElement? root)
    {
        foreach (XElement style in root.Children("style"))
        {
            if (style.Setting("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                _usual ??= style.Setting("type") == "paragraph" && style.Setting("default") is "1" or "true" ? id : null;
            }
        }
    }

    /// <summary>Whether text of a style cannot be seen.</summary>
    /// <param name="style">The style; null for none.</param>
    public bool IsHidden(string? style) => Chain(style).Select(known => known.Child("rPr").IsOn("vanish")).FirstOrDefault(isOn => isOn is not null) ?? false;

    /// <summary>Whether a paragraph of a style is a line of a table of contents.</summary>
    /// <param name="style">The style; null for none.</param>
    public bool IsOfContents(string? style) =>
        style is not null && _styles.TryGetValue(style, out XElement? known) && known.Child("name").Setting("val") is { } name && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The numbering of paragraphs of a style, and of which of them it is.</summary>
    /// <param name="style">The style; null for the usual one.</param>
    /// <returns>The number of the numbering, its level where it is stated, and the style that states it; null where there is none.</returns>
    public (int Number, int? Level, string Style)? Numbering(string? style)
    {
        foreach (XElement known in Chain(style ?? _usual))
        {
            if (known.Child("pPr").Child("numPr") is { } numbering)
            {
                return (numbering.Child("numId").Number() ?? 0, numbering.Child("ilvl").Number(), known.Setting("styleId")!);
            }
        }

        return null;
    }

    private IEnumerable<XElement> Chain(string? style)
    {
        for (int step = 0; step < MostSteps && style is not null && _styles.TryGetValue(style, out XElement? known); step++)
        {
            yield return known;
            style = known.Child("basedOn").Setting("val");
        }
    }
}
