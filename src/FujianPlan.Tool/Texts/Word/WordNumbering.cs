using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>
/// The automatic numbers of a document (ECMA-376, part 1, 17.9): Word makes 一、, （一） and 1. itself, and the file has none of them. They are
/// counted here as Word counts them, and written out.
/// </summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, XElement> _abstract = [];
    private readonly Dictionary<int, XElement> _numberings = [];
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int Number, int Level)> _begun = [];
    private readonly WordStyles _styles;

    /// <summary>Reads how paragraphs are numbered.</summary>
    /// <param name="root">The part that says so; null where there is none.</param>
    /// <param name="styles">The styles, which may say of which numbering their paragraphs are.</param>
    public WordNumbering(XElement? root, WordStyles styles)
    {
        _styles = styles;
        foreach (XElement kind in root.Children("abstractNum"))
        {
            _abstract.TryAdd(Id(kind, "abstractNumId"), kind);
        }

        foreach (XElement numbering in root.Children("num"))
        {
            _numberings.TryAdd(Id(numbering, "numId"), numbering);
        }
    }

    /// <summary>The number of the next paragraph.</summary>
    /// <param name="properties">The properties of the paragraph; null where it has none.</param>
    /// <returns>The number, with what stands about it; empty where it has none.</returns>
    public string Next(XElement? properties)
    {
        string? style = properties.Child("pStyle").Setting("val");
        (int Number, int? Level, string Style)? ofStyle = _styles.Numbering(style);
        XElement? own = properties.Child("numPr");
        int? number = own.Child("numId").Number() ?? ofStyle?.Number;
        if (number is not > 0 || !_numberings.TryGetValue(number.Value, out XElement? numbering) || Kind(numbering, 0) is not var (id, kind))
        {
            return string.Empty;
        }

        int level = own.Child("ilvl").Number() ?? ofStyle?.Level ?? (ofStyle is { } stated ? LevelOf(kind, stated.Style) : 0);
        return level is >= 0 and < Levels ? Counted(number.Value, numbering, id, kind, level) : string.Empty;
    }

    private string Counted(int number, XElement numbering, int id, XElement kind, int level)
    {
        if (!_counts.TryGetValue(id, out int?[]? counts))
        {
            _counts[id] = counts = new int?[Levels];
        }

        XElement? settings = Level(numbering, kind, level);
        int start = settings.Child("start").Number() ?? 1;
        // A numbering that begins anew says so, and does at its first paragraph.
        int? anew = _begun.Add((number, level)) ? Override(numbering, level).Child("startOverride").Number() : null;
        counts[level] = anew ?? (counts[level] is { } before ? before + 1 : start);
        for (int below = level + 1; below < Levels; below++)
        {
            counts[below] = Level(numbering, kind, below).Child("lvlRestart").Number() is 0 ? counts[below] : null;
        }

        string text = settings.Child("lvlText").Setting("val") ?? string.Empty;
        bool isBullet = settings.Child("numFmt").Setting("val") is "bullet";
        if (isBullet || text.Length == 0)
        {
            return string.Empty;
        }

        bool isDecimal = settings.IsOn("isLgl") ?? false;
        string written = Place().Replace(text, match =>
        {
            int at = match.ValueSpan[1] - '1';
            XElement? other = Level(numbering, kind, at);
            return WordNumberFormat.Write(counts[at] ?? other.Child("start").Number() ?? 1, isDecimal ? "decimal" : Format(other));
        });
        return char.IsAsciiLetterOrDigit(written[^1]) && settings.Child("suff").Setting("val") is not "nothing" ? written + " " : written;
    }

    // A format that the first edition of the standard does not have stands in mc:AlternateContent, or as a custom one.
    private static string? Format(XElement? level) =>
        (level.Child("numFmt") ?? level.Child("AlternateContent").Child("Choice").Child("numFmt") ?? level.Child("AlternateContent").Child("Fallback").Child("numFmt")).Setting("val");

    private static int Id(XElement element, string name) => int.TryParse(element.Setting(name), CultureInfo.InvariantCulture, out int id) ? id : -1;

    // A numbering may be that of a style, which has the real one.
    private (int Id, XElement Kind)? Kind(XElement numbering, int steps)
    {
        int id = numbering.Child("abstractNumId").Number() ?? -1;
        if (!_abstract.TryGetValue(id, out XElement? kind))
        {
            return null;
        }

        return steps < 3 && kind.Child("numStyleLink").Setting("val") is { } style && _styles.Numbering(style) is { } linked && _numberings.TryGetValue(linked.Number, out XElement? other)
            ? Kind(other, steps + 1)
            : (id, kind);
    }

    private static int LevelOf(XElement kind, string style) => kind.Children("lvl").FirstOrDefault(level => level.Child("pStyle").Setting("val") == style) is { } level ? Math.Max(0, Id(level, "ilvl")) : 0;

    private static XElement? Override(XElement numbering, int level) => numbering.Children("lvlOverride").FirstOrDefault(other => Id(other, "ilvl") == level);

    private static XElement? Level(XElement numbering, XElement kind, int level) => Override(numbering, level).Child("lvl") ?? kind.Children("lvl").FirstOrDefault(other => Id(other, "ilvl") == level);

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
