using System.Globalization;

namespace FujianPlan.Authoring.Numerals;

/// <summary>
/// How a source writes the numbers before its headings and tasks, told by what it writes for the first:
/// <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>第一条</c>, <c>①</c>, <c>⑴</c>, <c>⒈</c>, <c>㈠</c>; with two numerals, <c>1.1</c>, the first is the section's.
/// </summary>
public sealed class NumberStyle
{
    /// <summary>What headings are numbered like unless a plan says otherwise.</summary>
    public const string UsualHeading = "一、";

    /// <summary>What tasks are numbered like unless a plan says otherwise.</summary>
    public const string UsualTask = "（一）";

    /// <summary>What measures are numbered like unless a plan says otherwise.</summary>
    public const string UsualMeasure = "（1）";

    /// <summary>More characters than so many no marker has: 第一百二十三条 and the like.</summary>
    public const int LongestMarker = 32;

    private const string Ones = "一1１" + NumeralSigns.Ones;
    private const string OtherNumerals = "〇零二三四五六七八九十百千023456789０２３４５６７８９";

    private readonly string[] _between;
    private readonly char[] _ones;

    private NumberStyle(string[] between, char[] ones)
    {
        _between = between;
        _ones = ones;
    }

    /// <summary>Reads a style off what it writes for the first heading or task.</summary>
    /// <param name="first">Such as <c>（一）</c>.</param>
    /// <param name="mostNumerals">1 for headings; 2 for tasks, which may name their section too; 3 for measures.</param>
    /// <returns>The style; null where there is no numeral for one in it, or more than there may be, or where it is longer than any number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> is null.</exception>
    public static NumberStyle? Parse(string first, int mostNumerals)
    {
        if (first is null)
        {
            throw new ArgumentNullException(nameof(first));
        }

        List<string> between = [];
        List<char> ones = [];
        int start = 0;
        for (int i = 0; i < first.Length; i++)
        {
            if (Ones.IndexOf(first[i]) >= 0)
            {
                between.Add(first.Substring(start, i - start));
                ones.Add(first[i]);
                start = i + 1;
            }
        }

        between.Add(first.Substring(start));
        return first.Length <= LongestMarker && ones.Count >= 1 && ones.Count <= mostNumerals && first.IndexOfAny(OtherNumerals.ToCharArray()) < 0
            ? new NumberStyle([.. between], [.. ones])
            : null;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="section">The section's number, 1 to 999.</param>
    /// <param name="number">The number; the section's own, for a heading.</param>
    /// <returns>The words; null for a number that the style cannot write.</returns>
    public string? Write(int section, int number) => Write([section, number]);

    /// <summary>Writes a number.</summary>
    /// <param name="path">The numbers of what it stands under, and its own, each 1 to 999; of those that the style has no numeral for, the last are written.</param>
    /// <returns>The words; null for a number that the style cannot write, and for fewer numbers than it has numerals.</returns>
    public string? Write(IReadOnlyList<int> path)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        int first = path.Count - _ones.Length;
        string words = _between[0];
        for (int i = 0; i < _ones.Length; i++)
        {
            if (first < 0 || Numeral(_ones[i], path[first + i]) is not { } numeral)
            {
                return null;
            }

            words += numeral + _between[i + 1];
        }

        return words;
    }

    private static string? Numeral(char one, int number) => one switch
    {
        '一' => number <= ChineseNumeral.Largest ? ChineseNumeral.Write(number) : null,
        '１' => new string([.. number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))]),
        '1' => number.ToString(CultureInfo.InvariantCulture),
        _ => NumeralSigns.Write(one, number)?.ToString(),
    };
}
