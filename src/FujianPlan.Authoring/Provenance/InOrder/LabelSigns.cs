using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// What a page puts before labels, and is no word of a clause: a sign (●责任单位：), or numbers where the lines of a list are all labels
/// (1.责任单位：⏎2.完成时限：).
/// </summary>
internal static class LabelSigns
{
    private const string Signs = "•●○◆◇▪▫◎■□★☆▲△►▶➢➤※*＊-－–·";
    private const int LongestLabel = 17;
    private const int LongestNumber = 8;

    private static readonly Regex Number = new(@"^[（(]?([1-9][0-9]?)([.．、][ \u3000]*|[)）][ \u3000]*)", RegexOptions.CultureInvariant);

    /// <summary>Where the words of each line begin that has such a sign or number.</summary>
    /// <param name="text">The source.</param>
    /// <param name="lines">Where its lines begin and end.</param>
    /// <returns>By line: where its words begin; nothing for lines without one.</returns>
    public static Dictionary<int, int> In(string text, IReadOnlyList<(int Start, int End)> lines)
    {
        Dictionary<int, int> begin = [];
        List<(int Line, int Words)> list = [];
        for (int i = 0; i < lines.Count; i++)
        {
            int at = BehindBlanks(text, lines[i].Start, lines[i].End);
            if (at >= lines[i].End)
            {
                continue;
            }

            if (Signs.IndexOf(text[at]) >= 0 && BehindBlanks(text, at + 1, lines[i].End) is var words && IsLabel(text, words, lines[i].End))
            {
                begin[i] = words;
            }

            (int number, int behind) = char.IsDigit(text[at]) || text[at] is '（' or '(' ? NumberAt(text, at, lines[i].End) : default;
            bool goesOn = number == list.Count + 1 && IsLabel(text, behind, lines[i].End);

            // A number more that is no label's: then the labels are items.
            if (!goesOn && number != list.Count + 1)
            {
                Take(list, begin);
            }

            if (!goesOn)
            {
                list.Clear();
                goesOn = number == 1 && IsLabel(text, behind, lines[i].End);
            }

            if (goesOn)
            {
                list.Add((i, behind));
            }
        }

        Take(list, begin);
        return begin;
    }

    private static void Take(List<(int Line, int Words)> list, Dictionary<int, int> begin)
    {
        foreach ((int line, int words) in list.Count > 1 ? list : [])
        {
            begin[line] = words;
        }
    }

    private static (int Number, int Behind) NumberAt(string text, int at, int end) =>
        Number.Match(text.Substring(at, Math.Min(LongestNumber, end - at))) is { Success: true } found ? (int.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), at + found.Length) : default;

    private static bool IsLabel(string text, int at, int end) =>
        at < end && char.IsLetter(text[at]) && ClauseLabels.StandsAt(ClauseWords.Searchable(text.Substring(at, Math.Min(LongestLabel, end - at))), 0);

    private static int BehindBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
