using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting.InOrder.Markers;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Finds what may be a number before a heading, a task or a measure, whatever it is written like.</summary>
/// <param name="notice">The notice.</param>
internal sealed class OutlineMarkers(FlatNotice notice)
{
    /// <summary>What may stand before a number and says something of what it begins: ★1..</summary>
    public const string Signs = "★☆▲△▼▽◆◇*＊※#＃";

    private const int MostNumerals = 3;
    private const int LongestHeading = 40;
    private const int Thousand = 1000;
    private const string Dots = ".．﹒·•・、";
    private const string ChineseNumerals = "一二三四五六七八九十百";

    // Behind a number without its sign, these say that it counts something.
    private const string Units = "年月日个万亿千百元项家户名人条号款类级届批次时天周岁米公吨平倍度点期种件座所辆只台套岁分小%％‰℃至到—-–~～第";

    private static readonly CharacterSet Beginnings = new("第(（〔［[【0123456789０１２３４５６７８９".Concat(ChineseNumerals).Concat(NumeralSigns.All));

    private readonly string _text = notice.Text;
    private readonly LetteredMarkers _letters = new(notice);
    private readonly WordedMarkers _words = new(notice);

    /// <summary>Finds them.</summary>
    /// <param name="inLines">Whether those within lines are looked for, too.</param>
    public IEnumerable<OutlineMarker> All(bool inLines)
    {
        for (int at = 0; at < _text.Length; at++)
        {
            if ((notice.IsLineStart(at) || (inLines && (Beginnings.Holds(_text[at]) || LetteredMarkers.MayBegin(_text[at])))) && At(at) is { } marker)
            {
                yield return marker;
                at = marker.End - 1;
            }
        }
    }

    /// <summary>The number that stands at a place; null where none does.</summary>
    /// <param name="at">The place.</param>
    public OutlineMarker? At(int at) => _text[at] switch
    {
        '第' => Ordinal(at),
        var sign when NumeralSigns.Read(sign) > 0 => Found(at, 1, SeriesOf(sign), NumeralSigns.Read(sign)),
        var first when ClauseBrackets.IsOpening(first) => Bracketed(at) ?? _letters.At(at) ?? _words.At(at),
        var first when IsDigit(first) => Arabic(at),
        var first when LetteredMarkers.MayBegin(first) => _letters.At(at),
        var first when Signs.IndexOf(first) >= 0 => Signed(at),
        _ => Chinese(at) ?? _words.At(at),
    };

    private static OutlineSeries SeriesOf(char sign) => NumeralSigns.OneOf(sign) switch
    {
        '⑴' => OutlineSeries.SignInBrackets,
        '⒈' => OutlineSeries.SignWithStop,
        '㈠' => OutlineSeries.ChineseSignInBrackets,
        _ => OutlineSeries.Circled,
    };

    // ★1.: what the sign says is of the number, which counts on without it.
    private OutlineMarker? Signed(int at) =>
        notice.IsLineStart(at) && at + 1 < _text.Length && IsDigit(_text[at + 1]) && Arabic(at + 1) is { IsLoose: false, IsDotted: false } marker ? marker with { At = at, Length = marker.Length + 1, BeginsLine = true } : null;

    // 第一章, 第十二条, 第一部分.
    private OutlineMarker? Ordinal(int at)
    {
        int end = EndOfNumerals(at + 1);
        if (end == at + 1 || end >= _text.Length || Read(at + 1, end) is not (> 0 and int number))
        {
            return null;
        }

        OutlineSeries? series = _text[end] switch
        {
            '编' or '篇' => OutlineSeries.Book,
            '章' => OutlineSeries.Chapter,
            '节' => OutlineSeries.Passage,
            '条' => OutlineSeries.Article,
            '部' when end + 1 < _text.Length && _text[end + 1] == '分' => OutlineSeries.Portion,
            _ => null,
        };
        return series is { } found ? Found(at, end + (found == OutlineSeries.Portion ? 2 : 1) - at, found, number) : null;
    }

    private OutlineMarker? Bracketed(int at)
    {
        int end = EndOfNumerals(at + 1);
        return end > at + 1 && end < _text.Length && ClauseBrackets.AreAlike(_text[at], _text[end]) && Read(at + 1, end) is > 0 and int number && (end - at <= MostNumerals || !IsDigit(_text[at + 1]))
            ? Found(at, end + 1 - at, IsDigit(_text[at + 1]) ? OutlineSeries.BracketedArabic : OutlineSeries.BracketedChinese, number)
            : null;
    }

    private OutlineMarker? Chinese(int at)
    {
        int end = EndOfNumerals(at);
        return end > at && end < _text.Length && _text[end] is '、' or '．' or '.' && Read(at, end) is > 0 and int number && ChineseNumeral.Write(number) == _text.Substring(at, end - at)
            ? Found(at, end + 1 - at, OutlineSeries.Chinese, number)
            : null;
    }

