using System.Globalization;
using System.Text;

namespace FujianPlan.Analyzers.Plans;

/// <summary>The numbers in names and codes. Whatever differs in one is another thing, and no misspelling: 1.8 is not 1.1, 一处 is not 二处.</summary>
internal static class Numerals
{
    private const string Chinese = "〇零一二三四五六七八九十百千万两";

    /// <summary>The numbers in a text.</summary>
    /// <param name="text">The text; full-width digits count as well.</param>
    /// <returns>Its numbers, without leading zeros, a point between two: <c>1.5</c> of <c>01-5</c>.</returns>
    public static string In(string text)
    {
        StringBuilder numbers = new();
        bool isInNumber = false;
        foreach (char character in text)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            if (digit < 0 && Chinese.IndexOf(character) < 0)
            {
                isInNumber = false;
                continue;
            }

            if (!isInNumber && numbers.Length > 0)
            {
                numbers.Append('.');
            }
            else if (isInNumber && numbers[numbers.Length - 1] == '0' && (numbers.Length == 1 || numbers[numbers.Length - 2] == '.'))
            {
                numbers.Length--;
            }

            numbers.Append(digit < 0 ? character : (char)('0' + digit));
            isInNumber = true;
        }

        return numbers.ToString();
    }

    /// <summary>Whether a text is nothing but numbers and what may stand between them.</summary>
    public static bool AreAllOf(string text) => !text.Any(char.IsLetter);
}
