using System.Globalization;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Doubts;

/// <summary>The words of the source that a doubt is about, with what stands around them.</summary>
/// <param name="text">The source.</param>
internal sealed class DoubtedWords(string text)
{
    // So much of what stands before and behind that most paragraphs are shown whole.
    private const int Around = 160;
    private const int MostLinesAround = 4;
    private const int Telling = 24;
    private static readonly string[] Telltale = ["words", "title", "text", "clause", "name"];

    private const string Marked = "33;1";

    private readonly string[] _lines = text.Split('\n');

    /// <summary>Where the words of a doubt stand: where it says, or else where what it is about does.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="item">What it is about; null where nothing is known of that.</param>
    public IReadOnlyList<SourceStretch> Of(PlanDoubt doubt, DoubtedItem? item)
    {
        SourceStretch[] known = [.. doubt.Source.Where(stretch => stretch.Line < _lines.Length).Select(Within)];
        return known.Length > 0 ? known : item?.Node is YamlMapping mapping && Words(mapping) is { } words ? [.. Found(words)] : [];
    }

    /// <summary>The words themselves.</summary>
    /// <param name="stretch">Where they stand.</param>
    public string At(SourceStretch stretch) => stretch.Line == stretch.EndLine
        ? Line(stretch.Line)[stretch.Column..stretch.EndColumn]
        : Line(stretch.Line)[stretch.Column..] + string.Concat(Enumerable.Range(stretch.Line + 1, stretch.EndLine - stretch.Line - 1).Select(Line)) + Line(stretch.EndLine)[..stretch.EndColumn];

    /// <summary>The lines around some places, each with its number; the words are marked.</summary>
    /// <param name="stretches">The places.</param>
    public IEnumerable<PrintedPiece[]> Shown(IReadOnlyList<SourceStretch> stretches)
    {
        int shown = -1;
        foreach (int line in stretches.SelectMany(LinesAround).Distinct().Order())
        {
            if (shown >= 0 && line > shown + 1)
            {
                yield return ["        …"];
            }

            shown = line;
            yield return [$"{(line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6)} | ", .. Pieces(line, stretches)];
        }
    }

    private string Line(int line) => _lines[line].TrimEnd('\r');

    private SourceStretch Within(SourceStretch stretch)
    {
        int end = Math.Min(stretch.EndLine, _lines.Length - 1), column = Math.Min(stretch.Column, Line(stretch.Line).Length);
        return new(stretch.Line, column, end, Math.Max(stretch.Line == end ? column : 0, Math.Min(stretch.EndColumn, Line(end).Length)));
    }

    // Of the lines before and behind, as many as are needed to show so many characters.
    private IEnumerable<int> LinesAround(SourceStretch stretch)
    {
        int first = stretch.Line, last = stretch.EndLine;
        for (int count = stretch.Column; first > 0 && count < Around && stretch.Line - first < MostLinesAround; count += Line(first).Length)
        {
            first--;
        }

        for (int count = Line(last).Length - stretch.EndColumn; last + 1 < _lines.Length && count < Around && last - stretch.EndLine < MostLinesAround; count += Line(last).Length)
        {
            last++;
        }

        return Enumerable.Range(first, last - first + 1).Where(line => line >= stretch.Line && line <= stretch.EndLine ? line - stretch.Line < MostLinesAround || stretch.EndLine - line < MostLinesAround : Line(line).Trim().Length > 0);
    }

    private IEnumerable<PrintedPiece> Pieces(int line, IReadOnlyList<SourceStretch> stretches)
    {
        string whole = Line(line);
        (int Start, int End)[] marks = [.. stretches.Where(one => one.Line <= line && line <= one.EndLine).Select(one => (one.Line == line ? one.Column : 0, one.EndLine == line ? one.EndColumn : whole.Length)).OrderBy(mark => mark.Item1)];
        bool isBefore = stretches.Any(one => line < one.Line);
        (int from, int to) = marks.Length > 0 ? (marks[0].Start - Around, marks[^1].End + Around) : isBefore ? (whole.Length - Around, whole.Length) : (0, Around);
        (from, to) = (Whole(whole, Math.Max(0, from)), Whole(whole, Math.Min(whole.Length, to)));
        int at = from;
        yield return from > 0 ? "…" : string.Empty;
        foreach ((int start, int end) in marks.Where(mark => mark.End > mark.Start && mark.Start >= at))
        {
            yield return whole[at..start];
            yield return new PrintedPiece($"【{whole[start..end]}】", Marked);
            at = end;
        }

        yield return whole[at..Math.Max(at, to)] + (to < whole.Length ? "…" : string.Empty);
    }

    // Never between the halves of a character.
    private static int Whole(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    private static string? Words(YamlMapping mapping) => Telltale.SelectMany(mapping.ValuesOf).FirstOrDefault();

    private IEnumerable<SourceStretch> Found(string words)
    {
        DoubtPlaces places = new(string.Empty, text);
        return places.Stretch(words[..Math.Min(Telling, words.Length)]) is { } stretch ? [stretch] : [];
    }
}