    private OutlineMarker? Arabic(int at)
    {
        int end = EndOfNumerals(at);
        if (end - at > MostNumerals || end >= _text.Length || (at > 0 && notice.IsAdjoining(at) && IsDigit(_text[at - 1])) || Read(at, end) is not (> 0 and int number))
        {
            return null;
        }

        if (_text[end] is ')' or '）')
        {
            return Found(at, end + 1 - at, OutlineSeries.HalfBracketed, number);
        }

        if (Dots.IndexOf(_text[end]) < 0)
        {
            bool isLoose = !notice.IsAdjoining(end) && !IsDigit(_text[end]) && Units.IndexOf(_text[end]) < 0 && !char.IsPunctuation(_text[end]);
            return isLoose ? Found(at, end - at, OutlineSeries.Arabic, number) with { IsLoose = !HasDottedUnder(at, end) } : null;
        }

        // A dot may be doubled. 3.5亿 is no number of a task, and 3.2025年底前 is one.
        int behind = end + 1 < _text.Length && Dots.IndexOf(_text[end + 1]) >= 0 ? end + 2 : end + 1;
        if (behind >= _text.Length || !IsDigit(_text[behind]) || !notice.IsAdjoining(behind) || IsYear(behind))
        {
            return Found(at, behind - at, OutlineSeries.Arabic, number);
        }

        return _text[end] is '.' or '．' && behind == end + 1 ? Dotted(at, number, behind) : null;
    }

    // 2 组织体系, and 2.1 begins the next line: numbers of headings have no sign where those under them have the dot.
    private bool HasDottedUnder(int at, int end)
    {
        int next = notice.IsLineStart(at) ? notice.EndOfLine(at) : _text.Length, length = end - at;
        return next + length + 2 < _text.Length && next - at <= LongestHeading && string.CompareOrdinal(_text, at, _text, next, length) == 0 && _text[next + length] is '.' or '．' && _text[next + length + 1] is '1' or '１' && !IsDigit(_text[next + length + 2]);
    }

    // 2.1 and 2.1.: the first of what stands under 2.
    private OutlineMarker? Dotted(int at, int under, int second)
    {
        int end = EndOfNumerals(second);
        if (end - second > MostNumerals - 1 || end >= _text.Length || Read(second, end) is not (> 0 and int number))
        {
            return null;
        }

        bool hasDot = Dots.IndexOf(_text[end]) >= 0;
        int behind = hasDot ? end + 1 : end;
        if (hasDot && behind < _text.Length && IsDigit(_text[behind]) && notice.IsAdjoining(behind) && DottedTwice(at, (under * Thousand) + number, behind) is { } twice)
        {
            return twice;
        }

        bool isNumber = behind < _text.Length && (IsDigit(_text[behind]) || Units.IndexOf(_text[behind]) >= 0) && notice.IsAdjoining(behind);
        return isNumber || char.IsPunctuation(_text[Math.Min(behind, _text.Length - 1)]) ? null : Found(at, behind - at, OutlineSeries.Dotted, number) with { Under = under };
    }

    // 2.1.3, and no date such as 2.1.3日.
    private OutlineMarker? DottedTwice(int at, int under, int third)
    {
        int end = EndOfNumerals(third);
        if (end - third > MostNumerals - 1 || end >= _text.Length || Read(third, end) is not (> 0 and int number))
        {
            return null;
        }

        int behind = Dots.IndexOf(_text[end]) >= 0 ? end + 1 : end;
        bool isNumber = behind < _text.Length && (IsDigit(_text[behind]) || Units.IndexOf(_text[behind]) >= 0) && notice.IsAdjoining(behind);
        return isNumber || char.IsPunctuation(_text[Math.Min(behind, _text.Length - 1)]) ? null : Found(at, behind - at, OutlineSeries.DottedTwice, number) with { Under = under };
    }

    private bool IsYear(int at) => at + 4 < _text.Length && _text[at + 4] == '年' && Enumerable.Range(at, 4).All(i => IsDigit(_text[i]));

    // Of one kind: 十二, 12.
    private int EndOfNumerals(int at)
    {
        int end = at;
        while (end < _text.Length && end - at <= MostNumerals && (IsDigit(_text[end]) || ChineseNumerals.IndexOf(_text[end]) >= 0) && IsDigit(_text[end]) == IsDigit(_text[at]))
        {
            end++;
        }

        return end;
    }

    private int Read(int start, int end) => ChineseNumeral.Read(_text.Substring(start, end - start));

    private OutlineMarker Found(int at, int length, OutlineSeries series, int number) => new(at, length, series, number, 0, notice.IsLineStart(at), false);

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
