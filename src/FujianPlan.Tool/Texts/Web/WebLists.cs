using System.Globalization;
using AngleSharp.Dom;
using FujianPlan.Tool.Texts.Word;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>The numbers that a browser writes before the items of a list.</summary>
internal sealed class WebLists
{
    private readonly Dictionary<IElement, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Its number, with what stands behind it; empty where it has none.</returns>
    public string NumberOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list || Style(item) is "none" || (Style(item) is null && Style(list) is "none"))
        {
            return string.Empty;
        }

        if (!_numbers.ContainsKey(item))
        {
            Count(list);
        }

        int number = _numbers[item];
        string style = Style(item) ?? Style(list) ?? item.GetAttribute("type") ?? list.GetAttribute("type") ?? string.Empty;
        return style switch
        {
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => WordNumberFormat.Write(number, "chineseCounting") + "、",
            "simp-chinese-formal" => WordNumberFormat.Write(number, "chineseLegalSimplified") + "、",
            "a" or "lower-alpha" or "lower-latin" => WordNumberFormat.Write(number, "lowerLetter") + ".",
            "A" or "upper-alpha" or "upper-latin" => WordNumberFormat.Write(number, "upperLetter") + ".",
            "i" or "lower-roman" => WordNumberFormat.Write(number, "lowerRoman") + ".",
            "I" or "upper-roman" => WordNumberFormat.Write(number, "upperRoman") + ".",
            "disc" or "circle" or "square" => string.Empty,
            _ => WordNumberFormat.Write(number, "decimal") + ".",
        };
    }

    // All items of a list at once: each by itself would count from its beginning.
    private void Count(IElement list)
    {
        IElement[] items = [.. list.Children.Where(child => child.LocalName == "li")];
        int step = list.HasAttribute("reversed") ? -1 : 1, number = Number(list, "start") ?? (step > 0 ? 1 : items.Length);
        foreach (IElement item in items)
        {
            number = Number(item, "value") ?? number;
            _numbers[item] = number;
            number += step;
        }
    }

    private static int? Number(IElement element, string name) => int.TryParse(element.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string? Style(IElement element)
    {
        foreach (string property in (element.GetAttribute("style") ?? string.Empty).Split(';'))
        {
            if (property.Split(':') is [var name, var value] && name.Trim() is "list-style-type" or "list-style")
            {
                return value.Trim().Split(' ')[0];
            }
        }

        return null;
    }
}
