using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds items that are counted in words, each in lines of its own: 一是…⏎二是…. Where a notice has other numbers, what is counted so is a part of the words
/// of an item; where it has none, or where the user says so, it is an item.
/// </summary>
/// <param name="notice">The notice.</param>
/// <param name="areTasks">Whether the user says that tasks are counted so.</param>
internal sealed class CountedLines(FlatNotice notice, bool areTasks)
{
    /// <summary>What stands behind the number: 一是, 一要.</summary>
    public const string Verbs = "是要";

    private const int MostNumerals = 3;
    private const int Fewest = 2;

    /// <summary>Puts them among the numbers that were found.</summary>
    /// <param name="markers">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> markers)
    {
        if (!areTasks && markers.Any(marker => marker is { BeginsLine: true, IsLoose: false }))
        {
            return markers;
        }

        List<OutlineMarker> found = [];
        for (int at = 0; at < notice.Annex.End; at = notice.EndOfLine(at))
        {
            if (At(notice.Text, at) is { Number: > 0 } one)
            {
                found.Add(new OutlineMarker(at, one.Length, OutlineSeries.Counted, one.Number, 0, BeginsLine: true, IsLoose: false));
            }
        }

        bool areCounted = found.Count >= Fewest && found.Select((marker, i) => marker.Number == 1 || (i > 0 && marker.Number == found[i - 1].Number + 1)).All(follows => follows);
        return areCounted || areTasks ? [.. markers.Concat(found).OrderBy(marker => marker.At)] : markers;
    }

    /// <summary>The number that is counted in words at a place, and its length with its verb; 0 where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public static (int Length, int Number) At(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at <= MostNumerals && "一二三四五六七八九十".IndexOf(text[end]) >= 0)
        {
            end++;
        }

        bool isCounted = end > at && end < text.Length && Verbs.IndexOf(text[end]) >= 0;
        int number = isCounted ? ChineseNumeral.Read(text.Substring(at, end - at)) : 0;
        return number > 0 && ChineseNumeral.Write(number) == text.Substring(at, end - at) ? (end + 1 - at, number) : default;
    }
}
