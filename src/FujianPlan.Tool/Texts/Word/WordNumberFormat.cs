using System.Globalization;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>Writes the numbers of automatic lists, in the formats that Word has for them (ECMA-376, part 1, 17.18.59).</summary>
internal static class WordNumberFormat
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸", Branches = "子丑寅卯辰巳午未申酉戌亥", Legal = "零壹贰叁肆伍陆柒捌玖";
    private static readonly (int Value, string Numeral)[] Roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The name of the format.</param>
    /// <returns>As the reader of the document sees it.</returns>
    public static string Write(int number, string? format) => format switch
    {
        "none" or "bullet" => string.Empty,
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital"
            when number is >= 1 and <= ChineseNumeral.Largest => ChineseNumeral.Write(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" when number is >= 1 and <= ChineseNumeral.Largest => Legally(ChineseNumeral.Write(number)),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => Branches[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => InRoman(number),
        "lowerRoman" => InRoman(number).ToLowerInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Legally(string numeral) => string.Concat(numeral.Select(c => c switch { '十' => '拾', '百' => '佰', '千' => '仟', _ => "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? Legal[digit] : c }));

    // A…Z, then AA…ZZ, as Word goes on.
    private static string Letters(int number, char first) => number is < 1 or > 780 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string InRoman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        string written = string.Empty;
        foreach ((int value, string numeral) in Roman)
        {
            for (; number >= value; number -= value)
            {
                written += numeral;
            }
        }

        return written;
    }
}
