using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Finds letters and Roman numerals that count items: A., a), （A）, Ⅰ., iv.</summary>
/// <param name="notice">The notice.</param>
internal sealed class LetteredMarkers(FlatNotice notice)
{
    private const int LongestRoman = 5;
    private const int Letters = 26;
    private const string Signs = ".．﹒、)）";
    private const string RomanDigits = "IVX";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private readonly string _text = notice.Text;

    /// <summary>Whether one may begin with a character.</summary>
    /// <param name="first">The character.</param>
    public static bool MayBegin(char first) => first is (>= 'Ⅰ' and <= 'Ⅻ') or (>= 'ⅰ' and <= 'ⅻ') || LetterOf(first) != '\0';

    /// <summary>The one that begins a line; null where none does.</summary>
    /// <param name="at">Where the line begins.</param>
    public OutlineMarker? At(int at)
    {
        if (!notice.IsLineStart(at))
        {
            return null;
        }

        bool isBracketed = ClauseBrackets.IsOpening(_text[at]);
        int start = isBracketed ? at + 1 : at, end = EndOf(start);
        if (end == start || end >= _text.Length || !(isBracketed ? ClauseBrackets.AreAlike(_text[at], _text[end]) : Signs.IndexOf(_text[end]) >= 0))
        {
            return null;
        }

        // A、B两类, A.I and a.com are words.
        if (end + 1 >= _text.Length || (notice.IsAdjoining(end + 1) && (LetterOf(_text[end + 1]) != '\0' || char.IsDigit(_text[end + 1]))))
        {
            return null;
        }

        return SeriesOf(start, end, isBracketed) is { Number: > 0 } found ? new OutlineMarker(at, end + 1 - at, found.Series, found.Number, 0, BeginsLine: true, IsLoose: false) : null;
    }

    /// <summary>
    /// The numbers of a notice with its letters ranked: those whose first stands behind a heading are over 1. and the like, and those whose first stands
    /// behind such a number are under it. I. behind H. is a letter.
    /// </summary>
    /// <param name="markers">The numbers, in order.</param>
    public IReadOnlyList<OutlineMarker> Ranked(IReadOnlyList<OutlineMarker> markers)
    {
        if (!markers.Any(IsLettered))
        {
            return markers;
        }

        // A letter alone is no list.
        HashSet<OutlineSeries> lists = [.. markers.Where(marker => marker.Number > 1).Select(marker => marker.Series)];
        List<OutlineMarker> ranked = new(markers.Count);
        Dictionary<OutlineSeries, int> last = [];
        Dictionary<OutlineSeries, bool> isBelow = [];
        OutlineSeries before = OutlineSeries.Book;
        foreach (OutlineMarker marker in markers)
        {
            OutlineMarker one = AsLetter(marker, last);
            if (IsLettered(one) && !lists.Contains(one.Series))
            {
                continue;
            }

            last[one.Series] = one.Number;
            if (one.Series is OutlineSeries.Roman or OutlineSeries.Capital)
            {
                if (!isBelow.TryGetValue(one.Series, out bool below))
                {
                    isBelow.Add(one.Series, below = before is >= OutlineSeries.Worded and <= OutlineSeries.Circled);
                }

                one = below ? one with { Series = one.Series == OutlineSeries.Roman ? OutlineSeries.RomanBelow : OutlineSeries.CapitalBelow } : one;
            }

            before = one is { BeginsLine: true, IsLoose: false } ? one.Series : before;
            ranked.Add(one);
        }

        return ranked;
    }

    private static bool IsLettered(OutlineMarker marker) => marker.Series is (>= OutlineSeries.Roman and <= OutlineSeries.Capital) or (>= OutlineSeries.Small and <= OutlineSeries.SmallRoman);

    private OutlineMarker AsLetter(OutlineMarker marker, Dictionary<OutlineSeries, int> last)
    {
        OutlineSeries? letters = marker.Series switch { OutlineSeries.Roman => OutlineSeries.Capital, OutlineSeries.SmallRoman => OutlineSeries.Small, _ => null };
        char letter = letters is null ? '\0' : char.ToUpperInvariant(LetterOf(_text[marker.At]));
        return letter != '\0' && marker.Length == 2 && last.TryGetValue(letters!.Value, out int number) && number == letter - 'A' ? marker with { Series = letters.Value, Number = number + 1 } : marker;
    }

    private int EndOf(int start)
    {
        if (start < _text.Length && _text[start] is (>= 'Ⅰ' and <= 'Ⅻ') or (>= 'ⅰ' and <= 'ⅻ'))
        {
            return start + 1;
        }

        int end = start;
        while (end < _text.Length && end - start < LongestRoman && LetterOf(_text[end]) is not '\0' and var letter && (end == start || (RomanDigits.IndexOf(char.ToUpperInvariant(letter)) >= 0 && RomanDigits.IndexOf(char.ToUpperInvariant(LetterOf(_text[start]))) >= 0)))
        {
            end++;
        }

        return end;
    }

    private (OutlineSeries Series, int Number) SeriesOf(int start, int end, bool isBracketed)
    {
        char first = _text[start];
        if (first is >= 'Ⅰ' and <= 'Ⅻ' or >= 'ⅰ' and <= 'ⅻ')
        {
            bool isCapital = first <= 'Ⅻ';
            return (isCapital ? OutlineSeries.Roman : OutlineSeries.SmallRoman, first - (isCapital ? 'Ⅰ' : 'ⅰ') + 1);
        }

        string written = string.Concat(Enumerable.Range(start, end - start).Select(at => LetterOf(_text[at])));
        int roman = Array.IndexOf(Romans, written.ToUpperInvariant()) + 1;
        bool isUpper = written[0] <= 'Z';
        if (roman > 0 && !isBracketed && (end - start > 1 || RomanDigits.IndexOf(char.ToUpperInvariant(written[0])) >= 0))
        {
            return (isUpper ? OutlineSeries.Roman : OutlineSeries.SmallRoman, roman);
        }

        int letter = char.ToUpperInvariant(written[0]) - 'A' + 1;
        return end - start > 1 || letter > Letters ? (default, 0) : (isBracketed ? OutlineSeries.BracketedLetter : isUpper ? OutlineSeries.Capital : OutlineSeries.Small, letter);
    }

    // Of either width.
    private static char LetterOf(char c) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => c,
        (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => (char)(c - 'Ａ' + 'A'),
        _ => '\0',
    };
}
